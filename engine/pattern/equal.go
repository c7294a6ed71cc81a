package pattern

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Equal reports whether two bindings have the same value: the same code apart from white space, parentheses and place. A name is the
// same only where it means the same variable; what it was imported as, it also is; and a literal equals a name that has its value.
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
			if x.Op == ir.OpName && !s.sameVariable(i+n, j+n) {
				return false
			}
		}
		if same {
			return true
		}
	}
	if a.Node != a.Last || b.Node != b.Last {
		return false
	}
	for _, p := range s.pathsOf(i) {
		for _, q := range s.pathsOf(j) {
			if p == q {
				return true
			}
		}
	}
	return s.literalAndConstant(i, j) || s.literalAndConstant(j, i) || s.sameKeys(i, j)
}

// sameKeys: {"a": 1} and {a: 1} have the same key, and so have {0x1: 1} and {1: 1}.
func (s *Scope) sameKeys(i, j ir.NodeID) bool {
	x, y := &s.Tree.Nodes[i], &s.Tree.Nodes[j]
	if x.Role != ir.Key || y.Role != ir.Key {
		return false
	}
	text := func(n *ir.Node, id ir.NodeID) string {
		if n.Op == ir.OpString {
			return s.Tree.StringText(id)
		}
		return s.Tree.Text(id)
	}
	switch {
	case x.Op == ir.OpNumber && y.Op == ir.OpNumber:
		return sameLiteral(text(x, i), text(y, j), x.Flags&ir.Floating != 0)
	case (x.Op == ir.OpName || x.Op == ir.OpString) && (y.Op == ir.OpName || y.Op == ir.OpString):
		return text(x, i) == text(y, j)
	}
	return false
}

func (s *Scope) literalAndConstant(lit, name ir.NodeID) bool {
	op := s.Tree.Nodes[lit].Op
	if s.Tree.Nodes[name].Op != ir.OpName || op != ir.OpString && op != ir.OpNumber && op != ir.OpBool {
		return false
	}
	x, ok1 := s.ConstantOf(lit)
	y, ok2 := s.ConstantOf(name)
	return ok1 && ok2 && x.Kind == y.Kind && !x.Any && !y.Any && x.Text == y.Text
}

// Text is the code of a binding; of a string its contents; of a constant its value.
func (s *Scope) Text(b Binding) string {
	switch {
	case b.Const != "":
		return b.Const
	case s.IsText(b) && b.Node != 0:
		src := s.Tree.Source[b.Start:b.End]
		if inner := s.Tree.StringText(b.Node); strings.Contains(src, inner) {
			return inner
		}
		return src
	}
	return s.Tree.Source[b.Start:b.End]
}

// IsText: the binding is a string literal without holes, or the inside of one.
func (s *Scope) IsText(b Binding) bool {
	return b.Node == 0 || b.Node == b.Last && (s.Tree.Nodes[b.Node].Op == ir.OpString && !interpolated(s.Tree, b.Node) || s.Tree.Nodes[b.Node].Op == ir.OpChars)
}

// Source is the code of a binding, of a string with its quotes; of a constant its value.
func (s *Scope) Source(b Binding) string {
	if b.Const != "" {
		return b.Const
	}
	return s.Tree.Source[b.Start:b.End]
}
