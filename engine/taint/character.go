package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// One character of a text does no harm. A loop that puts one after the other makes the text again, unless it asks them something: then it leaves some out, or
// writes others in their place.

// takesEach: a call gives one character after the other of a text, in a loop that asks them nothing.
func (ev *evaluator) takesEach(call ir.NodeID) bool {
	t := ev.frame.tree
	for n := call; n != 0; n = t.Nodes[n].Parent {
		switch t.Nodes[n].Op {
		case ir.OpFunc, ir.OpLambda:
			return false
		}
		switch t.Nodes[t.Nodes[n].Parent].Op {
		case ir.OpFor, ir.OpForEach, ir.OpWhile, ir.OpDoWhile:
			if t.Nodes[n].Role == ir.Body {
				return !slices.ContainsFunc(t.Nodes[n:t.Nodes[n].Next], func(x ir.Node) bool { return decides(x.Op) })
			}
		}
	}
	return false
}

// decides: a construct runs one piece of code or another.
func decides(op ir.Op) bool {
	switch op {
	case ir.OpIf, ir.OpSwitch, ir.OpTernary, ir.OpContinue, ir.OpBreak, ir.OpReturn:
		return true
	}
	return false
}
