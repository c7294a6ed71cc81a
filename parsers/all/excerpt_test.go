package all

import (
	"io/fs"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// insertions are typed anywhere.
var insertions = []string{"x", "xy", " ", "1", "\n", "()", "{}", "\"\"", "\"a\"", " + ", "if ", "é", ";", "\\", "/*", "//", "#", "'", "`", ".", ",", "", "", "", "\n}\n", "\n\n(", "=>", "end\n", "def a", "\t\t"}

// TestExcerptEqualsFresh: after edits anywhere in the programs of the rules that parse one unit, and after those that take them back, a file is that of
// a new parse. APPSEC_EXCERPTS asks for all of the programs.
func TestExcerptEqualsFresh(t *testing.T) {
	programs := map[string][]string{}
	filepath.WalkDir(filepath.Join("..", "..", "rules", "packs"), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		l := parsers.Detect(filepath.Base(path), "", "")
		if l == nil {
			return nil
		}
		src, err := os.ReadFile(path)
		if err == nil && len(src) < 16<<10 {
			programs[l.ID] = append(programs[l.ID], string(src))
		}
		return err
	})
	most := 6
	if os.Getenv("APPSEC_EXCERPTS") != "" {
		most = 1 << 20
	}
	for id, all := range programs {
		t.Run(id, func(t *testing.T) {
			t.Parallel()
			pieces := insertions
			rnd := rand.New(rand.NewSource(11))
			rnd.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
			if id == "python" {
				pieces = slices.DeleteFunc(slices.Clone(insertions), func(s string) bool { return s == "/*" }) // "a /*b.c" is no Python, and the grammar's choice of a reading depends on what was before
			}
			e := excerpts{t: t, id: id, rnd: rnd, pieces: pieces}
			for _, src := range all[:min(most, len(all))] {
				e.edit(src)
			}
			t.Logf("%d edits parsed a unit, of %d that left the file sound; %d that broke it, and were undone", e.parsed, e.sound, e.undone)
		})
	}
}

type excerpts struct {
	t                     *testing.T
	id                    string
	rnd                   *rand.Rand
	pieces                []string
	sound, parsed, undone int
}

func (e *excerpts) edit(src string) {
	p := parse(e.t, e.id, src, nil)
	defer func() { p.Close() }()
	for range 60 {
		at := e.rnd.Intn(len(src) + 1)
		to := min(len(src), at+e.rnd.Intn(3))
		edited := src[:at] + e.pieces[e.rnd.Intn(len(e.pieces))] + src[to:]
		next := parse(e.t, e.id, edited, p)
		follows(e.t, p.File, next.File)
		if next.NeedsFresh() {
			p = e.undo(src, p, next)
			continue
		}
		e.sound++
		p.Close()
		if p, src = next, edited; next.Excerpt {
			e.parsed++
			compare(e.t, e.id, edited, next)
		} else { // whose faults would be inherited
			next.Close()
			p = parse(e.t, e.id, src, nil)
		}
	}
}

// undo takes back the edit that broke src, and returns what is to go on with.
func (e *excerpts) undo(src string, was, broken *parsers.Parsed) *parsers.Parsed {
	defer broken.Close()
	back := parse(e.t, e.id, src, broken)
	follows(e.t, broken.File, back.File)
	if !broken.Excerpt || !back.Excerpt || back.NeedsFresh() {
		back.Close()
		return was
	}
	e.undone++
	compare(e.t, e.id, src, back)
	was.Close()
	return back
}

// TestExcerptCrossesComment: in Go a/*b is a quotient where no comment ends behind it, and begins a comment where one does, if in another function.
func TestExcerptCrossesComment(t *testing.T) {
	const src = "package p\n\nfunc f(a int, b *int) int {\n\treturn a / *b\n}\n\nfunc g(a int) int {\n\treturn a /* more */ + 1\n}\n"
	const open = "package p\n\nfunc f(a int, b *int) int {\n\treturn a /*b\n}\n\nfunc g(a int) int {\n\treturn a + 1 // of *\n}\n"
	for _, c := range []struct{ src, old, new string }{{src, "/ *b", "/*b"}, {open, "of *", "of */"}} {
		p := parse(t, "go", c.src, nil)
		edited := strings.Replace(c.src, c.old, c.new, 1)
		next := parse(t, "go", edited, p)
		p.Close()
		compare(t, "go", edited, next)
		if next.Excerpt {
			t.Errorf("the function was parsed alone in %q", edited)
		}
		next.Close()
	}
}
