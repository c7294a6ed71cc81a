package pattern

import (
	"regexp"
	"slices"
	"sort"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Binding is what a metavariable stands for: the sibling nodes [Node, Last], or, where Node is 0, the bytes [Start, End).
type Binding struct {
	Bound      bool
	Node, Last ir.NodeID
	Start, End uint32 // relative to the tree
	// Const is the value, where the code at the range names or computes it: the text of a constant string.
	Const string
	// Away says that the value stands outside of the tree; the range is that of what names it.
	Away bool
}

// Match is one place where a pattern matches.
type Match struct {
	Start, End uint32 // bytes relative to the tree
	Env        []Binding
}

// maxSteps bounds the work of matching one pattern at one place; maxSolutions the bindings that one place may have.
const (
	maxSteps     = 20000
	maxSolutions = 64
)

// matcher holds the state of one search. Continuations return true to stop. Closures are what matching costs most: a continuation is handed on as it is where
// nothing is left to be done before it.
type matcher struct {
	p        *Pattern
	s        *Scope
	pt, ct   *ir.Tree
	window   Binding
	env      []Binding
	steps    int
	hi       uint32       // the end of the last statement that a run matched
	symbol   int          // how many names deep symbolic propagation is
	quick    quick        // of runs
	runNames []quickNodes // memory for it
	ids      []ir.NodeID  // memory for lists of children, as long as one place is tried
	// The place that is being tried for a root or a run, what was found, and accepted and acceptedRun as values, which are made once.
	place             ir.NodeID
	found             []Match
	solutions         int
	accept, acceptRun func() bool
}

// Find lists the matches in the scope, in order of their start; the list lasts until the next search in the scope. A window that is bound is all that is looked
// at. nvars is the number of the rule's metavariables.
func (p *Pattern) Find(s *Scope, window Binding, nvars int) []Match {
	if len(p.roots) == 0 || !s.Spend(0) {
		return nil
	}
	m := s.matcher(p, nvars)
	m.window = window
	if len(p.roots) == 1 && !(p.statement() && window.Node == 0) {
		m.findNodes(p.roots[0])
	} else {
		m.findRuns()
	}
	s.idle = m
	return m.found
}

// matcher makes one for a pattern, of that of the search before where it is idle.
func (s *Scope) matcher(p *Pattern, nvars int) *matcher {
	m := s.idle
	if s.idle = nil; m == nil {
		m = &matcher{}
		m.accept, m.acceptRun = m.accepted, m.acceptedRun
	}
	m.s, m.ct, m.p, m.pt, m.window, m.symbol, m.quick = s, s.Tree, p, p.tree, Binding{}, 0, m.quick[:0]
	m.env = slices.Grow(m.env[:0], nvars)[:nvars]
	clear(m.env)
	clear(m.found)
	m.found = m.found[:0]
	return m
}

// children lists those of a node with a role, for as long as one place is tried.
func (m *matcher) children(t *ir.Tree, id ir.NodeID, r ir.Role) []ir.NodeID {
	from := len(m.ids)
	m.ids = t.Children(id, r, m.ids)
	return m.ids[from:len(m.ids):len(m.ids)]
}

// statement: the pattern is an expression that stands as a statement, and is looked for in all that is one.
func (p *Pattern) statement() bool {
	n := p.pt(p.roots[0])
	return len(p.roots) == 1 && n.Flags&ir.Statement != 0 && isExpression(n.Op)
}

func (p *Pattern) pt(id ir.NodeID) *ir.Node { return &p.tree.Nodes[id] }

// bounds are the nodes that the search looks at: [from, to).
func (m *matcher) bounds() (from, to ir.NodeID) {
	if m.window.Bound && m.window.Node != 0 {
		return m.window.Node, m.ct.Nodes[m.window.Last].Next
	}
	return 1, ir.NodeID(len(m.ct.Nodes))
}

func (m *matcher) findNodes(root ir.NodeID) {
	from, to := m.bounds()
	if ops := m.p.Ops(); ops != nil {
		for _, op := range ops {
			m.findAmong(root, m.s.ByOp(op), from, to)
		}
		return
	}
	skip := m.skip()
	for c := from; c < to && m.s.Spend(1); c++ {
		var end ir.NodeID
		if end, skip = skipped(skip, c); end != 0 {
			c = end - 1
			continue
		}
		switch n := &m.ct.Nodes[c]; n.Op {
		case ir.OpHole, ir.OpUnit, ir.OpChars, ir.OpModifier:
		default:
			if n.Start < n.End {
				m.at(root, c)
			}
		}
	}
}

// findAmong tries the nodes of a list from one to before another.
func (m *matcher) findAmong(root ir.NodeID, ids []ir.NodeID, from, to ir.NodeID) {
	first := func(at ir.NodeID) int { return sort.Search(len(ids), func(i int) bool { return ids[i] >= at }) }
	skip := m.skip()
	for i := first(from); i < len(ids) && ids[i] < to && m.s.Spend(1); {
		var end ir.NodeID
		if end, skip = skipped(skip, ids[i]); end != 0 {
			i = first(end)
			continue
		}
		m.at(root, ids[i])
		i++
	}
}

// skip are the parts that are skipped: none in a binding, which may hold such.
func (m *matcher) skip() []Part {
	if m.window.Bound {
		return nil
	}
	return m.s.Skip
}

func (m *matcher) at(root, c ir.NodeID) {
	if r := m.pt.Nodes[root].Role; (r == ir.Finally || r == ir.Else) && m.ct.Nodes[c].Role != r {
		return // a clause, and no block elsewhere
	}
	n := &m.ct.Nodes[c]
	if n.Op == ir.OpCall && m.pt.Nodes[root].Op == ir.OpCall && !m.couldCall(root, c) || !m.canRoot(root, c) {
		return
	}
	if (n.Op == ir.OpLambda || n.Op == ir.OpFunc) && m.pt.Nodes[root].Op == ir.OpReturn {
		if value, ok := m.pt.Child(root, ir.Value); ok {
			for _, r := range m.returned(c) {
				m.whole(value, r)
			}
		}
		return
	}
	m.whole(root, c)
}

// whole tries a root of the pattern at a node.
func (m *matcher) whole(root, c ir.NodeID) {
	m.steps, m.place, m.solutions = maxSteps, c, 0
	m.ids = m.ids[:0]
	clear(m.env)
	m.node(root, c, m.accept)
	m.s.Spend(maxSteps - m.steps)
}

// accepted keeps a match of a root at the place that is being tried.
func (m *matcher) accepted() bool {
	n := &m.ct.Nodes[m.place]
	m.found = append(m.found, Match{Start: n.Start, End: n.End, Env: slices.Clone(m.env)})
	m.solutions++
	return m.solutions >= maxSolutions
}

// acceptedRun keeps a match of a run that begins at the place that is being tried.
func (m *matcher) acceptedRun() bool {
	m.found = append(m.found, Match{Start: m.ct.Nodes[m.place].Start, End: m.hi, Env: slices.Clone(m.env)})
	m.solutions++
	return m.solutions >= maxSolutions
}

// Ops lists the operations of nodes at which a pattern with one root can match; nil is any.
func (p *Pattern) Ops() []ir.Op {
	if len(p.roots) != 1 {
		return nil
	}
	switch op := p.pt(p.roots[0]).Op; op {
	case ir.OpMetavar, ir.OpMetaRest, ir.OpEllipsis, ir.OpTypedMeta, ir.OpDeep, ir.OpAround, ir.OpBlock:
		return nil
	case ir.OpName, ir.OpMember:
		return []ir.Op{ir.OpName, ir.OpMember}
	case ir.OpFunc:
		return []ir.Op{ir.OpFunc, ir.OpLambda}
	case ir.OpCall:
		if p.opts.Messages {
			return []ir.Op{ir.OpCall, ir.OpDecorator, ir.OpIndex}
		}
		return []ir.Op{ir.OpCall, ir.OpDecorator}
	case ir.OpList, ir.OpSet, ir.OpMap:
		return []ir.Op{ir.OpList, ir.OpSet, ir.OpMap, ir.OpTuple, ir.OpCompre}
	case ir.OpFor:
		return []ir.Op{ir.OpFor, ir.OpForEach}
	case ir.OpImport:
		return []ir.Op{ir.OpImport, ir.OpAssign}
	case ir.OpReturn:
		return []ir.Op{ir.OpReturn, ir.OpLambda, ir.OpFunc} // some languages return what comes last
	case ir.OpString, ir.OpNumber, ir.OpBool:
		ops := []ir.Op{op}
		if op == ir.OpString {
			ops = append(ops, ir.OpChars, ir.OpRegex) // of templates, and with expressions in them
		}
		if p.opts.Scalars {
			ops = []ir.Op{ir.OpString, ir.OpNumber, ir.OpBool}
		}
		if p.opts.Constants {
			return append(ops, ir.OpName, ir.OpMember, ir.OpBinary, ir.OpUnary, ir.OpTernary)
		}
		return ops
	default:
		return []ir.Op{op}
	}
}

// findRuns tries a run of statements at every position of every list of statements.
func (m *matcher) findRuns() {
	from, to := m.bounds()
	m.quickly()
	if m.window.Bound && m.window.Node != 0 {
		var list []ir.NodeID
		for c := from; c < to; c = m.ct.Nodes[c].Next {
			list = append(list, c)
		}
		m.runsIn(list)
	} else {
		from = 0
	}
	skip := m.skip()
	for _, l := range m.s.statementLists() {
		if !m.s.Spend(0) {
			return
		}
		if l.of < from || l.of >= to {
			continue
		}
		var end ir.NodeID
		if end, skip = skipped(skip, l.of); end != 0 {
			continue
		}
		switch l.op {
		case ir.OpLambda, ir.OpTry:
			if len(m.p.roots) > 1 {
				continue
			}
		case ir.OpMap, ir.OpList, ir.OpElement, ir.OpConfig, ir.OpOther:
			if len(m.p.roots) == 1 {
				continue
			}
		}
		if len(m.p.roots) == 1 || m.p.opts.Messages {
			m.runsIn(l.items)
		} else if !m.lone(l.of, l.items) {
			m.runsFrom(l.items, m.starts(l.of, len(l.items)))
		}
	}
}

// lone: what the list holds is a single statement where the language needs no list, such as the body of an if without braces, or that of a case.
func (m *matcher) lone(c ir.NodeID, list []ir.NodeID) bool {
	n := &m.ct.Nodes[c]
	return len(list) == 1 && (n.Op == ir.OpCase || n.Op == ir.OpBlock && n.Flags&ir.Implicit != 0)
}

// starts is how many elements of a list a run may begin with: of the members of a class only the first.
func (m *matcher) starts(c ir.NodeID, all int) int {
	n := &m.ct.Nodes[c]
	if n.Op == ir.OpClass || n.Op == ir.OpBlock && n.Role == ir.Body && m.ct.Nodes[n.Parent].Op == ir.OpClass {
		return min(all, 1)
	}
	return all
}

// isList: the elements are statements, or what a pattern of several lines may be about otherwise.
func isList(op ir.Op) bool {
	switch op {
	case ir.OpBlock, ir.OpUnit, ir.OpCase, ir.OpClass, ir.OpElement, ir.OpConfig, ir.OpFunc, ir.OpOther, ir.OpError, ir.OpMap, ir.OpList:
		return true
	}
	return false
}

func (m *matcher) runsIn(list []ir.NodeID) { m.runsFrom(list, len(list)) }

// runsFrom tries a run at each of the first statements of a list.
func (m *matcher) runsFrom(list []ir.NodeID, starts int) {
	for i := range list[:starts] {
		if !m.begins(m.p.roots[0], list[i]) {
			continue
		}
		m.steps, m.solutions, m.place = maxSteps, 0, list[i]
		m.ids = m.ids[:0]
		clear(m.env)
		m.hi = m.ct.Nodes[list[i]].End
		m.run(m.p.roots, list[i:], true, m.acceptRun)
		if !m.s.Spend(maxSteps-m.steps) || m.pt.Nodes[m.p.roots[0]].Op == ir.OpEllipsis {
			break // an ellipsis in front already tries every later start
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
	if m.s.Refuses != nil && m.s.Refuses(v, b) {
		return false
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

// node matches the pattern node p against the code node c, or against what c stands for: the value that a name was given, where the
// rule asks for symbolic propagation, and what a cast converts. At the root neither would be a place of its own.
func (m *matcher) node(p, c ir.NodeID, k func() bool) bool {
	if m.steps--; m.steps < 0 {
		return false
	}
	if m.asWritten(p, c, k) {
		return true
	}
	if m.pt.Nodes[p].Parent == 0 {
		return false
	}
	switch cn := &m.ct.Nodes[c]; {
	case cn.Op == ir.OpCast && m.pt.Nodes[p].Op != ir.OpCast:
		v, ok := m.ct.Child(c, ir.Value)
		return ok && !m.converts(c) && m.node(p, v, k)
	case cn.Op == ir.OpName && m.p.opts.Symbolic && cn.Role != ir.Target && cn.Role != ir.Member && cn.Role != ir.Key && m.symbol < maxSymbols:
		v, ok := m.s.valueOf(c)
		if !ok {
			return false
		}
		m.symbol++
		defer func() { m.symbol-- }()
		return m.node(p, v, k)
	}
	return false
}

// maxSymbols bounds how many names symbolic propagation follows one after the other.
const maxSymbols = 8

func (m *matcher) asWritten(p, c ir.NodeID, k func() bool) bool {
	if args := m.p.targs[p]; args != nil {
		return m.withoutTypes(p, c, func() bool { return m.passes(args, c, k) })
	}
	return m.withoutTypes(p, c, k)
}

// arrow matches (*a).b with a->b.
func (m *matcher) arrow(p, c ir.NodeID, k func() bool) bool {
	po, ok := m.pt.Child(p, ir.Object)
	if !ok || m.pt.Nodes[po].Op != ir.OpDeref {
		return false
	}
	co, ok1 := m.ct.Child(c, ir.Object)
	cm, ok2 := m.ct.Child(c, ir.Member)
	value, ok3 := m.pt.Child(po, ir.Value)
	pm, ok4 := m.pt.Child(p, ir.Member)
	if !ok1 || !ok2 || !ok3 || !ok4 || m.ct.Nodes[co].End > m.ct.Nodes[cm].Start || !strings.Contains(m.ct.Source[m.ct.Nodes[co].End:m.ct.Nodes[cm].Start], "->") {
		return false
	}
	return m.node(value, co, func() bool { return m.node(pm, cm, k) })
}

// negated matches a condition with one that is written the other way round: `unless x` is `if !x`.
func (m *matcher) negated(p, c ir.NodeID, k func() bool) bool {
	pc, ok1 := m.pt.Child(p, ir.Cond)
	cc, ok2 := m.ct.Child(c, ir.Cond)
	if !ok1 || !ok2 {
		return false
	}
	rest := func() bool {
		var order []ir.Role
		for _, r := range []ir.Role{ir.Then, ir.Else, ir.Body} {
			if _, ok := m.pt.Child(p, r); ok {
				order = append(order, r)
			}
		}
		return m.role(p, c, order, k)
	}
	inner := func(t *ir.Tree, id ir.NodeID) (ir.NodeID, bool) {
		if n := &t.Nodes[id]; n.Op == ir.OpUnary && t.Text(id) == "!" {
			return t.Child(id, ir.Operand)
		}
		return 0, false
	}
	if m.pt.Nodes[p].Flags&ir.NegatedElse != 0 {
		x, ok := inner(m.ct, cc)
		return ok && m.node(pc, x, rest)
	}
	if anyExpression(m.pt.Nodes[pc].Op) {
		return m.node(pc, cc, rest)
	}
	x, ok := inner(m.pt, pc)
	return ok && m.node(x, cc, rest)
}

// assignsOne: `a, b = 1, 2` assigns 1 to a and 2 to b.
func (m *matcher) assignsOne(p, c ir.NodeID, k func() bool) bool {
	pt, ok1 := m.pt.Child(p, ir.Target)
	pv, ok2 := m.pt.Child(p, ir.Value)
	ct, ok3 := m.ct.Child(c, ir.Target)
	cv, ok4 := m.ct.Child(c, ir.Value)
	if !ok1 || !ok2 || !ok3 || !ok4 || m.pt.Nodes[pt].Op == ir.OpTuple || m.ct.Nodes[ct].Op != ir.OpTuple || m.ct.Nodes[cv].Op != ir.OpTuple {
		return false
	}
	ts, vs := m.ct.Children(ct, ir.Elem, nil), m.ct.Children(cv, ir.Elem, nil)
	for i := range ts {
		if len(ts) == len(vs) && m.node(pt, ts[i], func() bool { return m.node(pv, vs[i], k) }) {
			return true
		}
	}
	return false
}

// entry: the node is an entry of an object, whose key is a name.
func (m *matcher) entry(c ir.NodeID) bool {
	n := &m.ct.Nodes[c]
	return n.Op == ir.OpPair && m.ct.Nodes[n.Parent].Flags&ir.Fields != 0
}

func (m *matcher) sameOp(p, c ir.NodeID) bool {
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	if pn.Op != cn.Op {
		switch pn.Op {
		case ir.OpFunc: // function ...(...) {...}, and a function under a key, whose name that is
			return cn.Op == ir.OpLambda && (m.anonymous(p) || m.entry(cn.Parent))
		case ir.OpCall:
			return cn.Op == ir.OpDecorator
		case ir.OpFor:
			return cn.Op == ir.OpForEach
		case ir.OpPair:
			return cn.Op == ir.OpKeyword && pn.Parent != 0
		case ir.OpImport:
			return cn.Op == ir.OpAssign && cn.Flags&ir.Imports != 0
		}
		return false
	}
	if pn.Op == ir.OpOther && pn.Kind != cn.Kind {
		return false
	}
	switch pn.Op {
	case ir.OpMember:
		return (pn.Flags^cn.Flags)&ir.Static == 0 || m.p.opts.Messages && cn.Flags&ir.Static != 0
	case ir.OpAssign:
		if pn.Flags&ir.Implicit != 0 && cn.Flags&ir.Implicit == 0 {
			return false // a further one of those that a statement makes
		}
		if pn.Flags&ir.Decl != 0 && cn.Flags&ir.Decl == 0 || m.p.opts.Apart && (pn.Flags^cn.Flags)&ir.Decl != 0 || cn.Role == ir.Cond && cn.Flags&ir.Decl != 0 && pn.Role != ir.Cond {
			return false // what is declared in a condition is no statement
		}
		word, has := m.pt.Text(p), m.ct.Text(c)
		if cn.Role == ir.Init && pn.Role != ir.Init && (m.ct.Nodes[cn.Parent].Op == ir.OpFor && has != ":=" && cn.Flags&ir.Decl != 0 || m.valueFirst(c)) {
			return false // neither the head of a loop nor `with f() as x` is a statement
		}
		if word == ":=" && reKeyword.MatchString(has) {
			return false
		}
		return !reKeyword.MatchString(word) || m.sameKeyword(word, has, cn.Flags)
	case ir.OpLambda:
		return !m.p.opts.Messages || strings.HasPrefix(m.pt.SourceOf(p), "->") == strings.HasPrefix(m.ct.SourceOf(c), "->")
	case ir.OpForEach: // nor is what a comprehension says
		if pn.Hash != 0 && cn.Hash != 0 && pn.Hash != cn.Hash && m.pt.Text(p) != "in" {
			return false
		}
		return (m.pt.Nodes[pn.Parent].Op == ir.OpCompre) == (m.ct.Nodes[cn.Parent].Op == ir.OpCompre)
	}
	return pn.Op != ir.OpIf && pn.Op != ir.OpWhile || (pn.Flags^cn.Flags)&ir.NegatedElse == 0
}

// sameKeyword: a declaration says how it declares, such as let or const. One that may be changed is also found where the pattern does not say so, and
// var stands for all words of a language in which the others are further ones.
func (m *matcher) sameKeyword(want, has string, code ir.Flags) bool {
	return strings.HasPrefix(has, want) || code&ir.Decl == 0 || want == "var" && reKeyword.MatchString(has) && has != "val" && (has != "let" || code&ir.Const == 0)
}

var reKeyword = regexp.MustCompile(`^[a-z]+$`)

// valueFirst: the value of an assignment stands before what it is given to.
func (m *matcher) valueFirst(c ir.NodeID) bool {
	t, ok1 := m.ct.Child(c, ir.Target)
	v, ok2 := m.ct.Child(c, ir.Value)
	return ok1 && ok2 && v < t
}

func isArray(src string) bool {
	return strings.HasPrefix(src, "[") || len(src) > 5 && strings.EqualFold(src[:5], "array")
}

// bracket is the bracket that a collection begins with; where it has none it is in parentheses.
func bracket(t *ir.Tree, id ir.NodeID) byte {
	if src := t.SourceOf(id); src != "" && strings.IndexByte("[{", src[0]) >= 0 {
		return src[0]
	}
	return '('
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
	if cn := &m.ct.Nodes[c]; !ok || m.inPath(c) || cn.Op == ir.OpName && (cn.Role == ir.Member || cn.Role == ir.Target && m.declared(cn.Parent)) {
		return false
	}
	want, got := m.pt.Text(t), m.s.TypeOf(c)
	if strings.HasPrefix(want, "$") {
		if got == "" {
			return false
		}
	} else if !SameType(want, got) || m.p.opts.Pointers && strings.HasPrefix(want, "*") != strings.HasPrefix(got, "*") {
		return false
	}
	return m.bind(m.p.vars[v], m.nodeBinding(c), k)
}

// declared: the node declares its target without a value, so that the name there is no expression.
func (m *matcher) declared(id ir.NodeID) bool {
	n := &m.ct.Nodes[id]
	return n.Op == ir.OpParam || n.Op == ir.OpDecl
}

// literal handles patterns that are literals, which also match constants; done says that it has decided.
func (m *matcher) literal(p, c ir.NodeID, k func() bool) (done, stop bool) {
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	switch pn.Op {
	case ir.OpString:
		return true, m.str(p, c, k)
	case ir.OpRegex:
		if cn.Op == ir.OpRegex {
			return false, false
		}
		v, ok := m.constant(c)
		return true, ok && v.Kind == ir.OpRegex && m.regex(p, c, v.Text, cn.Start, k)
	case ir.OpNull:
		return true, cn.Op == ir.OpNull && strings.EqualFold(m.pt.Text(p), m.ct.Text(c)) && k()
	case ir.OpNumber, ir.OpBool:
		if cn.Op == pn.Op {
			return true, sameLiteral(m.pt.Text(p), m.ct.Text(c), cn.Flags&ir.Floating != 0) && k()
		}
		if m.p.opts.Scalars && cn.Op == ir.OpString && !interpolated(m.ct, c) {
			return true, m.ct.StringText(c) == m.pt.Text(p) && k()
		}
		if v, ok := m.constant(c); ok && v.Kind == pn.Op && sameLiteral(v.Text, m.pt.Text(p), v.Tree.Nodes[v.Node].Flags&ir.Floating != 0) {
			return true, k()
		} else if ok && m.p.opts.Scalars && v.Text == m.pt.Text(p) {
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
	case ir.OpName, ir.OpMember, ir.OpBinary, ir.OpUnary, ir.OpString, ir.OpTernary:
		return m.s.ConstantOf(c)
	}
	return Constant{}, false
}
