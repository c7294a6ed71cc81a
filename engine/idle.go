package engine

import (
	"strconv"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Code that cannot run does no harm: what stands behind a return, or under a condition that is written out and never holds. Data flow does not go there;
// what a pattern finds there has low confidence, as conditions are mended and returns taken away.

// maxIdleCondition bounds the nodes of a condition that is computed.
const maxIdleCondition = 16

// idle: a place lies in code that cannot run.
func idle(f *ir.File, at text.Span) bool {
	k := f.UnitAt(at.Start)
	if k == 0 {
		return false
	}
	u := &f.Units[k]
	t, start := u.Tree, at.Start-u.Start
	id := ir.NodeID(0)
	for n := ir.NodeID(1); int(n) < len(t.Nodes); {
		if int(t.Nodes[n].Start) <= start && start < int(t.Nodes[n].End) {
			id = n
			n++
			continue
		}
		n = t.Nodes[n].Next
	}
	for n := id; n != 0; n = t.Nodes[n].Parent {
		if up := t.Nodes[n].Parent; neverEntered(t, up, n) || behindEnd(t, up, n) {
			return true
		}
	}
	return false
}

// neverEntered: a node is the branch of a condition that is written out, and which sends nothing there.
func neverEntered(t *ir.Tree, up, n ir.NodeID) bool {
	if t.Nodes[up].Op != ir.OpIf || t.Nodes[up].Flags&ir.NegatedElse != 0 {
		return false
	}
	cond, ok := t.Child(up, ir.Cond)
	if !ok || cond == n || t.Nodes[cond].Next-cond > maxIdleCondition {
		return false
	}
	holds, known := holdsAsWritten(t, cond)
	return known && (t.Nodes[n].Role == ir.Then && !holds || t.Nodes[n].Role == ir.Else && holds)
}

// behindEnd: a statement of the same block before a node leaves it, and no label stands between them. What is declared there, may be called from before.
func behindEnd(t *ir.Tree, up, n ir.NodeID) bool {
	if op := t.Nodes[n].Op; t.Nodes[up].Op != ir.OpBlock || op == ir.OpFunc || op == ir.OpClass {
		return false
	}
	ended := false
	for c := up + 1; c <= n; c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpReturn, ir.OpThrow:
			ended = ended || c < n
		case ir.OpLabel:
			ended = false
		}
	}
	return ended
}

// holdsAsWritten computes a condition of literals.
func holdsAsWritten(t *ir.Tree, id ir.NodeID) (holds, known bool) {
	switch n := &t.Nodes[id]; n.Op {
	case ir.OpBool:
		return n.Hash == ir.HashText("true"), true
	case ir.OpNumber:
		x, ok := number(t, id)
		return x != 0, ok
	case ir.OpBinary:
		l, ok1 := t.Child(id, ir.Left)
		r, ok2 := t.Child(id, ir.Right)
		if !ok1 || !ok2 {
			return false, false
		}
		return operation(t, t.Text(id), l, r)
	}
	return false, false
}

func operation(t *ir.Tree, op string, l, r ir.NodeID) (holds, known bool) {
	switch op {
	case "and", "&&", "or", "||":
		a, known1 := holdsAsWritten(t, l)
		b, known2 := holdsAsWritten(t, r)
		decides := op == "or" || op == "||" // what either side alone decides
		if known1 && a == decides || known2 && b == decides {
			return decides, true
		}
		return !decides, known1 && known2
	}
	x, ok1 := number(t, l)
	y, ok2 := number(t, r)
	if !ok1 || !ok2 {
		return false, false
	}
	switch op {
	case "==", "===":
		return x == y, true
	case "!=", "!==":
		return x != y, true
	case "<":
		return x < y, true
	case ">":
		return x > y, true
	case "<=":
		return x <= y, true
	case ">=":
		return x >= y, true
	}
	return false, false
}

func number(t *ir.Tree, id ir.NodeID) (float64, bool) {
	if t.Nodes[id].Op != ir.OpNumber {
		return 0, false
	}
	x, err := strconv.ParseFloat(t.Text(id), 64)
	return x, err == nil
}
