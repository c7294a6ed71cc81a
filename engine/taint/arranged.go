package taint

import (
	"cmp"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// An order of elements of which the length is known at least: what a text begins with is no longer than the text. Where it is as long, it is the text, and it
// does not matter which of two comes first.

// sortKey is one of the things that elements are ordered by: a constant, or a length that is at least as large as a number.
type sortKey struct {
	constant
	least bool
	down  bool // the greatest comes first
}

// arrangedByLength are the places of the elements in the order of what a function gives for them, of which some are lengths.
func (ev *evaluator) arrangedByLength(fn ir.NodeID, list []Value, down bool) ([]int, bool) {
	keys := make([][]sortKey, len(list))
	for i := range list {
		k, _, ok := ev.askedOfElement(fn, list[i])
		if !ok {
			return nil, false
		}
		if keys[i], ok = ev.sortKeys(fn, &list[i], &k.value); !ok {
			return nil, false
		}
	}
	var places []int
	for i := range list { // one after the other is put behind those that come before it
		at := len(places)
		for at > 0 {
			n, ok := compareKeys(keys[places[at-1]], keys[i])
			if !ok {
				return nil, false
			}
			if down {
				n = -n
			}
			if n <= 0 {
				break
			}
			at--
		}
		places = append(places, 0)
		copy(places[at+1:], places[at:])
		places[at] = i
	}
	return places, true
}

// sortKeys are the keys of an element: of a tuple each, and else what the function gives.
func (ev *evaluator) sortKeys(fn ir.NodeID, elem, given *Value) ([]sortKey, bool) {
	t := ev.frame.tree
	body, ok1 := t.Child(fn, ir.Body)
	param, ok2 := t.Child(fn, ir.Param)
	if !ok1 || !ok2 {
		return nil, false
	}
	body, ok := onlyResult(t, body)
	if !ok {
		return nil, false
	}
	name := ir.HashText(ev.file.param(t, param).Name)
	if t.Nodes[body].Op != ir.OpTuple {
		k, ok := sortKeyAt(t, body, name, elem, given)
		return []sortKey{k}, ok
	}
	var out []sortKey
	for c := body + 1; c < t.Nodes[body].Next; c = t.Nodes[c].Next {
		of, down := c, false
		if x, ok := t.Child(c, ir.Operand); ok && t.Nodes[c].Op == ir.OpUnary && t.Text(c) == "-" {
			of, down = x, true
		}
		k, ok := sortKeyAt(t, of, name, elem, &Value{})
		if !ok {
			return nil, false
		}
		k.down = down
		out = append(out, k)
	}
	return out, len(out) > 0
}

// sortKeyAt is the key that an expression gives for an element: the length of the element, or a character of it, or a constant.
func sortKeyAt(t *ir.Tree, id ir.NodeID, param uint32, elem, given *Value) (sortKey, bool) {
	if c, ok := given.constant(); ok && given.marks == nil {
		return sortKey{constant: c}, allOrdered([]constant{c})
	}
	if elem.typ != "str" || elem.prefix != "" && (elem.prefix[0] == unknownFront[0] || !isASCII(elem.prefix)) {
		return sortKey{}, false
	}
	_, whole := elem.constant()
	length := sortKey{constant: num(float64(len(elem.prefix))), least: !whole || elem.marks != nil}
	if t.Nodes[id].Op == ir.OpCall && rules.Means(rules.Counts, lastCallee(t, id)) {
		callee, _ := t.Child(id, ir.Callee)
		if arg, ok := t.Child(id, ir.Arg); ok {
			return length, t.Nodes[arg].Hash == param && t.Nodes[arg].Op == ir.OpName
		}
		id = callee
	}
	obj, ok := t.Child(id, ir.Object)
	if !ok || t.Nodes[obj].Op != ir.OpName || t.Nodes[obj].Hash != param {
		return sortKey{}, false
	}
	switch t.Nodes[id].Op {
	case ir.OpMember:
		return length, rules.Means(rules.Counts, lastName(t, id))
	case ir.OpIndex:
		at, ok := t.Child(id, ir.Arg)
		if !ok {
			return sortKey{}, false
		}
		if c, known := literal(t, at); known && c.kind == ir.OpNumber && c.num >= 0 && int(c.num) < len(elem.prefix) {
			k := str(elem.prefix[int(c.num) : int(c.num)+1])
			return sortKey{constant: k}, allOrdered([]constant{k})
		}
	}
	return sortKey{}, false
}

// compareKeys orders the keys of two elements, as far as they are known.
func compareKeys(a, b []sortKey) (int, bool) {
	for i := range min(len(a), len(b)) {
		n, ok := compareKey(a[i], b[i])
		if a[i].down {
			n = -n
		}
		if n != 0 || !ok {
			return n, ok
		}
	}
	return cmp.Compare(len(a), len(b)), true
}

func compareKey(x, y sortKey) (int, bool) {
	switch {
	case x.least && y.least:
		return 0, false
	case x.least:
		return 1, y.num <= x.num
	case y.least:
		return -1, x.num <= y.num
	}
	return compareConstants(x.constant, y.constant), true
}
