package pattern

import (
	"sort"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// run matches a run of statements against the beginning of a list of them. prefix allows more of them behind the last. An ellipsis stands
// for any statements of the list, or else for any of the list with all that is nested in it: what stands behind the ellipsis may be in a
// block, a function or a lambda, and what comes next may be behind that block again.
func (m *matcher) run(ps, cs []ir.NodeID, prefix bool, k func() bool) bool {
	if len(ps) == 0 || m.pt.Nodes[ps[0]].Op != ir.OpEllipsis {
		return m.step(ps, cs, prefix, true, k)
	}
	if len(ps) == 1 {
		return m.flat(ps, cs, prefix, k)
	}
	nested := m.flatten(cs)
	if (len(nested) == len(cs) || !singles(m.pt, ps)) && m.flat(ps, cs, true, k) {
		return true
	}
	return len(nested) > len(cs) && m.flat(ps, nested, true, k)
}

// singles: no two statements of the pattern are next to each other, so a list with what is nested in it gives all that the list alone gives.
func singles(t *ir.Tree, ps []ir.NodeID) bool {
	for i := 1; i < len(ps); i++ {
		if t.Nodes[ps[i-1]].Op != ir.OpEllipsis && t.Nodes[ps[i]].Op != ir.OpEllipsis {
			return false
		}
	}
	return true
}

// flat matches a run in a list that does not grow any more.
func (m *matcher) flat(ps, cs []ir.NodeID, prefix bool, k func() bool) bool {
	if len(ps) == 0 || m.pt.Nodes[ps[0]].Op != ir.OpEllipsis {
		return m.step(ps, cs, prefix, false, k)
	}
	if len(ps) == 1 {
		if len(cs) == 0 {
			return k()
		}
		return m.extend(cs[len(cs)-1], k)
	}
	old := m.hi
	for i := range cs {
		if m.begins(ps[1], cs[i]) && m.flat(ps[1:], cs[i:], true, k) {
			return true
		}
		// What the ellipsis stands for belongs to the run, the block around what comes next too.
		m.hi = max(m.hi, m.ct.Nodes[cs[i]].End)
	}
	m.hi = old
	return len(m.withoutEllipses(ps)) == 0 && k()
}

// begins is a quick look before the work is done: could this statement of the pattern be that of the code.
func (m *matcher) begins(p, c ir.NodeID) bool {
	switch m.pt.Nodes[p].Op {
	case ir.OpIf, ir.OpFor, ir.OpForEach, ir.OpWhile, ir.OpTry, ir.OpFunc, ir.OpClass, ir.OpReturn, ir.OpThrow, ir.OpSwitch, ir.OpImport:
		return m.sameOp(p, c)
	}
	return m.quick.holds(m.ct, p, c)
}

// next goes on behind a statement of a list that may grow, or of one that does not.
func (m *matcher) next(ps, cs []ir.NodeID, prefix, grows bool, k func() bool) bool {
	if grows {
		return m.run(ps, cs, prefix, k)
	}
	return m.flat(ps, cs, prefix, k)
}

// step matches the first statement of a pattern that begins with no ellipsis, and goes on behind it.
func (m *matcher) step(ps, cs []ir.NodeID, prefix, grows bool, k func() bool) bool {
	if m.steps--; m.steps < 0 {
		return false
	}
	switch {
	case len(ps) == 0:
		return (prefix || len(cs) == 0) && k()
	case m.pt.Nodes[ps[0]].Op == ir.OpMetaRest:
		for i := len(cs); i >= 0; i-- {
			rest := func() bool { return m.next(ps[1:], cs[i:], false, grows, k) }
			if m.bind(m.p.vars[ps[0]], m.siblings(cs[:i], cs), func() bool {
				if i == 0 {
					return rest()
				}
				return m.extend(cs[i-1], rest)
			}) {
				return true
			}
		}
		return false
	case len(cs) == 0:
		return false
	}
	// The end is only asked for when all is matched.
	old, ok := m.hi, false
	m.hi = max(m.hi, m.ct.Nodes[cs[0]].End)
	if len(ps) > 1 {
		ok = m.statement(ps[0], cs[0], func() bool { return m.next(ps[1:], cs[1:], prefix, grows, k) })
	} else if prefix || len(cs) == 1 {
		ok = m.statement(ps[0], cs[0], k)
	}
	if !ok {
		m.hi = old
	}
	return ok
}

// extend moves the end of the run to a statement's end while k runs.
func (m *matcher) extend(c ir.NodeID, k func() bool) bool {
	old := m.hi
	if end := m.ct.Nodes[c].End; end > m.hi {
		m.hi = end
	}
	if k() {
		return true
	}
	m.hi = old
	return false
}

// flatten is the list with the statements nested in it, in the order of the source.
func (m *matcher) flatten(cs []ir.NodeID) []ir.NodeID {
	if len(cs) == 0 {
		return nil
	}
	all := m.s.statements()
	end := m.ct.Nodes[cs[len(cs)-1]].Next
	i := sort.Search(len(all), func(i int) bool { return all[i] >= cs[0] })
	j := sort.Search(len(all), func(j int) bool { return all[j] >= end })
	inner := all[i:j]
	if len(inner) > 0 && inner[0] == cs[0] {
		return inner
	}
	// The list is one of entries, which are no statements.
	out := make([]ir.NodeID, 0, len(cs)+len(inner))
	for _, c := range cs {
		for len(inner) > 0 && inner[0] < c {
			out, inner = append(out, inner[0]), inner[1:]
		}
		out = append(out, c)
	}
	return append(out, inner...)
}

// statement matches a statement of a pattern. One that is an expression also matches within the statement of the code: f(x) stands in
// y = f(x), in print(f(x)) and in return f(x), but not in the condition of an if.
func (m *matcher) statement(p, c ir.NodeID, k func() bool) bool {
	if m.node(p, c, k) {
		return true
	}
	if !isExpression(m.pt.Nodes[p].Op) {
		return false
	}
	switch cn := &m.ct.Nodes[c]; {
	case cn.Op == ir.OpReturn:
		return m.anywhere(p, c+1, cn.Next, k)
	case cn.Op == ir.OpAssign && cn.Flags&ir.Decl != 0:
		return m.anywhere(p, c+1, cn.Next, k)
	case isExpression(cn.Op):
		return m.implied(p, c, k)
	}
	return false
}

// anywhere tries the nodes [from, to) of expressions, but no statements in them.
func (m *matcher) anywhere(p, from, to ir.NodeID, k func() bool) bool {
	for d := from; d < to; d++ {
		switch n := &m.ct.Nodes[d]; {
		case n.Op == ir.OpBlock || n.Op == ir.OpFunc || n.Op == ir.OpClass || n.Op == ir.OpCase || n.Role == ir.Type:
			d = n.Next - 1
		case n.Op == ir.OpChars || n.Op == ir.OpModifier || n.Role == ir.Member || n.Role == ir.Target:
		case m.node(p, d, k):
			return true
		}
	}
	return false
}

// implied tries the parts of an expression statement that are its business: what is assigned, called, passed, awaited or collected.
func (m *matcher) implied(p, c ir.NodeID, k func() bool) bool {
	var roles [4]bool
	const value, callee, arg, elem = 0, 1, 2, 3
	cn := &m.ct.Nodes[c]
	switch cn.Op {
	case ir.OpAssign, ir.OpAugment, ir.OpCast, ir.OpAwait, ir.OpYield, ir.OpKeyword, ir.OpPair, ir.OpSpread:
		roles[value] = true
	case ir.OpCall, ir.OpMacro:
		roles[callee], roles[arg], roles[elem] = true, true, cn.Op == ir.OpMacro
	case ir.OpBinary, ir.OpUnary, ir.OpTypeTest: // an operator is a call of it
		roles[arg] = true
	case ir.OpMember:
		roles[callee] = true
	case ir.OpIndex:
		roles[callee], roles[arg] = m.p.opts.Messages, m.p.opts.Messages
	case ir.OpList, ir.OpTuple, ir.OpSet, ir.OpMap:
		roles[elem] = true
	default:
		return false
	}
	for x := c + 1; x < cn.Next; x = m.ct.Nodes[x].Next {
		switch m.ct.Nodes[x].Role {
		case ir.Value:
			if !roles[value] {
				continue
			}
		case ir.Callee, ir.Object:
			if !roles[callee] {
				continue
			}
		case ir.Arg, ir.Left, ir.Right, ir.Operand:
			if !roles[arg] {
				continue
			}
		case ir.Elem:
			if !roles[elem] {
				continue
			}
		default:
			continue
		}
		if m.node(p, x, k) || m.implied(p, x, k) {
			return true
		}
	}
	return false
}

// isExpression: a statement of that operation is an expression.
func isExpression(op ir.Op) bool {
	switch op {
	case ir.OpName, ir.OpString, ir.OpCall, ir.OpNew, ir.OpMember, ir.OpIndex, ir.OpAssign, ir.OpAugment, ir.OpBinary, ir.OpUnary, ir.OpTernary, ir.OpLambda,
		ir.OpList, ir.OpTuple, ir.OpSet, ir.OpMap, ir.OpCast, ir.OpAwait, ir.OpYield, ir.OpRef, ir.OpDeref, ir.OpMacro, ir.OpThis, ir.OpTypedMeta:
		return true
	}
	return false
}
