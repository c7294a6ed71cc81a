package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Numbers that several threads count up, and threads that are started where the code says so.

// counterValue is the field in which an object keeps the number that it counts.
const counterValue = "value"

// counter is a new object that counts from a number.
func (ev *evaluator) counter(s *site) Value {
	v := constValue(num(0))
	if len(s.args) > 0 {
		v = s.args[0].val
		v.marks = ev.ofNumber("int", v.marks)
	}
	o := ev.newObject(s.path, s.id)
	ev.putField(o, counterValue, v)
	return Value{typ: canonicalType(s.path), exact: true, objs: []*object{o}}
}

// countsUp adds a number, or one, to what an object counts, or to a variable that is passed by reference, and gives the sum. In a loop it is not known how often.
func (ev *evaluator) countsUp(x changing, down bool) Value {
	by := 1.0
	for _, a := range x.with {
		c, ok := a.val.constant()
		if !ok || c.kind != ir.OpNumber {
			by = 0
		} else {
			by = c.num
		}
	}
	if down {
		by = -by
	}
	next := func(old Value) Value {
		c, ok := old.constant()
		if !ok || c.kind != ir.OpNumber || by == 0 || ev.nesting > 0 {
			return Value{typ: "int"}
		}
		return constValue(num(c.num + by))
	}
	if len(x.of.objs) == 0 {
		v := next(x.of)
		if node := ev.referred(x.node); ev.frame.tree.Nodes[node].Op == ir.OpName {
			ev.assignTo(node, v)
		}
		return v
	}
	var out Value
	for _, o := range x.of.objs {
		old, _ := ev.objectField(o, counterValue)
		out = next(old)
		ev.putField(o, counterValue, out)
	}
	if len(x.of.objs) > 1 {
		out = Value{typ: "int"}
	}
	return out
}

// startedLater: a function that a call gives another form is kept in a variable, and a call by that runs it: it is not run before.
func (ev *evaluator) startedLater(call ir.NodeID) bool {
	t := ev.frame.tree
	p := t.Nodes[call].Parent
	target, ok := t.Child(p, ir.Target)
	if t.Nodes[p].Op != ir.OpAssign || t.Nodes[call].Role != ir.Value || !ok || t.Nodes[target].Op != ir.OpName || ev.nesting > 0 {
		return false
	}
	in := around(t, call)
	for n := p; n < t.Nodes[in].Next; n++ {
		if t.Nodes[n].Op != ir.OpName || t.Nodes[n].Hash != t.Nodes[target].Hash || t.Nodes[n].Role != ir.Object || t.Nodes[t.Nodes[n].Parent].Role != ir.Callee {
			continue
		}
		if m, ok := t.Child(t.Nodes[n].Parent, ir.Member); ok && slices.ContainsFunc(ev.lib.calls[t.Nodes[m].Hash], func(e *entry) bool { return e.Effect == "invoke" }) {
			return true
		}
	}
	return false
}
