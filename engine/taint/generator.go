package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// generated is the type of what a generator gives whose results are told apart by their order.
const generated = "generator"

// generates adds what a function yields to the list that it gives, where each call yields several values, the first of them without a condition. It is false for
// the others: what yields once makes a resource, or hands over to whoever runs it.
func (ev *evaluator) generates(id ir.NodeID, v Value) bool {
	f := ev.frame
	if f.yields == nil {
		if !ev.yieldsSeveral(id) {
			return false
		}
		f.yields = ev.newObject("list", id)
		ev.setSequence(f.yields, &sequence{})
		ev.result(Value{typ: generated, exact: true, objs: []*object{f.yields}})
	}
	q := ev.sequenceBehind(f.yields)
	if v.typ == generated && v.exact { // it yields what another does, whose data is in what that yields
		v.marks = nil
		ev.growSequence(f.yields, ev.extended(q, v, id))
	} else {
		ev.growSequence(f.yields, q.insert(len(q.known), v))
	}
	return true
}

// yieldsSeveral: the present function yields here, as a statement of its own that always runs, and again further on. One that is decorated is what its decorator
// makes of it.
func (ev *evaluator) yieldsSeveral(id ir.NodeID) bool {
	t, f := ev.frame.tree, ev.frame
	if f.fn == nil || f.returned {
		return false
	}
	body, ok := t.Child(f.fn.Node, ir.Body)
	if _, decorated := t.Child(f.fn.Node, ir.Decorator); !ok || decorated || t.Nodes[id].Parent != body {
		return false
	}
	for n := t.Nodes[id].Next; n < t.Nodes[body].Next; n++ {
		switch t.Nodes[n].Op {
		case ir.OpFunc, ir.OpLambda:
			n = t.Nodes[n].Next - 1
		case ir.OpYield:
			return true
		}
	}
	return false
}
