package ir

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// TestFailingHook: a hook that fails loses its unit only, and says so.
func TestFailingHook(t *testing.T) {
	g := syntax.NewGrammar([]string{"end", "file"}, []string{""}, []bool{true, false})
	l := NewLowering(g, Mapping{Shapes: map[string]Shape{"file": Hooked(func(b *Builder, id syntax.NodeID, role Role) { b.Text(99) })}})
	src := &syntax.Tree{Source: "x", Nodes: []syntax.Node{{Kind: 1, Flags: syntax.Named, End: 1, Next: 1}}}
	for range 2 {
		if got := l.Unit(src); got.Fault == "" || len(got.Nodes) != 1 || got.Nodes[0].End != 1 || got.Source != "x" {
			t.Fatalf("%+v", got)
		}
	}
}
