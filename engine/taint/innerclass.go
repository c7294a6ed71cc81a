package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// An object of a class that stands within another one sees the fields of the object that made it, and one whose class is written where it is made sees the
// variables around that.

// outerInstance is the field under which an object of an inner class holds the object around it. No language lets a name be written so.
const outerInstance = "(outer)"

// givesOuter gives an object of an inner class the object around it: the one that is named before `new`, or the receiver of the present function.
func (ev *evaluator) givesOuter(c *Class, o *object, s *site) {
	if !ev.file.lang.InnerInstances || c.Outer == nil {
		return
	}
	t := ev.frame.tree
	if first := s.id + 1; s.isNew && first < t.Nodes[s.id].Next && t.Nodes[first].Role == ir.Elem && isPlace(t, first) {
		ev.putField(o, outerInstance, ev.quiet(first))
		return
	}
	if at := ev.class(); at != nil && (at == c.Outer || slices.Contains(ev.idx.Types(c.Outer.full()), at)) {
		ev.putField(o, outerInstance, ev.receiver())
	} else if at != nil && at.Outer == c.Outer { // one inner object makes another
		ev.putField(o, outerInstance, ev.readField(ev.receiver(), outerInstance))
	}
}

// outerObject is the object of a class around the present one that the receiver has; nothing where it has none, or languages have no such objects.
func (ev *evaluator) outerObject(outer *Class) Value {
	v := Value{}
	if !ev.file.lang.InnerInstances {
		return v
	}
	v = ev.receiver()
	for c := ev.class(); c != nil && c != outer; c = c.Outer {
		v = ev.readField(v, outerInstance)
	}
	return v
}

// outerThis is what `Outer.this` means within a class of Outer.
func (ev *evaluator) outerThis(id ir.NodeID) (Value, bool) {
	t := ev.frame.tree
	if !ev.file.lang.InnerInstances {
		return Value{}, false
	}
	obj, ok1 := t.Child(id, ir.Object)
	member, ok2 := t.Child(id, ir.Member)
	if !ok1 || !ok2 || t.Nodes[member].Op != ir.OpThis || t.Nodes[obj].Op != ir.OpName {
		return Value{}, false
	}
	for c := ev.class(); c != nil; c = c.Outer {
		if c.Name == t.Text(obj) {
			return ev.outerObject(c), true
		}
	}
	return Value{}, false
}

// ofBody: the function is a method of a body behind a construction, and sees its fields by their names alone.
func (f *closure) ofBody() bool {
	if f.frame == nil || f.tree.Nodes[f.node].Op != ir.OpFunc {
		return false
	}
	body := f.tree.Nodes[f.node].Parent
	return f.tree.Nodes[body].Role == ir.Body && f.tree.Nodes[f.tree.Nodes[body].Parent].Op == ir.OpNew
}
