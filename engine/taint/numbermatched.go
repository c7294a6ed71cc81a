package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// A record is found by what a function says of it that the search is given: orders.First(o => o.Id == id). A sink that names `==` of an argument means what such
// a function compares with the number of the record, where it asks nothing else: one that asks for the owner as well finds nobody else's.

// matchedElement is the element of an argument by which a model names it.
const matchedElement = "=="

// numberMatched is what the function that an argument is compares with the number of its only parameter.
func (ev *evaluator) numberMatched(fn ir.NodeID) (argument, bool) {
	t := ev.frame.tree
	if t.Nodes[fn].Op == ir.OpBinary {
		return ev.columnMatched(fn)
	}
	if t.Nodes[fn].Op != ir.OpLambda {
		return argument{}, false
	}
	ps := t.Children(fn, ir.Param, nil)
	body, ok := t.Child(fn, ir.Body)
	if !ok || len(ps) != 1 {
		return argument{}, false
	}
	cmp, ok := onlyResult(t, body)
	if !ok || t.Nodes[cmp].Op != ir.OpBinary || t.Text(cmp) != "==" && t.Text(cmp) != "===" {
		return argument{}, false
	}
	left, ok1 := t.Child(cmp, ir.Left)
	right, ok2 := t.Child(cmp, ir.Right)
	if !ok1 || !ok2 {
		return argument{}, false
	}
	record := ir.HashText(parameterName(t, ps[0]))
	if !numberOf(t, left, record) {
		left, right = right, left
	}
	if !numberOf(t, left, record) || numberOf(t, right, record) {
		return argument{}, false
	}
	return argument{node: right, val: ev.quiet(right)}, true
}

// columnMatched is what a condition compares with the number of a class's records, where the condition is the argument itself: where(Order.id == number).
func (ev *evaluator) columnMatched(cmp ir.NodeID) (argument, bool) {
	t := ev.frame.tree
	left, ok1 := t.Child(cmp, ir.Left)
	right, ok2 := t.Child(cmp, ir.Right)
	if !ok1 || !ok2 || t.Text(cmp) != "==" || !ev.columnOf(left) {
		return argument{}, false
	}
	return argument{node: right, val: ev.quiet(right)}, true
}

// columnOf: an expression is the member of a class of the workspace by which its records are told apart.
func (ev *evaluator) columnOf(id ir.NodeID) bool {
	t := ev.frame.tree
	obj, ok1 := t.Child(id, ir.Object)
	mem, ok2 := t.Child(id, ir.Member)
	return t.Nodes[id].Op == ir.OpMember && ok1 && ok2 && t.Nodes[obj].Op == ir.OpName && isOwnNumber(t.Text(mem)) &&
		len(ev.idx.Types(ev.file.resolveType(t.Text(obj)))) > 0
}

// numberOf: an expression is the number of the record that a name stands for.
func numberOf(t *ir.Tree, id ir.NodeID, record uint32) bool {
	if t.Nodes[id].Op != ir.OpMember {
		return false
	}
	obj, ok1 := t.Child(id, ir.Object)
	mem, ok2 := t.Child(id, ir.Member)
	return ok1 && ok2 && t.Nodes[obj].Op == ir.OpName && t.Nodes[obj].Hash == record && isNumberOfRecord(t.Text(mem))
}

// conditionsOf adds the names and members that the call is given whose result a receiver is: what db.Where("slug = ?", slug).Delete(…) deletes is told by slug.
func (ev *evaluator) conditionsOf(out []argument, recv ir.NodeID) []argument {
	t := ev.frame.tree
	if recv == 0 || t.Nodes[recv].Op != ir.OpCall {
		return out
	}
	for c := recv + 1; c < t.Nodes[recv].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Role == ir.Arg {
			if v := ev.quiet(c); !v.empty() {
				out = append(out, argument{node: c, val: v})
			}
		}
	}
	return out
}
