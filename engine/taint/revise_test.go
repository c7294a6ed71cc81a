package taint

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
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
				want := told(NewFile(path, q.File, nil))
				for _, got := range []string{told(f), told(NewFile(path, q.File, f))} { // which takes of f what it knows
					if got != want {
						t.Errorf("%s: after an edit at %d\n%s\nof a new file\n%s\nof\n%s", path, at, got, want, next)
						return fs.SkipAll
					}
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
		fmt.Fprintln(&sb, u.Hash, u.Nth, f.byUnit[i] != nil, f.facts[i].assigned)
		for _, r := range f.facts[i].passes {
			fmt.Fprintln(&sb, "  ", r.callee, r.target, r.at, r.of)
		}
	}
	for _, r := range f.passed {
		fmt.Fprintln(&sb, r.callee, r.target, r.made, r.at, r.of)
	}
	for _, name := range sortedNames(f.hands) {
		for _, fn := range f.hands[name] {
			fmt.Fprintln(&sb, name, fn.ID)
		}
	}
	for _, name := range sortedNames(f.gives) {
		for _, g := range f.gives[name] {
			fmt.Fprintln(&sb, name, g.fn.ID, g.data)
		}
	}
	for _, h := range f.holdings {
		fmt.Fprintln(&sb, h.keeping)
	}
	for _, c := range f.constructed {
		fmt.Fprintln(&sb, c.class, c.name, c.typ, c.at, c.part)
	}
	return sb.String()
}

func sortedNames[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }

// TestFactsOfRevised: what a File knows of a function that was revised, a later version takes from it.
func TestFactsOfRevised(t *testing.T) {
	const head, fill, end = "package shop\n\nvar cache, last string\n\nfunc fill(q string) {\n", "\tlog(1, 2, 3, 4)\n", "\tcache = q\n}\n\nfunc note(q string) {\n"
	lang := parsers.Detect("shop.go", "", "")
	var f *File
	var p *parsers.Parsed
	for i, src := range []string{head + fill + fill + end + "}\n", head + end + "}\n", head + end + "\tlast = q\n}\n"} {
		next, err := lang.Parse(context.Background(), src, p)
		if err != nil {
			t.Fatal(err)
		}
		defer next.Close()
		p = next
		if i == 1 && f.Revise(p.File) == nil {
			t.Fatal("the edit of a body is not revised")
		} else if i != 1 {
			f = NewFile("shop.go", p.File, f)
		}
	}
	for name, want := range map[string]string{"cache": "fill", "last": "note"} {
		if got := f.gives[name]; len(got) != 1 || got[0].fn.Name != want {
			t.Errorf("%s is given a value by %v, want %s", name, got, want)
		}
	}
}
