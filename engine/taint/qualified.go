package taint

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A class may have a method of its own for each of several interfaces that ask for one of the same name: string IReader.Read(). It is run where the object is
// taken for one of that interface, and not where it is called as what it is.

// qualifierOf is the name of the interface before a method's name, or "".
func qualifierOf(t *ir.Tree, name ir.NodeID) string {
	at := int(t.Nodes[name].Start)
	if at < 2 || at > len(t.Source) || t.Source[at-1] != '.' || !isWordByte(t.Source[at-2]) && t.Source[at-2] != '>' {
		return ""
	}
	head := t.Source[:at-1]
	if i := strings.LastIndexByte(head, '<'); strings.HasSuffix(head, ">") && i >= 0 {
		head = head[:i]
	}
	from := len(head)
	for from > 0 && (isWordByte(head[from-1]) || head[from-1] == '_') {
		from--
	}
	return head[from:]
}

// ofInterface are, of the methods of a name, those that are run for the interface that a receiver is taken for.
func (ev *evaluator) ofInterface(fs []*Func, recv ir.NodeID) []*Func {
	explicit := 0
	for _, f := range fs {
		if f.For != "" {
			explicit++
		}
	}
	if explicit == 0 || len(fs) == 1 {
		return fs
	}
	want := lastComponent(ev.takenFor(recv))
	pick := func(name string) (out []*Func) {
		for _, f := range fs {
			if f.For == name {
				out = append(out, f)
			}
		}
		return out
	}
	if want != "" {
		if out := pick(want); len(out) > 0 {
			return out
		}
	}
	if out := pick(""); len(out) > 0 {
		return out
	}
	return fs
}

// takenFor is the type that an expression is cast to, or that its variable is declared with, or "".
func (ev *evaluator) takenFor(id ir.NodeID) string {
	t := ev.frame.tree
	switch t.Nodes[id].Op {
	case ir.OpCast:
		if typ, ok := t.Child(id, ir.Type); ok {
			return ev.file.typeName(t, typ)
		}
	case ir.OpName:
		for n := range t.Nodes {
			x := &t.Nodes[n]
			if x.Hash != t.Nodes[id].Hash || x.Op != ir.OpName || x.Role != ir.Target {
				continue
			}
			if typ, ok := t.Child(x.Parent, ir.Type); ok {
				return ev.file.typeName(t, typ)
			}
		}
	}
	return ""
}
