package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// effect is what a call does to the collection or builder that is its receiver, or its first argument where it has none.
func (ev *evaluator) effect(s *site, e *entry) Value {
	switch e.Effect {
	case "list":
		return ev.listOf(s)
	case "map":
		return ev.mapOf(s)
	case "invoke":
		return ev.invoked(s)
	case "call", "apply":
		return ev.calledOn(s, e.Effect == "apply")
	case "partial":
		return ev.partial(s)
	case "build":
		return ev.built(s, e)
	case "run":
		return ev.runsLater(s, e)
	case "record":
		return ev.record(s)
	case "same":
		return ev.sameFunction(s)
	case "resolve":
		return ev.resolved(s)
	case "cell":
		return ev.cell(s)
	case "counter":
		return ev.counter(s)
	case "instance":
		return ev.instance(s)
	case "render":
		return ev.render(s, e)
	case "include":
		return ev.include(s)
	case "bind":
		ev.bindNames(s, e.Under)
		return Value{typ: "int"}
	case "union":
		parts := make([]Value, len(s.args))
		for i := range s.args {
			parts[i] = s.args[i].val
		}
		return ev.union(s.id, parts)
	case "common":
		return ev.inCommon(s)
	case "names":
		return ev.namesOf(s, e.Under)
	case "name":
		ev.nameIt(s)
		return Value{typ: "bool"}
	case "groups":
		return ev.groups(s, e.Under)
	case "match":
		v := ev.groups(s, "")
		v = ev.readIndex(v, constValue(num(0)))
		v.typ = "str"
		return v
	case "scan":
		return ev.scanned(s, e)
	case "spell":
		return ev.spelt(s)
	case "once":
		return ev.runOnce(s)
	case "caught":
		return ev.recovered()
	case "conform":
		return ev.conforming(s, e)
	case "accepts":
		return ev.conforms(s)
	case "entry":
		return ev.entryOfSchema(s, e)
	case "entries":
		return ev.checkedEntries(s)
	case "either":
		return ev.eitherSchema(s)
	case "assert":
		ev.asserted(s)
		return Value{}
	case "format":
		return ev.formatted(s, ev.start)
	case "fill":
		return ev.filled(s)
	case "numbers":
		return ev.numbers(s)
	case "exit":
		if ev.frame.included {
			ev.dead = true // nor does what included the file go on
		}
		ev.leave()
		return Value{}
	case "throw":
		for i, a := range s.args {
			if i > 0 { // the message of an error whose class is the first
				a.val.typ = ""
			}
			ev.toHandlers(a.val)
		}
		ev.leave()
		return Value{}
	}
	x, ok := ev.changedBy(s, e)
	if !ok {
		return Value{}
	}
	switch e.Effect {
	case "listen":
		return ev.listens(x)
	case "tell":
		return ev.tells(x, e.Under != "")
	}
	return ev.effectOn(x)
}

// changing is a call that does something with a collection, which is its receiver or its first argument.
type changing struct {
	*site
	effect      string
	node        ir.NodeID // of the collection; 0 for one that the call makes
	of          Value
	with        []argument // the other arguments
	first, last Value      // of these
}

func (ev *evaluator) changedBy(s *site, e *entry) (changing, bool) {
	x := changing{site: s, effect: e.Effect, node: s.recvNode, of: s.recv, with: s.args}
	if x.node == 0 || s.path != "" && len(e.names) > 0 && !e.names[0].Member {
		if len(x.with) == 0 {
			return x, false
		}
		x.node, x.of, x.with = x.with[0].node, x.with[0].val, x.with[1:]
	}
	if n := len(x.with); n > 0 {
		x.first, x.last = x.with[0].val, x.with[n-1].val
	}
	if e.Under != "" {
		x.first = constValue(str(e.Under))
	}
	return x, true
}

// tailOf is a list of the elements of another one, but for the first.
func (ev *evaluator) tailOf(at ir.NodeID, list Value) Value {
	q := ev.sequenceOf(list)
	o := ev.newObject("list", at)
	ev.setSequence(o, &sequence{known: q.known[min(1, len(q.known)):], open: q.open, rest: q.rest})
	return Value{typ: "list", objs: []*object{o}, marks: ownMarks(&list)}
}

// effectOn does to a collection, or reads from it, what a model says of the call.
func (ev *evaluator) effectOn(x changing) Value {
	c := x.of
	switch x.effect {
	case "append", "prepend", "insert", "put", "section", "extend", "clear":
		return ev.change(x)
	case "exchange":
		was := ev.lookUp(c, x.with[:min(1, len(x.with))])
		x.effect = "put"
		ev.change(x)
		return was
	case "combine":
		return ev.combined(x)
	case "count", "count-down":
		return ev.countsUp(x, x.effect == "count-down")
	case "get":
		return ev.entry(x)
	case "default":
		return ev.orPut(x)
	case "remove", "pop", "shift":
		if x.effect == "pop" && len(x.with) > 0 {
			x.effect = "remove" // at an index, or under a key
		}
		if x.effect == "remove" && len(x.with) > 0 {
			if v, ok := ev.underVariableOf(&c, x.with[0].node); ok {
				ev.removeUnder(c, x.with[0].node)
				return v
			}
			if ev.placeOfHeld(&c, x.with[0].node) >= 0 {
				return ev.discard(c, x.with)
			}
		}
		return ev.takeOut(x.effect, c, x.first)
	case "merge":
		x.effect, x.node, x.of = "extend", 0, ev.cloned(x.id, c)
		return ev.change(x)
	case "clone":
		return ev.cloned(x.id, c)
	case "filter", "find", "group", "order", "order-down":
		return ev.choice(x)
	case "cut":
		return ev.cutOut(x)
	case "reverse", "sort":
		return ev.reorder(x.effect, c)
	case "reversed":
		return ev.reorder("reverse", ev.cloned(x.id, c))
	case "discard":
		return ev.discard(c, x.with)
	case "suffix":
		return ev.suffixOf(x)
	case "unlink":
		return ev.unlinked(x)
	case "zip":
		return ev.zipped(x.site)
	case "enumerate":
		return ev.numbered(x.id, c)
	case "first":
		return ev.readIndex(c, constValue(num(0)))
	case "next":
		if ev.nesting > 0 { // another one in each round
			return ev.elementsOf(c)
		}
		return ev.takeOut("shift", c, constValue(num(0)))
	case "last":
		return ev.readIndex(c, constValue(num(-1)))
	case "tail":
		return ev.tailOf(x.id, c)
	case "values":
		if list, few := ev.fewElements(c); few && len(list) == 1 { // of several it is not known which comes first
			return ev.sequenceAsList(x.id, &sequence{known: list})
		}
		return ev.newList(x.id, ev.elementsOf(c))
	case "keys":
		return ev.newList(x.id, Value{marks: ev.ownKeys(&c)})
	case "items":
		pair := ev.newObject("", x.id)
		ev.setSequence(pair, &sequence{known: []Value{{marks: ev.ownKeys(&c)}, ev.elementsOf(c)}})
		return ev.newList(x.id, Value{objs: []*object{pair}, marks: ownMarks(&c)}) // a declaration may say what a pair is
	case "join":
		return ev.joinedList(c, x.last)
	}
	return c // iterator, copy
}

// cutOut is a list without the elements from one place to another.
func (ev *evaluator) cutOut(x changing) Value {
	c := x.of
	q := ev.sequenceOf(c)
	if len(x.with) != 2 || len(c.objs) != 1 || c.objs[0].symbolic || q.open {
		return c
	}
	from, ok1 := x.with[0].val.constant()
	to, ok2 := x.with[1].val.constant()
	i, j := int(from.num), int(to.num)
	if !ok1 || !ok2 || from.kind != ir.OpNumber || to.kind != ir.OpNumber || i < 0 || i > j || j > len(q.known) {
		return c
	}
	o := ev.madeAt("list", x.id, nil)
	ev.setSequence(o, &sequence{known: append(slices.Clone(q.known[:i]), q.known[j:]...)})
	c.objs = []*object{o}
	return c
}

// entry is what a call reads under a key or at a place, or a member by its name.
func (ev *evaluator) entry(x changing) Value {
	with := x.with
	if len(with) == 0 && x.first.consts != nil { // the model names the key
		with = []argument{{val: x.first}}
	}
	v := ev.lookUp(x.of, with)
	if !v.empty() || len(v.fns) > 0 || x.recvNode != 0 || len(x.with) == 0 {
		return v
	}
	if k, ok := x.first.constant(); ok && k.kind == ir.OpString {
		if p := ev.pathOf(x.node); p != "" {
			return Value{fns: []*closure{{path: p + "." + k.text}}, typ: "function"}
		}
	}
	return v
}

// joinedList is the text that a list's elements make with a separator between them, which some languages take for the receiver.
func (ev *evaluator) joinedList(list, sep Value) Value {
	if _, ok := list.constant(); ok {
		list, sep = sep, list
	}
	between, ok := sep.constant()
	if !ok || len(list.objs) != 1 || list.objs[0].symbolic || list.marks != nil {
		return Value{marks: joinMarks(ev.deep(list), ev.deep(sep)), typ: "str"}
	}
	q := ev.sequenceOfObject(list.objs[0])
	if len(q.known) == 0 {
		return Value{marks: ev.deep(list), typ: "str"}
	}
	b := ev.textAt(ev.start)
	for i, x := range q.known {
		if i > 0 {
			b.chars(between.text)
		}
		b.value(x)
	}
	if q.open {
		b.value(q.rest)
	}
	return b.text()
}

// inCommon is what the receiver and all arguments hold: the values of those that no source filled, where there are such.
func (ev *evaluator) inCommon(s *site) Value {
	var all, own *markSet
	known := false
	of := s.args
	if s.recvNode != 0 {
		of = append([]argument{{node: s.recvNode, val: s.recv}}, of...)
	}
	for _, a := range of {
		ms := ev.deep(a.val)
		all = joinMarks(all, ms)
		if x := (Value{marks: ms}); !x.fromSource() {
			own, known = joinMarks(own, ms), true
		}
	}
	if known {
		all = own
	}
	return Value{typ: "list", marks: all}
}

// invoked is a call of the function that is the receiver.
func (ev *evaluator) invoked(s *site) Value {
	if len(s.recv.fns) > 0 {
		return ev.reach(s, s.recv.fns, Value{})
	}
	if v, ok := ev.callOfParam(s.recv, s.name, false, s.args, treeNode{ev.frame.tree, s.id}); ok {
		return v
	}
	if v, ok := ev.runObject(s, argument{node: s.recvNode, val: s.recv}, s.args); ok {
		return v
	}
	for _, o := range s.recv.objs { // of a class that stands behind the construction
		for _, name := range o.fields.names {
			if f := *ev.store.at(o.fields.slot(name)); len(f.fns) > 0 && rules.Means(rules.CallsIt, name) {
				return ev.reach(s, f.fns, Value{})
			}
		}
	}
	v := Value{marks: ev.deep(s.recv)}
	for _, a := range s.args {
		v.marks = joinMarks(v.marks, ev.deep(a.val))
	}
	return v
}

// sameFunction is the function that is the first argument, which the call only changes the form of.
func (ev *evaluator) sameFunction(s *site) Value {
	if len(s.args) == 0 {
		return Value{}
	}
	a := s.args[0]
	if len(a.val.fns) > 0 && ev.startedLater(s.id) {
		s.ran = append(s.ran, a.val.fns...)
	}
	if len(a.val.fns) > 0 || ev.runMethod(&a.val, func(*Func) bool { return true }) != nil {
		return a.val
	}
	if c, ok := a.val.constant(); ok && c.kind == ir.OpString {
		return a.val // what is made of a text that names it
	}
	if p := ev.pathOf(a.node); p != "" {
		return Value{fns: []*closure{{path: p}}, typ: "function"}
	}
	return Value{}
}

// instance is an object of the class that the first argument names.
func (ev *evaluator) instance(s *site) Value {
	if len(s.args) == 0 {
		return Value{}
	}
	return Value{typ: canonicalType(ev.pathOf(s.args[0].node))}
}

// resolved is what the function that a call is passed gives the function that it is passed itself, as a promise's value is given to resolve.
func (ev *evaluator) resolved(s *site) Value {
	got := Value{}
	give := &closure{gives: &got}
	args := []argument{{val: Value{fns: []*closure{give}, typ: "function"}}}
	for _, a := range s.args {
		if len(a.val.fns) > 0 {
			ev.runCallbacks(s, a, args)
		}
	}
	return ev.note(got, passed, s.id)
}

// listOf is a new list of the arguments, or of the elements of the one that is a list itself and stands for all of them.
func (ev *evaluator) listOf(s *site) Value {
	o := ev.newObject("list", s.id)
	v := Value{typ: "list", objs: []*object{o}}
	q := &sequence{}
	for _, a := range s.args {
		if a.spread || len(s.args) == 1 && a.val.typ == "list" {
			if len(a.val.objs) == 1 && len(s.args) == 1 {
				if x := a.val.objs[0]; x.symbolic && !a.spread && ev.unwritten(x) {
					return a.val // the caller knows its elements
				}
				q = ev.sequenceOfObject(a.val.objs[0])
			} else {
				q = &sequence{known: q.known, open: true, rest: join(q.rest, ev.elementsOf(a.val))}
			}
			v.marks = joinMarks(v.marks, ownMarks(&a.val))
			continue
		}
		q = q.insert(len(q.known), ev.note(a.val, stored, s.id))
	}
	ev.setSequence(o, q)
	return v
}

// mapOf is a new map of the arguments, which are pairs, or keys and values in turn, or of one map or list of pairs.
func (ev *evaluator) mapOf(s *site) Value {
	o := ev.newObject("map", s.id)
	v := Value{typ: "map", objs: []*object{o}}
	put := func(k, x Value) { ev.writeIndexOf(o, k, ev.note(x, stored, s.id), false) }
	for i := 0; i < len(s.args); i++ {
		a := s.args[i]
		if a.name != "" {
			put(constValue(str(a.name)), a.val)
			continue
		}
		if pairs, ok := ev.pairsOf(a.val); ok {
			for _, p := range pairs {
				put(p.known[0], p.known[1])
			}
			continue
		}
		if len(a.val.objs) > 0 && (a.val.typ == "map" || a.val.objs[0].typ == "map") {
			ev.copyFieldsOf(&a.val, o)
			v.marks = joinMarks(v.marks, ownMarks(&a.val))
			continue
		}
		if pair := ev.sequenceOf(a.val); len(pair.known) == 2 && !pair.open {
			put(pair.known[0], pair.known[1])
			continue
		}
		if i+1 < len(s.args) && len(a.val.objs) == 0 {
			i++
			put(a.val, s.args[i].val)
			v.marks = joinMarks(v.marks, a.val.marks)
			continue
		}
		put(Value{}, Value{marks: ev.deep(a.val)})
	}
	return v
}

// keyValue is a key as a collection knows it: a list of a few constants by these, and an object without contents, of a type that is there to be one, by its type.
func (ev *evaluator) keyValue(at Value) Value {
	if at.typ == "list" && at.exact && len(at.objs) == 1 {
		if text, ok := ev.tupleText(at.objs[0]); ok {
			return constValue(str(text))
		}
	}
	if at.copied && at.consts == nil && len(at.objs) == 1 {
		if text, ok := ev.structText(at); ok {
			return constValue(str(text))
		}
	}
	if at.consts == nil && at.exact && len(at.objs) == 1 && !at.objs[0].symbolic && len(at.objs[0].fields.names) == 0 && ownType(at.typ) {
		return constValue(str(at.typ))
	}
	return at
}

// structText is an object of a struct as a key, where all that it holds is known: its fields in their order, as a list of them is one.
func (ev *evaluator) structText(at Value) (string, bool) {
	cs, o := ev.idx.Types(at.typ), at.objs[0]
	if len(cs) != 1 || o.symbolic || o.many || len(cs[0].Order) == 0 || len(cs[0].Order) > maxTupleKey {
		return "", false
	}
	text := ""
	for _, name := range cs[0].Order {
		slot, ok := o.fields.get(name)
		if !ok {
			return "", false
		}
		v := *ev.store.at(slot)
		c, ok := v.constant()
		if !ok || v.marks != nil {
			return "", false
		}
		text += ", " + c.text
	}
	return "(" + text[2:] + ")", true
}

// lookUp reads an element under an index or a key, with a default, or with a section before the key.
func (ev *evaluator) lookUp(c Value, args []argument) Value {
	if len(args) == 0 {
		return ev.elementsOf(c)
	}
	if len(args) > 1 && args[1].name == "" && len(c.objs) == 1 {
		if k, ok := args[0].val.constant(); ok {
			if slot, has := c.objs[0].fields.get(k.text); has && len(ev.store.at(slot).objs) > 0 {
				return ev.lookUp(*ev.store.at(slot), args[1:])
			}
		}
	}
	v := ev.readUnder(c, args[0])
	if len(args) == 1 {
		return v
	}
	otherwise := args[len(args)-1].val
	if x, ok := ev.underVariableOf(&c, args[0].node); ok {
		if x.isNull() {
			return otherwise
		}
		return v
	}
	k, ok := args[0].val.constant()
	if ok && len(c.objs) == 1 && !v.empty() && !v.isNull() {
		if _, has := c.objs[0].fields.get(k.text); has && !c.objs[0].symbolic {
			return v // the key is there: the default is not used
		}
	}
	if ok && v.empty() && len(c.objs) == 1 && ev.lacks(c.objs[0], k.text) {
		return otherwise
	}
	return join(v, otherwise)
}

// maxTupleKey bounds the constants of a list that is a key.
const maxTupleKey = 4

// tupleText is a list as a key, where all that it holds is known.
func (ev *evaluator) tupleText(o *object) (string, bool) {
	if o.symbolic || o.many || len(o.fields.names) != 1 {
		return "", false
	}
	q := ev.sequenceOfObject(o)
	if q.open || len(q.known) == 0 || len(q.known) > maxTupleKey {
		return "", false
	}
	text := ""
	for i := range q.known {
		c, ok := q.known[i].constant()
		if !ok || q.known[i].marks != nil {
			return "", false
		}
		text += ", " + c.text
	}
	return "(" + text[2:] + ")", true
}

// readUnder reads what stands under an index or a key.
func (ev *evaluator) readUnder(c Value, key argument) Value {
	if v, ok := ev.underVariableOf(&c, key.node); ok {
		return v
	}
	return ev.readIndex(c, ev.keyValue(key.val))
}

// onlyKeys: the value is a map all of whose entries are under known keys.
func (ev *evaluator) onlyKeys(v Value) bool {
	if len(v.objs) != 1 || v.objs[0].symbolic || v.marks != nil || len(v.objs[0].fields.names) == 0 {
		return false
	}
	_, listed := v.objs[0].fields.get(elements)
	_, any := v.objs[0].fields.get(anyField)
	return !listed && !any
}

// lacks: every key of a map is known, and this is none of them.
func (ev *evaluator) lacks(o *object, key string) bool {
	if o.symbolic || o.many || len(o.fields.names) == 0 {
		return false
	}
	if _, any := o.fields.get(anyField); any {
		return false
	}
	_, has := o.fields.get(key)
	return !has && !ev.sequenceOfObject(o).open
}

func (ev *evaluator) newList(at ir.NodeID, x Value) Value {
	o := ev.newObject("list", at)
	ev.setSequence(o, &sequence{open: true, rest: x})
	return Value{typ: "list", objs: []*object{o}, marks: x.marks}
}

func (ev *evaluator) writeIndexOf(o *object, at, x Value, several bool) {
	k, ok := at.constant()
	if !ok {
		ev.putField(o, "", x)
		ev.keepKeyMarks(o, at)
		return
	}
	many := o.many
	o.many = many || several
	ev.putField(o, k.text, x)
	o.many = many
}

// takeOut removes an element and returns it.
func (ev *evaluator) takeOut(what string, c, at Value) Value {
	if len(c.objs) != 1 {
		return Value{marks: c.marks}
	}
	o := c.objs[0]
	q := ev.sequenceOfObject(o)
	if _, listed := o.fields.get(elements); !listed || what == "remove" && len(q.known) == 0 && !q.open {
		v := ev.readIndex(c, at)
		if k, ok := at.constant(); ok {
			if _, has := o.fields.get(k.text); has && !o.many {
				ev.putField(o, k.text, constValue(null))
			}
		}
		return v
	}
	i := len(q.known) - 1
	switch what {
	case "shift":
		i = 0
	case "remove":
		k, ok := at.constant()
		switch {
		case ok && k.kind == ir.OpNumber:
			if i = int(k.num); i < 0 && !q.open {
				i += len(q.known)
			}
		case ok:
			return ev.discard(c, []argument{{val: at}})
		default:
			ev.setSequence(o, &sequence{open: true, rest: q.all()})
			return Value{marks: q.all().marks}
		}
	}
	v, ok := q.at(i)
	if !ok || q.open && what == "pop" {
		v = q.all()
	}
	ev.setSequence(o, q.remove(i))
	v.marks = joinMarks(v.marks, ownMarks(&c))
	return v
}

// callback runs a function that a call passes elements, or its own arguments, to.
func (ev *evaluator) callback(s *site, cb *rules.ModelCallback) Value {
	var out Value
	at := cb.Argument
	if at < 0 {
		at += len(s.args)
	}
	if v, ok := ev.eachKnown(s, cb, at); ok {
		return v
	}
	for i, a := range s.args {
		if i != at {
			continue
		}
		var args []argument
		if cb.Element {
			args = append(args, argument{node: a.node, val: ev.elementsOf(s.recv)})
		}
		for _, p := range cb.Parameter {
			for len(args) <= p {
				args = append(args, argument{node: a.node})
			}
			from := s.selected([]rules.ModelArg{cb.Passes[p]})
			if len(from) > 0 {
				args[p].val = from[0].val
			}
		}
		s.each, s.this = cb.Element, s.thisOf(cb)
		s.sure = cb.Delivers && !cb.Element && len(cb.Parameter) == 0 && ev.frame.tree.Nodes[ev.frame.tree.Nodes[s.id].Parent].Op == ir.OpAwait
		out = ev.runCallbacks(s, a, args)
	}
	if cb.Element && rules.Means(rules.Drops, s.name) {
		ev.dropSome(s.recv)
	}
	switch {
	case cb.Collects:
		v := ev.newList(s.id, out)
		if ev.file.lang.Juggles {
			v.marks = nil // which are those of its elements, and in no text that is made of it
		}
		return v
	case cb.Delivers:
		return out
	}
	v := s.recv
	if cb.Element && rules.Means(rules.Filters, s.name) {
		if channels := ev.saidOfEach(s, true); channels != 0 {
			return ev.clean(v, channels)
		}
	}
	return v
}

// dropSome takes some of a collection's elements out, of which it is not known which are left.
func (ev *evaluator) dropSome(c Value) {
	for _, o := range c.objs {
		if _, listed := o.fields.get(elements); listed {
			ev.setSequence(o, &sequence{open: true, rest: ev.sequenceOfObject(o).all()})
		}
	}
}

// runObject runs the one method of an object of the workspace by which a library runs it, as that of a task.
func (ev *evaluator) runObject(s *site, a argument, args []argument) (Value, bool) {
	fn := ev.runMethod(&a.val, func(f *Func) bool { return len(f.Params) == len(args) })
	if fn == nil {
		return Value{}, false
	}
	return ev.reach(&site{id: s.id, ev: ev, name: fn.Name, hash: ir.HashText(fn.Name), args: args}, []*closure{{fn: fn}}, a.val), true
}

// runMethod is the one method of a value's class by which libraries run its objects, where it is one that fits, or nil.
func (ev *evaluator) runMethod(v *Value, fits func(*Func) bool) *Func {
	if !ownType(v.typ) || ev.opts.Intraprocedural {
		return nil
	}
	var found *Func
	for _, c := range ev.idx.Types(v.typ) {
		for name, fs := range c.Methods {
			if !rules.Means(rules.CallsIt, name) || len(fs) != 1 || !fits(fs[0]) {
				continue
			}
			if found != nil {
				return nil
			}
			found = fs[0]
		}
	}
	return found
}

// callByName calls a function that is passed by its name: as a text, as a path of names, or, behind the sign of a spread, as a method of the first argument.
func (ev *evaluator) callByName(s *site, a argument, args []argument) Value {
	x := &site{id: s.id, ev: ev, args: args}
	k, ok := a.val.constant()
	switch {
	case ok && k.kind == ir.OpString && a.spread && len(args) > 0:
		x.name, x.recv, x.recvNode, x.args = k.text, args[0].val, a.node, args[1:]
	case ok && k.kind == ir.OpString:
		x.path, x.name = k.text, lastComponent(k.text)
	case !ok && a.val.empty():
		x.path = ev.pathOf(a.node)
		x.name = lastComponent(x.path)
	}
	if x.name == "" {
		return Value{}
	}
	x.hash = ir.HashText(x.name)
	return ev.callResult(x)
}

func (ev *evaluator) runCallbacks(s *site, a argument, args []argument) Value {
	var out Value
	if len(a.val.fns) == 0 {
		var ok bool
		if out, ok = ev.callOfParam(a.val, "", false, args, treeNode{ev.frame.tree, s.id}); ok {
			return out
		}
		if out, ok = ev.runObject(s, a, args); ok {
			return out
		}
		out = ev.callByName(s, a, args)
	}
	for i, f := range a.val.fns {
		s.ran = append(s.ran, f)
		ev.nesting++
		if s.sure && len(a.val.fns) == 1 {
			out = ev.run(f, Value{}, args, s.id, 0)
			ev.nesting--
			break
		}
		v := ev.mayRun(f.tree != nil && (s.each || standsBehindCall(f.tree, f.node)), func() Value {
			if f.frame != nil && f.fn == nil {
				ev.this = s.this
			}
			return ev.run(f, Value{}, args, s.id, 0)
		})
		ev.nesting--
		if i == 0 {
			out = v
		} else {
			out = join(out, v)
		}
	}
	return out
}
