package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// cell is a value that a function keeps from one run to the next, with the function that gives it another: the pair that a hook returns. It is a lasting
// variable, named by the function and the first name that the pair is taken apart into. A pair that nobody takes apart keeps what it is at first.
func (ev *evaluator) cell(s *site) Value {
	first := Value{}
	if len(s.args) > 0 {
		first = s.args[0].val
	}
	set := Value{typ: "function"}
	if name, ok := ev.cellName(s.id); ok {
		first = join(first, Value{marks: oneMark(origin{kind: fromState, path: name, live: allChannels})})
		first.consts, first.prefix = nil, ""
		set.fns = []*closure{{gives: ev.given(name)}}
	}
	o := ev.newObject("list", s.id)
	ev.setSequence(o, &sequence{known: []Value{first, set}})
	return Value{typ: "list", objs: []*object{o}}
}

func (ev *evaluator) cellName(call ir.NodeID) (string, bool) {
	t := ev.frame.tree
	p := t.Nodes[call].Parent
	if ev.fn == nil || t.Nodes[p].Op != ir.OpAssign || t.Nodes[call].Role != ir.Value {
		return "", false
	}
	target, ok := t.Child(p, ir.Target)
	if !ok {
		return "", false
	}
	for n := target + 1; n < t.Nodes[target].Next; n++ {
		if t.Nodes[n].Op == ir.OpName {
			return ev.file.Path + "#" + ev.fn.Name + "." + t.Text(n), true
		}
	}
	return "", false
}

// given is where the function that sets a cell leaves what it is called with.
func (ev *evaluator) given(name string) *Value {
	if v := ev.cells[name]; v != nil {
		return v
	}
	if ev.cells == nil {
		ev.cells = map[string]*Value{}
	}
	v := &Value{}
	ev.cells[name] = v
	return v
}

// closeCells notes what cells were given when a function has been run: each run sees what any other gave them.
func (ev *evaluator) closeCells() {
	for name, v := range ev.cells {
		if !v.empty() {
			ev.assignState(name, Value{marks: v.marks, typ: v.typ, objs: v.objs})
		}
	}
}
