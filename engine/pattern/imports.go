package pattern

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// importName matches one name that an import binds. A pattern that renames nothing also matches what lies below its path: `import a.b`
// matches `from a.b.c import d`.
func (m *matcher) importName(p, c ir.NodeID, k func() bool) bool {
	pv, ok1 := m.pt.Child(p, ir.Value)
	cv, ok2 := m.ct.Child(c, ir.Value)
	target, renames := m.renames(p)
	bare, named := m.pt.Nodes[p].Flags&ir.Fields != 0, m.ct.Nodes[c].Flags&ir.Fields == 0
	switch {
	case m.pt.Nodes[p].Flags&^m.ct.Nodes[c].Flags&ir.Static != 0 || m.everything(p) && !everything(m.ct, c):
		return false
	case !bare && !named && m.isOp(target, ir.OpMetavar):
		return false // `import {a}` gives no name of its own, as `import b` and `import {a as b}` do
	case bare && named && ok1 && ok2 && m.ct.Nodes[c].Flags&ir.Static == 0 && m.isOp(target, ir.OpMetavar) && m.isOp(pv, ir.OpMember):
		if ct, ok := m.ct.Child(c, ir.Target); ok && m.ct.Nodes[cv].Op != ir.OpMember {
			object, _ := m.pt.Child(pv, ir.Object) // a default export is one of the names of its module
			return m.node(object, cv, func() bool { return m.node(target, ct, k) })
		}
		renames = false
	}
	if renames {
		ct, ok := m.ct.Child(c, ir.Target)
		if (m.pt.Nodes[p].Flags^m.ct.Nodes[c].Flags)&ir.Static != 0 || !ok || m.ct.Nodes[ct].Flags&ir.Implicit != 0 {
			return false
		}
		inner := k
		k = func() bool { return m.node(target, ct, inner) }
	}
	if ps, ok := m.pt.Child(p, ir.Elem); ok { // the path as the source spells it
		cs, ok := m.ct.Child(c, ir.Elem)
		return ok && m.importPath(ps, cs, k)
	}
	if !ok1 || !ok2 {
		return !ok1 && k()
	}
	if name, ok := m.lastOf(pv, cv); ok && !renames {
		member, _ := m.pt.Child(pv, ir.Member)
		return m.node(member, name, k)
	}
	want := m.p.paths[pv]
	got, ok := m.ct.Path(cv)
	if want == "" || !ok {
		return m.node(pv, cv, k)
	}
	return (got == want || !renames && (strings.HasPrefix(got, want+".") || sameMember(want, got))) && k()
}

// lastOf is the last name of a path of the code, where that of the pattern ends in a metavariable and is the beginning of it: `import a.$X`
// matches `import a.b.c`.
func (m *matcher) lastOf(pv, cv ir.NodeID) (ir.NodeID, bool) {
	object, ok1 := m.pt.Child(pv, ir.Object)
	member, ok2 := m.pt.Child(pv, ir.Member)
	name, ok3 := m.ct.Child(cv, ir.Member)
	got, ok4 := m.ct.Path(cv)
	if !ok1 || !ok2 || !ok3 || !ok4 || m.pt.Nodes[member].Op != ir.OpMetavar {
		return 0, false
	}
	want := m.p.paths[object]
	return name, want != "" && strings.HasPrefix(got, want+".")
}

// sameMember: `from a import b` matches `from a.c import b`.
func sameMember(want, got string) bool {
	i, j := strings.LastIndexByte(want, '.'), strings.LastIndexByte(got, '.')
	return i > 0 && j > i && want[i:] == got[j:] && strings.HasPrefix(got[:j], want[:i]+".")
}

// importPath matches a path that is a string, or one that lies below it.
func (m *matcher) importPath(p, c ir.NodeID, k func() bool) bool {
	if first := p + 1; first < m.pt.Nodes[p].Next && m.pt.Nodes[first].Op == ir.OpChars && m.p.res[first] == nil {
		want, got := m.pt.StringText(p), m.ct.StringText(c)
		return (got == want || strings.HasPrefix(got, want+"/")) && k()
	}
	return m.str(p, c, k)
}

// renames is the local name that an import of the pattern gives, where it is another than the last or the first word of the path.
func (m *matcher) renames(p ir.NodeID) (ir.NodeID, bool) {
	t, ok := m.pt.Child(p, ir.Target)
	if !ok || m.pt.Nodes[t].Flags&ir.Implicit != 0 {
		return 0, false
	}
	v, ok := m.pt.Child(p, ir.Value)
	if !ok || m.pt.Nodes[t].Op != ir.OpName {
		return t, !ok || m.pt.Nodes[v].Op != m.pt.Nodes[t].Op || m.pt.Nodes[v].Hash != m.pt.Nodes[t].Hash
	}
	path, _ := m.pt.Path(v)
	name := m.pt.Text(t)
	if name == "*" {
		return t, false
	}
	return t, path != name && !strings.HasSuffix(path, "."+name) && !strings.HasPrefix(path, name+".")
}

// everything: all names of a module are imported.
func (m *matcher) everything(p ir.NodeID) bool { return everything(m.pt, p) }

func everything(t *ir.Tree, id ir.NodeID) bool {
	target, ok := t.Child(id, ir.Target)
	return ok && t.Text(target) == "*"
}

func (m *matcher) isOp(p ir.NodeID, op ir.Op) bool { return p != 0 && m.pt.Nodes[p].Op == op }

// importsAs matches an import of the pattern with an assignment that imports: `import {a} from "m"` with `const {a} = require("m")`.
func (m *matcher) importsAs(p, c ir.NodeID, k func() bool) bool {
	got := m.ct.ImportsOf(c)
	for q := p + 1; q < m.pt.Nodes[p].Next; q = m.pt.Nodes[q].Next {
		if m.pt.Nodes[q].Op == ir.OpImportName && !m.isImported(q, got) {
			return false
		}
	}
	return k()
}

func (m *matcher) isImported(p ir.NodeID, got []ir.Import) bool {
	v, ok := m.pt.Child(p, ir.Value)
	if !ok {
		return false
	}
	want, target := m.p.paths[v], ""
	if t, ok := m.pt.Child(p, ir.Target); ok {
		if target = m.pt.Text(t); m.pt.Nodes[t].Op != ir.OpName {
			return false
		}
	}
	for _, im := range got {
		if target == "" && (im.Path == want || strings.HasPrefix(im.Path, want+".")) || target == im.Local && im.Path == want {
			return true
		}
	}
	return false
}
