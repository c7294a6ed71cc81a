package pattern

import "github.com/appsec-lsp/appsec-lsp/ir"

// returned are the expressions that a function or a lambda returns without a word for it, as far as its language does so.
func (m *matcher) returned(fn ir.NodeID) []ir.NodeID {
	body, ok := m.ct.Child(fn, ir.Body)
	if !ok || m.p.opts.Returns == 0 || m.ct.Nodes[fn].Op == ir.OpFunc && m.p.opts.Returns < 3 {
		return nil
	}
	if block := m.ct.Nodes[body].Op == ir.OpBlock; block && m.p.opts.Returns < 2 {
		return nil
	}
	return m.tails(body, nil)
}

// tails adds the expressions whose value a statement has: the last of a block, those of both branches, of every case.
func (m *matcher) tails(id ir.NodeID, out []ir.NodeID) []ir.NodeID {
	n := &m.ct.Nodes[id]
	var last ir.NodeID
	switch n.Op {
	case ir.OpBlock, ir.OpCase:
		for c := id + 1; c < n.Next; c = m.ct.Nodes[c].Next {
			if op := m.ct.Nodes[c].Op; op == ir.OpReturn || op == ir.OpThrow {
				return out // what follows does not run
			} else if m.ct.Nodes[c].Role == ir.Elem {
				last = c
			}
		}
	case ir.OpIf, ir.OpSwitch, ir.OpTry:
		for c := id + 1; c < n.Next; c = m.ct.Nodes[c].Next {
			switch x := &m.ct.Nodes[c]; {
			case x.Role == ir.Then || x.Role == ir.Else || x.Role == ir.Body || x.Op == ir.OpCase:
				out = m.tails(c, out)
			case x.Op == ir.OpCatch:
				if b, ok := m.ct.Child(c, ir.Body); ok {
					out = m.tails(b, out)
				}
			}
		}
		return out
	}
	if last != 0 {
		return m.tails(last, out)
	}
	if isExpression(n.Op) || n.Op == ir.OpNumber || n.Op == ir.OpBool || n.Op == ir.OpTernary {
		out = append(out, id)
	}
	return out
}
