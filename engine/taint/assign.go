package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

func (ev *evaluator) assignment(id ir.NodeID) Value {
	t := ev.frame.tree
	target, ok1 := t.Child(id, ir.Target)
	value, ok2 := t.Child(id, ir.Value)
	if !ok2 {
		return ev.joined(id)
	}
	if t.Text(id) == "=&" && ok1 && t.Nodes[target].Op == ir.OpName && t.Nodes[value].Op == ir.OpName {
		return ev.sameVariable(target, value)
	}
	v := ev.answered(value)
	var allowed []refinement
	if ok1 && t.Nodes[target].Op == ir.OpMap && ev.lib.addressed != 0 {
		allowed = ev.checkTaken(target, value)
	}
	if ev.file.lang.CopiedLists && ev.nesting == 0 && ev.isCollection(v.typ) && isPlace(t, value) && t.Text(id) != "=&" {
		v = ev.cloned(value, v)
	}
	if v.copied && isPlace(t, value) {
		v = ev.copyOfPlace(value, v)
	}
	if t.Nodes[id].Flags&(ir.Exported|ir.ExportedMember) != 0 {
		ev.export(id, v)
	}
	if !ok1 {
		return v
	}
	if t.Nodes[id].Flags&ir.Imports != 0 {
		defer ev.bindImports(id)
	}
	if typ, ok := t.Child(id, ir.Type); ok {
		v = ev.declared(v, ev.file.typeName(t, typ))
	}
	taken := ev.taken
	ev.taken = 0
	if ok2 && t.Nodes[target].Op == ir.OpMap {
		ev.taken = value
	}
	if t.Nodes[id].Flags&ir.Decl != 0 {
		if !ev.declaresLasting(id, target, v) {
			ev.declare(target, v)
		}
	} else {
		ev.assignTo(target, v)
	}
	ev.taken = taken
	if allowed != nil {
		ev.saysOf(ev.leaveOf(target), &answers{yes: ev.asOf(allowed)})
	}
	if t.Nodes[target].Op == ir.OpName {
		ev.keepKey(target, value)
	}
	if t.Nodes[target].Op == ir.OpTuple && !ev.opts.NoGuards {
		switch {
		case t.Nodes[value].Op == ir.OpIndex:
			ev.foundOrNot(target, value)
		case t.Nodes[value].Op == ir.OpCast:
			ev.castOrNot(target, value)
		case v.says != nil && v.typ == "bool":
			ev.saysOf(target+1, v.says) // an error stands behind the answer
		case v.says != nil:
			ev.saysOf(lastChild(t, target), v.says)
		}
	}
	return v
}

// sameVariable makes a name another one of a variable.
func (ev *evaluator) sameVariable(name, of ir.NodeID) Value {
	t := ev.frame.tree
	v := ev.eval(of)
	s := ev.slotOf(t.Nodes[of].Hash)
	if s < 0 {
		s = ev.define(t.Nodes[of].Hash)
		ev.store.set(s, v)
	}
	ev.forget(name)
	ev.frame.vars[t.Nodes[name].Hash] = s
	return v
}

// isPlace: an expression reads what is kept somewhere, or what was put there just now.
func isPlace(t *ir.Tree, id ir.NodeID) bool {
	switch t.Nodes[id].Op {
	case ir.OpName, ir.OpMember, ir.OpIndex, ir.OpAssign, ir.OpDeref:
		return true
	}
	return false
}

// saysOf gives a variable what its value says of other places.
func (ev *evaluator) saysOf(name ir.NodeID, says *answers) {
	if s, ok := ev.slotAt(name); ok {
		v := *ev.store.at(s)
		v.says = says
		ev.store.set(s, v)
	}
}

// foundOrNot: of the two results of a look-up in a map the second says whether the key is there.
func (ev *evaluator) foundOrNot(target, index ir.NodeID) {
	t := ev.frame.tree
	second := t.Nodes[target+1].Next
	if second >= t.Nodes[target].Next || t.Nodes[second].Next != t.Nodes[target].Next {
		return
	}
	if obj, ok := t.Child(index, ir.Object); ok {
		if key, ok := t.Child(index, ir.Arg); ok && t.Nodes[key].Op != ir.OpSlice {
			list, at := ev.quiet(obj), ev.quietConstant(key)
			if k := ev.holdsKey(&list, key, &at); k != 0 {
				if s, ok := ev.slotAt(second); ok {
					ev.store.set(s, constValue(truth(k > 0)))
				}
				return
			}
		}
	}
	if yes := ev.keyOf(index); len(yes) > 0 {
		ev.saysOf(second, &answers{yes: ev.asOf(yes)})
	}
}

// declared gives a value the type that its variable is declared with, unless it is known better. Numbers and truth values carry no text.
func (ev *evaluator) declared(v Value, typ string) Value {
	if typ == "" {
		return v
	}
	if ev.numeric(typ) && !ev.opts.TaintedNumbers {
		v.marks, v.typ = ev.ofNumber(typ, v.marks), typ
		return v
	}
	if v.typ == "" || !v.exact && v.typ != typ && !(ev.idx.saysNothing(typ) && isPlain(v.typ)) && v.typ != "str" && v.typ != "list" && v.typ != "map" && !ev.isType(v.typ, typ) {
		v.typ = typ
		for _, o := range v.objs {
			if o.typ == "" {
				o.typ = typ
			}
		}
	}
	return v
}

// isPlain: the type is that of numbers or truth values, which no class extends.
func isPlain(typ string) bool { return isNumeric(typ) || typ == "bool" }

func (ev *evaluator) declaration(id ir.NodeID) Value {
	t := ev.frame.tree
	if target, ok := t.Child(id, ir.Target); ok {
		var v Value
		if typ, ok := t.Child(id, ir.Type); ok {
			if v = ev.nameless(typ, 0); len(v.objs) == 0 {
				v.typ = ev.file.typeName(t, typ)
			}
			v.copied = ev.copies(ev.file, t, typ)
		}
		ev.declare(target, v)
	}
	return Value{}
}

// nameless is an object of a class that is written where a type stands, with fields of the types that it says.
func (ev *evaluator) nameless(typ ir.NodeID, depth int) Value {
	t := ev.frame.tree
	if t.Nodes[typ].Op != ir.OpClass || depth > maxPath {
		return Value{}
	}
	o := ev.newObject("", typ)
	for n := typ + 1; n < t.Nodes[typ].Next; {
		if t.Nodes[n].Op != ir.OpDecl {
			if t.Nodes[n].Op == ir.OpBlock {
				n++
			} else {
				n = t.Nodes[n].Next
			}
			continue
		}
		name, ok1 := t.Child(n, ir.Target)
		of, ok2 := t.Child(n, ir.Type)
		if ok1 && ok2 && t.Nodes[name].Op == ir.OpName {
			v := ev.nameless(of, depth+1)
			if len(v.objs) == 0 {
				v.typ = ev.file.typeName(t, of)
			}
			ev.putField(o, t.Text(name), v)
		}
		n = t.Nodes[n].Next
	}
	return Value{objs: []*object{o}}
}

// calculations are operators that make numbers of whatever they get, where texts are joined by one of their own.
var calculations = []string{"-", "*", "/", "%", "**"}

// bitwise are operators on bits.
var bitwise = []string{"|", "&", "^", "<<", ">>", ">>>"}

func (ev *evaluator) augment(id ir.NodeID) Value {
	t := ev.frame.tree
	target, ok1 := t.Child(id, ir.Target)
	value, ok2 := t.Child(id, ir.Value)
	if !ok1 || !ok2 {
		return ev.joined(id)
	}
	old := ev.eval(target)
	op := t.Text(id)
	op = op[:max(0, len(op)-1)]
	var at position
	if op == "+" || op == "." {
		at = ev.end(&old, position{})
	}
	start := ev.start
	ev.start = at
	x := ev.eval(value)
	ev.start = start
	if len(x.fns) == 1 && ev.accessorOf(op, target, x) {
		return Value{}
	}
	v, ok := ev.foldBinary(op, old, x)
	both, adds := ev.added(op, old, x)
	made, operated := ev.operated(op, old, x, id)
	switch {
	case operated:
		v, old.objs = made, nil
	case adds:
		v, old.objs = both, nil
	case ok && old.marks == nil && x.marks == nil:
	case op == "??" && old.isNull(), op == "||" && old.known() < 0:
		v = x
	case op == "??" && old.known() > 0, op == "||" && old.known() > 0:
		v = old
	case op == "??" || op == "||":
		if v = join(old, x); v.typ == "" && old.typ == "" && old.ofReceiver() {
			v.typ = x.typ // what is made at its first use is kept there
		}
	case len(x.fns) > 0 && len(old.fns)+len(x.fns) <= maxFunctions:
		v = join(old, x) // one more that is told of an event
	case op == "+" && t.Nodes[id].Flags&ir.Numeric != 0:
		if !ev.collects(old) && !ev.collects(x) {
			v = ev.sum(old, x)
			break
		}
		v, old.objs = ev.union(id, []Value{x, old}), nil
	case isNumeric(old.typ) && isNumeric(x.typ), t.Nodes[id].Flags&ir.Numeric != 0 && slices.Contains(calculations, op),
		ev.file.lang.NumericOperators && (slices.Contains(calculations, op) || slices.Contains(bitwise, op)):
		v = ev.arithmetic(op, old, x)
	default:
		v = ev.concat(old, x, at)
	}
	if len(old.objs) > 0 && (op == "+" && !addsText(&old, &x) || op == "|" && old.typ == "set") {
		ev.appendAll(old, x)
		v = old
	}
	ev.assignTo(target, ev.note(v, assigned, target))
	return v
}

// addsText: text is added to a parameter that is text itself, or of which nothing says that it is a list.
func addsText(old, x *Value) bool {
	return (old.typ == "str" || old.typ == "" && x.typ == "str") && !slices.ContainsFunc(old.objs, func(o *object) bool { return !o.symbolic })
}

// ofReceiver: nothing else is known of a value than that the function's receiver holds it.
func (v *Value) ofReceiver() bool {
	return v.marks != nil && !slices.ContainsFunc(v.marks.list, func(m mark) bool {
		return m.origin.kind != fromParam || m.origin.param != receiverParam
	})
}

// appendAll adds another list's elements to a list in place.
func (ev *evaluator) appendAll(list, x Value) {
	for _, o := range list.objs {
		s := ev.sequenceOfObject(o)
		if x.typ == "str" && len(x.objs) == 0 && !s.open {
			ev.setSequence(o, s.insert(len(s.known), x))
			continue
		}
		ev.setSequence(o, ev.extended(s, x, 0))
	}
}

// declare gives a new variable its value; patterns are taken apart.
func (ev *evaluator) declare(target ir.NodeID, v Value) {
	t := ev.frame.tree
	if t.Nodes[target].Op == ir.OpName {
		ev.forget(target)
		s := ev.define(t.Nodes[target].Hash)
		ev.store.set(s, ev.note(v, assigned, target))
		return
	}
	ev.destructure(target, v, ev.declare)
}

// assignTo gives an existing place its value.
func (ev *evaluator) assignTo(target ir.NodeID, v Value) {
	t := ev.frame.tree
	ev.forget(target)
	switch t.Nodes[target].Op {
	case ir.OpName:
		ev.assignName(target, v)
	case ir.OpMember:
		obj, ok1 := t.Child(target, ir.Object)
		mem, ok2 := t.Child(target, ir.Member)
		if ok1 && ok2 {
			key := t.Text(mem)
			base := ev.base(obj)
			ev.writeBelow(target, obj)
			ev.writeModels(target, mem, base, v)
			v = ev.cleanUnder(key, base, v)
			if ev.setterOf(base, key, v, target) || ev.setOnLiteral(base, key, v, target) {
				return
			}
			ev.writeField(base, key, ev.note(v, stored, target))
			ev.patch(target, base, v)
			ev.writeStatic(obj, base, key, v)
			ev.unhosted(obj, mem, v)
		}
	case ir.OpIndex:
		if ev.indexSet(target, v) {
			return
		}
		ev.assignElement(target, v)
		ev.replaced(target, v)
	case ir.OpCall:
		if callee, ok := ev.attribute(target); ok {
			ev.assignTo(callee, v)
			return
		}
		ev.destructure(target, v, ev.assignTo)
	case ir.OpDeref, ir.OpSpread:
		if c, ok := t.Child(target, ir.Value); ok && !ev.throughPointer(c, v) {
			ev.assignTo(c, v)
		}
	default:
		ev.destructure(target, v, ev.assignTo)
	}
}

// cleanUnder is a value as it is under a member of which models say that it does no harm there.
func (ev *evaluator) cleanUnder(key string, base, v Value) Value {
	if v.marks == nil || base.typ == "" {
		return v
	}
	for _, e := range ev.lib.reads[ir.HashText(key)] {
		if e.Section == rules.SanitizerSection && ev.readFits(e, key, base, "") {
			v = ev.clean(v, e.channels)
		}
	}
	return v
}

// attribute is the member that a call without arguments names, in languages in which a.b is a call.
func (ev *evaluator) attribute(call ir.NodeID) (ir.NodeID, bool) {
	t := ev.frame.tree
	callee, ok := t.Child(call, ir.Callee)
	if !ok || t.Nodes[callee].Op != ir.OpMember || t.Nodes[callee].Next != t.Nodes[call].Next {
		return 0, false
	}
	return callee, true
}

func (ev *evaluator) assignName(target ir.NodeID, v Value) {
	t := ev.frame.tree
	hash := t.Nodes[target].Hash
	v = ev.note(v, assigned, target)
	ev.keepsState(hash, v)
	word := t.Text(target)
	if t.Nodes[target].Flags&ir.Static != 0 && ev.hidden(word) {
		ev.assignState(ev.file.Path+"#"+word, v)
		return
	}
	s := ev.slotToWrite(hash, word)
	if s < 0 {
		if key, ok := ev.ownField(word); ok {
			ev.writeField(ev.receiver(), key, v)
			return
		}
		if o, ok := ev.scopeWith(word); ok {
			ev.writeField(o, word, v)
			return
		}
		if c := ev.class(); c != nil {
			if f, owner, ok := ev.indexField(c, word); ok && !f.Filled {
				if ev.setterOf(ev.receiver(), word, v, target) {
					return
				}
				ev.writeField(ev.base(target), word, v)
				ev.writeField(ev.receiver(), word, v)
				if f.Static && owner != nil && ev.fn != nil {
					ev.assignState(stateOfField(owner, word), v) // as those see it who name the class
				}
				return
			}
		}
		if ev.fn != nil && !ev.ownAlone(word) && ev.globalOf(ev.file, word) != nil {
			ev.assignState(ev.file.Path+"#"+word, v)
		} else if fs := ev.idx.besides(ev.file, word); ev.fn != nil && len(fs) > 0 {
			ev.assignState(fs[0].Path+"#"+word, v)
		}
		s = ev.define(hash)
	}
	for f := ev.frame; f != nil; f = f.outer {
		delete(f.imports, hash) // it is a variable as any
	}
	ev.store.set(s, v)
}

// note adds a step to the way of every mark of a value.
func (ev *evaluator) note(v Value, what stepNote, at ir.NodeID) Value {
	if ev.probe != nil {
		ev.probed(at, v)
	}
	if v.marks == nil {
		return v
	}
	v.marks = ev.stepped(v.marks, what, ev.place(at), "")
	return v
}

func (ev *evaluator) stepped(ms *markSet, what stepNote, at Place, name string) *markSet {
	if ms == nil {
		return nil
	}
	out := make([]mark, len(ms.list))
	for i, m := range ms.list {
		d := int32(1)
		if m.step != nil {
			d = m.step.depth + 1
			if m.step.place == at && m.step.note == what {
				out[i] = m
				continue
			}
		}
		if d <= maxSteps {
			m.step = &step{prev: m.step, place: at, note: what, name: name, depth: d}
		}
		out[i] = m
	}
	return &markSet{out}
}
