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

// Begins reports whether the run can begin in an outline: its first statement matches one there, or could be a unit that is a function (or a class), if
// there are such. nvars is the number of the rule's metavariables.
func (p *Pattern) Begins(s *Scope, nvars int, functions, classes bool) bool {
	if (functions || classes) && p.couldBeDefinition() {
		return true
	}
	m := s.matcher(p, nvars)
	defer func() { s.idle = m }()
	for c := range m.ct.Nodes {
		if !isList(m.ct.Nodes[c].Op) {
			continue
		}
		for _, x := range m.ct.Children(ir.NodeID(c), ir.Elem, nil) {
			if m.firstOf(x) {
				return true
			}
		}
	}
	return false
}

// BeginsWith reports whether the run can begin with a unit that is neither a function nor a class, such as a call that is given functions: its first
// statement matches the unit of s.
func (p *Pattern) BeginsWith(s *Scope, nvars int) bool {
	m := s.matcher(p, nvars)
	defer func() { s.idle = m }()
	for c := ir.NodeID(1); int(c) < len(m.ct.Nodes); c = m.ct.Nodes[c].Next {
		if m.firstOf(c) {
			return true
		}
	}
	return false
}

// firstOf: the first statement matches that of the code, or it takes too long to tell.
func (m *matcher) firstOf(x ir.NodeID) bool {
	m.steps = maxSteps
	clear(m.env)
	return m.statement(m.p.roots[0], x, func() bool { return true }) || m.steps < 0
}

// couldBeDefinition: the first statement could be a function or a class; what these are is not looked at.
func (p *Pattern) couldBeDefinition() bool {
	switch first := p.pt(p.roots[0]).Op; first {
	case ir.OpIf, ir.OpFor, ir.OpForEach, ir.OpWhile, ir.OpTry, ir.OpReturn, ir.OpThrow, ir.OpSwitch, ir.OpImport:
		return false
	default:
		return !isExpression(first) || first == ir.OpLambda || first == ir.OpTypedMeta
	}
}
