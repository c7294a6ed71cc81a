package pattern

import "github.com/appsec-lsp/appsec-lsp/ir"

// maxFree bounds the operands that the metavariables and ellipses of a commutative pattern are tried on in any order.
const maxFree = 4

// binary matches an operator. An associative one is a list of operands, whatever the parentheses; `a op ...` also matches where more
// operands follow. Which operators commute, the options say.
func (m *matcher) binary(p, c ir.NodeID, k func() bool) bool {
	op := m.pt.Text(p)
	if op != m.ct.Text(c) {
		return false
	}
	if m.p.opts.AC && associative(op) {
		ps, cs := operands(m.pt, p, op, nil), operands(m.ct, c, op, nil)
		if m.commutes(op) {
			return m.unordered(ps, cs, k)
		}
		return m.ordered(ps, cs, k)
	}
	l, ok1 := m.pt.Child(p, ir.Left)
	r, ok2 := m.pt.Child(p, ir.Right)
	cl, ok3 := m.ct.Child(c, ir.Left)
	cr, ok4 := m.ct.Child(c, ir.Right)
	if !ok1 || !ok2 || !ok3 || !ok4 {
		return m.roles(p, c, k)
	}
	if m.pt.Nodes[r].Op == ir.OpEllipsis {
		return m.node(l, cl, k) || m.ct.Nodes[cl].Op == ir.OpBinary && m.binary(p, cl, k)
	}
	if m.node(l, cl, func() bool { return m.node(r, cr, k) }) {
		return true
	}
	return m.commutes(op) && m.node(l, cr, func() bool { return m.node(r, cl, k) })
}

func associative(op string) bool {
	switch op {
	case "&&", "||", "|", "&", "^":
		return true
	}
	return false
}

func (m *matcher) commutes(op string) bool {
	switch op {
	case "|", "&", "^":
		return m.p.opts.AC
	case "&&", "||":
		return m.p.opts.CommutativeBool
	case "==", "!=", "===", "!==":
		return m.p.opts.SymmetricEq
	}
	return false
}

// operands lists the operands of a tree of one operator, from left to right.
func operands(t *ir.Tree, id ir.NodeID, op string, out []ir.NodeID) []ir.NodeID {
	if t.Nodes[id].Op == ir.OpBinary && t.Text(id) == op {
		l, ok1 := t.Child(id, ir.Left)
		r, ok2 := t.Child(id, ir.Right)
		if ok1 && ok2 {
			return operands(t, r, op, operands(t, l, op, out))
		}
	}
	return append(out, id)
}

// ordered matches operands in their order. A metavariable may stand for several of them.
func (m *matcher) ordered(ps, cs []ir.NodeID, k func() bool) bool {
	if m.steps--; m.steps < 0 {
		return false
	}
	if len(ps) == 0 {
		return len(cs) == 0 && k()
	}
	switch m.pt.Nodes[ps[0]].Op {
	case ir.OpEllipsis:
		for i := 0; i <= len(cs); i++ {
			if m.ordered(ps[1:], cs[i:], k) {
				return true
			}
		}
		return false
	case ir.OpMetavar:
		for i := 1; i <= len(cs); i++ {
			if m.bind(m.p.vars[ps[0]], m.operandRun(cs[:i]), func() bool { return m.ordered(ps[1:], cs[i:], k) }) {
				return true
			}
		}
		return false
	}
	return len(cs) > 0 && m.node(ps[0], cs[0], func() bool { return m.ordered(ps[1:], cs[1:], k) })
}

// operandRun is the binding of neighbouring operands: the tree that holds exactly them, or else their text.
func (m *matcher) operandRun(cs []ir.NodeID) Binding {
	first, last := cs[0], cs[len(cs)-1]
	if len(cs) == 1 {
		return m.nodeBinding(first)
	}
	end := m.ct.Nodes[last].End
	for up := m.ct.Nodes[first].Parent; m.ct.Nodes[up].Op == ir.OpBinary && m.ct.Nodes[up].End <= end; up = m.ct.Nodes[up].Parent {
		if m.ct.Nodes[up].End == end {
			return m.nodeBinding(up)
		}
	}
	return Binding{Start: m.ct.Nodes[first].Start, End: end}
}

// unordered matches each operand of the pattern with a different one of the code. Those of the code that are left are for the pattern's
// metavariables and ellipses, or nobody's: `a | b` also matches in `a | c | b`.
func (m *matcher) unordered(ps, cs []ir.NodeID, k func() bool) bool {
	var fixed, free []ir.NodeID
	for _, p := range ps {
		switch m.pt.Nodes[p].Op {
		case ir.OpEllipsis:
		case ir.OpMetavar:
			free = append(free, p)
		default:
			fixed = append(fixed, p)
		}
	}
	return m.keywords(fixed, cs, func(left []ir.NodeID) bool {
		if len(free) == 0 {
			return k()
		}
		if len(left) > maxFree {
			left = left[:maxFree]
		}
		return m.keywords(free, left, func([]ir.NodeID) bool { return k() })
	})
}
