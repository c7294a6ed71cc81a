package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Functions that are run on an object, as those that `with` and `apply` get: a call in them that names no receiver may mean that object.

// onScope gives a call without a receiver the object that the function around it is run on, where that has such a method.
func (ev *evaluator) onScope(s *site) bool {
	if ev.slotOf(s.hash) >= 0 {
		return false
	}
	for f := ev.frame; f != nil; f = f.outer {
		if !f.scoped {
			continue
		}
		v := *ev.store.at(f.receiver)
		if v.typ == "" {
			continue
		}
		known := slices.ContainsFunc(ev.lib.calls[s.hash], func(e *entry) bool {
			return slices.ContainsFunc(e.names, func(n name) bool { return n.Member && !n.Any && ev.isType(v.typ, n.Receiver) })
		})
		if known || len(ev.idx.Methods(v.typ, s.name, v.exact)) > 0 {
			s.recv, s.recvNode = v, s.id
			return true
		}
	}
	return false
}

// scopeWith is the object that the function around this point is run on, where its class has a field of that name.
func (ev *evaluator) scopeWith(word string) (Value, bool) {
	if ev.scopes == 0 {
		return Value{}, false
	}
	for f := ev.frame; f != nil; f = f.outer {
		if !f.scoped {
			continue
		}
		v := *ev.store.at(f.receiver)
		if len(v.objs) == 1 {
			if _, ok := v.objs[0].fields.get(word); ok {
				return v, true
			}
		}
		if _, _, ok := ev.idx.Field(v.typ, word); ok && v.typ != "" {
			return v, true
		}
	}
	return Value{}, false
}

// scope gives the function that is about to be run the object that it is run on, which it means by a word for it, or also by names alone.
func (ev *evaluator) scope(f *frame, this *Value, plain bool) {
	if this == nil {
		return
	}
	f.receiver, f.scoped = ev.store.slot(), !plain
	ev.store.set(f.receiver, *this)
}

// built is a new object of the type that a model names, which the function that is passed fills.
func (ev *evaluator) built(s *site, e *entry) Value {
	o := ev.newObject(e.Under, s.id)
	v := Value{typ: e.Under, exact: true, objs: []*object{o}}
	s.this = &v
	for _, a := range s.args {
		if len(a.val.fns) > 0 {
			ev.runCallbacks(s, a, []argument{{val: v}})
		}
	}
	if ev.isCollection(e.Under) {
		return v
	}
	return Value{typ: "str", marks: ev.stepped(ev.deep(v), passed, ev.place(s.id), s.name)}
}

// thisOf is the object that a model says the functions among a call's arguments are run on.
func (s *site) thisOf(cb *rules.ModelCallback) *Value {
	if cb.This == nil {
		return nil
	}
	if from := s.selected([]rules.ModelArg{*cb.This}); len(from) > 0 {
		return &from[0].val
	}
	return nil
}
