package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Literals of collections and of objects with fields: new T[]{…}, []T{{…}, {…}}, T{…}.

// literalElements keeps the elements of `new T[]{…}` and the fields of `T{…}` apart.
func (ev *evaluator) literalElements(s *site, o *object) {
	for _, a := range s.args {
		if len(a.val.objs) != 1 {
			continue
		}
		src := a.val.objs[0]
		if c := ev.elementClass(s.id); c != nil {
			ev.elementsOfClass(c, src)
		}
		ev.copyFields(src, o)
		if slot, ok := src.fields.get(elements); ok && ev.store.at(slot).seq != nil {
			ev.setSequence(o, ev.store.at(slot).seq)
		}
	}
}

// anonymous gives an object the methods of the class body behind its construction.
func (ev *evaluator) anonymous(s *site, o *object) {
	t := ev.frame.tree
	body, ok := t.Child(s.id, ir.Body)
	if !ok {
		return
	}
	this := Value{typ: o.typ, objs: []*object{o}}
	for c := body + 1; c < t.Nodes[body].Next; c = t.Nodes[c].Next {
		n, named := t.Child(c, ir.Target)
		switch v, given := t.Child(c, ir.Value); {
		case t.Nodes[c].Op == ir.OpFunc:
			f := ev.closureAt(c)
			if named {
				ev.putField(o, keyText(t, n), Value{fns: []*closure{f}, typ: "function"})
			}
			ev.this, ev.plain = &this, false
			ev.runApart(f)
		case t.Nodes[c].Op == ir.OpAssign && named && given:
			ev.putField(o, keyText(t, n), ev.eval(v))
		}
	}
}

// elementClass is the class of the elements of a literal such as []T{{a}, {b}}, where these need not say their type; nil for any other.
func (ev *evaluator) elementClass(literal ir.NodeID) *Class {
	t := ev.frame.tree
	typ, ok := t.Child(literal, ir.Type)
	if !ev.file.embeds() || !ok || t.Nodes[typ].Op != ir.OpTypeRef || t.IsLeaf(typ) {
		return nil
	}
	last := typ + 1
	for t.Nodes[last].Next < t.Nodes[typ].Next {
		last = t.Nodes[last].Next
	}
	if w := wordOf(t, typ); w == "*" || t.Nodes[last].Op == ir.OpTypeRef && wordOf(t, last) != "*" {
		return nil
	}
	if cs := ev.idx.Types(ev.file.typeName(t, last)); len(cs) == 1 && cs[0].Kind == "struct" {
		return cs[0]
	}
	return nil
}

// elementsOfClass makes of elements that were written as lists what they are: objects of a class, with its fields in their order.
func (ev *evaluator) elementsOfClass(c *Class, o *object) {
	typ := c.File.qualified(c)
	named := func(v Value) Value {
		if v.typ != "list" || len(v.objs) != 1 || v.objs[0].symbolic {
			return v
		}
		for k, x := range ev.sequenceOfObject(v.objs[0]).known {
			if k < len(c.Order) {
				ev.putField(v.objs[0], c.Order[k], x)
			}
		}
		v.typ, v.objs[0].typ, v.copied = typ, typ, true
		return v
	}
	for _, key := range slices.Clone(o.fields.names) {
		slot := o.fields.slot(key)
		v := *ev.store.at(slot)
		if key != elements {
			ev.store.set(slot, named(v))
			continue
		}
		if v.seq == nil {
			continue
		}
		q := &sequence{known: slices.Clone(v.seq.known), rest: v.seq.rest, open: v.seq.open}
		for i := range q.known {
			q.known[i] = named(q.known[i])
		}
		ev.setSequence(o, q)
	}
}
