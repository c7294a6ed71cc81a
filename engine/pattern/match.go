package pattern

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Binding is what a metavariable stands for: the sibling nodes [Node, Last], or, where Node is 0, the bytes [Start, End).
type Binding struct {
	Bound      bool
	Node, Last ir.NodeID
	Start, End uint32 // relative to the tree
}

// Match is one place where a pattern matches.
type Match struct {
	Start, End uint32 // bytes relative to the tree
	Env        []Binding
}

// maxSteps bounds the work of matching one pattern at one place; maxSolutions the bindings that one place may have.
const (
	maxSteps     = 20000
	maxSolutions = 32
)

// matcher holds the state of one search. Continuations return true to stop.
type matcher struct {
	p      *Pattern
	s      *Scope
	pt, ct *ir.Tree
	env    []Binding
	steps  int
	hi     uint32 // the end of the last statement that a run matched
}

// Find calls yield for every match in the scope, in order of their start. nvars is the number of the rule's metavariables.
func (p *Pattern) Find(s *Scope, nvars int, yield func(Match)) {
	m := &matcher{p: p, s: s, pt: p.tree, ct: s.Tree, env: make([]Binding, nvars)}
	switch {
	case len(p.roots) == 0:
	case len(p.roots) == 1 && p.pt(p.roots[0]).Op != ir.OpEllipsis:
		m.findNodes(p.roots[0], yield)
	default:
		m.findRuns(yield)
	}
}

// At calls yield for every way in which the pattern matches exactly the node.
func (p *Pattern) At(s *Scope, nvars int, node ir.NodeID, yield func(Match)) {
	if len(p.roots) != 1 {
		return
	}
	m := &matcher{p: p, s: s, pt: p.tree, ct: s.Tree, env: make([]Binding, nvars)}
	m.at(p.roots[0], node, yield)
}

func (p *Pattern) pt(id ir.NodeID) *ir.Node { return &p.tree.Nodes[id] }

func (m *matcher) findNodes(root ir.NodeID, yield func(Match)) {
	if ops, all := m.candidates(root); !all {
		for _, op := range ops {
			for _, c := range m.s.ByOp(op) {
				m.at(root, c, yield)
			}
		}
		return
	}
	for c := ir.NodeID(1); int(c) < len(m.ct.Nodes); c++ {
		switch n := &m.ct.Nodes[c]; n.Op {
		case ir.OpHole, ir.OpUnit, ir.OpChars, ir.OpModifier:
		default:
			if n.Start < n.End {
				m.at(root, c, yield)
			}
		}
	}
}

func (m *matcher) at(root, c ir.NodeID, yield func(Match)) {
	m.steps = maxSteps
	clear(m.env)
	n := &m.ct.Nodes[c]
	solutions := 0
	m.node(root, c, func() bool {
		yield(Match{Start: n.Start, End: n.End, Env: append([]Binding(nil), m.env...)})
		solutions++
		return solutions >= maxSolutions
	})
}

// candidates lists the operations of nodes at which the pattern's root can match.
func (m *matcher) candidates(root ir.NodeID) (ops []ir.Op, all bool) {
	switch op := m.pt.Nodes[root].Op; op {
	case ir.OpMetavar, ir.OpMetaRest, ir.OpEllipsis, ir.OpTypedMeta, ir.OpDeep:
		return nil, true
	case ir.OpName, ir.OpMember:
		return []ir.Op{ir.OpName, ir.OpMember}, false
	case ir.OpAssign:
		return []ir.Op{ir.OpAssign, ir.OpKeyword}[:1], false
	case ir.OpLambda:
		return []ir.Op{ir.OpLambda, ir.OpFunc}, false
	default:
		return []ir.Op{op}, false
	}
}

// findRuns tries a run of statements at every position of every list of statements.
func (m *matcher) findRuns(yield func(Match)) {
	for c := ir.NodeID(0); int(c) < len(m.ct.Nodes); c++ {
		switch m.ct.Nodes[c].Op {
		case ir.OpBlock, ir.OpUnit, ir.OpCase, ir.OpClass, ir.OpElement, ir.OpConfig, ir.OpFunc, ir.OpOther, ir.OpError, ir.OpMap, ir.OpList:
		default:
			continue
		}
		list := m.ct.Children(c, ir.Elem, nil)
		for i := range list {
			m.steps = maxSteps
			clear(m.env)
			solutions := 0
			first := &m.ct.Nodes[list[i]]
			m.hi = first.End
			m.run(m.p.roots, list[i:], true, func() bool {
				yield(Match{Start: first.Start, End: m.hi, Env: append([]Binding(nil), m.env...)})
				solutions++
				return solutions >= maxSolutions
			})
			if m.pt.Nodes[m.p.roots[0]].Op == ir.OpEllipsis {
				break // an ellipsis in front already tries every later start
			}
		}
	}
}

// bind unifies a metavariable with nodes or bytes, continues, and undoes.
func (m *matcher) bind(v int, b Binding, k func() bool) bool {
	if v < 0 {
		return k()
	}
	b.Bound = true
	if old := m.env[v]; old.Bound {
		return m.s.Equal(old, b) && k()
	}
	m.env[v] = b
	if k() {
		return true
	}
	m.env[v] = Binding{}
	return false
}

func (m *matcher) nodeBinding(c ir.NodeID) Binding {
	n := &m.ct.Nodes[c]
	return Binding{Node: c, Last: c, Start: n.Start, End: n.End}
}

// node matches the pattern node p against the code node c.
func (m *matcher) node(p, c ir.NodeID, k func() bool) bool {
	if m.steps--; m.steps < 0 {
		return false
	}
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	switch pn.Op {
	case ir.OpEllipsis:
		return k()
	case ir.OpMetavar, ir.OpMetaRest:
		if cn.Op == ir.OpChars && pn.Op == ir.OpMetavar {
			return false // within a template $X is an expression
		}
		if cn.Op == ir.OpBlock && cn.Flags&ir.Implicit != 0 && cn.Next == m.ct.Nodes[c+1].Next && c+1 < cn.Next {
			c++
		}
		return m.bind(m.p.vars[p], m.nodeBinding(c), k)
	case ir.OpDeep:
		return m.deep(p, c, k)
	case ir.OpTypedMeta:
		return m.typed(p, c, k)
	}
	if cn.Op == ir.OpHole || cn.Op == ir.OpUnit {
		return false
	}
	if path := m.p.paths[p]; path != "" && pn.Role != ir.Member && m.s.sameName(path, c) {
		return k()
	}
	if done, stop := m.literal(p, c, k); done {
		return stop
	}
	if pn.Op == ir.OpMember {
		if mem, ok := m.pt.Child(p, ir.Member); ok && m.pt.Nodes[mem].Op == ir.OpEllipsis {
			obj, ok := m.pt.Child(p, ir.Object)
			return ok && m.chain(obj, c, k)
		}
	}
	if (pn.Op == ir.OpList || pn.Op == ir.OpMap) && isCollection(cn.Op) && m.onlyEllipses(p) {
		return k()
	}
	if !m.sameOp(pn, cn) {
		return false
	}
	if carriesWord(pn.Op) && (pn.Hash != cn.Hash || pn.Hash != 0 && m.pt.Text(p) != m.ct.Text(c)) {
		return false
	}
	if pn.Next == p+1 && cn.Next == c+1 {
		return k()
	}
	if pn.Op == ir.OpBinary && m.p.opts.Commutative && commutative(m.pt.Text(p)) {
		return m.roles(p, c, false, k) || m.roles(p, c, true, k)
	}
	return m.roles(p, c, false, k)
}

func isCollection(op ir.Op) bool {
	return op == ir.OpMap || op == ir.OpList || op == ir.OpSet || op == ir.OpTuple
}

func (m *matcher) sameOp(pn, cn *ir.Node) bool {
	if pn.Op != cn.Op {
		return pn.Op == ir.OpLambda && cn.Op == ir.OpFunc
	}
	if pn.Op == ir.OpOther && pn.Kind != cn.Kind {
		return false
	}
	if pn.Op == ir.OpAssign && (pn.Flags&ir.Decl != 0 && cn.Flags&ir.Decl == 0) {
		return false
	}
	return pn.Op != ir.OpIf && pn.Op != ir.OpWhile || (pn.Flags^cn.Flags)&ir.NegatedElse == 0
}

// carriesWord: operations whose text is part of what they are. An assignment's sign and a class's keyword are not; nor is a
// leaf-less construct's.
func carriesWord(op ir.Op) bool {
	switch op {
	case ir.OpName, ir.OpChars, ir.OpNumber, ir.OpBool, ir.OpRegex, ir.OpBinary, ir.OpUnary, ir.OpAugment, ir.OpModifier, ir.OpOther, ir.OpSpread, ir.OpDefer, ir.OpClass:
		return true
	}
	return false
}

func commutative(op string) bool {
	switch op {
	case "==", "!=", "===", "!==", "&&", "||", "*", "&", "|", "^":
		return true
	}
	return false
}

// chain matches `p. ...`: p at c, or at what c is a member, a call of a member or an element of.
func (m *matcher) chain(p, c ir.NodeID, k func() bool) bool {
	for {
		if m.node(p, c, k) {
			return true
		}
		ok := false
		if m.ct.Nodes[c].Op == ir.OpCall {
			if c, ok = m.ct.Child(c, ir.Callee); !ok || m.ct.Nodes[c].Op != ir.OpMember {
				return false
			}
		}
		if op := m.ct.Nodes[c].Op; op != ir.OpMember && op != ir.OpIndex {
			return false
		}
		if c, ok = m.ct.Child(c, ir.Object); !ok {
			return false
		}
	}
}

// deep matches <... p ...>: p at c or anywhere below it.
func (m *matcher) deep(p, c ir.NodeID, k func() bool) bool {
	inner, ok := m.pt.Child(p, ir.Value)
	if !ok {
		return k()
	}
	for d := c; d < m.ct.Nodes[c].Next; d++ {
		if op := m.ct.Nodes[d].Op; op != ir.OpChars && op != ir.OpHole && m.node(inner, d, k) {
			return true
		}
	}
	return false
}

func (m *matcher) typed(p, c ir.NodeID, k func() bool) bool {
	v, _ := m.pt.Child(p, ir.Target)
	t, ok := m.pt.Child(p, ir.Type)
	if !ok || m.ct.Nodes[c].Role == ir.Member && m.ct.Nodes[c].Op == ir.OpName {
		return false
	}
	want, got := m.pt.Text(t), m.s.TypeOf(c)
	if strings.HasPrefix(want, "$") {
		if got == "" {
			return false
		}
	} else if !SameType(want, got) {
		return false
	}
	return m.bind(m.p.vars[v], m.nodeBinding(c), k)
}

// literal handles patterns that are literals, which also match constants; done says that it has decided.
func (m *matcher) literal(p, c ir.NodeID, k func() bool) (done, stop bool) {
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	switch pn.Op {
	case ir.OpString:
		return true, m.str(p, c, k)
	case ir.OpNumber, ir.OpBool:
		if cn.Op == pn.Op {
			return true, m.pt.Text(p) == m.ct.Text(c) && k()
		}
		if v, ok := m.constant(c); ok && v.Kind == pn.Op && v.Text == m.pt.Text(p) {
			return true, k()
		}
		return true, false
	}
	return false, false
}

// constant folds a node that is no literal, where the options allow it. Targets and members are not values.
func (m *matcher) constant(c ir.NodeID) (Constant, bool) {
	n := &m.ct.Nodes[c]
	if !m.p.opts.Constants || n.Role == ir.Target || n.Role == ir.Member || n.Role == ir.Key && n.Op == ir.OpName {
		return Constant{}, false
	}
	switch n.Op {
	case ir.OpName, ir.OpMember, ir.OpBinary, ir.OpString:
		return m.s.ConstantOf(c)
	}
	return Constant{}, false
}

// str matches a string pattern: "…" any, "$X" the contents, "=~/re/" by regular expression, else by value or by parts.
func (m *matcher) str(p, c ir.NodeID, k func() bool) bool {
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	first := p + 1
	single := first < pn.Next && m.pt.Nodes[first].Next == pn.Next
	if !single && pn.Next != first && m.interpolated(m.pt, p) {
		return cn.Op == ir.OpString && m.list(m.pt.Children(p, ir.Elem, nil), m.ct.Children(c, ir.Elem, nil), k)
	}
	v, ok := Constant{}, false
	switch {
	case cn.Op == ir.OpString && !m.interpolated(m.ct, c):
		v, ok = Constant{Kind: ir.OpString, Text: m.ct.StringText(c), Node: c}, true
	default:
		v, ok = m.constant(c)
	}
	if single {
		switch op := m.pt.Nodes[first].Op; {
		case op == ir.OpEllipsis:
			return (ok && v.Kind == ir.OpString || cn.Op == ir.OpString && m.template(p)) && k()
		case op == ir.OpMetavar:
			if cn.Op != ir.OpString {
				if !ok || v.Kind != ir.OpString {
					return false
				}
				return m.bind(m.p.vars[first], m.nodeBinding(c), k)
			}
			start, end := m.contents(c)
			return m.bind(m.p.vars[first], Binding{Start: start, End: end}, k)
		case m.p.res[first] != nil:
			return ok && v.Kind == ir.OpString && m.p.res[first].MatchString(v.Text) && k()
		}
	}
	return ok && v.Kind == ir.OpString && v.Text == m.pt.StringText(p) && k()
}

// template: the pattern is written as a template or format string, so holes in the code's string are allowed.
func (m *matcher) template(p ir.NodeID) bool {
	s := m.pt.SourceOf(p)
	return s != "" && (s[0] == '`' || s[0] == 'f' || s[0] == 'F' || s[0] == '$' || s[0] == 's')
}

func (m *matcher) interpolated(t *ir.Tree, id ir.NodeID) bool {
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if op := t.Nodes[c].Op; op != ir.OpChars {
			return true
		}
	}
	return false
}

// contents is the range of a string's inside.
func (m *matcher) contents(c ir.NodeID) (start, end uint32) {
	n := &m.ct.Nodes[c]
	first := c + 1
	if first == n.Next {
		mid := (n.Start + n.End) / 2
		return mid, mid
	}
	last := first
	for s := first; s < n.Next; s = m.ct.Nodes[s].Next {
		last = s
	}
	return m.ct.Nodes[first].Start, m.ct.Nodes[last].End
}
