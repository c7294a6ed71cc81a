package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// What is told of collections by the variable that an element or a key came from, where nothing else is known of it: what is put under a variable is found under it, and
// what was added is what is removed, as long as the variable is given nothing else.

// underVariable is what a map has under a variable.
type underVariable struct {
	of       *object
	variable *Value // in the store
	slot     int32
}

// maxUnderVariables bounds how many are kept in one run of a function.
const maxUnderVariables = 16

// heldAt is what the store holds of the variable that an expression is. In a loop it is another one in each round.
func (ev *evaluator) heldAt(id ir.NodeID) *Value {
	t := ev.frame.tree
	if ev.nesting > 0 || t.Nodes[id].Op != ir.OpName {
		return nil
	}
	s := ev.slotOf(t.Nodes[id].Hash)
	if s < 0 || ev.store.vals[s] == nil || ev.store.vals[s].marks == nil {
		return nil
	}
	return ev.store.vals[s]
}

// holdsElement notes that an element of a collection, as it was put there, is what a variable holds.
func (ev *evaluator) holdsElement(element *Value, id ir.NodeID) {
	if element.marks == nil {
		return
	}
	if x := ev.heldAt(id); x != nil && len(ev.held) < maxUnderVariables {
		if ev.held == nil {
			ev.held = map[*markSet]*Value{}
		}
		ev.held[element.marks] = x
	}
}

// isHeld: an element of a collection is what a variable holds.
func (ev *evaluator) isHeld(element *Value, variable *Value) bool {
	return variable != nil && element.marks != nil && ev.held[element.marks] == variable
}

// putUnderVariable notes what was put into a map under the variable that an expression is.
func (ev *evaluator) putUnderVariable(o *object, key ir.NodeID, v Value) {
	if x := ev.heldAt(key); x != nil {
		ev.putUnderOne(o, x, v)
	}
}

func (ev *evaluator) putUnderOne(o *object, x *Value, v Value) {
	if o.symbolic || o.many || len(ev.underVariables) >= maxUnderVariables {
		return
	}
	slot := int32(-1)
	for _, u := range ev.underVariables {
		if u.of == o && u.variable == x {
			slot = u.slot
		}
	}
	if slot < 0 {
		slot = ev.store.slot()
		ev.underVariables = append(ev.underVariables, underVariable{o, x, slot})
	}
	ev.store.set(slot, v)
}

// removeUnder takes out what a map has under the variable that an expression is, where that is known.
func (ev *evaluator) removeUnder(c Value, key ir.NodeID) bool {
	_, ok := ev.underVariableOf(&c, key)
	if ok {
		ev.putUnderVariable(c.objs[0], key, constValue(null))
	}
	return ok
}

// copyUnderVariables: what one map has under variables was put into another.
func (ev *evaluator) copyUnderVariables(from, to *object) {
	for _, u := range ev.underVariables {
		if u.of == from {
			if v := ev.store.at(u.slot); v.made != 0 && !v.other {
				ev.putUnderOne(to, u.variable, *v)
			}
		}
	}
}

// underVariableOf is what a map has under the variable that an expression is. What it lacks is null.
func (ev *evaluator) underVariableOf(v *Value, key ir.NodeID) (Value, bool) {
	if len(ev.underVariables) == 0 || len(v.objs) != 1 || v.other {
		return Value{}, false
	}
	x := ev.heldAt(key)
	for _, u := range ev.underVariables {
		if x != nil && u.of == v.objs[0] && u.variable == x {
			if was := ev.store.at(u.slot); was.made != 0 && !was.other { // and it is so on every way that leads here
				return *was, true
			}
		}
	}
	return Value{}, false
}

// forgetUnderVariables: a map is written to under a key that may be any of the variables.
func (ev *evaluator) forgetUnderVariables(o *object) {
	for _, u := range ev.underVariables {
		if u.of == o {
			ev.store.set(u.slot, Value{other: true})
		}
	}
}

// amongVariables tells whether what a variable holds is certainly an element or a key of a collection, or certainly none of its keys.
func (ev *evaluator) amongVariables(id ir.NodeID, list *Value) int {
	if v, ok := ev.underVariableOf(list, id); ok {
		if v.isNull() {
			return -1
		}
		return 1
	}
	if len(ev.held) == 0 || len(list.objs) != 1 || list.other || list.objs[0].symbolic || list.objs[0].many {
		return 0
	}
	x := ev.heldAt(id)
	q := ev.sequenceOfObject(list.objs[0])
	for i := range q.known {
		if ev.isHeld(&q.known[i], x) {
			return 1
		}
	}
	return 0
}
