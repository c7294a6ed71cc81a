package taint

import (
	"math"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// maxUnrolled bounds the elements for which a comprehension is run one by one.
const maxUnrolled = 8

// unrolled is a comprehension over a list all of whose elements are known. Those that its conditions certainly refuse are left out; where it is not known of some, no
// more is known than how many there may be.
func (ev *evaluator) unrolled(id ir.NodeID) (Value, bool) {
	t := ev.frame.tree
	value := id + 1
	if value >= t.Nodes[id].Next || t.Nodes[value].Role != ir.Value || t.Nodes[value].Op == ir.OpPair {
		return Value{}, false
	}
	each := t.Nodes[value].Next
	if each >= t.Nodes[id].Next || t.Nodes[each].Op != ir.OpForEach {
		return Value{}, false
	}
	target, iter, ok := ev.eachOf(each)
	if op := t.Nodes[iter].Op; !ok || op != ir.OpName && op != ir.OpList && op != ir.OpTuple {
		return Value{}, false
	}
	for c := t.Nodes[each].Next; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpForEach || t.Nodes[c].Role == ir.Value {
			return Value{}, false
		}
	}
	list := ev.eval(iter)
	if len(list.objs) != 1 || list.marks != nil || list.objs[0].symbolic {
		return Value{}, false
	}
	q := ev.sequenceOfObject(list.objs[0])
	if q.open || len(q.known) == 0 || len(q.known) > maxUnrolled {
		return Value{}, false
	}
	out := make([]Value, 0, len(q.known))
	certain := true
	m := ev.store.mark()
	for _, x := range q.known {
		ev.declare(target, x)
		fits := ev.selects(t.Nodes[each].Next, t.Nodes[id].Next)
		if fits < 0 {
			continue
		}
		certain = certain && fits > 0
		out = append(out, ev.eval(value))
	}
	ev.store.merge(ev.store.take(m, false), state{})
	if certain {
		return ev.tuple(id, out...), true
	}
	o := ev.newObject("list", id)
	ev.setSequence(o, &sequence{open: true, rest: joinAll(out), most: len(out)})
	return Value{typ: "list", objs: []*object{o}}, true
}

// selects tells whether the conditions of a comprehension let an element pass: 1 where they certainly do, -1 where they do not, 0 where it is not known.
func (ev *evaluator) selects(from, end ir.NodeID) int {
	t := ev.frame.tree
	out := 1
	for c := from; c < end; c = t.Nodes[c].Next {
		k := ev.conditionOf(c)
		if k.truth < 0 {
			return -1
		}
		out = min(out, k.truth)
		ev.refine(k.yes)
	}
	return out
}

// comprehension runs its clauses once and collects the value.
func (ev *evaluator) comprehension(id ir.NodeID) Value {
	if v, ok := ev.unrolled(id); ok {
		return v
	}
	t := ev.frame.tree
	var value ir.NodeID
	most, clauses := 0, 0
	m := ev.store.mark()
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch {
		case t.Nodes[c].Role == ir.Value && value == 0:
			value = c
		case t.Nodes[c].Op == ir.OpForEach:
			it, ok1 := t.Child(c, ir.Iter)
			target, ok2 := t.Child(c, ir.Target)
			if ok1 && ok2 {
				all := ev.eval(it)
				most = ev.mostOf(all)
				ev.declare(target, ev.elementsOf(all))
			}
			clauses++
		case t.Nodes[c].Role != ir.Value:
			k := ev.conditionOf(c)
			ev.refine(k.yes)
		}
	}
	var v Value
	pair := value != 0 && t.Nodes[value].Op == ir.OpPair
	if pair {
		var key Value
		if k, ok := t.Child(value, ir.Key); ok {
			key = ev.eval(k)
		}
		if x, ok := t.Child(value, ir.Value); ok {
			v = ev.underKey(key, ev.eval(x))
		}
	} else if value != 0 {
		v = ev.eval(value)
	}
	ev.store.merge(ev.store.take(m, false), state{})
	if pair { // its keys are not known
		o := ev.newObject("map", id)
		ev.putField(o, "", v)
		return Value{typ: "map", objs: []*object{o}}
	}
	o := ev.newObject("list", id)
	if clauses > 1 {
		most = 0
	}
	ev.setSequence(o, &sequence{open: true, rest: v, most: most})
	return Value{typ: "list", objs: []*object{o}}
}

// conditionOf evaluates a clause that may be wrapped.
func (ev *evaluator) conditionOf(id ir.NodeID) cond {
	t := ev.frame.tree
	for t.Nodes[id].Op == ir.OpOther && id+1 < t.Nodes[id].Next && t.Nodes[id+1].Next == t.Nodes[id].Next {
		id++
	}
	return ev.condition(id)
}

// mostOf is how many elements a list has at most; 0 where it is not known.
func (ev *evaluator) mostOf(list Value) int {
	if len(list.objs) != 1 || list.marks != nil || list.objs[0].symbolic || list.objs[0].many {
		return 0
	}
	return ev.sequenceOfObject(list.objs[0]).bound()
}

// numbers is a list of as many numbers as the arguments of a call say: how many, or the first of them, the one behind the last, and the distance between two.
func (ev *evaluator) numbers(s *site) Value {
	o := ev.newObject("list", 0) // nothing is put into it: it is the same in each round of a loop
	q := &sequence{open: true, rest: Value{typ: "int", marks: ev.ofNumber("int", ev.deepOf(s.args))}}
	at := [3]float64{2: 1}
	known := len(s.args) > 0 && len(s.args) <= len(at)
	for i := range s.args {
		c, ok := s.args[i].val.constant()
		if known = known && ok && c.kind == ir.OpNumber; !known {
			break
		}
		at[i] = c.num
	}
	if n := at[0]; known {
		if len(s.args) > 1 {
			n = at[1] - at[0]
		}
		if at[2] > 0 {
			n = math.Ceil(n / at[2])
		} else {
			n = math.Ceil(n / min(at[2], -1))
		}
		switch {
		case n < 1:
			q = &sequence{emptied: true}
		case n < 1<<30:
			q.most, q.exact = int(n), true
		}
	}
	ev.setSequence(o, q)
	return Value{typ: "list", objs: []*object{o}}
}
