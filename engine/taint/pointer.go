package taint

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Pointers to variables, and objects that are copied where they are assigned. A pointer is as good as what it points to, apart from that: what is written
// through it the variable has, and what is written into a copy the original has not.

// pointer is the address of a place.
func (ev *evaluator) pointer(id ir.NodeID) Value {
	t := ev.frame.tree
	c, ok := t.Child(id, ir.Value)
	if !ok {
		return ev.joined(id)
	}
	v := ev.eval(c)
	if v.copied = false; t.Nodes[c].Op == ir.OpName && ev.file.lang.CopiedStructs {
		if s := ev.slotOf(t.Nodes[c].Hash); s >= 0 {
			v.points = s + 1
		}
	}
	return v
}

// pointee is what a pointer points to.
func (ev *evaluator) pointee(id ir.NodeID) Value {
	c, ok := ev.frame.tree.Child(id, ir.Value)
	if !ok {
		return ev.joined(id)
	}
	if v, ok := ev.elementBehind(c); ok {
		return v
	}
	v := ev.eval(c)
	v.points = 0
	v.copied = v.copied || ev.file.lang.CopiedStructs && len(v.objs) > 0 && ev.isStruct(v.typ)
	return v
}

// elementBehind is the element of a list that lies so many places behind the first, to which a variable points: *(p + 2).
func (ev *evaluator) elementBehind(id ir.NodeID) (Value, bool) {
	t := ev.frame.tree
	if t.Nodes[id].Op == ir.OpTuple && id+1 < t.Nodes[id].Next && t.Nodes[id+1].Next == t.Nodes[id].Next {
		id++
	}
	if t.Nodes[id].Op != ir.OpBinary || t.Text(id) != "+" || ev.spots != nil {
		return Value{}, false
	}
	l, ok1 := t.Child(id, ir.Left)
	r, ok2 := t.Child(id, ir.Right)
	if !ok1 || !ok2 || t.Nodes[l].Op != ir.OpName {
		return Value{}, false
	}
	s := ev.slotOf(t.Nodes[l].Hash)
	if s < 0 {
		return Value{}, false
	}
	list := *ev.store.at(s)
	if len(list.objs) != 1 || list.objs[0].symbolic {
		return Value{}, false
	}
	if _, has := list.objs[0].fields.get(elements); !has || moved(t, around(t, id), t.Nodes[l].Hash) {
		return Value{}, false
	}
	return ev.readIndex(list, ev.eval(r)), true
}

// maxMoving is how many nodes a function has at most that is looked through for each element behind a pointer.
const maxMoving = 4000

// moved: within a function, a variable is counted up or down, or may be.
func moved(t *ir.Tree, fn ir.NodeID, name uint32) bool {
	if t.Nodes[fn].Next-fn > maxMoving {
		return true
	}
	for n := fn; n < t.Nodes[fn].Next; n++ {
		if t.Nodes[n].Op != ir.OpName || t.Nodes[n].Hash != name {
			continue
		}
		switch p := t.Nodes[n].Parent; t.Nodes[p].Op {
		case ir.OpAugment:
			if t.Nodes[n].Role == ir.Target {
				return true
			}
		case ir.OpUnary:
			if strings.HasSuffix(t.Text(p), "++") || strings.HasSuffix(t.Text(p), "--") {
				return true
			}
		}
	}
	return false
}

// pointedTo is what a pointer's variable holds by now, as the pointer.
func (ev *evaluator) pointedTo(p *Value) Value {
	v := *ev.store.at(p.points - 1)
	v.points, v.copied = p.points, false
	return v
}

// throughPointer gives the variable that a value points to another value, where it is known which that is.
func (ev *evaluator) throughPointer(p ir.NodeID, v Value) bool {
	to := ev.quiet(p)
	if to.points == 0 {
		return false
	}
	ev.store.set(to.points-1, ev.note(v, assigned, p))
	return true
}

// isStruct: a type of the code is one whose objects are copied.
func (ev *evaluator) isStruct(typ string) bool {
	if !ownType(typ) {
		return false
	}
	cs := ev.idx.Types(typ)
	return len(cs) == 1 && cs[0].Kind == "struct"
}

// copies: a type, as it is written, is that of objects which are copied: a struct, or an array of a fixed length, and no pointer or slice.
func (ev *evaluator) copies(f *File, t *ir.Tree, typ ir.NodeID) bool {
	if !f.lang.CopiedStructs {
		return false
	}
	if t.Nodes[typ].Op == ir.OpTypeRef && !t.IsLeaf(typ) {
		src := t.SourceOf(typ)
		return strings.HasPrefix(src, "[") && !strings.HasPrefix(src, "[]")
	}
	return ev.isStruct(f.typeName(t, typ))
}

// copyOfPlace is the copy of an object that was read from a place.
func (ev *evaluator) copyOfPlace(at ir.NodeID, v Value) Value {
	if len(v.objs) != 1 || v.objs[0].symbolic {
		return v
	}
	from := v.objs[0]
	to := ev.madeAt(from.typ, at, nil)
	if to == from {
		return v
	}
	ev.copyFields(from, to)
	if _, listed := from.fields.get(elements); listed {
		ev.setSequence(to, ev.sequenceOfObject(from))
	}
	v.objs = []*object{to}
	return v
}

// ownEffects leaves out what a function wrote into objects that it was passed copies of.
func (ev *evaluator) ownEffects(list []effect) []effect {
	fn := ev.fn
	if fn == nil || !fn.File.lang.CopiedStructs || len(list) == 0 {
		return list
	}
	out := list[:0]
	for _, e := range list {
		if e.kind == fromParam && strings.Count(e.path, ".") == 1 && ev.passedCopy(fn, e.param) {
			continue
		}
		out = append(out, e)
	}
	return out
}

// passedCopy: a parameter, or the receiver, is an object that the function has a copy of.
func (ev *evaluator) passedCopy(fn *Func, param int) bool {
	t := fn.Tree
	if param == receiverParam {
		r, ok := t.Child(fn.Node, ir.Receiver)
		if !ok {
			return false
		}
		typ, ok := t.Child(r, ir.Type)
		return ok && ev.copies(fn.File, t, typ)
	}
	if param >= len(fn.Params) || fn.Params[param].Rest != "" {
		return false
	}
	typ, ok := t.Child(fn.Params[param].Node, ir.Type)
	return ok && ev.copies(fn.File, t, typ)
}
