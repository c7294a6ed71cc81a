// Package testkit holds what tests of several packages share. Only tests import it.
package testkit

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// Update rewrites goldens instead of comparing with them: go test ./… -update, then read the diff.
var Update = flag.Bool("update", false, "rewrite golden files")

// Patterns runs the cases of a file. A case is a line "=== title", the pattern, a line "---", and code in which every line where a match
// begins carries the word MATCH in a comment, or MATCH BELOW in one on the line above.
func Patterns(t *testing.T, language, file string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	l := parsers.ByID(language)
	if l == nil {
		t.Fatalf("no language %q", language)
	}
	for i, c := range strings.Split("\n"+string(data), "\n=== ")[1:] {
		title, body, _ := strings.Cut(c, "\n")
		src, code, ok := strings.Cut(body, "\n---\n")
		if !ok {
			t.Fatalf("case %d (%s) has no line ---", i+1, title)
		}
		t.Run(title, func(t *testing.T) {
			t.Parallel()
			got, dump, err := matchedLines(l, src, code)
			if err != nil {
				t.Fatalf("%v\npattern:\n%s", err, src)
			}
			var want []int
			for n, line := range strings.Split(code, "\n") {
				if strings.Contains(line, "MATCH BELOW") {
					n++
				} else if !strings.Contains(line, "MATCH") {
					continue
				}
				want = append(want, n+1)
			}
			if fmt.Sprint(got) != fmt.Sprint(want) {
				tree, _ := l.ParseWhole(code)
				t.Errorf("matches begin on lines %v, want %v\npattern:\n%s\n%s\ncode:\n%s\n%s", got, want, src, dump, code, tree.Dump())
			}
		})
	}
}

// matchedLines are the 1-based lines where matches begin, each once.
func matchedLines(l *parsers.Language, src, code string) ([]int, string, error) {
	pt, err := l.ParsePattern(src)
	if err != nil {
		return nil, "", err
	}
	var vars pattern.Vars
	p, err := pattern.Compile(pt, &vars, pattern.Options{Constants: true, AC: true, Records: true, Returns: l.Pattern.Returns, Apart: l.Pattern.Apart, Messages: l.Pattern.Messages, Pointers: l.Pattern.Pointers, Scalars: l.Pattern.Scalars, ArrayArgs: l.Pattern.ArrayArgs})
	if err != nil {
		return nil, "", err
	}
	tree, err := l.ParseWhole(code)
	if err != nil {
		return nil, "", err
	}
	seen := map[int]bool{}
	for _, m := range p.Find(&pattern.Scope{Tree: tree, Context: pattern.NewContext(tree)}, pattern.Binding{}, len(vars.Names)) {
		seen[strings.Count(code[:m.Start], "\n")+1] = true
	}
	lines := make([]int, 0, len(seen))
	for n := range seen {
		lines = append(lines, n)
	}
	sort.Ints(lines)
	return lines, p.String(), nil
}

// Dumps compares the lowered tree of every source file in dir (any extension but .golden) with its golden beside it.
func Dumps(t *testing.T, language, dir string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	l := parsers.ByID(language)
	for _, f := range files {
		if strings.HasSuffix(f, ".golden") || strings.HasSuffix(f, ".txt") {
			continue
		}
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		tree, err := l.ParseWhole(string(src))
		if err != nil {
			t.Fatal(err)
		}
		Golden(t, f+".golden", tree.Dump())
		p, err := l.Parse(context.Background(), string(src), nil)
		if err != nil {
			t.Fatal(err)
		}
		if whole := p.File.Whole().Dump(); whole != tree.Dump() {
			t.Errorf("%s: the units put together differ from the whole:\n%s", f, diffLines(tree.Dump(), whole))
		}
		p.Close()
	}
}

// Golden compares got with a file, or rewrites it with -update.
func Golden(t *testing.T, file, got string) {
	t.Helper()
	if *Update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != got {
		t.Errorf("%s differs (run with -update and read the diff):\n%s", file, diffLines(string(want), got))
	}
}

// diffLines shows the first lines that differ.
func diffLines(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := 0; i < max(len(w), len(g)); i++ {
		var a, b string
		if i < len(w) {
			a = w[i]
		}
		if i < len(g) {
			b = g[i]
		}
		if a != b {
			return fmt.Sprintf("line %d:\n  want %s\n  got  %s", i+1, a, b)
		}
	}
	return "no line differs"
}
