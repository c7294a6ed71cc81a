package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Functions that are called by their own methods, with a receiver that stands first among the arguments, and those that wait for the rest of their arguments.

// calledOn runs the function that is the receiver on the first argument, with those behind it, or with the elements of the list that stands there.
func (ev *evaluator) calledOn(s *site, listed bool) Value {
	recv, args := splitReceiver(s)
	if listed {
		var all []argument
		for _, a := range args {
			if each, ok := ev.spreadOut(a.node, a.val); ok {
				all = append(all, each...)
				continue
			}
			a.spread = true
			all = append(all, a)
		}
		args = all
	}
	var out Value
	for i, f := range s.recv.fns {
		v := ev.runOn(f, recv, args, s.id)
		if i == 0 {
			out = v
			continue
		}
		out = join(out, v)
	}
	return out
}

// runOn runs a function on an object, where it has none of its own.
func (ev *evaluator) runOn(f *closure, recv Value, args []argument, at ir.NodeID) Value {
	if f.fn == nil && f.frame != nil && !f.bound {
		ev.this, ev.plain = &recv, true
	}
	return ev.run(f, recv, args, at, 0)
}

func splitReceiver(s *site) (Value, []argument) {
	if len(s.args) == 0 {
		return Value{}, nil
	}
	return s.args[0].val, s.args[1:]
}

// partial is the function that is the receiver, bound to the first argument, with those behind it before the ones that it will get.
func (ev *evaluator) partial(s *site) Value {
	recv, args := splitReceiver(s)
	out := Value{typ: "function"}
	for i, f := range s.recv.fns {
		at := treeNode{ev.frame.tree, s.id + ir.NodeID(i)}
		g := ev.partials[at]
		if g == nil {
			g = &closure{}
			if ev.partials == nil {
				ev.partials = map[treeNode]*closure{}
			}
			ev.partials[at] = g
		}
		*g = *f
		if !g.bound {
			g.recv, g.bound = &recv, f.path == ""
		}
		g.front = append(f.front[:len(f.front):len(f.front)], args...)
		out.fns = append(out.fns, g)
	}
	return out
}
