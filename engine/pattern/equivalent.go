package pattern

import (
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// couldCall is a quick look before a call is matched role by role: most calls are of something else.
func (m *matcher) couldCall(p, c ir.NodeID) bool {
	p, ok := m.pt.Child(p, ir.Callee)
	c, there := m.ct.Child(c, ir.Callee)
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	if !ok || !there || m.p.opts.Symbolic || cn.Op == ir.OpCast || pn.Op != ir.OpName && pn.Op != ir.OpMember {
		return true
	}
	if path := m.p.paths[p]; path != "" && m.s.sameName(path, c) {
		return true
	}
	if cn.Op != pn.Op {
		if pn.Op != ir.OpMember || cn.Op != ir.OpName {
			return pn.Op == ir.OpMember && m.endsInEllipsis(p)
		}
		_, name := m.importedMember(p, c)
		return name != "" || m.endsInEllipsis(p)
	}
	if pn.Op == ir.OpName {
		return pn.Hash == cn.Hash
	}
	pm, ok := m.pt.Child(p, ir.Member)
	cm, there := m.ct.Child(c, ir.Member)
	if !ok || !there || m.ct.Nodes[cm].Op != ir.OpName {
		return true
	}
	switch pn := &m.pt.Nodes[pm]; pn.Op {
	case ir.OpName:
		return pn.Hash == m.ct.Nodes[cm].Hash
	case ir.OpMetavar:
		v := m.p.vars[pm]
		return v < 0 || m.s.Refuses == nil || !m.s.Refuses(v, m.nodeBinding(cm))
	}
	return true
}

// bare: a call is written without parentheses, arguments and a block, as a member is.
func bare(t *ir.Tree, id ir.NodeID) bool {
	callee := id + 1
	return t.Nodes[id].Next > callee && t.Nodes[callee].Op == ir.OpMember && t.Nodes[callee].Role == ir.Callee && t.Nodes[callee].Next == t.Nodes[id].Next && t.Nodes[callee].End == t.Nodes[id].End
}

// indexCall matches a call of any method, or of any at all, with a[b], which is a call of one.
func (m *matcher) indexCall(p, c ir.NodeID, k func() bool) bool {
	callee, ok1 := m.pt.Child(p, ir.Callee)
	object, ok2 := m.ct.Child(c, ir.Object)
	if !ok1 || !ok2 {
		return false
	}
	on, cn := &m.ct.Nodes[object], &m.ct.Nodes[c]
	args := func() bool { return m.args(m.pt.Children(p, ir.Arg, nil), m.ct.Children(c, ir.Arg, nil), k) }
	if m.pt.Nodes[callee].Op == ir.OpMetavar {
		return m.bind(m.p.vars[callee], Binding{Start: on.Start, End: min(on.End+1, cn.End)}, args)
	}
	method, ok := m.pt.Child(callee, ir.Member)
	if m.pt.Nodes[callee].Op != ir.OpMember || !ok || m.pt.Nodes[method].Op != ir.OpMetavar {
		return false
	}
	receiver, _ := m.pt.Child(callee, ir.Object)
	return m.node(receiver, object, func() bool {
		return m.bind(m.p.vars[method], Binding{Start: on.End, End: min(on.End+1, cn.End)}, args)
	})
}

// endsInEllipsis: a chain `p. ...`, which is also its beginning.
func (m *matcher) endsInEllipsis(p ir.NodeID) bool {
	mem, ok := m.pt.Child(p, ir.Member)
	return ok && m.pt.Nodes[mem].Op == ir.OpEllipsis
}

// oneMetavar: a block of the pattern without braces of its own holds nothing but a metavariable, which stands for a block as well as for a
// statement.
func (m *matcher) oneMetavar(p ir.NodeID) bool {
	n := &m.pt.Nodes[p]
	return n.Next == p+2 && m.pt.Nodes[p+1].Op == ir.OpMetavar && n.Role != ir.Elem && !strings.HasPrefix(m.pt.SourceOf(p), "{")
}

// anyHeader: all that a loop of the pattern says before its body is that there is something.
func (m *matcher) anyHeader(p ir.NodeID) bool {
	any := false
	for c := p + 1; c < m.pt.Nodes[p].Next; c++ {
		switch n := &m.pt.Nodes[c]; {
		case n.Parent == p && n.Role == ir.Body:
			c = n.Next - 1
		case n.Op == ir.OpEllipsis || n.Op == ir.OpMetaRest:
			any = true
		case n.Op != ir.OpOther:
			return false
		}
	}
	return any
}

// memberOfImport matches a member with metavariables, such as `module.$X` or `$X.name`, with a name that was imported from a module.
func (m *matcher) memberOfImport(p, c ir.NodeID, k func() bool) bool {
	module, name := m.importedMember(p, c)
	if name == "" {
		return false
	}
	obj, _ := m.pt.Child(p, ir.Object)
	mem, _ := m.pt.Child(p, ir.Member)
	bind := func(part ir.NodeID, word string, k func() bool) bool {
		if m.pt.Nodes[part].Op != ir.OpMetavar {
			return k()
		}
		b := m.nodeBinding(c)
		if word != m.ct.Text(c) {
			b.Const = word
		}
		return m.bind(m.p.vars[part], b, k)
	}
	return bind(obj, module, func() bool { return bind(mem, name, k) })
}

// importedMember is the module that a name of the code was imported from, and the name that it has there, as far as they are what a member of the
// pattern says of its object and its member.
func (m *matcher) importedMember(p, c ir.NodeID) (module, name string) {
	obj, ok1 := m.pt.Child(p, ir.Object)
	mem, ok2 := m.pt.Child(p, ir.Member)
	if !ok1 || !ok2 {
		return "", ""
	}
	on, mn := &m.pt.Nodes[obj], &m.pt.Nodes[mem]
	if m.pt.Nodes[p].Flags&ir.Static != 0 || mn.Op != ir.OpMetavar && mn.Op != ir.OpName || on.Op != ir.OpMetavar && m.p.paths[obj] == "" || len(m.s.Context.imports[m.ct.Text(c)]) == 0 {
		return "", ""
	}
	for _, path := range m.s.pathsOf(c) {
		i := strings.LastIndexByte(path, '.')
		if i > 0 && (on.Op == ir.OpMetavar || path[:i] == m.p.paths[obj]) && (mn.Op == ir.OpMetavar || path[i+1:] == m.pt.Text(mem)) {
			return path[:i], path[i+1:]
		}
	}
	return "", ""
}

// sameKey: a key that is a name is also one that is a string: {a: 1} and {"a": 1}.
func (m *matcher) sameKey(p, c ir.NodeID) bool {
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	switch {
	case pn.Op != cn.Op && (pn.Flags|cn.Flags)&ir.Static != 0:
		return false
	case pn.Op == ir.OpName && cn.Op == ir.OpString:
		return m.pt.Text(p) == m.ct.StringText(c)
	case pn.Op == ir.OpString && cn.Op == ir.OpName:
		return m.pt.StringText(p) == m.ct.Text(c)
	case pn.Op == ir.OpNumber && cn.Op == ir.OpNumber:
		return sameLiteral(m.pt.Text(p), m.ct.Text(c), cn.Flags&ir.Floating != 0)
	}
	return false
}

// otherKey: two entries are under keys that are different words, so that there is no need to look closer. Files of settings are little else than
// entries, and few have the key that a pattern speaks of.
func (m *matcher) otherKey(p, c ir.NodeID) bool {
	if m.pt.Nodes[p].Op != ir.OpPair || m.ct.Nodes[c].Op != ir.OpPair {
		return false
	}
	want, is := keyWord(m.pt, p), keyWord(m.ct, c)
	return want != 0 && is != 0 && m.p.res[p+2] == nil && want != is
}

// lacksKey: a map has no entry under a key that a pattern's map names.
func (m *matcher) lacksKey(p, c ir.NodeID) bool {
	if m.pt.Nodes[p].Op != ir.OpMap || m.ct.Nodes[c].Op != ir.OpMap {
		return false
	}
	for want := p + 1; want < m.pt.Nodes[p].Next; want = m.pt.Nodes[want].Next {
		if keyWord(m.pt, want) == 0 || m.p.res[want+2] != nil {
			continue
		}
		found := false
		for is := c + 1; is < m.ct.Nodes[c].Next && !found; is = m.ct.Nodes[is].Next {
			found = m.ct.Nodes[is].Op != ir.OpPair || !m.otherKey(want, is)
		}
		if !found {
			return true
		}
	}
	return false
}

// keyWord is the hash of an entry's key where that is a string of plain characters, or 0.
func keyWord(t *ir.Tree, pair ir.NodeID) uint32 {
	key := pair + 1
	if t.Nodes[pair].Op != ir.OpPair || t.Nodes[pair].Next < key+2 || t.Nodes[key].Role != ir.Key || t.Nodes[key].Op != ir.OpString || t.Nodes[key].Hash != 0 ||
		t.Nodes[key].Next != key+2 || t.Nodes[key+1].Op != ir.OpChars {
		return 0
	}
	return t.Nodes[key+1].Hash
}

// sameLiteral compares numbers by value: 0x10 is 16. 1 is no 1.0, unless the language has one type for both.
func sameLiteral(a, b string, floating bool) bool {
	if a == b {
		return true
	}
	x, err1 := strconv.ParseInt(a, 0, 64)
	y, err2 := strconv.ParseInt(b, 0, 64)
	if err1 == nil && err2 == nil {
		return x == y
	}
	if !floating && (err1 == nil || err2 == nil) {
		return false
	}
	f, err1 := strconv.ParseFloat(a, 64)
	g, err2 := strconv.ParseFloat(b, 64)
	return err1 == nil && err2 == nil && f == g
}

func isCollection(op ir.Op) bool {
	return op == ir.OpMap || op == ir.OpList || op == ir.OpSet || op == ir.OpTuple
}

// anonymous: the function of the pattern has an ellipsis for a name.
func (m *matcher) anonymous(p ir.NodeID) bool {
	t, ok := m.pt.Child(p, ir.Target)
	return ok && m.pt.Nodes[t].Op == ir.OpEllipsis
}

// converts: a cast to a number or a truth value is another value, not another view of one.
func (m *matcher) converts(cast ir.NodeID) bool {
	t, ok := m.ct.Child(cast, ir.Type)
	if !ok {
		return false
	}
	switch builtinType(m.s.typeName(t)) {
	case "int", "bool", "float":
		return true
	}
	return false
}

// carriesWord: operations whose text is part of what they are. An assignment's sign and a class's keyword are not; nor is a
// leaf-less construct's.
func carriesWord(op ir.Op) bool {
	switch op {
	case ir.OpName, ir.OpChars, ir.OpNumber, ir.OpBool, ir.OpRegex, ir.OpBinary, ir.OpUnary, ir.OpAugment, ir.OpModifier, ir.OpOther, ir.OpSpread, ir.OpDefer, ir.OpClass, ir.OpWith, ir.OpParam:
		return true
	}
	return false
}
