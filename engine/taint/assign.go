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
	if len(old.objs) > 0 && (op == "+" || op == "|" && old.typ == "set") {
		ev.appendAll(old, x)
		v = old
	}
	ev.assignTo(target, ev.note(v, assigned, target))
	return v
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

// basedOn is base for what was evaluated before: a call is not run a second time.
func (ev *evaluator) basedOn(id ir.NodeID) Value {
	switch ev.frame.tree.Nodes[id].Op {
	case ir.OpName, ir.OpThis, ir.OpMember, ir.OpIndex:
		return ev.base(id)
	case ir.OpRef:
		if c, ok := ev.frame.tree.Child(id, ir.Value); ok {
			return ev.basedOn(c)
		}
	}
	return Value{}
}

// base evaluates what an assignment writes into. A place that holds no object yet gets one, so that what is written is kept.
func (ev *evaluator) base(id ir.NodeID) Value {
	t := ev.frame.tree
	v := ev.eval(id)
	if len(v.objs) > 0 {
		return v
	}
	switch t.Nodes[id].Op {
	case ir.OpName:
		s := ev.slotOf(t.Nodes[id].Hash)
		if key, ok := ev.ownField(t.Text(id)); ok && s < 0 {
			v.objs = []*object{ev.newObject(v.typ, id)}
			ev.writeField(ev.receiver(), key, v)
			return v
		}
		if s < 0 && (ev.spots != nil || ev.isResult(id, &v)) {
			s = ev.define(t.Nodes[id].Hash) // a variable that is declared elsewhere
		}
		if s < 0 {
			return v
		}
		if v.points != 0 {
			s, v.points = v.points-1, 0
		}
		v.objs = []*object{ev.newObject(v.typ, id)}
		ev.store.set(s, v)
	case ir.OpMember, ir.OpIndex:
		v.objs = []*object{ev.newObject(v.typ, id)}
		if obj, ok := t.Child(id, ir.Object); ok {
			outer := ev.base(obj)
			if m, ok := t.Child(id, ir.Member); ok {
				ev.writeField(outer, t.Text(m), v)
				break
			}
			for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
				if c != obj {
					ev.writeIndex(outer, ev.quietConstant(c), v)
				}
			}
		}
	}
	return v
}

// isResult: where a package is the files of a folder, a name that nothing gives a meaning is that of a result of the function.
func (ev *evaluator) isResult(id ir.NodeID, v *Value) bool {
	if ev.fn == nil || ev.file.vars == nil || !v.empty() || ev.declaredElsewhere(id) {
		return false
	}
	word := ev.frame.tree.Text(id)
	return ev.globalOf(ev.file, word) == nil && len(ev.idx.besides(ev.file, word)) == 0
}

// vivify makes the variable that an element is written into, where nothing declared it: a[] = v makes a, in some languages.
func (ev *evaluator) vivify(id ir.NodeID) {
	t := ev.frame.tree
	for t.Nodes[id].Op == ir.OpIndex {
		o, ok := t.Child(id, ir.Object)
		if !ok {
			return
		}
		id = o
	}
	if t.Nodes[id].Op != ir.OpName || ev.slotOf(t.Nodes[id].Hash) >= 0 || ev.declaredElsewhere(id) {
		return
	}
	if v := ev.quiet(id); v.empty() {
		ev.define(t.Nodes[id].Hash)
	}
}

// declaredElsewhere: an import, a class, a field or a model gives a name its meaning.
func (ev *evaluator) declaredElsewhere(id ir.NodeID) bool {
	t := ev.frame.tree
	word := t.Text(id)
	if len(ev.file.imports[word]) > 0 || len(ev.lib.reads[t.Nodes[id].Hash]) > 0 || len(ev.idx.Types(word)) > 0 {
		return true
	}
	c := ev.class()
	if c == nil {
		return false
	}
	_, _, ok := ev.indexField(c, word)
	return ok
}

func (ev *evaluator) assignElement(target ir.NodeID, v Value) {
	t := ev.frame.tree
	obj, ok := t.Child(target, ir.Object)
	if !ok {
		return
	}
	ev.vivify(obj)
	base := ev.base(obj)
	if ev.storesAnother(target, obj, &v) {
		ev.toHandlers(Value{})
		ev.leave()
		return
	}
	var at Value
	found := false
	for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
		if c != obj {
			at, found = ev.eval(c), true
		}
	}
	in := v
	in.marks = joinMarks(v.marks, at.marks)
	ev.writeInto(obj, in)
	if len(ev.lib.anyWrite) > 0 && base.typ != "" {
		for _, e := range ev.lib.anyWrite {
			if e.Section == rules.SinkSection && ev.readFits(e, "", base, "") {
				ev.check(e, t.Nodes[target].Parent, target, in, "")
			}
		}
	}
	ev.writeBelow(target, obj)
	v = ev.note(v, stored, target)
	if !found {
		for _, o := range base.objs { // a[] = v appends, in some languages
			s := ev.sequenceOfObject(o)
			ev.setSequence(o, s.insert(len(s.known), v))
		}
		return
	}
	ev.writeIndex(base, ev.keyValue(at), v)
	if len(base.objs) == 1 && at.consts == nil {
		ev.putUnderVariable(base.objs[0], lastChild(t, target), v)
	}
	if k, ok := at.constant(); ok {
		ev.writeModelsNamed(target, k.text, base, v)
	}
}

// writeBelow checks an assignment to a member or an element of what was found under a key: with the right key that is what all objects share.
func (ev *evaluator) writeBelow(target, holder ir.NodeID) {
	t := ev.frame.tree
	es := ev.lib.writes[anyIndex]
	if len(es) == 0 {
		return
	}
	base, key, ok := ev.foundUnder(holder)
	if !ok && t.Nodes[holder].Op == ir.OpName {
		x, kept := ev.keys[ev.slotOf(t.Nodes[holder].Hash)]
		base, key, ok = x.base, x.key, kept
	}
	if !ok {
		return
	}
	for _, e := range es {
		if e.Section == rules.SinkSection && ev.readFits(e, "[]", base, "") {
			ev.check(e, t.Nodes[target].Parent, target, key, "")
		}
	}
}

// foundUnder is the key of an element that is read, and what it is an element of.
func (ev *evaluator) foundUnder(id ir.NodeID) (base, key Value, ok bool) {
	t := ev.frame.tree
	obj, ok := t.Child(id, ir.Object)
	if t.Nodes[id].Op != ir.OpIndex || !ok {
		return Value{}, Value{}, false
	}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if c != obj {
			return ev.quiet(obj), ev.quietConstant(c), true
		}
	}
	return Value{}, Value{}, false
}

// foundKey is the key that a variable's value was found under.
type foundKey struct{ base, key Value }

// keepKey remembers the key that a variable's value was found under, or at first was: `o[k] || {}`, `o[k] = o[k] ?? {}`.
func (ev *evaluator) keepKey(target, value ir.NodeID) {
	t := ev.frame.tree
	slot := ev.slotOf(t.Nodes[target].Hash)
	if slot < 0 || len(ev.lib.writes[anyIndex]) == 0 {
		return
	}
	for ok := true; ok; {
		c := ir.NodeID(0)
		switch t.Nodes[value].Op {
		case ir.OpBinary:
			c, ok = t.Child(value, ir.Left)
		case ir.OpAssign:
			c, ok = t.Child(value, ir.Target)
		default:
			ok = false
		}
		if ok {
			value = c
		}
	}
	base, key, ok := ev.foundUnder(value)
	if !ok || !key.tainted() {
		delete(ev.keys, slot)
		return
	}
	if ev.keys == nil {
		ev.keys = map[int32]foundKey{}
	}
	ev.keys[slot] = foundKey{base, key}
}

// writeInto checks an assignment to an element: what a model says of the member or name that holds it, it says of its elements and their keys.
func (ev *evaluator) writeInto(holder ir.NodeID, v Value) {
	if len(ev.lib.writes) == 0 || v.empty() {
		return
	}
	t := ev.frame.tree
	switch t.Nodes[holder].Op {
	case ir.OpMember:
		outer, ok1 := t.Child(holder, ir.Object)
		mem, ok2 := t.Child(holder, ir.Member)
		if ok1 && ok2 {
			ev.writeModels(holder, mem, ev.base(outer), v)
		}
	case ir.OpCall: // where a member is read by a call: response.headers[name] = value in Ruby
		if callee, ok := ev.attribute(holder); ok {
			ev.writeInto(callee, v)
		}
	case ir.OpName:
		if p := ev.pathOf(holder); p != "" {
			ev.writeModelsNamed(holder, lastComponent(p), Value{}, v)
		}
	}
}

// destructure takes a value apart as a pattern says and hands each part to give.
func (ev *evaluator) destructure(target ir.NodeID, v Value, give func(ir.NodeID, Value)) {
	t := ev.frame.tree
	switch t.Nodes[target].Op {
	case ir.OpTuple, ir.OpList:
		ev.destructureList(target, v, give)
	case ir.OpMap:
		for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
			switch t.Nodes[c].Op {
			case ir.OpName:
				give(c, ev.memberOfPattern(c, v, t.Text(c)))
			case ir.OpPair:
				k, ok1 := t.Child(c, ir.Key)
				x, ok2 := t.Child(c, ir.Value)
				if !ok1 || !ok2 {
					continue
				}
				if t.Nodes[k].Op == ir.OpPair { // a default: {a: b = 1}
					if inner, ok := t.Child(k, ir.Key); ok {
						x0, _ := t.Child(k, ir.Value)
						give(x0, join(ev.memberOfPattern(c, v, keyText(t, inner)), ev.eval(x)))
					}
					continue
				}
				give(x, ev.memberOfPattern(c, v, keyText(t, k)))
			case ir.OpSpread:
				if x, ok := t.Child(c, ir.Value); ok {
					give(x, ev.withoutTaken(target, c, v))
				}
			}
		}
	case ir.OpAssign: // a default
		if x, ok := t.Child(target, ir.Target); ok {
			if d, ok := t.Child(target, ir.Value); ok {
				v = join(v, ev.eval(d))
			}
			give(x, v)
		}
	case ir.OpSpread, ir.OpRef, ir.OpDeref, ir.OpParam:
		for _, r := range []ir.Role{ir.Value, ir.Target} {
			if x, ok := t.Child(target, r); ok {
				give(x, v)
				return
			}
		}
	case ir.OpOther, ir.OpCall, ir.OpTypedMeta, ir.OpTypeRef:
		for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
			if t.Nodes[c].Role != ir.Callee && t.Nodes[c].Role != ir.Type {
				give(c, Value{marks: v.marks})
			}
		}
	}
}

// withoutTaken is a map without the entries that a pattern took out of it before the rest.
func (ev *evaluator) withoutTaken(pattern, rest ir.NodeID, v Value) Value {
	t := ev.frame.tree
	if len(v.objs) != 1 || v.objs[0].symbolic || v.objs[0].many {
		return v
	}
	out := ev.cloned(rest, v)
	for c := pattern + 1; c < rest; c = t.Nodes[c].Next {
		k, ok := t.Child(c, ir.Key)
		for ok && t.Nodes[k].Op == ir.OpPair {
			k, ok = t.Child(k, ir.Key)
		}
		if ok && t.Nodes[k].Op == ir.OpName {
			ev.putField(out.objs[0], t.Text(k), Value{})
		}
	}
	return out
}

// memberOfPattern reads a member that a pattern names, as v.key would.
func (ev *evaluator) memberOfPattern(at ir.NodeID, v Value, key string) Value {
	x := ev.property(v, key, at, ev.gotten(v, ev.readField(v, key)))
	if es := ev.lib.reads[ir.HashText(key)]; len(es) > 0 || len(ev.lib.anyRead) > 0 {
		x = ev.readModels(at, key, es, v, "", x)
	}
	if x.marks != nil && rules.Means(rules.Host, key) {
		x.of = v.of
	}
	if ev.taken != 0 && ev.guards > 0 && x.marks != nil {
		if name, _, ok := ev.placeName(ev.taken); ok {
			x = ev.guardedNamed(name+"."+key, x)
		}
	}
	return x
}

func (ev *evaluator) destructureList(target ir.NodeID, v Value, give func(ir.NodeID, Value)) {
	t := ev.frame.tree
	i, behind := 0, false
	if ev.spots != nil { // as an index reads
		all, each := ev.deep(v), give
		give = func(c ir.NodeID, x Value) {
			x.marks = joinMarks(x.marks, all)
			each(c, x)
		}
	}
	several := ev.opts.FirstOfSeveral && t.Nodes[target].Op == ir.OpTuple && v.typ != "list" && !v.host // and no list that is taken apart, nor the address of a host
	n := 0
	for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
		n++
	}
	for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
		part := ev.partAt(v.typ, i)
		switch {
		case t.Nodes[c].Op == ir.OpSpread:
			rest := Value{marks: v.marks, typ: "list"}
			o := ev.newObject("list", c)
			ev.setSequence(o, &sequence{open: true, rest: ev.elementsOf(v)})
			rest.objs = []*object{o}
			if part, ok := ev.part(c, v, i, 1<<30); ok && i == n-1 {
				rest = part
			}
			if x, ok := t.Child(c, ir.Value); ok {
				give(x, rest)
			}
			behind = true
		case behind:
			give(c, ev.elementsOf(v))
		case part != "":
			give(c, ev.property(v, part, c, ev.readField(v, part)))
		case i == 0 && n > 1 && several && (ownType(v.typ) || v.consts != nil):
			give(c, v) // what was opened, and behind it the error
		case len(v.objs) == 0 && n > 1 && i > 0 && several:
			give(c, Value{}) // the second result of a call is its error, or whether there was one
		default:
			x := ev.readIndex(v, constValue(num(float64(i))))
			if len(v.objs) == 0 && (i == 0 && several || v.host) {
				x.of, x.host = v.of, v.host
			}
			if (x.marks != nil || len(x.objs) > 0) && t.Nodes[c].Op == ir.OpName && reNumbered.MatchString(t.Text(c)) {
				x = ev.ofNumberedColumn(x)
			}
			give(c, x)
		}
		i++
	}
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
