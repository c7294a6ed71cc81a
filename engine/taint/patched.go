package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// A function puts another in the place of a module's or of a class's: from there on a call of that name reaches the other.

// patch notes that a member of a module or a class is a function of the code from now on.
func (ev *evaluator) patch(target ir.NodeID, base, v Value) {
	ofCode := len(v.fns) == 1 && v.fns[0].path == ""
	if len(base.objs) > 0 || ev.nesting > 0 || !ofCode && ev.patches == 0 {
		return
	}
	path := ev.pathOf(target)
	if path == "" {
		return
	}
	name := ir.HashText("patched " + path)
	slot := ev.slotOf(name)
	switch {
	case slot < 0 && !ofCode:
		return
	case slot < 0:
		slot = ev.define(name)
		ev.patches++
	case !ofCode:
		v = Value{} // what stood there before stands there again
	}
	ev.store.set(slot, v)
}

// patchedCallee is the function that was put in the place of the one that a call names.
func (ev *evaluator) patchedCallee(s *site) (Value, bool) {
	path := s.path
	if path == "" && s.recv.typ != "" {
		path = s.recv.typ + "." + s.name
	}
	slot := ev.slotOf(ir.HashText("patched " + path))
	if slot < 0 {
		return Value{}, false
	}
	v := ev.store.at(slot)
	if v.made == 0 || len(v.fns) != 1 { // on some ways only
		return Value{}, false
	}
	if s.path == "" && s.recv.typ != "" {
		f := *v.fns[0]
		f.extension = true
		return Value{fns: []*closure{&f}, typ: v.typ}, true
	}
	return *v, true
}
