package taint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What a call chooses of the elements of a collection, or how it arranges them, by a function that is asked of each. Where the elements are known, and what
// the function says of them, so is the result.

// groupKey is the member of a group under which stands what its elements have in common.
const groupKey = "Key"

// choice is an effect of those that ask a function of each element.
func (ev *evaluator) choice(x changing) Value {
	if len(x.with) == 0 || ev.spots != nil {
		return x.of
	}
	switch x.effect {
	case "filter":
		q, ok := ev.chosenElements(x)
		if !ok {
			return x.of
		}
		return ev.sequenceAsList(x.id, q)
	case "find":
		q, ok := ev.chosenElements(x)
		if !ok {
			return ev.elementsOf(x.of)
		}
		place := 0
		if k, ok := x.first.constant(); ok && k.text == "last" {
			place = -1
		}
		if v, ok := q.at(place); ok {
			return v
		}
		return q.all()
	case "group":
		return ev.grouped(x)
	}
	return ev.arranged(x)
}

// maxEachNodes bounds a function that is run for each of few elements.
const maxEachNodes = 60

// eachKnown is what a callback makes of a list all of whose elements are known: what it gives for each, or those of which it says yes. The callback gives a
// value and does nothing else.
func (ev *evaluator) eachKnown(s *site, cb *rules.ModelCallback, at int) (Value, bool) {
	filters := rules.Means(rules.Filters, s.name)
	if !cb.Element || !cb.Collects && !filters || len(cb.Parameter) > 0 || at < 0 || at >= len(s.args) || ev.spots != nil || ev.nesting > 1 {
		return Value{}, false
	}
	t, fn := ev.frame.tree, s.args[at].node
	body, ok := t.Child(fn, ir.Body)
	if !ok || t.Nodes[fn].Op != ir.OpLambda || len(t.Children(fn, ir.Param, nil)) != 1 || len(s.args[at].val.fns) != 1 || t.Nodes[fn].Next-fn > maxEachNodes {
		return Value{}, false
	}
	if _, ok := onlyResult(t, body); !ok {
		return Value{}, false
	}
	list, ok := ev.fewElements(s.recv)
	if !ok || len(list) < 2 {
		return Value{}, false
	}
	x := changing{site: s, of: s.recv, with: s.args[at : at+1]}
	if !cb.Collects {
		ev.runCallbacks(s, s.args[at], []argument{{node: fn, val: ev.elementsOf(s.recv)}}) // for what it does besides
		q, ok := ev.chosenElements(x)
		return ev.sequenceAsList(s.id, q), ok
	}
	out := &sequence{}
	s.each, s.this = true, s.thisOf(cb)
	for _, e := range list {
		out.known = append(out.known, ev.runCallbacks(s, s.args[at], []argument{{node: fn, val: e}}))
	}
	return ev.sequenceAsList(s.id, out), true
}

func (ev *evaluator) sequenceAsList(at ir.NodeID, q *sequence) Value {
	o := ev.newObject("list", at)
	ev.setSequence(o, q)
	return Value{typ: "list", objs: []*object{o}}
}

// fewElements are the elements of a collection that holds nothing else, where they are known and few.
func (ev *evaluator) fewElements(c Value) ([]Value, bool) {
	if len(c.objs) != 1 || c.marks != nil || c.other || c.objs[0].symbolic || c.objs[0].many {
		return nil, false
	}
	if _, listed := c.objs[0].fields.get(elements); !listed {
		return nil, false
	}
	q := ev.sequenceOfObject(c.objs[0])
	return q.known, !q.open && len(q.known) > 0 && len(q.known) <= maxUnrolled
}

// chosenElements are those of which a condition may hold, as they are where it does.
func (ev *evaluator) chosenElements(x changing) (*sequence, bool) {
	fn := x.with[0].node
	list, known := ev.fewElements(x.of)
	if !known {
		v, truth, ok := ev.whereAsked(fn, ev.elementsOf(x.of))
		if !ok && !ev.opts.NoGuards {
			if said := ev.saidByFunction(x.with[0], true); said != 0 { // a function of the workspace, or a collection's question whether it holds something
				return &sequence{open: true, rest: ev.clean(v, said)}, true
			}
		}
		if !ok || truth >= 0 && v.marks != nil && cleanIn(v.marks, ev.elementsOf(x.of).marks) == 0 {
			return nil, false // nothing is learnt
		}
		if truth < 0 {
			return &sequence{}, true
		}
		return &sequence{open: true, rest: v}, true
	}
	out := &sequence{}
	for _, e := range list {
		v, truth, ok := ev.whereAsked(fn, e)
		switch {
		case !ok:
			return nil, false
		case truth < 0:
		case truth > 0 && !out.open:
			out.known = append(out.known, v)
		case !out.open:
			out.open, out.rest = true, v
		default:
			out.rest = join(out.rest, v)
		}
	}
	return out, true
}

// whereAsked is an element where a condition holds of it, and whether it does: 1, -1 or 0 for unknown.
func (ev *evaluator) whereAsked(fn ir.NodeID, elem Value) (Value, int, bool) {
	k, slot, ok := ev.askedOfElement(fn, elem)
	if !ok {
		return elem, 0, false
	}
	for _, r := range k.yes {
		if r.slot == slot && !ev.opts.NoGuards {
			elem = r.value
		}
	}
	return elem, k.truth, true
}

// keysOf is what a function gives for each of the elements, all of it constants: of several that it gives, each.
func (ev *evaluator) keysOf(fn ir.NodeID, list []Value) ([][]constant, bool) {
	out := make([][]constant, len(list))
	for i, e := range list {
		k, _, ok := ev.askedOfElement(fn, e)
		if !ok || k.value.marks != nil {
			return nil, false
		}
		parts := []Value{k.value}
		if len(k.value.objs) == 1 {
			parts = ev.sequenceOfObject(k.value.objs[0]).known
		}
		for _, p := range parts {
			c, ok := p.constant()
			if !ok || p.marks != nil {
				return nil, false
			}
			out[i] = append(out[i], c)
		}
		if len(out[i]) == 0 {
			return nil, false
		}
	}
	return out, true
}

// grouped is a list of groups of the elements that have a key in common; of all of them one where the keys are not known.
func (ev *evaluator) grouped(x changing) Value {
	list, ok := ev.fewElements(x.of)
	var keys [][]constant
	if ok {
		keys, ok = ev.keysOf(x.with[0].node, list)
	}
	if !ok || len(x.with) > 1 {
		return ev.newList(x.id, ev.newList(x.id, ev.elementsOf(x.of)))
	}
	out := &sequence{}
	groups := map[constant]int{}
	for i, e := range list {
		k := keys[i][0]
		at, seen := groups[k]
		if !seen {
			at = len(out.known)
			groups[k] = at
			g := ev.sequenceAsList(x.id, &sequence{})
			ev.putField(g.objs[0], groupKey, constValue(k))
			out.known = append(out.known, g)
		}
		o := out.known[at].objs[0]
		q := ev.sequenceOfObject(o)
		ev.setSequence(o, q.insert(len(q.known), e))
	}
	return ev.sequenceAsList(x.id, out)
}

// arranged is a new list of the elements in the order of what a function gives for them.
func (ev *evaluator) arranged(x changing) Value {
	list, few := ev.fewElements(x.of)
	var keys [][]constant
	ok := few
	if few {
		keys, ok = ev.keysOf(x.with[0].node, list)
	}
	var places []int
	ordered := ok && !slices.ContainsFunc(keys, func(k []constant) bool { return !allOrdered(k) })
	if !ordered && few {
		if places, ordered = ev.arrangedByLength(x.with[0].node, list, x.effect == "order-down"); ordered {
			return ev.sequenceAsList(x.id, &sequence{known: inOrder(list, places)})
		}
	}
	if !ordered {
		if len(x.of.objs) == 0 {
			return x.of
		}
		v := ev.newList(x.id, ev.elementsOf(x.of))
		v.marks = ownMarks(&x.of)
		return v
	}
	places = make([]int, len(list))
	for i := range places {
		places[i] = i
	}
	down := x.effect == "order-down"
	slices.SortStableFunc(places, func(a, b int) int {
		n := slices.CompareFunc(keys[a], keys[b], compareConstants)
		if down {
			return -n
		}
		return n
	})
	return ev.sequenceAsList(x.id, &sequence{known: inOrder(list, places)})
}

// inOrder are values in the order of their places.
func inOrder(list []Value, places []int) []Value {
	out := make([]Value, 0, len(places))
	for _, i := range places {
		out = append(out, list[i])
	}
	return out
}

// allOrdered: every language brings these keys into the same order, whatever it thinks of capitals.
func allOrdered(keys []constant) bool {
	return !slices.ContainsFunc(keys, func(c constant) bool {
		return c.kind != ir.OpNumber && (!isASCII(c.text) || strings.ToLower(c.text) != c.text)
	})
}

// compareConstants orders numbers by size, and texts as their bytes are.
func compareConstants(a, b constant) int {
	if a.kind == ir.OpNumber && b.kind == ir.OpNumber {
		return cmp.Compare(a.num, b.num)
	}
	return cmp.Compare(a.text, b.text)
}
