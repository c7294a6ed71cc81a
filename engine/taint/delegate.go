package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Functions that are added to others are called with them, one after the other, and those that are taken away are not. Where a variable that outlives
// functions holds them, a function that calls it says so to its callers, who may know by then what it holds.

// maxDelegates bounds how many functions are called as one.
const maxDelegates = 8

// added is what + and - make of functions: one that calls those of both sides, or what is left of them.
func (ev *evaluator) added(op string, a, b Value) (Value, bool) {
	if len(b.fns) != 1 || len(a.fns) > 1 || op != "+" && op != "-" {
		return Value{}, false
	}
	var all []*closure
	if len(a.fns) == 1 {
		all = a.fns[0].members()
	}
	more := b.fns[0].members()
	if op == "+" {
		if all = append(all[:len(all):len(all)], more...); len(all) > maxDelegates {
			return Value{}, false
		}
	} else {
		for _, f := range more {
			i := len(all) - 1
			for i >= 0 && !sameClosure(all[i], f) {
				i--
			}
			if i >= 0 {
				all = slices.Delete(slices.Clone(all), i, i+1)
			}
		}
	}
	out := a
	out.typ, out.fns, out.consts = "function", nil, nil
	switch len(all) {
	case 0:
		out.consts, out.typ = oneConstant(null), ""
	case 1:
		out.fns = all
	default:
		out.fns = []*closure{{all: all}}
	}
	return out, true
}

// members are the functions that a function calls which was put together of them, or itself.
func (f *closure) members() []*closure {
	if len(f.all) > 0 {
		return f.all
	}
	return []*closure{f}
}

// sameClosure: two functions are the same one, of the same object.
func sameClosure(a, b *closure) bool {
	if a == b {
		return true
	}
	if a.fn == nil || a.fn != b.fn || a.bound != b.bound {
		return false
	}
	return !a.bound || slices.Equal(a.recv.objs, b.recv.objs)
}

// accessorOf runs the function by which a class says what adding to one of its members, or taking away from it, does. It reports whether there is one.
func (ev *evaluator) accessorOf(op string, target ir.NodeID, x Value) bool {
	t := ev.frame.tree
	if op != "+" && op != "-" || ev.idx == nil || ev.opts.Intraprocedural || len(ev.inFactory) >= maxFactory {
		return false
	}
	var fs []*Func
	var recv Value
	switch t.Nodes[target].Op {
	case ir.OpMember:
		obj, ok1 := t.Child(target, ir.Object)
		mem, ok2 := t.Child(target, ir.Member)
		if !ok1 || !ok2 || len(ev.idx.methods[t.Text(mem)+op+"="]) == 0 {
			return false
		}
		if fs = ev.static(ev.pathOf(obj) + "." + t.Text(mem) + op + "="); len(fs) == 0 {
			recv = ev.base(obj)
			fs = ev.idx.Methods(recv.typ, t.Text(mem)+op+"=", recv.exact)
		}
	case ir.OpName:
		c := ev.class()
		if c == nil || len(ev.idx.methods[t.Text(target)+op+"="]) == 0 || ev.slotOf(t.Nodes[target].Hash) >= 0 {
			return false
		}
		fs, recv = ev.ownMethods(c, t.Text(target)+op+"="), ev.receiver()
	}
	if len(fs) != 1 || slices.Contains(ev.inFactory, fs[0]) {
		return false
	}
	ev.runHere(ev.current(fs[0]), recv, []argument{{node: target, val: x}})
	return true
}

// callOfState notes a call of a function that a variable holds which outlives the present one.
func (ev *evaluator) callOfState(name string, args []argument, at ir.NodeID) {
	where := treeNode{ev.frame.tree, at}
	if name == "" || ev.fn == nil || ev.muted > 0 || ev.opts.Intraprocedural || len(ev.out.calls) >= maxParamCalls ||
		slices.ContainsFunc(ev.out.calls, func(x paramCall) bool { return x.at == where }) {
		return
	}
	c := paramCall{state: name, at: where}
	for _, a := range args {
		c.args = append(c.args, passedOn{ev.snapshot(a.val, 1), a.name, a.spread})
	}
	ev.out.calls = append(ev.out.calls, c)
}

// lastingName is the name of the variable that outlives functions which a value was read from, as it was before the present function, or "".
func (ev *evaluator) lastingName(v *Value) string {
	if len(v.fns) > 0 || v.marks == nil || len(v.marks.list) != 1 || ev.spots != nil {
		return ""
	}
	switch o := v.marks.list[0].origin; {
	case o.kind == fromState:
		return o.path
	case o.kind == fromParam && o.param == receiverParam && strings.Count(o.path, ".") == 1:
		c := ev.class()
		if c == nil {
			return ""
		}
		if f, owner, ok := ev.indexField(c, o.path[1:]); ok && owner != nil && f.Static {
			return stateOfField(owner, o.path[1:])
		}
	}
	return ""
}

// calledState: a call is one of what a variable holds which outlives functions, by its name or by the method that calls it.
func (ev *evaluator) calledState(s *site) {
	f := s.callee
	if s.recvNode != 0 {
		if f = s.recv; !rules.Means(rules.CallsIt, s.name) {
			return
		}
	} else if t := ev.frame.tree; !s.isNew && f.marks == nil && t.Nodes[s.id].Op == ir.OpCall {
		c, ok := t.Child(s.id, ir.Callee)
		if !ok || t.Nodes[c].Op != ir.OpName || ev.class() == nil {
			return
		}
		if k, owner, ok := ev.indexField(ev.class(), s.name); !ok || owner == nil || !k.Static {
			return
		}
		f = ev.eval(c)
	}
	if f.marks != nil && ownType(f.typ) && len(ev.idx.Types(f.typ)) == 0 {
		ev.callOfState(ev.lastingName(&f), s.args, s.id)
	}
}

// toldState runs the functions that a lasting variable holds by now which a function called.
func (b *binding) toldState(c *paramCall) {
	ev := b.ev
	args := make([]argument, 0, len(c.args))
	for _, a := range c.args {
		args = append(args, argument{node: b.at, val: b.give(a.val), name: a.name, spread: a.spread})
	}
	v, given := ev.stateAt(c.state, b.at)
	switch {
	case !given:
		ev.callOfState(c.state, args, b.at)
	case len(v.fns) > 0:
		ev.runCallbacks(&site{id: b.at, ev: ev, sure: len(v.fns) == 1}, argument{node: b.at, val: Value{fns: v.fns}}, args)
	}
}
