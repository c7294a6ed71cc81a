package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// change writes to a collection, which is what the call returns, for those that are chained.
func (ev *evaluator) change(x changing) Value {
	c := x.of
	if len(c.objs) == 0 {
		if x.node != 0 {
			c = ev.basedOn(ev.referred(x.node))
		}
		if len(c.objs) == 0 {
			c.objs = []*object{ev.newObject(c.typ, x.id)}
		}
	}
	x.of = c
	for _, o := range c.objs {
		ev.changeObject(o, x)
	}
	if x.effect == "append" && c.consts != nil && x.last.marks != nil {
		c.consts, c.marks = nil, joinMarks(c.marks, x.last.marks) // the bytes of a text are that text no more
	}
	if x.effect != "clear" {
		return c
	}
	if slot, ok := ev.slotAt(ev.referred(x.node)); ok {
		v := *ev.store.at(slot)
		v.marks, v.consts, v.prefix = nil, nil, ""
		ev.store.set(slot, v)
		c = v
	}
	return c
}

// changeObject changes one of the objects that a collection may be.
func (ev *evaluator) changeObject(o *object, x changing) {
	q := ev.sequenceBehind(o)
	last := ev.note(x.last, stored, x.id)
	switch x.effect {
	case "append":
		if len(x.with) > 0 {
			ev.holdsElement(&last, x.with[len(x.with)-1].node)
		}
		if text := x.of.typ == "str" || x.of.prefix != "" || x.of.consts != nil; text || len(x.with) > 1 {
			for _, a := range x.with {
				q = q.insert(len(q.known), ev.note(a.val, stored, x.id))
			}
		} else if len(x.with) > 0 {
			q = q.insert(len(q.known), last)
		}
		ev.growSequence(o, q)
	case "prepend":
		ev.growSequence(o, q.insert(0, last))
	case "insert":
		if i, ok := x.first.constant(); ok && i.kind == ir.OpNumber {
			ev.growSequence(o, q.insert(int(i.num), last))
		} else {
			ev.growSequence(o, &sequence{open: true, rest: join(q.all(), last)})
		}
	case "put":
		ev.putUnder(o, x, last)
	case "section":
		if k, ok := x.first.constant(); ok {
			ev.sectionOf(o, k.text, x.id)
		}
	case "extend":
		ev.extend(o, q, x)
	case "clear":
		ev.setSequence(o, &sequence{})
		for _, k := range o.fields.names {
			if k != elements {
				ev.putField(o, k, Value{})
			}
		}
	}
}

// orPut is what stands under a key, or else what is passed, or what the function makes that is passed, which stands there from now on.
func (ev *evaluator) orPut(x changing) Value {
	if len(x.with) < 2 {
		return ev.lookUp(x.of, x.with)
	}
	key := x.with[:1]
	if v, ok := ev.underVariableOf(&x.of, key[0].node); ok && !v.isNull() {
		return v
	}
	last := x.with[len(x.with)-1]
	was := ev.lookUp(x.of, key)
	if c, ok := x.first.constant(); ok && len(x.of.objs) == 1 && !was.empty() {
		if _, has := x.of.objs[0].fields.get(c.text); has && !x.of.objs[0].symbolic {
			return was
		}
	}
	made := last.val
	if len(made.fns) > 0 {
		made = ev.runCallbacks(x.site, last, []argument{{node: key[0].node, val: Value{marks: x.first.marks, typ: x.first.typ}}})
	}
	x.effect, x.last = "put", made
	x.with = []argument{key[0], {node: last.node, val: made}}
	ev.change(x)
	if was.empty() {
		return made
	}
	return join(was, made)
}

// putUnder writes under a key, under a key of a section, or at a place in a list.
func (ev *evaluator) putUnder(o *object, x changing, v Value) {
	several := len(x.of.objs) > 1
	k, ok := x.first.constant()
	if ok && len(x.with) > 2 {
		ev.writeIndexOf(ev.sectionOf(o, k.text, x.id), x.with[1].val, v, several)
		return
	}
	if _, listed := o.fields.get(elements); ok && k.kind == ir.OpNumber && listed {
		ev.writeIndex(x.of, x.first, v)
		return
	}
	ev.writeIndexOf(o, ev.keyValue(x.first), v, several)
	if !several && len(x.with) > 0 && x.first.consts == nil {
		ev.putUnderVariable(o, x.with[0].node, v)
	}
}

// extend adds what other collections hold, and what is passed by name.
func (ev *evaluator) extend(o *object, q *sequence, x changing) {
	listed := false
	for _, a := range x.with {
		if a.name != "" {
			ev.putField(o, a.name, ev.note(a.val, stored, x.id))
			continue
		}
		if !ev.onlyKeys(a.val) {
			q, listed = ev.extended(q, a.val, x.id), true
		}
		if o.typ == "map" {
			ev.copyFieldsOf(&a.val, o)
			if own := ownMarks(&a.val); own != nil && !ev.isType(a.val.typ, "list") {
				ev.putField(o, "", Value{marks: own})
			}
			continue
		}
		for _, src := range a.val.objs {
			ev.copyFields(src, o)
		}
	}
	if _, has := o.fields.get(elements); has || listed {
		ev.growSequence(o, q)
	}
}
