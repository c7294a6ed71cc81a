package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// What is asked for its type may come through functions: through one that gives what an object holds, and through one that only asks.

// maxTypeSteps bounds the members and calls between a parameter and what is asked for its type.
const maxTypeSteps = 3

// maxKeeper is how many nodes a function has at most of which it is asked at each call what it keeps.
const maxKeeper = 400

// exactly gives the result of a function that only gives what it was passed, or a part of that, the class which this has where the call stands: a declared
// result says less.
func (b *binding) exactly(s *snap, ret *Value) {
	if x, ok := b.exactlyOne(s, ret); ok && givesPlace(b.fn) {
		ret.typ, ret.exact = x.typ, true
	}
}

// exactlyKept is exactly for what a function does nothing with but put it into a field.
func (b *binding) exactlyKept(e *effect, key string, v *Value) {
	if x, ok := b.exactlyOne(e.val, v); ok && e.val.alias[0].path == "" && e.val.alias[0].param < len(b.fn.Params) && b.fn.keeps(&b.fn.Params[e.val.alias[0].param], key) {
		v.typ, v.exact = x.typ, true
	}
}

// exactlyOne is the one object of a known class of the code that a value of a function stands for where the call stands.
func (b *binding) exactlyOne(s *snap, v *Value) (Value, bool) {
	if s == nil || len(s.alias) != 1 || s.object != nil || v.exact || v.consts != nil || len(v.objs) != 1 || s.alias[0].kind == fromState {
		return Value{}, false
	}
	x := b.value(s.alias[0].param, s.alias[0].path)
	return x, b.ev.constructed(&x) && !x.other
}

// keeps: a function gives a field a value once, which is the parameter as it was passed.
func (fn *Func) keeps(p *Param, field string) bool {
	t := fn.Tree
	body, ok := t.Child(fn.Node, ir.Body)
	if !ok || t.Nodes[body].Next-body > maxKeeper || fn.gives(ir.HashText(p.Name)) {
		return false
	}
	found := false
	for n := body; n < t.Nodes[body].Next; n++ {
		if t.Nodes[n].Op != ir.OpAssign {
			continue
		}
		target, ok1 := t.Child(n, ir.Target)
		value, ok2 := t.Child(n, ir.Value)
		if !ok1 || !ok2 || lastName(t, target) != field {
			continue
		}
		if found || t.Nodes[n].Parent != body || t.Nodes[value].Op != ir.OpName || t.Text(value) != p.Name {
			return false
		}
		found = true
	}
	return found
}

// givesPlace: a function does nothing but give a variable or a member.
func givesPlace(fn *Func) bool {
	id, ok := bodyResult(fn)
	return ok && (fn.Tree.Nodes[id].Op == ir.OpName || fn.Tree.Nodes[id].Op == ir.OpMember)
}

// bodyResult is the expression that a function gives whose body is nothing else.
func bodyResult(fn *Func) (ir.NodeID, bool) {
	body, ok := fn.Tree.Child(fn.Node, ir.Body)
	if !ok {
		return 0, false
	}
	return onlyResult(fn.Tree, body)
}

// ofType is 1 or -1 where the function only asks whether what it is passed, or what that holds, is of a type, and the call tells; otherwise 0.
func (b *binding) ofType() int {
	id, ok := bodyResult(b.fn)
	t := b.fn.Tree
	if !ok || t.Nodes[id].Op != ir.OpTypeTest {
		return 0
	}
	left, ok1 := t.Child(id, ir.Left)
	typ, ok2 := t.Child(id, ir.Type)
	if _, named := t.Child(id, ir.Target); !ok1 || !ok2 || named || t.Nodes[typ].Op != ir.OpName && t.Nodes[typ].Op != ir.OpMember && t.Nodes[typ].Op != ir.OpTypeRef {
		return 0
	}
	v, ok := b.askedOf(left, 0)
	if name := b.fn.File.typeName(t, typ); ok && name != "" && b.ev.constructed(&v) {
		return b.ev.instanceOf(&v, name)
	}
	return 0
}

// askedOf is what an expression within the function means where the call stands: a parameter, its members, and what its methods give that take nothing.
func (b *binding) askedOf(id ir.NodeID, depth int) (Value, bool) {
	t := b.fn.Tree
	if depth > maxTypeSteps {
		return Value{}, false
	}
	switch t.Nodes[id].Op {
	case ir.OpName:
		for i := range b.fn.Params {
			if p := &b.fn.Params[i]; p.Name == t.Text(id) && p.Rest == "" {
				return b.value(i, ""), true
			}
		}
	case ir.OpMember:
		obj, ok1 := t.Child(id, ir.Object)
		name, ok2 := t.Child(id, ir.Member)
		if v, ok := b.askedOf(obj, depth+1); ok && ok1 && ok2 {
			return b.ev.readField(v, t.Text(name)), true
		}
	case ir.OpCall:
		return b.askedOfCall(id, depth)
	}
	return Value{}, false
}

// askedOfCall is askedOf for a call of a method without arguments.
func (b *binding) askedOfCall(id ir.NodeID, depth int) (Value, bool) {
	t := b.fn.Tree
	callee, ok := t.Child(id, ir.Callee)
	if _, passes := t.Child(id, ir.Arg); !ok || passes || t.Nodes[callee].Op != ir.OpMember {
		return Value{}, false
	}
	obj, ok1 := t.Child(callee, ir.Object)
	name, ok2 := t.Child(callee, ir.Member)
	if !ok1 || !ok2 {
		return Value{}, false
	}
	v, ok := b.askedOf(obj, depth+1)
	if !ok || !b.ev.constructed(&v) || v.other {
		return Value{}, false
	}
	fs := b.ev.idx.Methods(v.typ, t.Text(name), true)
	if len(fs) != 1 || len(fs[0].Params) > 0 || !givesPlace(fs[0]) {
		return Value{}, false
	}
	return b.ev.summarised(fs[0], v, nil, b.at, 0), true
}
