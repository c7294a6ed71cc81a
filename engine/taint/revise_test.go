package taint

import (
	"context"
	"fmt"
	"io/fs"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
)

// TestRevisedEqualsNew: whatever is typed where, a File that can be revised says what a new one says.
func TestRevisedEqualsNew(t *testing.T) {
	pieces := []string{"x", "", "\n", " ", "a.b(c)", "self.y = 1\n", "this.f = (a) => a;\n", "x = handler()\n", "app.get(main)\n", ", q", "return"}
	revised := map[string]int{}
	err := filepath.WalkDir("testdata", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		lang := parsers.Detect(path, "", "")
		if err != nil || lang == nil || len(data) > 1<<14 {
			return err
		}
		rnd := rand.New(rand.NewSource(int64(len(data))))
		src := string(data)
		p, err := lang.Parse(context.Background(), src, nil)
		if err != nil {
			return err
		}
		f := NewFile(path, p.File, nil)
		for range 12 {
			at := rnd.Intn(len(src) + 1)
			next := src[:at] + pieces[rnd.Intn(len(pieces))] + src[min(len(src), at+rnd.Intn(2)):]
			q, err := lang.Parse(context.Background(), next, p)
			if err != nil {
				return err
			}
			p.Close()
			p = q
			if f.Revise(q.File) != nil {
				revised[lang.ID]++
				if got, want := told(f), told(NewFile(path, q.File, nil)); got != want {
					t.Errorf("%s: after an edit at %d\n%s\nof a new file\n%s\nof\n%s", path, at, got, want, next)
					return fs.SkipAll
				}
			} else {
				f = NewFile(path, q.File, f)
			}
			if src = next; q.File.Broken > 0 { // begin anew, for most edits break the code
				src = string(data)
			}
		}
		p.Close()
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Log(revised)
	for _, lang := range []string{"python", "go", "java", "javascript", "typescript", "php", "ruby", "csharp"} {
		if revised[lang] < 3 {
			t.Errorf("%s: only %d versions were revised", lang, revised[lang])
		}
	}
}

// told writes down all that a File says of its text.
func told(f *File) string {
	tree := func(t *ir.Tree) int {
		return slices.IndexFunc(f.IR.Units, func(u ir.Unit) bool { return u.Tree == t })
	}
	var sb strings.Builder
	fmt.Fprintln(&sb, f.Package, f.shape, f.context, f.outside, f.exported, f.wildcards, f.modules, f.imports, f.changed, f.declared, f.forwards)
	for _, fn := range f.Funcs {
		class := ""
		if fn.Class != nil {
			class = fn.Class.Qual
		}
		fmt.Fprintln(&sb, fn.ID, fn.Unit, tree(fn.Tree), fn.Node, fn.Name, class, fn.Params, fn.Receiver, fn.Result, fn.Static, fn.content())
	}
	for _, c := range f.Classes {
		fmt.Fprintln(&sb, c.Name, c.Qual, c.Kind, c.Bases, tree(c.Tree), c.Node, c.Params, len(c.Methods))
		for _, name := range sortedNames(c.Fields) {
			x := c.Fields[name]
			fmt.Fprintln(&sb, "  ", name, x.Type, tree(x.Tree), x.Init, x.Const, x.Static, x.Filled)
		}
	}
	for i, u := range f.Units {
		fmt.Fprintln(&sb, u.Hash, u.Nth, f.byUnit[i] != nil, f.assigned[i])
		for _, r := range f.passes[i] {
			fmt.Fprintln(&sb, "  ", r.callee, r.target, r.at, r.of)
		}
	}
	for _, r := range f.passed {
		fmt.Fprintln(&sb, r.callee, r.target, r.made, r.at, r.of)
	}
	return sb.String()
}

func sortedNames(m map[string]Field) []string {
	var out []string
	for name := range m {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}
