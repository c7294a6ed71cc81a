package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// initial is the value of an expression apart from any function, and what it was made of.
type initial struct {
	val   Value
	holds *snap // what an object or a collection holds, where that is asked for
	uses  map[FuncID]bool
}

// initial is what a field of a class is given where it is declared.
func (ev *evaluator) initial(c *Class, f Field) Value {
	if !f.Made {
		return ev.initialValue(c.File, f.Tree, 0, f.Init)
	}
	return ev.initialOf(c.File, f.Tree, 0, f.Init, func(in *evaluator) Value { return in.enumConstant(c, f) })
}

// initialValue evaluates an expression apart from any function.
func (a *analyzer) initialValue(f *File, t *ir.Tree, unit int, node ir.NodeID) Value {
	return a.initialOf(f, t, unit, node, func(ev *evaluator) Value { return ev.eval(node) })
}

func (a *analyzer) initialOf(f *File, t *ir.Tree, unit int, node ir.NodeID, evaluate func(*evaluator) Value) Value {
	key := treeNode{t, node}
	if x, ok := a.inits[key]; ok {
		a.asks(x.uses)
		return x.val
	}
	a.inits[key] = initial{}
	outer := a.uses
	a.uses = map[FuncID]bool{}
	ev := &evaluator{analyzer: a, store: a.freshStore(), file: f, out: &summary{}}
	defer a.done(ev)
	ev.frame = &frame{tree: t, unit: unit, id: f.Units[unit], vars: map[uint32]int32{}, receiver: -1}
	ev.muted++
	var v Value
	whole := a.finished(func() { v = evaluate(ev) })
	x := initial{uses: a.uses}
	if len(v.objs) > 0 {
		if h := ev.snapshot(v, 1); a.keepsInitial || writtenOut(t, node, &v) && h.fixed() {
			x.holds = h
		}
	}
	v = Value{consts: v.consts, prefix: v.prefix, typ: v.typ, exact: v.exact, marks: a.sourced(v.marks)}
	x.val = v
	a.inits[key], a.uses = x, outer
	if !whole {
		delete(a.inits, key)
	}
	a.asks(x.uses)
	return v
}

// writtenOut: an expression spells what a collection holds, or the arguments of an object that is never made again.
func writtenOut(t *ir.Tree, node ir.NodeID, v *Value) bool {
	switch t.Nodes[node].Op {
	case ir.OpDecl, ir.OpCall, ir.OpList, ir.OpMap, ir.OpTuple, ir.OpSet:
		return true
	}
	return v.typ == "list"
}

// fixed: an object or a collection holds constants, and nothing else.
func (s *snap) fixed() bool {
	if s == nil || s.marks != nil || len(s.fns) > 0 || len(s.alias) > 0 {
		return false
	}
	h := s.object
	if h == nil {
		return s.consts != nil
	}
	known := func(x *snap) bool { return x.fixed() }
	return !h.open && len(h.fields)+len(h.known) > 0 && !slices.ContainsFunc(h.fields, func(x *snap) bool { return !known(x) }) &&
		!slices.ContainsFunc(h.known, func(x *snap) bool { return !known(x) })
}

// enumConstant is a value of an enumeration, which is made with the arguments that stand behind its name. What stands in braces behind them is a class of
// its own.
func (ev *evaluator) enumConstant(c *Class, f Field) Value {
	t, id := ev.frame.tree, f.Init
	s := &site{id: id, ev: ev, path: c.File.qualified(c), isNew: true}
	if n, ok := t.Child(id, ir.Target); ok && len(ev.idx.Types(s.path+"."+t.Text(n))) > 0 {
		s.path += "." + t.Text(n)
	}
	s.name = lastComponent(s.path)
	s.hash = ir.HashText(s.name)
	for n := id + 1; n < t.Nodes[id].Next; n = t.Nodes[n].Next {
		if t.Nodes[n].Role == ir.Elem && t.Nodes[n].Op != ir.OpBlock {
			s.args = append(s.args, argument{node: n, val: ev.eval(n)})
		}
	}
	v, _ := ev.construct(s)
	return v
}

// heldAtFirst is what a field holds that is never given anything else: the constants that its declaration spells.
func (ev *evaluator) heldAtFirst(c *Class, key string, f Field) []*object {
	h := ev.inits[treeNode{f.Tree, f.Init}].holds
	if h == nil || ev.probe == nil && (!f.Made && !(f.Const && f.Static) || c.File.changed[key+elements]) || ev.probe != nil && !f.Made && !f.Const && !isConstantName(key) {
		return nil
	}
	return (&binding{ev: ev, fn: &Func{}}).give(h).objs
}
