package pattern

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// roles matches the children of p and c role by role.
func (m *matcher) roles(p, c ir.NodeID, k func() bool) bool {
	if m.pt.Nodes[p].Op == ir.OpCall && m.pt.Nodes[p+1].Op == ir.OpEllipsis && m.pt.Nodes[p+1].Role == ir.Callee {
		return m.words(p, c, k)
	}
	var known uint64 // the roles of the pattern, and those of the code that were looked at
	order := m.p.orders[p]
	for _, r := range order {
		known |= 1 << r
	}
	for ch := c + 1; ch < m.ct.Nodes[c].Next; ch = m.ct.Nodes[ch].Next {
		r := m.ct.Nodes[ch].Role
		if r >= 64 || known&(1<<r) != 0 {
			continue
		}
		known |= 1 << r
		if r == ir.Receiver && (m.receives(c) || !m.has(p, ir.Param)) {
			return false
		}
		if !optional(m.pt.Nodes[p].Op, r) && !(r == ir.Type && m.named(p)) && !(r == ir.Elem && (m.openMap(p) || m.p.opts.ArrayArgs && m.pt.Nodes[p].Op == ir.OpNew && m.has(p, ir.Arg))) {
			// What the pattern does not mention must not be there, unless an ellipsis of the pattern covers it.
			if !m.coveredBy(p, r) {
				return false
			}
		}
	}
	return m.role(p, c, order, k)
}

func (m *matcher) has(p ir.NodeID, r ir.Role) bool {
	_, ok := m.pt.Child(p, r)
	return ok
}

// named: a clause of the pattern gives a name to what it catches, so that its type may be any.
func (m *matcher) named(p ir.NodeID) bool {
	_, ok := m.pt.Child(p, ir.Target)
	return ok && m.pt.Nodes[p].Op == ir.OpCatch
}

// receives: the function is one of an object that its head names, as in `def self.f`.
func (m *matcher) receives(c ir.NodeID) bool {
	r, ok := m.ct.Child(c, ir.Receiver)
	return ok && m.ct.Nodes[r].Op != ir.OpParam
}

// words matches a command of a shell whose name may be any of its words: `... upgrade ...`.
func (m *matcher) words(p, c ir.NodeID, k func() bool) bool {
	words := func(t *ir.Tree, id ir.NodeID) []ir.NodeID {
		return t.Children(id, ir.Arg, t.Children(id, ir.Callee, nil))
	}
	return m.list(words(m.pt, p), words(m.ct, c), k)
}

// coveredBy: an ellipsis among the pattern's arguments also stands for a body that is an argument (a trailing block).
func (m *matcher) coveredBy(p ir.NodeID, r ir.Role) bool {
	op := m.pt.Nodes[p].Op
	if op == ir.OpReturn || op == ir.OpThrow || op == ir.OpNew {
		return false
	}
	if r != ir.Body && r != ir.Elem && r != ir.Arg && r != ir.Param {
		return false
	}
	for ch := p + 1; ch < m.pt.Nodes[p].Next; ch = m.pt.Nodes[ch].Next {
		if m.pt.Nodes[ch].Op == ir.OpEllipsis && r != ir.Param && r != ir.Arg {
			return true
		}
	}
	return false
}

// optional: a pattern that says nothing of these roles matches code that has them.
func optional(op ir.Op, r ir.Role) bool {
	switch r {
	case ir.Type:
		return op != ir.OpNew && op != ir.OpCast && op != ir.OpTypeTest && op != ir.OpCatch
	case ir.Decorator, ir.Modifier, ir.Receiver, ir.Else:
		return true
	case ir.Elem:
		return op == ir.OpTry // further clauses
	case ir.Base:
		return true
	case ir.Body:
		return op == ir.OpFunc || op == ir.OpClass || op == ir.OpCall
	case ir.Value:
		return op == ir.OpParam
	case ir.Init:
		return op == ir.OpTry || op == ir.OpCall || op == ir.OpIf || op == ir.OpSwitch
	case ir.Target:
		return op == ir.OpLambda
	}
	return false
}

// role matches the first of the roles, then the rest.
func (m *matcher) role(p, c ir.NodeID, order []ir.Role, k func() bool) bool {
	if len(order) == 0 {
		return k()
	}
	if rest := order[1:]; len(rest) > 0 {
		return m.oneRole(p, c, order[0], func() bool { return m.role(p, c, rest, k) })
	}
	return m.oneRole(p, c, order[0], k)
}

// oneRole matches the children with a role.
func (m *matcher) oneRole(p, c ir.NodeID, r ir.Role, next func() bool) bool {
	ps, cs := m.children(m.pt, p, r), m.children(m.ct, c, r)
	op := m.pt.Nodes[p].Op
	switch {
	case r == ir.Type && op == ir.OpCatch:
		return m.subset(ps, cs, next)
	case r == ir.Type && len(cs) == 0 && op == ir.OpAssign && m.isMetavar(ps) && m.ct.Text(c) == "var" && m.pt.Text(p) != "var":
		return next() // a type that the compiler finds
	case r == ir.Modifier && op == ir.OpLambda:
		return next()
	case r == ir.Target && op == ir.OpFunc && m.ct.Nodes[c].Op == ir.OpLambda && m.ct.Nodes[m.ct.Nodes[c].Parent].Op == ir.OpPair && len(cs) == 0:
		key, ok := m.ct.Child(m.ct.Nodes[c].Parent, ir.Key)
		return ok && m.list(ps, []ir.NodeID{key}, next)
	case r == ir.Body && (op == ir.OpLambda || op == ir.OpFunc) && len(ps) == 1 && len(cs) == 1 && m.pt.Nodes[ps[0]].Op != m.ct.Nodes[cs[0]].Op:
		return m.lambdaBody(p, ps, cs, next)
	case r == ir.Elem && op == ir.OpSwitch:
		return m.list(append(ps[:len(ps):len(ps)], m.trailing(ps)...), cs, next)
	case r == ir.Decorator || r == ir.Modifier || r == ir.Base:
		return m.subset(ps, cs, next)
	case r == ir.Param && op == ir.OpFunc && !m.has(p, ir.Receiver):
		return m.list(ps, m.ct.Children(c, r, m.ct.Children(c, ir.Receiver, nil)), next) // the receiver is the first parameter
	case r == ir.Arg && op == ir.OpNew && m.p.opts.ArrayArgs && !m.has(p, ir.Elem):
		return m.args(ps, m.ct.Children(c, ir.Elem, m.ct.Children(c, r, nil)), next) // what an array begins with is an argument
	case r == ir.Arg && op != ir.OpIndex:
		return m.args(ps, m.optionalLast(cs), next)
	case r == ir.Else && len(cs) == 0:
		return false
	case r == ir.Body && op == ir.OpFunc && len(cs) == 0 && m.pt.Nodes[ps[0]].Flags&ir.Implicit == 0:
		return false // a declaration, which has no body
	case r == ir.Arg && len(cs) == 1 && m.ct.Nodes[cs[0]].Op == ir.OpSlice && m.pt.Nodes[ps[0]].Op != ir.OpSlice:
		return false // a slice is no index
	case r == ir.Elem && op == ir.OpTry:
		return m.entries(ps, cs, false, next) // more clauses may be there
	case r == ir.Elem && op == ir.OpConfig:
		if len(m.withoutEllipses(ps)) < len(ps) {
			return m.config(ps, cs, next)
		}
		return m.entries(ps, cs, false, next)
	case r == ir.Elem && (op == ir.OpMap || op == ir.OpElement || op == ir.OpImport):
		return m.entries(ps, cs, op == ir.OpMap && !m.openMap(p), next)
	case r == ir.Elem && (op == ir.OpBlock || op == ir.OpCase):
		if m.parentIsClass(p) {
			return m.entries(ps, cs, false, next)
		}
		return m.run(ps, cs, false, next)
	case len(ps) == 1 && m.pt.Nodes[ps[0]].Op == ir.OpEllipsis:
		return next()
	case len(cs) == 0 && ((op == ir.OpLambda || op == ir.OpFunc && m.anonymous(p)) && r == ir.Target || op == ir.OpCatch && (r == ir.Type || r == ir.Target && !m.has(p, ir.Type)) && m.isMetavar(ps) || r != ir.Else && r != ir.Finally && op != ir.OpNew && m.emptyBlock(ps)):
		return next() // the name of a function expression, and a body that may hold nothing, need not be there
	}
	return m.list(ps, cs, next)
}

// lambdaBody matches a body that is an expression with one that is a block: {...} stands for both, and an expression for a block that does nothing
// but return it.
func (m *matcher) lambdaBody(p ir.NodeID, ps, cs []ir.NodeID, k func() bool) bool {
	block := &m.ct.Nodes[cs[0]]
	if block.Op != ir.OpBlock || block.Flags&ir.Implicit != 0 || m.pt.Nodes[p].Op != ir.OpLambda {
		return m.emptyBlock(ps) && k() || m.list(ps, cs, k)
	}
	if only := cs[0] + 1; only < block.Next && m.ct.Nodes[only].Next == block.Next && m.ct.Nodes[only].Op == ir.OpReturn {
		v, ok := m.ct.Child(only, ir.Value)
		return ok && m.node(ps[0], v, k)
	}
	return false
}

// trailing is a further ellipsis of the pattern, where it has one: what stands behind the cases that a pattern names is not asked for.
func (m *matcher) trailing(ps []ir.NodeID) []ir.NodeID {
	for i := range m.pt.Nodes {
		if m.pt.Nodes[i].Op == ir.OpEllipsis {
			return []ir.NodeID{ir.NodeID(i)}
		}
	}
	return nil
}

func (m *matcher) isMetavar(ps []ir.NodeID) bool {
	return len(ps) == 1 && m.pt.Nodes[ps[0]].Op == ir.OpMetavar
}

// emptyBlock: the pattern is one block with nothing in it but an ellipsis.
func (m *matcher) emptyBlock(ps []ir.NodeID) bool {
	if len(ps) != 1 {
		return false
	}
	n := &m.pt.Nodes[ps[0]]
	return n.Op == ir.OpBlock && n.Next == ps[0]+2 && m.pt.Nodes[ps[0]+1].Op == ir.OpEllipsis
}

func (m *matcher) parentIsClass(p ir.NodeID) bool {
	return p != 0 && m.pt.Nodes[m.pt.Nodes[p].Parent].Op == ir.OpClass
}

// list matches sequences; an ellipsis stands for any number of nodes, $...X binds them.
func (m *matcher) list(ps, cs []ir.NodeID, k func() bool) bool {
	if m.steps--; m.steps < 0 {
		return false
	}
	if len(ps) == 0 {
		return len(cs) == 0 && k()
	}
	switch m.pt.Nodes[ps[0]].Op {
	case ir.OpEllipsis:
		if len(ps) == 1 {
			return k()
		}
		for i := 0; i <= len(cs); i++ {
			if m.list(ps[1:], cs[i:], k) {
				return true
			}
		}
		return false
	case ir.OpMetaRest:
		for i := len(cs); i >= 0; i-- {
			if m.bind(m.p.vars[ps[0]], m.siblings(cs[:i], cs), func() bool { return m.list(ps[1:], cs[i:], k) }) {
				return true
			}
		}
		return false
	}
	switch {
	case len(ps) == 1:
		return len(cs) == 1 && m.node(ps[0], cs[0], k)
	case len(cs) == 0:
		return false
	case len(ps) == 2 && m.pt.Nodes[ps[1]].Op == ir.OpEllipsis:
		return m.node(ps[0], cs[0], k)
	}
	return m.node(ps[0], cs[0], func() bool { return m.list(ps[1:], cs[1:], k) })
}

// siblings is the binding of a run of nodes, which may be empty.
func (m *matcher) siblings(run, all []ir.NodeID) Binding {
	if len(run) > 0 {
		return Binding{Node: run[0], Last: run[len(run)-1], Start: m.ct.Nodes[run[0]].Start, End: m.ct.Nodes[run[len(run)-1]].End}
	}
	var at uint32
	if len(all) > 0 {
		at = m.ct.Nodes[all[0]].Start
	}
	return Binding{Start: at, End: at}
}

// args matches arguments in order, but for those with a key, which may stand anywhere among those that are left.
func (m *matcher) args(ps, cs []ir.NodeID, k func() bool) bool {
	if m.steps--; m.steps < 0 {
		return false
	}
	if len(ps) == 0 {
		return m.allOptional(cs) && k()
	}
	switch pn := &m.pt.Nodes[ps[0]]; pn.Op {
	case ir.OpEllipsis:
		if len(ps) == 1 {
			return k()
		}
		for i := 0; i <= len(cs); i++ {
			if m.args(ps[1:], cs[i:], k) {
				return true
			}
		}
		return false
	case ir.OpMetaRest:
		for i := len(cs); i >= 0; i-- {
			if m.bind(m.p.vars[ps[0]], m.siblings(cs[:i], cs), func() bool { return m.args(ps[1:], cs[i:], k) }) {
				return true
			}
		}
		return false
	case ir.OpKeyword:
		return m.keywords(ps[:1], cs, func(left []ir.NodeID) bool { return m.args(ps[1:], left, k) })
	}
	switch {
	case len(cs) == 0 || m.ct.Nodes[cs[0]].Op == ir.OpKeyword && m.pt.Nodes[ps[0]].Op != ir.OpPair:
		return false
	case len(ps) == 1:
		return m.allOptional(cs[1:]) && m.node(ps[0], cs[0], k)
	case len(ps) == 2 && m.pt.Nodes[ps[1]].Op == ir.OpEllipsis:
		return m.node(ps[0], cs[0], k)
	}
	return m.node(ps[0], cs[0], func() bool { return m.args(ps[1:], cs[1:], k) })
}

// allOptional: a pattern need not mention these arguments.
func (m *matcher) allOptional(cs []ir.NodeID) bool {
	return !slices.ContainsFunc(cs, func(c ir.NodeID) bool {
		n := &m.ct.Nodes[c]
		return n.Op != ir.OpKeyword || n.Flags&ir.Optional == 0
	})
}

// optionalLast puts the arguments with a key that a pattern need not mention behind the others.
func (m *matcher) optionalLast(cs []ir.NodeID) []ir.NodeID {
	optional := func(c ir.NodeID) bool {
		n := &m.ct.Nodes[c]
		return n.Op == ir.OpKeyword && n.Flags&ir.Optional != 0
	}
	if !slices.ContainsFunc(cs, optional) {
		return cs
	}
	out := make([]ir.NodeID, 0, len(cs))
	for _, want := range []bool{false, true} {
		for _, c := range cs {
			if optional(c) == want {
				out = append(out, c)
			}
		}
	}
	return out
}

// onlyEllipses: the pattern's braces hold nothing that tells a map from a list.
func (m *matcher) onlyEllipses(p ir.NodeID) bool {
	for c := p + 1; c < m.pt.Nodes[p].Next; c = m.pt.Nodes[c].Next {
		if m.pt.Nodes[c].Op != ir.OpEllipsis {
			return false
		}
	}
	return m.pt.Nodes[p].Next > p+1 && !strings.HasPrefix(m.pt.SourceOf(p), "[")
}

// keywords matches each of ps with one of cs, and hands on those that are left.
func (m *matcher) keywords(ps, cs []ir.NodeID, k func(left []ir.NodeID) bool) bool {
	if len(ps) == 0 {
		return k(cs)
	}
	for i, c := range cs {
		if m.otherKey(ps[0], c) {
			continue
		}
		left := make([]ir.NodeID, 0, len(cs)-1)
		left = append(append(left, cs[:i]...), cs[i+1:]...)
		if m.node(ps[0], c, func() bool { return m.keywords(ps[1:], left, k) }) {
			return true
		}
	}
	return false
}

// subset matches each of ps with a different one of cs; ellipses say nothing.
func (m *matcher) subset(ps, cs []ir.NodeID, k func() bool) bool {
	for len(ps) > 0 && m.pt.Nodes[ps[0]].Op == ir.OpEllipsis {
		ps = ps[1:]
	}
	return m.keywords(m.withoutEllipses(ps), cs, func([]ir.NodeID) bool { return k() })
}

func (m *matcher) withoutEllipses(ps []ir.NodeID) []ir.NodeID {
	out := make([]ir.NodeID, 0, len(ps))
	for _, p := range ps {
		if m.pt.Nodes[p].Op != ir.OpEllipsis {
			out = append(out, p)
		}
	}
	return out
}

// entries matches the entries of a map, an element, a block of configuration or a class body in any order. exact ones must all be
// mentioned, unless there is an ellipsis.
func (m *matcher) entries(ps, cs []ir.NodeID, exact bool, k func() bool) bool {
	for _, p := range ps {
		if m.pt.Nodes[p].Op == ir.OpMetaRest {
			return m.list(ps, cs, k)
		}
	}
	want := m.withoutEllipses(ps)
	open := len(want) < len(ps) || !exact
	return m.keywords(want, cs, func(left []ir.NodeID) bool { return (open || len(left) == 0) && k() })
}

// config matches the entries of a block of configuration that has an ellipsis. Blocks are also looked for within blocks, attributes are not.
func (m *matcher) config(ps, cs []ir.NodeID, k func() bool) bool {
	var blocks, others []ir.NodeID
	for _, p := range m.withoutEllipses(ps) {
		if m.pt.Nodes[p].Op == ir.OpConfig {
			blocks = append(blocks, p)
		} else {
			others = append(others, p)
		}
	}
	return m.keywords(others, cs, func(left []ir.NodeID) bool {
		if len(blocks) == 0 {
			return k()
		}
		return m.keywords(blocks, m.withNested(left), func([]ir.NodeID) bool { return k() })
	})
}

// withNested adds the blocks within blocks.
func (m *matcher) withNested(cs []ir.NodeID) []ir.NodeID {
	out := append([]ir.NodeID(nil), cs...)
	for i := 0; i < len(out); i++ {
		if m.ct.Nodes[out[i]].Op != ir.OpConfig {
			continue
		}
		for _, c := range m.ct.Children(out[i], ir.Elem, nil) {
			if m.ct.Nodes[c].Op == ir.OpConfig {
				out = append(out, c)
			}
		}
	}
	return out
}

// openMap: a map of fields matches one that has more of them, if the options allow it.
func (m *matcher) openMap(p ir.NodeID) bool {
	n := &m.pt.Nodes[p]
	return n.Op == ir.OpMap && m.p.opts.Records && n.Flags&ir.Fields != 0
}
