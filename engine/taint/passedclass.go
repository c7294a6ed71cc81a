package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A function that makes an object of a class which it is passed, as in build(Entry.class), is run apart for that class: what the object's methods do is then
// known.

// classKey is the key of a fixedParam whose type is the class that is passed itself. No name begins with it.
const classKey = "\x04class"

// maxMade bounds how many calls stand between a class and the one that makes an object of it.
const maxMade = 3

// madeOf: an object is made of the class that a variable holds: c.newInstance(), c.getDeclaredConstructor().newInstance().
func madeOf(t *ir.Tree, name ir.NodeID) bool {
	id := name
	for range maxMade {
		p := t.Nodes[id].Parent
		if t.Nodes[id].Role != ir.Object || t.Nodes[p].Op != ir.OpMember || t.Nodes[p].Role != ir.Callee {
			return false
		}
		id = t.Nodes[p].Parent
		switch rules.OperationNamed(rules.OfReflection, lastCallee(t, id)) {
		case "constructs":
			return true
		case "constructors":
		default:
			return false
		}
	}
	return false
}

// classFor is the class of the code that a call passes for a parameter of which the function makes an object, or "".
func (ev *evaluator) classFor(fn *Func, i int, args []argument) string {
	if i >= 64 || fn.Params[i].Rest != "" || ev.spots != nil || ev.decides(fn).made&(1<<i) == 0 {
		return ""
	}
	b := binding{fn: fn, args: args}
	node := b.node(i)
	if node == 0 {
		return ""
	}
	name := ev.classMeant(only(ev.frame.tree, node))
	if name == "" || len(ev.idx.Types(name)) != 1 {
		return ""
	}
	return name
}

// fixedClass is the class that a variant is made for of what it is passed under a name, or "".
func (fn *Func) fixedClass(name string) string {
	if fn == nil {
		return ""
	}
	for _, x := range fn.Fixed {
		if x.key == classKey && x.param >= 0 && x.param < len(fn.Params) && fn.Params[x.param].Name == name && !fn.gives(ir.HashText(name)) {
			return x.typ
		}
	}
	return ""
}

// gives: the function's body gives a variable another value.
func (fn *Func) gives(name uint32) bool {
	body, ok := fn.Tree.Child(fn.Node, ir.Body)
	if !ok {
		return false
	}
	for n := body; n < fn.Tree.Nodes[body].Next; n++ {
		if x := &fn.Tree.Nodes[n]; x.Op == ir.OpName && x.Role == ir.Target && x.Hash == name {
			return true
		}
	}
	return false
}
