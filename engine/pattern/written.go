package pattern

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// withoutTypes is asWritten for a node whose type arguments are asked for later.
func (m *matcher) withoutTypes(p, c ir.NodeID, k func() bool) bool {
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	if cn.Op == ir.OpSlice && pn.Op != ir.OpSlice {
		return false // a slice is no index
	}
	if done, found := m.wildcard(p, c, k); done {
		return found
	}
	if cn.Op == ir.OpHole || cn.Op == ir.OpUnit || m.otherKey(p, c) || m.lacksKey(p, c) {
		return false
	}
	if pn.Op == ir.OpName && pn.Role != ir.Key && cn.Role == ir.Key && cn.Flags&ir.Static != 0 {
		return false // a symbol is no name
	}
	if path := m.p.paths[p]; path != "" && pn.Role != ir.Member && m.s.sameName(path, c) {
		return k()
	}
	if done, found := m.literal(p, c, k); done {
		return found
	}
	if done, found := m.otherwiseWritten(p, c, k); done {
		return found
	}
	if pn.Op == ir.OpBlock && cn.Op == ir.OpBlock && m.oneMetavar(p) && m.bind(m.p.vars[p+1], m.nodeBinding(c), k) {
		return true
	}
	if !m.sameOp(p, c) || pn.Op == ir.OpCompre && bracket(m.pt, p) != bracket(m.ct, c) {
		return false
	}
	return m.sameKind(p, c, k)
}

// wildcard matches what stands for any code. It is done where the pattern is such.
func (m *matcher) wildcard(p, c ir.NodeID, k func() bool) (done, found bool) {
	switch m.pt.Nodes[p].Op {
	case ir.OpEllipsis:
		return true, k()
	case ir.OpMetavar, ir.OpMetaRest:
		return true, m.metavar(p, c, k)
	case ir.OpDeep:
		return true, m.deep(p, c, k)
	case ir.OpTypedMeta:
		return true, m.typed(p, c, k)
	case ir.OpAround:
		return true, m.around(p, c, k)
	}
	return false, false
}

// metavar binds a metavariable to code.
func (m *matcher) metavar(p, c ir.NodeID, k func() bool) bool {
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	if pn.Role == ir.Key && pn.Flags&ir.Static != 0 && cn.Flags&ir.Static == 0 {
		return false // :$X is a symbol
	}
	if cn.Op == ir.OpChars && pn.Op == ir.OpMetavar {
		// Within a template $X is an expression, but where it stands for characters.
		return pn.Flags&ir.Raw != 0 && m.bind(m.p.vars[p], Binding{Start: cn.Start, End: cn.End}, k)
	}
	if cn.Op == ir.OpString && cn.Role == ir.Arg && m.ct.Nodes[cn.Parent].Op == ir.OpConfig {
		start, end := m.contents(c) // a label is a name, in quotes or not
		return m.bind(m.p.vars[p], Binding{Start: start, End: end}, k)
	}
	if cn.Op == ir.OpBlock && cn.Flags&ir.Implicit != 0 && cn.Next == m.ct.Nodes[c+1].Next && c+1 < cn.Next {
		c++
	}
	return m.bind(m.p.vars[p], m.nodeBinding(c), k)
}

// otherwiseWritten matches what may be written in another way than the pattern: members by imports, calls without parentheses, keys with or without quotes,
// conditions that are negated. It is done where the pattern and the code are of such kinds.
func (m *matcher) otherwiseWritten(p, c ir.NodeID, k func() bool) (done, found bool) {
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	switch {
	case pn.Op == ir.OpMember && m.endsInEllipsis(p):
		obj, ok := m.pt.Child(p, ir.Object)
		return true, ok && m.chain(obj, c, k)
	case pn.Op == ir.OpMember && cn.Op == ir.OpName:
		return true, m.memberOfImport(p, c, k)
	case m.p.opts.Messages && pn.Op == ir.OpCall && cn.Op == ir.OpIndex:
		return true, m.indexCall(p, c, k)
	case m.p.opts.Messages && pn.Op == ir.OpCall && cn.Op == ir.OpMember && bare(m.pt, p):
		return true, m.node(p+1, c, k) // the beginning of a call
	case m.p.opts.Messages && pn.Op == ir.OpCall && cn.Op == ir.OpCall && bare(m.pt, p) != bare(m.ct, c):
		return true, false
	case m.anyElements(p, c):
		return true, k()
	case cn.Op == ir.OpCompre && (pn.Op == ir.OpList || pn.Op == ir.OpSet) && pn.Next == p+2 && m.pt.Nodes[p+1].Op == ir.OpEllipsis:
		return true, m.pt.SourceOf(p)[0] == m.ct.SourceOf(c)[0] && k()
	case pn.Role == ir.Key && cn.Role == ir.Key && m.sameKey(p, c):
		return true, k()
	case (pn.Op == ir.OpIf || pn.Op == ir.OpWhile) && pn.Op == cn.Op && (pn.Flags^cn.Flags)&ir.NegatedElse != 0:
		return true, m.negated(p, c, k)
	}
	return false, false
}

// anyElements: the pattern is a collection with whatever elements, and the code is one.
func (m *matcher) anyElements(p, c ir.NodeID) bool {
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	if pn.Op != ir.OpList && pn.Op != ir.OpMap && pn.Op != ir.OpSet {
		return false
	}
	if isCollection(cn.Op) && m.onlyEllipses(p) && strings.IndexByte("[(", m.ct.SourceOf(c)[0]) < 0 {
		return true
	}
	// Of some languages an array may have keys.
	return pn.Op != ir.OpSet && (cn.Op == ir.OpList || cn.Op == ir.OpMap) && pn.Next > p+1 && len(m.withoutEllipses(m.pt.Children(p, ir.Elem, nil))) == 0 &&
		isArray(m.pt.SourceOf(p)) && isArray(m.ct.SourceOf(c))
}

// sameKind matches nodes of one operation by their words and children.
func (m *matcher) sameKind(p, c ir.NodeID, k func() bool) bool {
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	switch pn.Op {
	case ir.OpBinary:
		return m.binary(p, c, k)
	case ir.OpImport:
		if cn.Op == ir.OpAssign {
			return m.importsAs(p, c, k)
		}
	case ir.OpImportName:
		return m.importName(p, c, k)
	case ir.OpRegex:
		return m.regex(p, c, m.ct.Text(c), m.ct.Nodes[c].Start, k)
	case ir.OpFor, ir.OpForEach:
		if m.anyHeader(p) {
			return m.role(p, c, []ir.Role{ir.Body}, k)
		} else if pn.Op != cn.Op {
			return false
		}
	}
	if carriesWord(pn.Op) && (pn.Hash != cn.Hash || pn.Hash != 0 && m.pt.Text(p) != m.ct.Text(c)) {
		return false
	}
	if pn.Next == p+1 && cn.Next == c+1 {
		return k()
	}
	if pn.Op == ir.OpCall && !m.couldCall(p, c) {
		return false
	}
	return m.roles(p, c, k) || pn.Op == ir.OpAssign && m.assignsOne(p, c, k) || pn.Op == ir.OpMember && m.arrow(p, c, k)
}
