package taint

import (
	"strconv"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Where something holds nothing, nothing stands under its keys either: if (!empty($_POST)) { check('id', $_POST); } checks the key for what follows, although it is
// not asked where there is none.

// emptyOtherwise is the variable that holds nothing where a condition is false: $x, or !empty($x).
func (ev *evaluator) emptyOtherwise(cond ir.NodeID) (uint32, bool) {
	t := ev.frame.tree
	if t.Nodes[cond].Op == ir.OpTuple && cond+1 < t.Nodes[cond].Next && t.Nodes[cond+1].Next == t.Nodes[cond].Next {
		cond++
	}
	if t.Nodes[cond].Op == ir.OpUnary && t.Text(cond) == "!" {
		call, ok := t.Child(cond, ir.Operand)
		if !ok || t.Nodes[call].Op != ir.OpCall || !rules.Means(rules.IsEmpty, lastCallee(t, call)) {
			return 0, false
		}
		args := t.Children(call, ir.Arg, nil)
		if len(args) != 1 {
			return 0, false
		}
		cond = args[0]
	}
	return t.Nodes[cond].Hash, t.Nodes[cond].Op == ir.OpName
}

// holdsNothing says of all places below a variable, of which a guard spoke, that they are clean: there are none.
func (ev *evaluator) holdsNothing(root uint32) {
	for _, g := range ev.frame.guards[root] {
		ev.store.set(g.slot, Value{consts: &constSet{[]constant{{kind: ir.OpNumber, text: strconv.FormatUint(allChannels, 16)}}}})
	}
}
