package pattern

import "github.com/appsec-lsp/appsec-lsp/ir"

// A run of statements can span units only where it begins between them, in the outline: what begins in a function ends in it.

// Run reports that the pattern is a run of statements of which the first is one of the code's, so that Begins can tell where it begins.
func (p *Pattern) Run() bool {
	if len(p.roots) < 2 {
		return false
	}
	switch p.pt(p.roots[0]).Op {
	case ir.OpEllipsis, ir.OpMetaRest:
		return false
	}
	return true
}

// FirstNeeds are the names of Needs that stand in the first statement of a run.
func (p *Pattern) FirstNeeds() []uint32 {
	var out []uint32
	first := p.roots[0]
	for i := first; i < p.pt(first).Next; i++ {
		if n := p.pt(i); n.Op == ir.OpName {
			for _, h := range p.Needs {
				if h == n.Hash {
					out = append(out, h)
				}
			}
		}
	}
	return out
}

// Begins reports whether the run can begin in an outline: its first statement matches one there, or could match a unit. units are the
// operations at the roots of the units. nvars is the number of the rule's metavariables.
func (p *Pattern) Begins(s *Scope, nvars int, units *[256]bool) bool {
	if p.couldBe(units) {
		return true
	}
	m := s.matcher(p, nvars)
	defer func() { s.idle = m }()
	for c := range m.ct.Nodes {
		if !isList(m.ct.Nodes[c].Op) {
			continue
		}
		for _, x := range m.ct.Children(ir.NodeID(c), ir.Elem, nil) {
			m.steps = maxSteps
			clear(m.env)
			if m.statement(p.roots[0], x, func() bool { return true }) || m.steps < 0 {
				return true
			}
		}
	}
	return false
}

// couldBe: the first statement could be a unit. Nearly all units are functions and classes; what others are is not looked at.
func (p *Pattern) couldBe(units *[256]bool) bool {
	first := p.pt(p.roots[0]).Op
	for op, there := range units {
		if !there {
			continue
		}
		if op := ir.Op(op); op != ir.OpFunc && op != ir.OpClass {
			return true
		}
		switch first {
		case ir.OpIf, ir.OpFor, ir.OpForEach, ir.OpWhile, ir.OpTry, ir.OpReturn, ir.OpThrow, ir.OpSwitch, ir.OpImport:
		default:
			if !isExpression(first) || first == ir.OpLambda || first == ir.OpTypedMeta {
				return true
			}
		}
	}
	return false
}
