package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Places below objects: members and elements that are given values, and what holds them.

// basedOn is base for what was evaluated before: a call is not run a second time.
func (ev *evaluator) basedOn(id ir.NodeID) Value {
	switch ev.frame.tree.Nodes[id].Op {
	case ir.OpName, ir.OpThis, ir.OpMember, ir.OpIndex:
		return ev.base(id)
	case ir.OpRef:
		if c, ok := ev.frame.tree.Child(id, ir.Value); ok {
			return ev.basedOn(c)
		}
	}
	return Value{}
}

// base evaluates what an assignment writes into. A place that holds no object yet gets one, so that what is written is kept.
func (ev *evaluator) base(id ir.NodeID) Value {
	t := ev.frame.tree
	v := ev.eval(id)
	if len(v.objs) > 0 {
		return v
	}
	switch t.Nodes[id].Op {
	case ir.OpName:
		s := ev.slotOf(t.Nodes[id].Hash)
		if key, ok := ev.ownField(t.Text(id)); ok && s < 0 {
			v.objs = []*object{ev.newObject(v.typ, id)}
			ev.writeField(ev.receiver(), key, v)
			return v
		}
		if s < 0 && (ev.spots != nil || ev.isResult(id, &v)) {
			s = ev.define(t.Nodes[id].Hash) // a variable that is declared elsewhere
		}
		if s < 0 {
			return v
		}
		if v.points != 0 {
			s, v.points = v.points-1, 0
		}
		v.objs = []*object{ev.newObject(v.typ, id)}
		ev.store.set(s, v)
	case ir.OpMember, ir.OpIndex:
		v.objs = []*object{ev.newObject(v.typ, id)}
		if obj, ok := t.Child(id, ir.Object); ok {
			outer := ev.base(obj)
			if m, ok := t.Child(id, ir.Member); ok {
				ev.writeField(outer, t.Text(m), v)
				break
			}
			for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
				if c != obj {
					ev.writeIndex(outer, ev.quietConstant(c), v)
				}
			}
		}
	}
	return v
}

// isResult: where a package is the files of a folder, a name that nothing gives a meaning is that of a result of the function.
func (ev *evaluator) isResult(id ir.NodeID, v *Value) bool {
	if ev.fn == nil || ev.file.vars == nil || !v.empty() || ev.declaredElsewhere(id) {
		return false
	}
	word := ev.frame.tree.Text(id)
	return ev.globalOf(ev.file, word) == nil && len(ev.idx.besides(ev.file, word)) == 0
}

// vivify makes the variable that an element is written into, where nothing declared it: a[] = v makes a, in some languages.
func (ev *evaluator) vivify(id ir.NodeID) {
	t := ev.frame.tree
	for t.Nodes[id].Op == ir.OpIndex {
		o, ok := t.Child(id, ir.Object)
		if !ok {
			return
		}
		id = o
	}
	if t.Nodes[id].Op != ir.OpName || ev.slotOf(t.Nodes[id].Hash) >= 0 || ev.declaredElsewhere(id) {
		return
	}
	if v := ev.quiet(id); v.empty() {
		ev.define(t.Nodes[id].Hash)
	}
}

// declaredElsewhere: an import, a class, a field or a model gives a name its meaning.
func (ev *evaluator) declaredElsewhere(id ir.NodeID) bool {
	t := ev.frame.tree
	word := t.Text(id)
	if len(ev.file.imports[word]) > 0 || len(ev.lib.reads[t.Nodes[id].Hash]) > 0 || len(ev.idx.Types(word)) > 0 {
		return true
	}
	c := ev.class()
	if c == nil {
		return false
	}
	_, _, ok := ev.indexField(c, word)
	return ok
}

func (ev *evaluator) assignElement(target ir.NodeID, v Value) {
	t := ev.frame.tree
	obj, ok := t.Child(target, ir.Object)
	if !ok {
		return
	}
	ev.vivify(obj)
	base := ev.base(obj)
	if ev.storesAnother(target, obj, &v) {
		ev.toHandlers(Value{})
		ev.leave()
		return
	}
	var at Value
	found := false
	for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
		if c != obj {
			at, found = ev.eval(c), true
		}
	}
	in := v
	in.marks = joinMarks(v.marks, at.marks)
	ev.writeInto(obj, in)
	if len(ev.lib.anyWrite) > 0 && base.typ != "" {
		for _, e := range ev.lib.anyWrite {
			if e.Section == rules.SinkSection && ev.readFits(e, "", base, "") {
				ev.check(e, t.Nodes[target].Parent, target, in, "")
			}
		}
	}
	ev.writeBelow(target, obj)
	v = ev.note(v, stored, target)
	if !found {
		for _, o := range base.objs { // a[] = v appends, in some languages
			s := ev.sequenceOfObject(o)
			ev.setSequence(o, s.insert(len(s.known), v))
		}
		return
	}
	ev.writeIndex(base, ev.keyValue(at), v)
	if len(base.objs) == 1 && at.consts == nil {
		ev.putUnderVariable(base.objs[0], lastChild(t, target), v)
	}
	if k, ok := at.constant(); ok {
		ev.writeModelsNamed(target, k.text, base, v)
	}
}

// writeBelow checks an assignment to a member or an element of what was found under a key: with the right key that is what all objects share.
func (ev *evaluator) writeBelow(target, holder ir.NodeID) {
	t := ev.frame.tree
	es := ev.lib.writes[anyIndex]
	if len(es) == 0 {
		return
	}
	base, key, ok := ev.foundUnder(holder)
	if !ok && t.Nodes[holder].Op == ir.OpName {
		x, kept := ev.keys[ev.slotOf(t.Nodes[holder].Hash)]
		base, key, ok = x.base, x.key, kept
	}
	if !ok {
		return
	}
	for _, e := range es {
		if e.Section == rules.SinkSection && ev.readFits(e, "[]", base, "") {
			ev.check(e, t.Nodes[target].Parent, target, key, "")
		}
	}
}

// foundUnder is the key of an element that is read, and what it is an element of.
func (ev *evaluator) foundUnder(id ir.NodeID) (base, key Value, ok bool) {
	t := ev.frame.tree
	obj, ok := t.Child(id, ir.Object)
	if t.Nodes[id].Op != ir.OpIndex || !ok {
		return Value{}, Value{}, false
	}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if c != obj {
			return ev.quiet(obj), ev.quietConstant(c), true
		}
	}
	return Value{}, Value{}, false
}

// foundKey is the key that a variable's value was found under.
type foundKey struct{ base, key Value }

// keepKey remembers the key that a variable's value was found under, or at first was: `o[k] || {}`, `o[k] = o[k] ?? {}`.
func (ev *evaluator) keepKey(target, value ir.NodeID) {
	t := ev.frame.tree
	slot := ev.slotOf(t.Nodes[target].Hash)
	if slot < 0 || len(ev.lib.writes[anyIndex]) == 0 {
		return
	}
	for ok := true; ok; {
		c := ir.NodeID(0)
		switch t.Nodes[value].Op {
		case ir.OpBinary:
			c, ok = t.Child(value, ir.Left)
		case ir.OpAssign:
			c, ok = t.Child(value, ir.Target)
		default:
			ok = false
		}
		if ok {
			value = c
		}
	}
	base, key, ok := ev.foundUnder(value)
	if !ok || !key.tainted() {
		delete(ev.keys, slot)
		return
	}
	if ev.keys == nil {
		ev.keys = map[int32]foundKey{}
	}
	ev.keys[slot] = foundKey{base, key}
}

// writeInto checks an assignment to an element: what a model says of the member or name that holds it, it says of its elements and their keys.
func (ev *evaluator) writeInto(holder ir.NodeID, v Value) {
	if len(ev.lib.writes) == 0 || v.empty() {
		return
	}
	t := ev.frame.tree
	switch t.Nodes[holder].Op {
	case ir.OpMember:
		outer, ok1 := t.Child(holder, ir.Object)
		mem, ok2 := t.Child(holder, ir.Member)
		if ok1 && ok2 {
			ev.writeModels(holder, mem, ev.base(outer), v)
		}
	case ir.OpCall: // where a member is read by a call: response.headers[name] = value in Ruby
		if callee, ok := ev.attribute(holder); ok {
			ev.writeInto(callee, v)
		}
	case ir.OpName:
		if p := ev.pathOf(holder); p != "" {
			ev.writeModelsNamed(holder, lastComponent(p), Value{}, v)
		}
	}
}
