package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Operations that certainly raise an error: where a handler waits for it, what stands between is not run.

// divides: a whole number is divided by zero, within a try whose handlers are for errors of a type: in languages with such, that is one.
func (ev *evaluator) divides(id ir.NodeID, op string, a, b *Value) bool {
	c, ok := b.constant()
	if !ok || c.kind != ir.OpNumber || c.num != 0 || a.typ != "int" || b.typ != "int" || b.marks != nil || op != "/" && op != "%" && op != "//" || len(ev.frame.thrown) == 0 {
		return false
	}
	return ev.handled(id, func(string) bool { return true })
}

// refuses: an operator has nothing on both sides, within a try with a handler for what is raised then.
func (ev *evaluator) refuses(id ir.NodeID, op string, a, b *Value) bool {
	if !a.isNull() || !b.isNull() || len(ev.frame.thrown) == 0 || !slices.Contains(calculations, op) && op != "+" {
		return false
	}
	return ev.handled(id, func(typ string) bool { return rules.Means(rules.OperandError, typ) })
}

// missing: a list has no element at a constant place, within a try with a handler for what is raised then.
func (ev *evaluator) missing(id ir.NodeID, list, at *Value) bool {
	c, ok := at.constant()
	if !ok || c.kind != ir.OpNumber || len(ev.frame.thrown) == 0 && !ev.stopsAtBounds() || len(list.objs) != 1 || list.other || list.marks != nil {
		return false
	}
	o := list.objs[0]
	if o.symbolic || o.many || o.typ == "map" || len(o.fields.names) != 1 || !(c.num < 0 && !ev.file.lang.NegativePlaces) && !ev.sequenceOfObject(o).beyond(int(c.num)) {
		return false
	}
	return ev.stopsAtBounds() || ev.handled(id, func(typ string) bool { return rules.Means(rules.IndexError, typ) })
}

// storesAnother: what is put into a list that was made for texts is none, within a try with a handler for what is raised then.
func (ev *evaluator) storesAnother(id, list ir.NodeID, v *Value) bool {
	if len(ev.frame.thrown) == 0 || v.marks != nil || v.typ == "str" || v.typ == "" || v.isNull() {
		return false
	}
	if _, known := v.constant(); !known && !v.exact && !isNumeric(v.typ) {
		return false
	}
	t := ev.frame.tree
	made := only(t, list)
	typ, ok := t.Child(made, ir.Type)
	if t.Nodes[made].Op != ir.OpNew || !ok || t.Nodes[typ].Op != ir.OpTypeRef || typ+1 >= t.Nodes[typ].Next || ev.file.typeName(t, typ+1) != "str" {
		return false
	}
	return ev.handled(id, func(typ string) bool { return rules.OperationNamed(rules.OfError, typ) == "stores-another-type" })
}

// sameLengths: both sides of a difference are the length of one text.
func (ev *evaluator) sameLengths(l, r ir.NodeID) bool {
	t := ev.frame.tree
	if t.SourceOf(l) != t.SourceOf(r) {
		return false
	}
	obj, ok := ev.lengthOf(l)
	return ok && t.Nodes[obj].Op == ir.OpName
}

// stopsAtBounds: the round that is run is one whose counter is known, and what reads behind a list's end stops there.
func (ev *evaluator) stopsAtBounds() bool { return ev.counting > 0 && ev.file.lang.BoundedPlaces }

// handled: a handler of the try around an expression is for errors of a type.
func (ev *evaluator) handled(id ir.NodeID, is func(typ string) bool) bool {
	t := ev.frame.tree
	for p := t.Nodes[id].Parent; p != 0; p = t.Nodes[p].Parent {
		switch t.Nodes[p].Op {
		case ir.OpFunc, ir.OpLambda:
			return false
		case ir.OpTry:
			for c := p + 1; c < t.Nodes[p].Next; c = t.Nodes[c].Next {
				if typ, typed := t.Child(c, ir.Type); typed && t.Nodes[c].Op == ir.OpCatch && is(lastName(t, typ)) {
					return true
				}
			}
			return false
		}
	}
	return false
}

// ofNothing: a member is read, or called, of a variable that is nothing, within a try with a handler for what is raised then.
func (ev *evaluator) ofNothing(id, obj ir.NodeID, v *Value) bool {
	t := ev.frame.tree
	if !v.isNull() || len(ev.frame.thrown) == 0 || v.marks != nil || len(v.objs) > 0 || t.Nodes[obj].Op != ir.OpName || t.Nodes[id].Flags&ir.Optional != 0 || ev.slotOf(t.Nodes[obj].Hash) < 0 {
		return false
	}
	return ev.handled(id, func(typ string) bool { return rules.Means(rules.OperandError, typ) })
}
