package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Objects that are made, and fields that are given values, by what classes say of themselves, where the code says which class and which field it is.

// maxOnly bounds how many variables are followed to the values that they alone are given.
const maxOnly = 4

// reflected is a call that makes an object of a class, or gives a field of one another value.
func (ev *evaluator) reflected(s *site) (Value, bool) {
	if s.recvNode == 0 || ev.spots != nil || ev.opts.Intraprocedural {
		return Value{}, false
	}
	switch op := rules.OperationNamed(rules.OfReflection, s.name); {
	case op == "sets-of" && len(s.args) == 2:
		if name := ev.fieldMeant(s.recvNode, s.args[0].val.typ); name != "" && len(s.args[0].val.objs) > 0 {
			ev.writeField(s.args[0].val, name, ev.note(s.args[1].val, stored, s.id))
			return Value{}, true
		}
	case op == "sets" && len(s.args) == 1:
		return Value{}, ev.setsOwn(s)
	case op == "constructs":
		return ev.constructsNamed(s)
	}
	return Value{}, false
}

// only is the expression that a variable is given, where it is given one alone.
func only(t *ir.Tree, id ir.NodeID) ir.NodeID {
	for range maxOnly {
		switch t.Nodes[id].Op {
		case ir.OpName:
			v, ok := onlyGivenWithin(t, around(t, id), t.Nodes[id].Hash)
			if !ok {
				return id
			}
			id = v
		case ir.OpCast:
			v, ok := t.Child(id, ir.Value)
			if !ok {
				return id
			}
			id = v
		default:
			return id
		}
	}
	return id
}

// around is the function that an expression stands in, or the whole tree.
func around(t *ir.Tree, id ir.NodeID) ir.NodeID {
	for id != 0 && t.Nodes[id].Op != ir.OpFunc {
		id = t.Nodes[id].Parent
	}
	return id
}

// asked is a call of a method by which a class says something of itself, as a kind of operation: what it is asked of, and its first argument, or 0.
func asked(t *ir.Tree, id ir.NodeID, kind rules.Operation) (obj, arg ir.NodeID, ok bool) {
	if t.Nodes[id].Op != ir.OpCall || rules.OperationNamed(rules.OfReflection, lastCallee(t, id)) != kind {
		return 0, 0, false
	}
	callee, ok := t.Child(id, ir.Callee)
	if !ok || t.Nodes[callee].Op != ir.OpMember {
		return 0, 0, false
	}
	obj, ok = t.Child(callee, ir.Object)
	arg, _ = t.Child(id, ir.Arg)
	return obj, arg, ok
}

// fieldMeant is the name of the field of a class that an expression stands for, or "".
func (ev *evaluator) fieldMeant(id ir.NodeID, typ string) string {
	t := ev.frame.tree
	id = only(t, id)
	if _, arg, ok := asked(t, id, "field-named"); ok && arg != 0 {
		if c, ok := literal(t, arg); ok && c.kind == ir.OpString {
			return c.text
		}
		return ""
	}
	if _, arg, ok := asked(t, id, "field-at"); ok {
		return ev.fieldAt(typ, arg)
	}
	list, ok1 := t.Child(id, ir.Object)
	at, ok2 := t.Child(id, ir.Arg)
	if t.Nodes[id].Op != ir.OpIndex || !ok1 || !ok2 {
		return ""
	}
	if _, _, ok := asked(t, only(t, list), "fields"); !ok {
		return ""
	}
	return ev.fieldAt(typ, at)
}

// fieldAt is the name of the field that a class declares at a place, or "".
func (ev *evaluator) fieldAt(typ string, at ir.NodeID) string {
	if at == 0 || !ownType(typ) {
		return ""
	}
	c, ok := literal(ev.frame.tree, at)
	cs := ev.idx.Types(typ)
	if !ok || c.kind != ir.OpNumber || len(cs) == 0 || int(c.num) < 0 || int(c.num) >= len(cs[0].Order) {
		return ""
	}
	return cs[0].Order[int(c.num)]
}

// setsOwn gives a field another value that was asked of a value of an object: ValueOf(o).Elem().Field(0).Set(v).
func (ev *evaluator) setsOwn(s *site) bool {
	t := ev.frame.tree
	field := only(t, s.recvNode)
	obj, _, ok := asked(t, field, "field-at")
	if !ok {
		if obj, _, ok = asked(t, field, "field-named"); !ok {
			return false
		}
	}
	for range maxOnly {
		obj = only(t, obj)
		callee, ok := t.Child(obj, ir.Callee)
		if !ok || t.Nodes[obj].Op != ir.OpCall {
			return false
		}
		if arg, ok := t.Child(obj, ir.Arg); ok { // the call that was passed the object
			v := ev.quiet(ev.referred(arg))
			name := ev.fieldMeant(field, v.typ)
			if name == "" || len(v.objs) == 0 {
				return false
			}
			given := s.args[0].val
			given.typ = ""
			ev.writeField(v, name, ev.note(given, stored, s.id))
			return true
		}
		if obj, ok = t.Child(callee, ir.Object); !ok {
			return false
		}
	}
	return false
}

// constructsNamed is an object of the class whose constructor is called by what the class says of itself. Arguments may be passed in a list.
func (ev *evaluator) constructsNamed(s *site) (Value, bool) {
	t := ev.frame.tree
	id := only(t, s.recvNode)
	if obj, ok := t.Child(id, ir.Object); ok && t.Nodes[id].Op == ir.OpIndex {
		id = only(t, obj)
	}
	of := id
	if obj, _, ok := asked(t, id, "constructors"); ok {
		of = only(t, obj)
	}
	name := ev.classMeant(of)
	if name == "" || len(ev.idx.Types(name)) == 0 {
		return Value{}, false
	}
	args := s.args
	if len(args) == 1 && len(args[0].val.objs) == 1 && (args[0].val.typ == "list" || t.Nodes[args[0].node].Op == ir.OpNew) {
		if each, ok := ev.spreadOut(args[0].node, args[0].val); ok {
			args = each
		}
	}
	return ev.construct(&site{id: s.id, ev: ev, isNew: true, path: name, name: lastComponent(name), hash: ir.HashText(lastComponent(name)), args: args})
}

// classMeant is the class that an expression names as a value: Entry.class, typeof(Entry). "" for others.
func (ev *evaluator) classMeant(id ir.NodeID) string {
	t := ev.frame.tree
	name := ir.NodeID(0)
	switch t.Nodes[id].Op {
	case ir.OpName:
		return ev.fn.fixedClass(t.Text(id))
	case ir.OpMember:
		obj, ok := t.Child(id, ir.Object)
		if !ok || rules.OperationNamed(rules.OfReflection, lastName(t, id)) != "class" {
			return ""
		}
		name = obj
	case ir.OpOther:
		if name = lastChild(t, id); name == id {
			return ""
		}
	default:
		return ""
	}
	if t.Nodes[name].Op != ir.OpName && t.Nodes[name].Op != ir.OpMember {
		return ""
	}
	return ev.file.typeName(t, name)
}

// ownMethodNamed: what is called is a method of the receiver that the code names: [$this, 'add'].
func (ev *evaluator) ownMethodNamed(e *entry, arg ir.NodeID) bool {
	t := ev.frame.tree
	if t.Nodes[arg].Op != ir.OpList || e.sink.channels&ev.lib.mask([]string{"reflection"}) == 0 {
		return false
	}
	first := arg + 1
	second := lastChild(t, arg)
	if second == first || t.Nodes[first].Next != second {
		return false
	}
	_, spelt := literal(t, second)
	return spelt && (t.Nodes[first].Op == ir.OpThis)
}
