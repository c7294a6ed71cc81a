package taint

import (
	"context"
	"slices"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestFault: a mistake of the engine's in one function loses that function alone, is met once however many files need it, and is told until the text is another.
func TestFault(t *testing.T) {
	file := func(path, src string) *File {
		p, err := parsers.ByID("python").Parse(context.Background(), src, nil)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(p.Close)
		return NewFile(path, p.File, nil)
	}
	models, _ := rules.ModelsFor("python")
	rs, _ := rules.BuiltinFor("python")
	lib := NewLibrary(models, slices.DeleteFunc(slices.Clone(rs), func(r *rules.Rule) bool { return r.Metadata.Flow == nil }))

	const needs = "import os\nfrom lib import bad\nfrom flask import request\n\ndef view():\n    bad(1)\n    os.system(request.args['x'])\n"
	const bad = "def bad(x):\n    return x + 1\n"
	broken, a, b := file("lib.py", bad), file("a.py", needs), file("b.py", needs)
	fn := broken.Funcs[0]
	fn.Tree.Nodes = fn.Tree.Nodes[:len(fn.Tree.Nodes)-2] // no parser makes such a tree
	for _, common := range []*Common{nil, {}} {
		idx := NewIndex([]*File{broken, a, b})
		st := NewState(lib, idx, Options{})
		if common != nil {
			st = NewStateOf(lib, idx, Options{}, common)
		}
		for _, f := range []*File{a, b, broken} {
			hits, err := st.Hits(context.Background(), f)
			if want := f != broken; err != nil || len(hits) > 0 != want {
				t.Errorf("%s: %d hits, %v", f.Path, len(hits), err)
			}
		}
		if got := st.Faults(broken); len(got) != 1 || got[0].Name != "bad" || len(st.Faults(a)) > 0 || len(st.Limited(broken)) > 0 {
			t.Error("faults", got, st.Faults(a), st.Limited(broken))
		}
		if common != nil {
			continue
		}
		if n := len(slices.DeleteFunc(slices.Clone(st.ran), func(name string) bool { return name != "bad" })); n != 1 {
			t.Errorf("it was run %d times", n)
		}
		mended := file("lib.py", "def bad(x):\n    return x + 2\n")
		idx.Set(mended)
		st.Updated(mended, nil, false)
		if _, err := st.Hits(context.Background(), mended); err != nil || len(st.Faults(mended)) > 0 {
			t.Error("the fault stays", err, st.Faults(mended))
		}
	}
}

// TestFaultInDeclarations: a mistake at what a file declares loses that file alone, and is told.
func TestFaultInDeclarations(t *testing.T) {
	p, err := parsers.ByID("python").Parse(context.Background(), "class A:\n    def f(self, x):\n        return x\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	for _, u := range p.File.Units {
		u.Tree.Nodes = u.Tree.Nodes[:len(u.Tree.Nodes)/2]
	}
	f := NewFile("lib.py", p.File, nil)
	st := NewState(NewLibrary(nil, nil), NewIndex([]*File{f}), Options{})
	if _, err := st.Hits(context.Background(), f); err != nil || len(f.Funcs) > 0 || len(st.Faults(f)) != 1 {
		t.Error(err, f.Funcs, st.Faults(f))
	}
}
