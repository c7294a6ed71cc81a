package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// deferredCall is a call of a function that stands there, put off until the function around it is left. What it gets is told at once.
type deferredCall struct {
	fn    *closure
	args  []argument
	sure  bool      // it runs wherever the function is left
	again ir.NodeID // a call that ran already, and runs once more; 0 for those that were put off
}

// putOff runs a statement that puts a call off, or that has it run apart from what follows. Calls of declared functions are as good as made: what they are given
// is known, and nobody sees before the end what they did.
func (ev *evaluator) putOff(id ir.NodeID) {
	t := ev.frame.tree
	call, ok1 := t.Child(id, ir.Value)
	callee, ok2 := t.Child(call, ir.Callee)
	if !ok1 || !ok2 || t.Nodes[call].Op != ir.OpCall || ev.spots != nil {
		ev.children(id)
		return
	}
	if t.Text(id) != "defer" {
		ev.children(id)
		ev.runsApart(call, callee)
		return
	}
	if t.Nodes[callee].Op != ir.OpLambda {
		ev.children(id)
		return
	}
	d := deferredCall{fn: ev.closureAt(callee)}
	for c := call + 1; c < t.Nodes[call].Next; c = t.Nodes[c].Next {
		if c != callee {
			d.args = append(d.args, argument{node: c, val: ev.eval(c)})
		}
	}
	body := t.Nodes[id].Parent
	op := t.Nodes[t.Nodes[body].Parent].Op
	d.sure = len(ev.frame.exits) == 0 && t.Nodes[body].Role == ir.Body && (op == ir.OpFunc || op == ir.OpLambda)
	ev.frame.deferred = append(ev.frame.deferred, d)
}

// runsApart: a call runs beside what follows. What it receives may be sent later, so that it is run once more at the end where it receives something.
func (ev *evaluator) runsApart(call, callee ir.NodeID) {
	t := ev.frame.tree
	if t.Nodes[callee].Op == ir.OpLambda && !receives(t, callee) {
		return
	}
	if !slices.ContainsFunc(ev.frame.deferred, func(d deferredCall) bool { return d.again == call }) {
		ev.frame.deferred = append(ev.frame.deferred, deferredCall{again: call})
	}
}

// receives: a function takes something out of a channel, or goes through what it gives.
func receives(t *ir.Tree, fn ir.NodeID) bool {
	for n := fn + 1; n < t.Nodes[fn].Next; n++ {
		if x := &t.Nodes[n]; x.Op == ir.OpUnary && t.Text(n) == "<-" || x.Op == ir.OpForEach {
			return true
		}
	}
	return false
}

// fed: some variable among the arguments of a call is a collection that was given something.
func (ev *evaluator) fed(call ir.NodeID) bool {
	t := ev.frame.tree
	for c := call + 1; c < t.Nodes[call].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpLambda {
			return true
		}
		s := int32(-1)
		if t.Nodes[c].Op == ir.OpName && t.Nodes[c].Role != ir.Callee {
			s = ev.slotOf(t.Nodes[c].Hash)
		}
		if s >= 0 && slices.ContainsFunc(ev.store.at(s).objs, func(o *object) bool { _, has := o.fields.get(elements); return has }) {
			return true
		}
	}
	return false
}

// runDeferred runs what was put off, the latest first, and is what the function returns then: where its results have names, what those hold.
func (ev *evaluator) runDeferred(ret Value) Value {
	f := ev.frame
	list := f.deferred
	f.deferred = nil
	for i := len(list) - 1; i >= 0; i-- {
		d := &list[i]
		if d.again != 0 && !ev.fed(d.again) {
			continue
		}
		run := func() Value {
			if d.again != 0 {
				return ev.eval(d.again)
			}
			return ev.invoke(d.fn, d.args)
		}
		if d.sure {
			run()
		} else {
			ev.mayRun(false, run)
		}
		ev.dead = false
	}
	if f.named != 0 {
		return ev.eval(f.named)
	}
	return ret
}

// namesResults: a return gives the results by their names, which it does not spell.
func namesResults(t *ir.Tree, id, value ir.NodeID) bool {
	if t.Nodes[value].Op == ir.OpTuple {
		value++
	}
	return t.Nodes[value].Op == ir.OpName && t.Nodes[value].Start == t.Nodes[id].Start
}

// recovered is what was thrown that a function catches which was put off, and the end of that.
func (ev *evaluator) recovered() Value {
	for f := ev.frame.outer; f != nil; f = f.outer {
		if len(f.escaped) > 0 {
			v := joinAll(f.escaped)
			f.escaped = nil
			return v
		}
	}
	return Value{}
}

// hasRun is the field of an object by which a function is run once that remembers that it was.
const hasRun = "(run)"

// runOnce runs the function that a call gets, which runs the first time that it is made on an object.
func (ev *evaluator) runOnce(s *site) Value {
	if len(s.args) == 0 {
		return Value{}
	}
	slot, own := ev.slotAt(s.recvNode)
	if !own || ev.nesting > 0 || s.recvNode == 0 || !ev.store.local[slot] {
		ev.runCallbacks(s, s.args[0], nil)
		return Value{}
	}
	once := ev.base(s.recvNode)
	if v := ev.readField(once, hasRun); v.known() > 0 {
		s.ran = append(s.ran, s.args[0].val.fns...)
		return Value{}
	}
	ev.writeField(once, hasRun, constValue(truth(true)))
	s.sure = true
	ev.runCallbacks(s, s.args[0], nil)
	return Value{}
}
