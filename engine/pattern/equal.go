package pattern

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Equal reports whether two bindings have the same value: the same code apart from white space, parentheses and place.
func (s *Scope) Equal(a, b Binding) bool {
	if a.Node == 0 || b.Node == 0 {
		return s.Text(a) == s.Text(b)
	}
	t := s.Tree
	i, j := a.Node, b.Node
	iEnd, jEnd := t.Nodes[a.Last].Next, t.Nodes[b.Last].Next
	if iEnd-i == jEnd-j {
		same := true
		for n := ir.NodeID(0); n < iEnd-i; n++ {
			x, y := &t.Nodes[i+n], &t.Nodes[j+n]
			if x.Op != y.Op || x.Hash != y.Hash || x.Next-i != y.Next-j || n > 0 && x.Role != y.Role || x.Op == ir.OpOther && x.Kind != y.Kind {
				same = false
				break
			}
		}
		if same {
			return true
		}
	}
	if a.Node == a.Last && b.Node == b.Last {
		// A name is also what it was imported as.
		for _, p := range s.pathsOf(i) {
			for _, q := range s.pathsOf(j) {
				if p == q {
					return true
				}
			}
		}
	}
	return false
}

// Text is the code of a binding; of a string its contents.
func (s *Scope) Text(b Binding) string {
	if b.Node != 0 && b.Node == b.Last && s.Tree.Nodes[b.Node].Op == ir.OpString {
		src := s.Tree.Source[b.Start:b.End]
		if inner := s.Tree.StringText(b.Node); strings.Contains(src, inner) {
			return inner
		}
		return src
	}
	return s.Tree.Source[b.Start:b.End]
}

// Source is the code of a binding, of a string with its quotes.
func (s *Scope) Source(b Binding) string { return s.Tree.Source[b.Start:b.End] }
