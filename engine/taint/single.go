package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// singleRound: a loop's body is run at most once: it ends with the statement that leaves the loop, or its counter has one value only. Then it is no more than a block.
func (ev *evaluator) singleRound(id ir.NodeID) bool {
	t := ev.frame.tree
	body, ok := t.Child(id, ir.Body)
	if !ok || t.Nodes[body].Op != ir.OpBlock || ev.spots != nil {
		return false
	}
	switch last := lastChild(t, body); t.Nodes[id].Op {
	case ir.OpWhile, ir.OpFor:
		if last == body || t.Nodes[last].Op != ir.OpBreak || !t.IsLeaf(last) {
			return ev.countsToOne(id, body)
		}
	default:
		return false
	}
	for n := body; n < t.Nodes[body].Next; n++ {
		if t.Nodes[n].Op == ir.OpContinue {
			return false
		}
	}
	return true
}

// countsToOne: a loop counts from nothing to one, and its body leaves the counter alone.
func (ev *evaluator) countsToOne(id, body ir.NodeID) bool {
	t := ev.frame.tree
	cnd, ok1 := t.Child(id, ir.Cond)
	init, ok2 := t.Child(id, ir.Init)
	step, ok3 := t.Child(id, ir.Step)
	if !ok1 || !ok2 || !ok3 || t.Nodes[cnd].Op != ir.OpBinary || t.Text(cnd) != "<" || t.Nodes[step].Op != ir.OpUnary {
		return false
	}
	counter, ok1 := t.Child(cnd, ir.Left)
	limit, ok2 := t.Child(cnd, ir.Right)
	operand, ok3 := t.Child(step, ir.Operand)
	from, ok4 := t.Child(init, ir.Value)
	if !ok1 || !ok2 || !ok3 || !ok4 || t.Nodes[counter].Op != ir.OpName || t.Nodes[operand].Hash != t.Nodes[counter].Hash {
		return false
	}
	is := func(id ir.NodeID, n float64) bool {
		c, ok := literal(t, id)
		return ok && c.kind == ir.OpNumber && c.num == n
	}
	for n := body; n < t.Nodes[body].Next; n++ {
		if x := &t.Nodes[n]; x.Hash == t.Nodes[counter].Hash && x.Op == ir.OpName && (x.Role == ir.Target || x.Role == ir.Operand) {
			return false
		}
	}
	return is(from, 0) && is(limit, 1)
}
