package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// guardedCase is whether a case takes a value that has a condition besides its pattern. A name alone is one that the pattern binds.
func (ev *evaluator) guardedCase(c, guard ir.NodeID, subject Value, fit int, yes []refinement) (int, bool, []refinement) {
	t := ev.frame.tree
	if p, ok := t.Child(c, ir.Cond); ok && p != guard && t.Nodes[p].Op == ir.OpName && t.Nodes[p].Next == guard {
		ev.declare(p, subject)
		fit = 1
	}
	cnd, ok := t.Child(guard, ir.Cond)
	if fit < 0 || !ok {
		return fit, false, yes
	}
	k := ev.condition(cnd)
	return min(fit, k.truth), false, append(yes, k.yes...)
}

// fitsPattern compares the subject with one pattern of a case. Patterns that are no constants bind names to the subject.
func (ev *evaluator) fitsPattern(d ir.NodeID, subject Value) (int, Value) {
	t := ev.frame.tree
	if t.Nodes[d].Op == ir.OpName && subject.consts != nil && ev.isEnum(subject.typ) {
		v := constValue(str(t.Text(d))) // one of its values, which needs no more than its name here
		r, _ := ev.foldBinary("==", subject, v)
		return r.known(), v
	}
	switch t.Nodes[d].Op {
	case ir.OpString, ir.OpNumber, ir.OpBool, ir.OpNull, ir.OpBinary, ir.OpUnary:
		v := ev.eval(d)
		if r, ok := ev.foldBinary("==", subject, v); ok {
			return r.known(), v
		}
		return 0, v
	case ir.OpName, ir.OpMember:
		v := ev.quiet(d)
		if v.consts != nil {
			if r, ok := ev.foldBinary("==", subject, v); ok {
				return r.known(), v
			}
			return 0, v
		}
		if t.Nodes[d].Op == ir.OpName && ev.slotOf(t.Nodes[d].Hash) < 0 {
			ev.declare(d, subject) // a name that the pattern binds
		}
	case ir.OpOther, ir.OpTuple, ir.OpSet:
		return ev.fitsEither(d, subject)
	case ir.OpList, ir.OpMap:
		ev.destructure(d, subject, ev.declare)
		if t.Nodes[d].Op == ir.OpList {
			return ev.fitsList(d, subject), Value{}
		}
	case ir.OpCall:
		if ev.file.lang.KeyVariables {
			return ev.fitsClass(d, subject), Value{}
		}
		ev.destructure(d, subject, ev.declare)
	}
	return 0, Value{}
}

// fitsEither compares the subject with several patterns of which it has to fit one.
func (ev *evaluator) fitsEither(d ir.NodeID, subject Value) (int, Value) {
	t := ev.frame.tree
	n := 0
	var out Value
	fit := -1
	for c := d + 1; c < t.Nodes[d].Next; c = t.Nodes[c].Next {
		f, v := ev.fitsPattern(c, subject)
		if v.consts == nil {
			return 0, Value{}
		}
		if n++; n == 1 {
			out = v
		} else {
			out = join(out, v)
		}
		if f > fit {
			fit = f
		}
	}
	if n > 0 {
		return fit, out
	}
	return 0, Value{}
}

// fitsPart compares a part of the subject: a name binds it, and whatever it is fits.
func (ev *evaluator) fitsPart(d ir.NodeID, part Value) int {
	t := ev.frame.tree
	if op := t.Nodes[d].Op; t.SourceOf(d) == "_" {
		return 1
	} else if op == ir.OpName {
		ev.declare(d, part)
		return 1
	}
	fit, _ := ev.fitsPattern(d, part)
	return fit
}

// fitsList compares a list all of whose elements are known with a pattern for each.
func (ev *evaluator) fitsList(d ir.NodeID, subject Value) int {
	t := ev.frame.tree
	if len(subject.objs) != 1 || subject.objs[0].symbolic || subject.objs[0].many || subject.other {
		return 0
	}
	q := ev.sequenceOfObject(subject.objs[0])
	if q.open || len(q.known) == 0 {
		return 0
	}
	fit, i := 1, 0
	for c := d + 1; c < t.Nodes[d].Next; c = t.Nodes[c].Next {
		if op := t.Nodes[c].Op; op == ir.OpSpread || op == ir.OpOther {
			return 0
		}
		if i >= len(q.known) {
			return -1
		}
		if fit = min(fit, ev.fitsPart(c, q.known[i])); fit < 0 {
			return -1
		}
		i++
	}
	if i < len(q.known) {
		return -1
	}
	return fit
}

// fitsClass compares an object with a pattern of its class, and of parts of it by their names or in the order of its fields.
func (ev *evaluator) fitsClass(d ir.NodeID, subject Value) int {
	t := ev.frame.tree
	callee, ok := t.Child(d, ir.Callee)
	if !ok {
		return 0
	}
	name := ev.file.typeName(t, callee)
	fit := ev.instanceOf(&subject, name)
	if fit < 0 {
		return -1
	}
	var order []string
	if cs := ev.idx.Types(name); len(cs) == 1 {
		order = cs[0].Order
	}
	i := 0
	for c := d + 1; c < t.Nodes[d].Next; c = t.Nodes[c].Next {
		part, of := c, ""
		switch {
		case t.Nodes[c].Role == ir.Callee:
			continue
		case t.Nodes[c].Op == ir.OpKeyword:
			k, _ := t.Child(c, ir.Key)
			of = t.Text(k)
			part, _ = t.Child(c, ir.Value)
		case i < len(order):
			of = order[i]
			i++
		}
		x := Value{marks: ev.deep(subject)}
		if of != "" {
			x = ev.readField(subject, of)
		} else if ownType(name) {
			fit = 0
		}
		if part != 0 {
			fit = min(fit, ev.fitsPart(part, x))
		}
	}
	return fit
}
