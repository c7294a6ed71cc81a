package taint

import (
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// cloned is a new collection with what another holds. What is no object of its own stays what it is.
func (ev *evaluator) cloned(at ir.NodeID, c Value) Value {
	c.consts, c.prefix = nil, ""
	if len(c.objs) != 1 || c.objs[0].symbolic || c.objs[0].many {
		return c
	}
	from := c.objs[0]
	to := ev.newObject(from.typ, at)
	ev.copyFields(from, to)
	if _, listed := from.fields.get(elements); listed {
		ev.setSequence(to, ev.sequenceOfObject(from))
	}
	c.objs = []*object{to}
	return c
}

// reorder turns a list round, or brings its elements into an order that is not known.
func (ev *evaluator) reorder(how string, c Value) Value {
	for _, o := range c.objs {
		if _, listed := o.fields.get(elements); !listed {
			continue
		}
		q := ev.sequenceOfObject(o)
		if q.open || how == "sort" {
			ev.setSequence(o, &sequence{open: true, rest: q.all()})
			continue
		}
		turned := make([]Value, 0, len(q.known))
		for i := len(q.known) - 1; i >= 0; i-- {
			turned = append(turned, q.known[i])
		}
		ev.setSequence(o, &sequence{known: turned})
	}
	return c
}

// discard takes the first element out that is a constant, or what a variable holds that was put there. An element that is not known may be the constant.
func (ev *evaluator) discard(c Value, with []argument) Value {
	if len(with) == 0 {
		return Value{typ: "bool"}
	}
	k, ok := with[0].val.constant()
	var held *Value
	if len(ev.held) > 0 && with[0].node != 0 {
		held = ev.heldAt(with[0].node)
	}
	for _, o := range c.objs {
		q := ev.sequenceOfObject(o)
		at := -1
		for i := range q.known {
			x, is := q.known[i].constant()
			if ev.isHeld(&q.known[i], held) {
				at = i
				break
			}
			if !is && q.known[i].marks == nil {
				break // it may be this one
			}
			if ok && is && equalConstants(x, k) {
				at = i
				break
			}
		}
		switch {
		case at >= 0 && len(c.objs) == 1:
			ev.setSequence(o, q.remove(at))
		case len(q.known) > 0 || q.open:
			ev.setSequence(o, &sequence{open: true, rest: q.all()})
		}
	}
	return Value{typ: "bool"}
}

// extended is a list's elements with those of another behind them.
func (ev *evaluator) extended(q *sequence, x Value, at ir.NodeID) *sequence {
	if len(x.objs) == 1 && x.marks == nil && !x.objs[0].symbolic {
		if more := ev.sequenceOfObject(x.objs[0]); !more.open && len(more.known) > 0 && !q.open {
			vs := make([]Value, 0, len(more.known))
			for _, v := range more.known {
				w := ev.note(v, stored, at)
				if held := ev.held[v.marks]; held != nil && v.marks != nil {
					ev.held[w.marks] = held
				}
				vs = append(vs, w)
			}
			return q.insert(len(q.known), vs...)
		}
	}
	return &sequence{known: q.known, open: true, rest: join(q.rest, ev.note(ev.elementsOf(x), stored, at))}
}

// sectionOf is the map that stands under a key of a map, which is made where there is none.
func (ev *evaluator) sectionOf(o *object, key string, at ir.NodeID) *object {
	if slot, ok := o.fields.get(key); ok {
		if objs := ev.store.at(slot).objs; len(objs) == 1 {
			return objs[0]
		}
	}
	inner := ev.newObject("map", at)
	ev.putField(o, key, Value{typ: "map", objs: []*object{inner}})
	return inner
}

// pairsOf is a list all of whose elements are pairs of a key and a value.
func (ev *evaluator) pairsOf(v Value) ([]*sequence, bool) {
	if len(v.objs) != 1 || v.marks != nil {
		return nil, false
	}
	q := ev.sequenceOfObject(v.objs[0])
	if q.open || len(q.known) == 0 {
		return nil, false
	}
	var out []*sequence
	for _, x := range q.known {
		if len(x.objs) != 1 {
			return nil, false
		}
		p := ev.sequenceOfObject(x.objs[0])
		if p.open || len(p.known) != 2 {
			return nil, false
		}
		out = append(out, p)
	}
	return out, true
}

// tuple is a list of known elements.
func (ev *evaluator) tuple(at ir.NodeID, known ...Value) Value {
	o := ev.newObject("list", at)
	ev.setSequence(o, &sequence{known: known})
	return Value{typ: "list", objs: []*object{o}}
}

// zipped is a list of the tuples of the elements that stand at the same place of each argument.
func (ev *evaluator) zipped(s *site) Value {
	var qs []*sequence
	n := 0
	for i, a := range s.args {
		if a.spread || a.name != "" {
			return ev.newList(s.id, Value{marks: ev.deepOf(s.args)})
		}
		q := &sequence{open: true, rest: ev.elementsOf(a.val)}
		if len(a.val.objs) == 1 && a.val.marks == nil {
			q = ev.sequenceOfObject(a.val.objs[0])
		}
		if qs = append(qs, q); q.open {
			n = -1
		} else if n >= 0 && (i == 0 || len(q.known) < n) {
			n = len(q.known)
		}
	}
	row := func(pick func(*sequence) Value) Value {
		var vs []Value
		for _, q := range qs {
			vs = append(vs, pick(q))
		}
		return ev.tuple(s.id, vs...)
	}
	if n < 0 {
		return ev.newList(s.id, row((*sequence).all))
	}
	rows := make([]Value, 0, n)
	for i := range n {
		rows = append(rows, row(func(q *sequence) Value { return q.known[i] }))
	}
	return ev.tuple(s.id, rows...)
}

func (ev *evaluator) deepOf(args []argument) *markSet {
	var out *markSet
	for _, a := range args {
		out = joinMarks(out, ev.deep(a.val))
	}
	return out
}

// numbered is a list of pairs of a place and the element there.
func (ev *evaluator) numbered(at ir.NodeID, c Value) Value {
	return ev.newList(at, ev.tuple(at, Value{typ: "int"}, ev.elementsOf(c)))
}

// record is a class that a call makes of a name and the names of fields: a function that gives an object with those.
func (ev *evaluator) record(s *site) Value {
	if len(s.args) < 2 {
		return Value{}
	}
	var names []string
	if c, ok := s.args[1].val.constant(); ok {
		names = strings.Fields(strings.ReplaceAll(c.text, ",", " "))
	} else {
		for _, x := range ev.sequenceOf(s.args[1].val).known {
			if len(x.objs) == 1 { // a name and a type
				x = ev.readIndex(x, constValue(num(0)))
			}
			c, ok := x.constant()
			if !ok {
				return Value{}
			}
			names = append(names, c.text)
		}
	}
	if len(names) == 0 {
		return Value{}
	}
	return Value{fns: []*closure{{record: names}}, typ: "function"}
}

// ofRecord is an object of a class that record made.
func (ev *evaluator) ofRecord(f *closure, args []argument, at ir.NodeID) Value {
	o := ev.newObject("", at)
	for i, name := range f.record {
		if v, ok := ev.argumentFor(args, name, i); ok {
			v = ev.note(v, stored, at)
			ev.putField(o, name, v)
			ev.putField(o, strconv.Itoa(i), v)
		}
	}
	return Value{objs: []*object{o}}
}
