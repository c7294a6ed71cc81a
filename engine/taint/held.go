package taint

import (
	"fmt"
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

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

// heldAt is what the store holds of the variable that an expression is, or what stands for an expression that gives the same each time. In a loop it is another
// one in each round.
func (ev *evaluator) heldAt(id ir.NodeID) *Value {
	t := ev.frame.tree
	if ev.nesting > 0 {
		return nil
	}
	switch t.Nodes[id].Op {
	case ir.OpName:
		s := ev.slotOf(t.Nodes[id].Hash)
		switch {
		case s < 0 && ev.fn != nil && ev.file.declared[t.Text(id)] && !ev.reassigned(ev.file, t.Text(id)):
			return ev.standsFor(t.Text(id))
		case s < 0 || ev.store.vals[s] == nil || ev.store.vals[s].consts != nil:
			return nil
		}
		return ev.store.vals[s]
	case ir.OpCall:
		if key, ok := ev.repeatable(id); ok {
			return ev.standsFor(key)
		}
	}
	return nil
}

// standsFor is a value that stands for whatever has a name.
func (ev *evaluator) standsFor(name string) *Value {
	if v := ev.stand[name]; v != nil || len(ev.stand) >= maxUnderVariables {
		return v
	}
	if ev.stand == nil {
		ev.stand = map[string]*Value{}
	}
	v := &Value{}
	ev.stand[name] = v
	return v
}

// maxRepeatable bounds the nodes of an expression that is known again.
const maxRepeatable = 16

// repeatable is a text that an expression has in common with those that give the same: a method of a text, or one that says an object as a text, of variables that hold
// what they held.
func (ev *evaluator) repeatable(id ir.NodeID) (string, bool) {
	t := ev.frame.tree
	if t.Nodes[id].Next-id > maxRepeatable {
		return "", false
	}
	callee, ok := t.Child(id, ir.Callee)
	if !ok || t.Nodes[callee].Op != ir.OpMember {
		return "", false
	}
	obj, ok := t.Child(callee, ir.Object)
	if !ok || t.Nodes[obj].Op != ir.OpName {
		return "", false
	}
	key := t.SourceOf(id)
	for n := id; n < t.Nodes[id].Next; n++ {
		switch t.Nodes[n].Op {
		case ir.OpCall:
			if n != id {
				return "", false
			}
		case ir.OpMember, ir.OpString, ir.OpChars, ir.OpNumber:
		case ir.OpName:
			if t.Nodes[n].Role == ir.Member {
				continue
			}
			s := ev.slotOf(t.Nodes[n].Hash)
			if s < 0 || ev.store.vals[s] == nil {
				return "", false
			}
			v := ev.store.vals[s]
			if v.typ != "str" && !(n == obj && rules.OperationNamed(rules.OfFunction, lastCallee(t, id)) == "as-text") {
				return "", false
			}
			key += fmt.Sprintf(" %p", v)
		default:
			return "", false
		}
	}
	return key, true
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
	if o.loose > 0 {
		o.loose--
	}
	ev.store.set(slot, v)
}

// removeUnder takes out what a map has under the variable that an expression is, where that is known.
func (ev *evaluator) removeUnder(c Value, key ir.NodeID) bool {
	_, ok := ev.underVariableOf(&c, key)
	if !ok {
		return false
	}
	o := c.objs[0]
	ev.putUnderVariable(o, key, constValue(null))
	if o.loose > 0 {
		return true // and something else under a key that is not known
	}
	for _, u := range ev.underVariables {
		if v := ev.store.behind(u.slot); u.of == o && !v.isNull() {
			return true
		}
	}
	for _, k := range []string{anyField, keysField} { // nothing is left there
		if slot, ok := o.fields.get(k); ok {
			ev.store.set(slot, Value{})
		}
	}
	return true
}

// holdsKey tells whether a map certainly has something under a key, or certainly nothing.
func (ev *evaluator) holdsKey(list *Value, id ir.NodeID, key *Value) int {
	if v, ok := ev.underVariableOf(list, id); ok {
		if v.isNull() {
			return -1
		}
		return 1
	}
	c, ok := key.constant()
	if !ok || key.marks != nil || len(list.objs) != 1 || list.other || list.objs[0].symbolic || list.objs[0].many {
		return 0
	}
	o := list.objs[0]
	slot, has := o.fields.get(c.text)
	if !has {
		if ev.lacks(o, c.text) {
			return -1
		}
		return 0
	}
	v := ev.store.at(slot)
	switch {
	case v.made == 0 || v.other:
		return 0
	case v.isNull():
		return -1
	case v.consts == nil || !slices.Contains(v.consts.list, null):
		return 1
	}
	return 0
}

// combined puts a value under a key, or what a function makes of it and of what stands there. It gives what stands there then.
func (ev *evaluator) combined(x changing) Value {
	if len(x.with) < 2 {
		return Value{}
	}
	key, v := x.with[0], x.with[1].val
	present := ev.holdsKey(&x.of, key.node, &key.val)
	if len(x.with) > 2 && present >= 0 {
		made := ev.runCallbacks(x.site, x.with[2], []argument{{node: key.node, val: ev.lookUp(x.of, x.with[:1])}, x.with[1]})
		if v = made; present == 0 {
			v = join(x.with[1].val, made)
		}
	}
	x.with = []argument{key, {node: x.with[1].node, val: v}}
	x.effect, x.last = "put", v
	ev.change(x)
	return v
}

// placeOfHeld is the place of an element in a list that is what a variable holds, or -1.
func (ev *evaluator) placeOfHeld(list *Value, id ir.NodeID) int {
	if len(ev.held) == 0 || id == 0 || len(list.objs) != 1 {
		return -1
	}
	x := ev.heldAt(id)
	q := ev.sequenceOfObject(list.objs[0])
	for i := range q.known {
		if ev.isHeld(&q.known[i], x) {
			return i
		}
	}
	return -1
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
