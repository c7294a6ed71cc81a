package taint

import (
	"slices"
	"strings"
)

// An interface that many classes have: which of their methods a call runs is not known, only the first are looked at, and each has fields of its own. A
// function that is passed such an object and calls it has its callers know that the object got data, and gives some, not in which fields.

const (
	hiddenField  = "[hidden]"  // holds what the object got
	nothingField = "[nothing]" // is what a result does not tell of it that says how the call went
)

// anyOf: a call reaches the first of many methods of an interface.
func (ev *evaluator) anyOf(s *site, targets []*closure, recv Value) bool {
	if len(targets) < maxTargets || slices.ContainsFunc(targets, func(f *closure) bool { return f.fn == nil || f.fn.Class == nil || f.bound }) || !ev.idx.crowded(recv.typ, s.name) {
		return false
	}
	cs := ev.idx.Types(recv.typ)
	return len(cs) > 0 && !slices.ContainsFunc(cs, func(c *Class) bool { return c.Kind != "interface" })
}

// hidden: a path leads to a field of the receiver, which its interface does not tell of.
func (b *binding) hidden(param int, path string) bool {
	return param == receiverParam && path != "" && !strings.Contains(path, resultOf)
}

// vagueEffect puts what a function writes into some field of its receiver, and did not find there, among all that the receiver holds.
func (b *binding) vagueEffect(e *effect) {
	if e.again || !b.bringsMore(e.val) {
		return
	}
	target := b.value(receiverParam, "")
	if len(target.objs) == 0 {
		target = b.madeFor(receiverParam, b.recvNode)
	}
	x := b.give(e.val)
	if x.consts != nil { // of a field that another implementation may not have
		x.consts, x.prefix = nil, ""
	}
	for _, o := range target.objs {
		b.ev.putField(o, hiddenField, x)
	}
}

// hiddenOf is what some field of an object may hold of which its interface does not tell.
func (ev *evaluator) hiddenOf(v Value) Value {
	if len(v.objs) == 0 || slices.ContainsFunc(v.objs, func(o *object) bool { return !o.symbolic }) {
		return ev.elementsOf(v)
	}
	return ev.readField(v, hiddenField)
}

// bringsMore: a value holds something that did not come from the receiver.
func (b *binding) bringsMore(s *snap) bool {
	if s.marks != nil && slices.ContainsFunc(s.marks.list, func(m mark) bool { return m.origin.kind != fromParam || m.origin.param != receiverParam }) ||
		len(s.fns) > 0 || slices.ContainsFunc(s.alias, func(a alias) bool { return a.kind != fromParam || a.param != receiverParam }) {
		return true
	}
	h := s.held()
	return slices.ContainsFunc(h.fields, b.bringsMore) || slices.ContainsFunc(h.known, b.bringsMore) || h.rest != nil && b.bringsMore(h.rest)
}
