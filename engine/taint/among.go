package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A function of the program's own may ask what libraries' do: it looks through a list that it is passed for something else that it is passed, and says
// whether it is there. Its summary holds for every list, so the list is looked at where it is called.

// amongPassed is what it says of an argument that such a function found it in the list that it was passed.
func (b *binding) amongPassed() []refinement {
	list, sought, ok := looksThrough(b.fn)
	if !ok {
		return nil
	}
	node := b.node(sought)
	if node == 0 {
		return nil
	}
	v, set := b.param(sought), b.param(list)
	if !v.tainted() {
		return nil
	}
	if out := b.ev.member1of(node, v, set); out != nil {
		return out
	}
	return b.ev.amongOwn(node, v, set, false)
}

// looksThrough: a function's body goes through one parameter, the list, says yes at an element that equals another one, and no behind the loop.
func looksThrough(fn *Func) (list, sought int, ok bool) {
	if fn == nil || fn.Tree == nil || len(fn.Params) < 2 {
		return 0, 0, false
	}
	t := fn.Tree
	body, ok1 := t.Child(fn.Node, ir.Body)
	if !ok1 || t.Nodes[body].Op != ir.OpBlock || body+1 >= t.Nodes[body].Next || t.Nodes[body+1].Op != ir.OpForEach {
		return 0, 0, false
	}
	loop := body + 1
	after := t.Nodes[loop].Next
	if after >= t.Nodes[body].Next || t.Nodes[after].Next != t.Nodes[body].Next || !returnsBool(t, after, "false") {
		return 0, 0, false
	}
	iter, ok1 := t.Child(loop, ir.Iter)
	target, ok2 := t.Child(loop, ir.Target)
	inner, ok3 := t.Child(loop, ir.Body)
	if !ok1 || !ok2 || !ok3 {
		return 0, 0, false
	}
	if list = parameterAt(fn, t, iter); list < 0 {
		return 0, 0, false
	}
	sought = equalsElement(fn, t, target, inner)
	return list, sought, sought >= 0 && sought != list
}

// equalsElement is the parameter that a loop's body, which does nothing else, compares the element with to say yes, or -1.
func equalsElement(fn *Func, t *ir.Tree, target, body ir.NodeID) int {
	body, alone := onlyStatement(t, body)
	if !alone {
		return -1
	}
	cond, ok1 := t.Child(body, ir.Cond)
	then, ok2 := t.Child(body, ir.Then)
	if _, otherwise := t.Child(body, ir.Else); t.Nodes[body].Op != ir.OpIf || !ok1 || !ok2 || otherwise || t.Nodes[cond].Op != ir.OpBinary || !slices.Contains(equalities, t.Text(cond)) {
		return -1
	}
	if then, alone = onlyStatement(t, then); !alone {
		return -1
	}
	left, ok1 := t.Child(cond, ir.Left)
	right, ok2 := t.Child(cond, ir.Right)
	if !ok1 || !ok2 || !returnsBool(t, then, "true") {
		return -1
	}
	if givenIn(t, target, left) {
		return parameterAt(fn, t, right)
	}
	if givenIn(t, target, right) {
		return parameterAt(fn, t, left)
	}
	return -1
}

// onlyStatement is what a block holds that holds one statement, or what is no block.
func onlyStatement(t *ir.Tree, id ir.NodeID) (ir.NodeID, bool) {
	if t.Nodes[id].Op != ir.OpBlock {
		return id, true
	}
	return id + 1, id+1 < t.Nodes[id].Next && t.Nodes[id+1].Next == t.Nodes[id].Next
}

// equalities are the operators that ask whether two values are the same.
var equalities = []string{"==", "==="}

// returnsBool: a statement is the return of a constant.
func returnsBool(t *ir.Tree, id ir.NodeID, text string) bool {
	v, ok := t.Child(id, ir.Value)
	return ok && t.Nodes[id].Op == ir.OpReturn && t.Nodes[v].Op == ir.OpBool && t.Text(v) == text
}

// givenIn: a name is among those that a target gives a value.
func givenIn(t *ir.Tree, target, name ir.NodeID) bool {
	if t.Nodes[name].Op != ir.OpName {
		return false
	}
	for n := target; n < t.Nodes[target].Next; n++ {
		if t.Nodes[n].Op == ir.OpName && t.Nodes[n].Hash == t.Nodes[name].Hash {
			return true
		}
	}
	return false
}

// parameterAt is the parameter that a name means, or -1.
func parameterAt(fn *Func, t *ir.Tree, id ir.NodeID) int {
	if t.Nodes[id].Op != ir.OpName {
		return -1
	}
	word := t.Text(id)
	return slices.IndexFunc(fn.Params, func(p Param) bool { return p.Name == word })
}
