package taint

import "strconv"

// Lists whose elements are linked hand out a place in them, which stands for the elements from there on: it knows how many these are.

// suffixOf is a list of the elements from a place on; from the end where that is negative. There is nothing behind the last.
func (ev *evaluator) suffixOf(x changing) Value {
	from, _ := strconv.Atoi(x.first.consts.list[0].text)
	q := ev.sequenceOf(x.of)
	switch {
	case q.open || len(x.of.objs) == 0:
		v := ev.newList(x.id, ev.elementsOf(x.of))
		v.marks = nil
		return v
	case from < 0:
		from = max(0, from+len(q.known))
	}
	if from >= len(q.known) {
		return constValue(null)
	}
	o := ev.madeAt("list", x.id, nil)
	ev.setSequence(o, &sequence{known: q.known[from:]})
	return Value{typ: "list", objs: []*object{o}}
}

// unlinked takes the element out of a list with which a suffix of it begins, and returns it.
func (ev *evaluator) unlinked(x changing) Value {
	v := ev.readIndex(x.first, constValue(num(0)))
	at := ev.sequenceOf(x.first)
	for _, o := range x.of.objs {
		q := ev.sequenceOfObject(o)
		if i := len(q.known) - len(at.known); !q.open && !at.open && len(x.of.objs) == 1 && i >= 0 && i < len(q.known) {
			ev.setSequence(o, q.remove(i))
		} else if !q.open {
			ev.setSequence(o, &sequence{open: true, rest: q.all()})
		}
	}
	return v
}

// sent puts a value into a channel.
func (ev *evaluator) sent(o *object, v Value) {
	q := ev.sequenceBehind(o)
	ev.growSequence(o, q.insert(len(q.known), v))
}

// received takes the first value out of a channel, or any where it is not known which are in it.
func (ev *evaluator) received(c Value) Value {
	if len(c.objs) == 1 && !c.objs[0].symbolic && !c.objs[0].many {
		if q := ev.sequenceOf(c); !q.open && len(q.known) > 0 {
			return ev.takeOut("shift", c, Value{})
		}
	}
	return ev.elementsOf(c)
}
