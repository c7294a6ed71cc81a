package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// folded computes a call of constants: of a method that texts have, of a function of numbers, or what a list of constants says of its length and of what is in it.
func (ev *evaluator) folded(s *site) (Value, bool) {
	if len(s.args) > 4 || s.isNew && rules.OperationNamed(rules.OfFunction, s.name) != "expression" || s.recvNode == 0 && len(s.args) == 0 {
		return Value{}, false
	}
	if v, ok := ev.countedOrFound(s); ok {
		return v, true
	}
	var buf [4]constant
	args := buf[:0]
	with := s.args
	if len(with) > 1 {
		with = ev.inAnyCase(s)
	}
	for i := range with {
		c, ok := with[i].val.constant()
		if !ok || with[i].val.marks != nil {
			return Value{}, false
		}
		args = append(args, c)
	}
	if s.recvNode != 0 {
		if c, ok := s.recv.constant(); ok && s.recv.marks == nil {
			if c.kind == ir.OpNumber && len(args) == 0 && rules.OperationNamed(rules.OfNumber, s.name) == "itself" {
				return constValue(c), true
			}
			if k, ok := computedText(s.name, c, args); ok {
				return constValue(k), true
			}
		}
	}
	if k, ok := matchedText(&s.recv, s.name, args); ok {
		return constValue(k), true
	}
	if k, ok := ev.matched(s); ok && len(args) == 0 {
		return constValue(k), true
	}
	if len(args) == 0 || s.recvNode != 0 && s.path == "" {
		return Value{}, false
	}
	if s.recvNode != 0 {
		if k, ok := computedTextFunction(lastComponents(s.path, 2), args); ok {
			return constValue(k), true
		}
	}
	return computed(s, args)
}

// countedOrFound is how many elements a list has that are all known, or whether a constant is among them.
func (ev *evaluator) countedOrFound(s *site) (Value, bool) {
	switch {
	case s.recvNode != 0 && len(s.args) == 0 && rules.Means(rules.Counts, s.name):
		return ev.count(s.recv)
	case s.recvNode != 0 && len(s.args) == 0 && rules.Means(rules.IsEmpty, s.name):
		n, ok := ev.count(s.recv)
		return constValue(truth(ok && n.known() < 0)), ok
	case s.recvNode == 0 && len(s.args) == 1 && rules.Means(rules.Counts, s.name):
		return ev.count(s.args[0].val)
	case s.recvNode != 0 && len(s.args) == 1 && len(s.recv.objs) == 1 && s.name != "indexOf" && rules.Means(rules.Holds, s.name):
		if k := ev.amongVariables(s.args[0].node, &s.recv); k != 0 {
			return constValue(truth(k > 0)), true
		}
		return ev.among(s.args[0].val, s.recv)
	case s.recvNode == 0 && len(s.args) == 2 && rules.Means(rules.AsksType, s.name):
		k := ev.instanceOf(&s.args[0].val, ev.pathOf(s.args[1].node))
		return constValue(truth(k > 0)), k != 0
	case s.recvNode == 0 && len(s.args) == 2 && rules.Means(rules.AsksMember, s.name):
		return ev.hasMember(&s.args[0].val, &s.args[1].val)
	}
	return Value{}, false
}

// count is the number of a list's elements where all of them are known. Of an empty list something that nobody knows may have made another.
func (ev *evaluator) count(list Value) (Value, bool) {
	if c, ok := list.constant(); ok && c.kind == ir.OpString && isASCII(c.text) {
		return constValue(num(float64(len(c.text)))), true
	}
	if len(list.objs) != 1 || list.marks != nil || list.objs[0].symbolic || list.objs[0].many || list.typ == "str" {
		return Value{}, false
	}
	o := list.objs[0]
	if len(o.fields.names) != 1 || o.fields.names[0] != elements {
		return Value{}, false
	}
	q := ev.sequenceOfObject(o)
	if q.open && q.exact {
		return constValue(num(float64(q.most))), true
	}
	if q.open || len(q.known) == 0 && !q.emptied {
		return Value{}, false
	}
	return constValue(num(float64(len(q.known)))), true
}

// among tells whether a constant is an element of a list of constants, or a key of a map all of whose keys are known.
func (ev *evaluator) among(v, list Value) (Value, bool) {
	c, ok := v.constant()
	if !ok || v.marks != nil || len(list.objs) != 1 || list.other || list.objs[0].symbolic || list.objs[0].many || list.objs[0].typ == "str" {
		return Value{}, false
	}
	o := list.objs[0]
	if _, listed := o.fields.get(elements); !listed || len(o.fields.names) > 1 {
		if !ev.onlyKeys(list) {
			return Value{}, false
		}
		_, has := o.fields.get(c.text)
		return constValue(truth(has)), true
	}
	q := ev.sequenceOfObject(o)
	if q.open || len(q.known) == 0 {
		return Value{}, false
	}
	for i := range q.known {
		k, ok := q.known[i].constant()
		if !ok || q.known[i].marks != nil {
			return Value{}, false
		}
		if equalConstants(c, k) {
			return constValue(truth(true)), true
		}
	}
	return constValue(truth(false)), true
}
