package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

func (ev *evaluator) name(id ir.NodeID) Value {
	t := ev.frame.tree
	n := &t.Nodes[id]
	if n.Flags&ir.Static != 0 && len(ev.lib.reads[n.Hash]) == 0 && ev.hidden(t.Text(id)) {
		return ev.ofProgram(id)
	}
	if s := ev.slotOf(n.Hash); s >= 0 {
		v := *ev.store.at(s)
		if v.points != 0 {
			v = ev.pointedTo(&v)
		}
		if v.typ == "" && v.marks == nil && len(v.objs)+len(v.fns) == 0 {
			v.typ = ev.givenLater(id)
		}
		return v
	}
	ev.store.readsUnbound(n.Hash)
	word := t.Text(id)
	if key, ok := ev.ownField(word); ok {
		return ev.readHere(id, ev.readField(ev.receiver(), key))
	}
	if o, ok := ev.scopeWith(word); ok {
		return ev.readHere(id, ev.property(o, word, id, ev.readField(o, word)))
	}
	if c := ev.class(); c != nil {
		if f, owner, ok := ev.indexField(c, word); ok && owner != nil && !f.Filled {
			if f.Static && (ev.idx.elsewhere[classField{owner.Name, word}] > 0 || !f.Const && ev.fn != nil && ev.fn.Static && ev.reassigned(owner.File, word)) {
				return ev.readHere(id, ev.lastingField(owner, word, f))
			}
			if f.Init != 0 && f.lasts(word) && !madeEmpty(f) {
				return ev.readHere(id, ev.classField(owner, word, f)) // not what some object was given
			}
			return ev.readHere(id, ev.property(ev.receiver(), word, id, ev.readField(ev.receiver(), word)))
		}
		if v, ok := ev.outerField(c, word); ok {
			return ev.readHere(id, v)
		}
	}
	var v Value
	if !ev.hidden(word) {
		v = ev.global(word)
	}
	if v.empty() || ev.file.lang.SelfCalls && len(v.fns) > 0 {
		if x, ok := ev.bareCall(id, word); ok {
			return x
		}
	}
	if v.empty() {
		v = ev.methodGroup(word)
	}
	if v.empty() {
		if c, ok := ev.idx.named(word); ok {
			v = constValue(c)
		}
	}
	es := ev.lib.reads[n.Hash]
	if len(ev.file.imports[word]) > 0 {
		if last := lastComponent(ev.file.resolve(word)); last != word { // imported under another name
			word, es = last, ev.lib.reads[ir.HashText(last)]
		}
	}
	if len(es) > 0 {
		v = ev.readModels(id, word, es, Value{}, ev.file.resolve(t.Text(id)), v)
		if v.marks != nil && len(ev.idx.rewrites[word]) > 0 {
			v = ev.clean(v, ev.rewrittenIn(word))
		}
	}
	if role := t.Nodes[id].Role; v.empty() && (role == ir.Value || role == ir.Arg) {
		v = ev.namedFunction(id)
	}
	return v
}

// methodGroup is the method of the present class that a bare name means in languages where it does, as a function.
func (ev *evaluator) methodGroup(word string) Value {
	c := ev.class()
	if !ev.file.lang.MethodGroups || c == nil || len(ev.idx.methods[word]) == 0 || ev.opts.Intraprocedural {
		return Value{}
	}
	v, recv := Value{typ: "function"}, ev.receiver()
	for _, f := range ev.ownMethods(c, word) {
		v.fns = append(v.fns, &closure{fn: f, recv: &recv, bound: true})
	}
	if len(v.fns) == 0 || len(v.fns) > maxFunctions {
		return Value{}
	}
	return v
}

// namedFunction is a function of a library that is read as a value by its name alone.
func (ev *evaluator) namedFunction(id ir.NodeID) Value {
	t := ev.frame.tree
	word := t.Text(id)
	hash := t.Nodes[id].Hash
	path := ev.file.resolve(word)
	if path != word {
		hash = ir.HashText(lastComponent(path))
	}
	if ev.spots != nil {
		return Value{}
	}
	for _, e := range ev.lib.calls[hash] {
		for i := range e.names {
			if n := &e.names[i]; !n.Member && samePath(n.Path, path, ev.file) {
				return Value{fns: []*closure{{path: path}}, typ: "function"}
			}
		}
	}
	return Value{}
}

// ownField is the field of the receiver that a name means which is spelt with a sign before it: @name.
func (ev *evaluator) ownField(word string) (key string, ok bool) {
	if len(word) < 2 || word[0] != '@' || word[1] == '@' || ev.class() == nil {
		return "", false
	}
	return word[1:], true
}

// madeEmpty: the field begins with an object that is made of nothing, and so holds what it is given later, whatever its name.
func madeEmpty(f Field) bool {
	if f.Tree.Nodes[f.Init].Op != ir.OpNew {
		return false
	}
	t := f.Tree
	for c := f.Init + 1; c < t.Nodes[f.Init].Next; c = t.Nodes[c].Next {
		if r := t.Nodes[c].Role; r == ir.Arg || r == ir.Elem && t.Nodes[c].Op != ir.OpBlock {
			return false
		}
	}
	return true
}

// lasts: the field is one of the class that keeps what it was given at first, as its declaration or its name says.
func (f *Field) lasts(name string) bool { return f.Const && f.Static || isConstantName(name) }

// isConstantName: the name is spelt as constants are, in capitals.
func isConstantName(word string) bool {
	return word != "" && word[0] >= 'A' && word[0] <= 'Z' && strings.ToUpper(word) == word
}

// indexField finds a field of a class or of those that it extends.
func (ev *evaluator) indexField(c *Class, name string) (Field, *Class, bool) {
	if f, ok := c.Fields[name]; ok {
		return f, c, true
	}
	for _, b := range c.Bases {
		if f, o, ok := ev.idx.Field(b, name); ok {
			return f, o, true
		}
	}
	if o := ev.idx.partWith(c, name); o != nil {
		return o.Fields[name], o, true
	}
	return Field{}, nil, false
}

// global is the value of a name that no function binds: a function, a class or a variable of the module.
func (ev *evaluator) global(word string) Value {
	if fs := ev.file.byName[word]; len(fs) > 0 {
		var v Value
		for _, f := range fs {
			v.fns = append(v.fns, &closure{fn: f})
		}
		v.typ = "function"
		return v
	}
	if ev.fn != nil || ev.frame.outer != nil {
		if s := ev.globalOf(ev.file, word); s != nil {
			v := ev.lasting(ev.file.Path+"#"+word, s)
			return v
		}
	}
	if v, ok := ev.ofPackage(word); ok {
		return v
	}
	for _, p := range ev.file.imports[word] {
		if v, ok := ev.imported(p); ok {
			return v
		}
	}
	if p, ok := ev.importedHere(ir.HashText(word)); ok {
		v, _ := ev.imported(p)
		return v
	}
	if ev.handing != nil && ev.fn == nil && ev.frame.outer == nil && len(ev.file.imports[word]) == 0 { // of what handlers are made of
		if s := ev.globalOf(ev.file, word); s != nil {
			return ev.lasting(ev.file.Path+"#"+word, s)
		}
	}
	return Value{}
}

// imported is what a path means that an import binds: a function, a variable of a module, or what a module exports.
func (ev *evaluator) imported(p string) (Value, bool) {
	if fs := ev.idx.Functions(ev.file, p); len(fs) > 0 {
		return Value{fns: []*closure{{fn: fs[0]}}, typ: "function"}, true
	}
	return ev.importedGlobal(p)
}

// outerField is a field of a class around the present one.
func (ev *evaluator) outerField(c *Class, word string) (Value, bool) {
	for o := c.Outer; o != nil; o = o.Outer {
		f, ok := o.Fields[word]
		if !ok || f.Filled {
			continue
		}
		v := ev.lastingField(o, word, f)
		if !f.Static && ev.file.lang.InnerInstances {
			v = join(v, ev.readField(ev.outerObject(o), word))
		}
		return v, true
	}
	return Value{}, false
}

// stateOfField is the name of the lasting variable that a field of a class is.
func stateOfField(c *Class, key string) string { return c.File.Path + "#" + c.Qual + "." + key }

// lastingField is a field of a class that is named by the class: what the function gave it, or what it is at first, or what any function gives it.
func (ev *evaluator) lastingField(c *Class, key string, f Field) Value {
	name := stateOfField(c, key)
	if v := ev.givenState(name); v != nil {
		return *v
	}
	if k, ok := ev.fn.fixedStatic(c, key); ok {
		return constValue(k)
	}
	v := ev.classField(c, key, f)
	if v.consts == nil && len(v.objs) == 0 {
		v.marks = joinMarks(v.marks, oneMark(origin{kind: fromState, path: name, live: allChannels}))
	}
	return v
}

// member reads a.b.
func (ev *evaluator) member(id ir.NodeID) Value {
	t := ev.frame.tree
	obj, ok1 := t.Child(id, ir.Object)
	mem, ok2 := t.Child(id, ir.Member)
	if !ok1 || !ok2 {
		return ev.joined(id)
	}
	if v, ok := ev.outerThis(id); ok {
		return v
	}
	base := ev.eval(obj)
	if t.Nodes[mem].Op != ir.OpName {
		ev.eval(mem)
		return Value{marks: base.marks}
	}
	if base.consts != nil && ev.ofNothing(id, obj, &base) {
		ev.toHandlers(Value{})
		ev.leave()
		return Value{}
	}
	key := t.Text(mem)
	if place, ok := ev.tuplePlace(key); ok && base.typ != "" {
		if name := ev.partAt(base.typ, place); name != "" {
			key = name
		}
	}
	v := ev.property(base, key, id, ev.gotten(base, ev.readField(base, key)))
	if es := ev.lib.reads[t.Nodes[mem].Hash]; len(es) > 0 || len(ev.lib.anyRead) > 0 {
		v = ev.readModels(id, key, es, base, ev.pathOf(id), v)
	}
	if v.empty() && base.marks == nil {
		if rules.Means(rules.Counts, key) {
			if n, ok := ev.count(base); ok {
				return n
			}
		}
		if v = ev.staticMember(id, base, key); v.empty() && len(v.fns) == 0 && len(base.objs) == 0 {
			v = ev.libraryFunction(id, base, mem)
		}
	}
	if base.host || rules.Means(rules.Host|rules.Parent, key) {
		v = ev.hosted(obj, base, v)
	}
	return ev.guarded(id, ev.readHere(id, v))
}

// hosted is a part of something that is, or names, the host of an address: what is learnt of the part is learnt of the whole.
func (ev *evaluator) hosted(obj ir.NodeID, base, v Value) Value {
	if v.marks == nil {
		return v
	}
	v.of = base.of
	if slot, ok := ev.slotAt(obj); ok {
		v.of = slot + 1
	}
	v.host = true
	return v
}

// libraryFunction is a function or a method of a library that is read as a value.
func (ev *evaluator) libraryFunction(id ir.NodeID, base Value, mem ir.NodeID) Value {
	t := ev.frame.tree
	if t.Nodes[id].Role == ir.Object {
		return Value{}
	}
	return ev.functionOfLibrary(id, base, mem)
}

// calledByMember is a function of a library of which a member is called that functions have: exec.call(null, command).
func (ev *evaluator) calledByMember(fn ir.NodeID, member uint32) Value {
	ofFunctions := func(e *entry) bool {
		return slices.ContainsFunc(e.names, func(n name) bool { return n.Member && n.Receiver == "function" })
	}
	if !slices.ContainsFunc(ev.lib.calls[member], ofFunctions) {
		return Value{}
	}
	t := ev.frame.tree
	if t.Nodes[fn].Op == ir.OpName {
		return ev.namedFunction(fn)
	}
	if mem, ok := t.Child(fn, ir.Member); ok && t.Nodes[fn].Op == ir.OpMember {
		return ev.functionOfLibrary(fn, Value{}, mem)
	}
	return Value{}
}

func (ev *evaluator) functionOfLibrary(id ir.NodeID, base Value, mem ir.NodeID) Value {
	t := ev.frame.tree
	es := ev.lib.calls[t.Nodes[mem].Hash]
	if len(es) == 0 || ev.spots != nil {
		return Value{}
	}
	path := ""
	if base.typ == "" {
		if path = ev.pathOf(id); path == "" {
			return Value{}
		}
	}
	for _, e := range es {
		for i := range e.names {
			switch n := &e.names[i]; {
			case path != "" && !n.Member && samePath(n.Path, path, ev.file):
				return Value{fns: []*closure{{path: path}}, typ: "function"}
			case base.typ != "" && n.Member && n.last == t.Text(mem) && ev.isType(base.typ, n.Receiver):
				recv := base
				return Value{fns: []*closure{{path: n.last, recv: &recv, bound: true}}, typ: "function"}
			}
		}
	}
	return Value{}
}

// typesNamed are the types that a name may mean here. That of the file itself comes first, and is the one where many files declare one.
func (ev *evaluator) typesNamed(name string) []*Class {
	cs := ev.idx.Types(name)
	own := ev.file.classes[name]
	if own == nil || len(cs) == 1 || len(cs) > 0 && cs[0] == own {
		return cs
	}
	out := []*Class{own}
	for _, c := range cs {
		if c != own {
			out = append(out, c)
		}
	}
	return out
}

// staticMember is a constant, a function or a field of a class, named by its path.
func (ev *evaluator) staticMember(id ir.NodeID, base Value, key string) Value {
	if base.typ != "" {
		if fs := ev.idx.Methods(base.typ, key, base.exact); len(fs) > 0 {
			recv := base
			if recv.copied && ev.passedCopy(fs[0], receiverParam) {
				recv = ev.copyOfPlace(id, recv)
			}
			return Value{fns: []*closure{{fn: fs[0], recv: &recv, bound: true}}, typ: "function"}
		}
	}
	t := ev.frame.tree
	obj, _ := t.Child(id, ir.Object)
	if op := t.Nodes[obj].Op; op != ir.OpName && op != ir.OpMember && op != ir.OpThis {
		return Value{}
	}
	p := ev.pathOf(id)
	if p == "" {
		return Value{}
	}
	owner := p[:max(0, len(p)-len(key)-1)]
	if c := ev.class(); c != nil && t.Nodes[obj].Op == ir.OpThis {
		owner = c.Name
	}
	for _, c := range ev.typesNamed(owner) {
		if fs := c.Methods[key]; len(fs) > 0 {
			return Value{fns: []*closure{{fn: fs[0], extension: c.File.embeds() && fs[0].Receiver != ""}}, typ: "function"}
		}
		if f, ok := c.Fields[key]; ok {
			if c.Kind == "enum" && (f.Init == 0 || f.Made) && f.Type == "" {
				return ev.enumValue(c, key, f)
			}
			return ev.lastingField(c, key, f)
		}
	}
	if fs := ev.idx.Functions(ev.file, p); len(fs) > 0 {
		return Value{fns: []*closure{{fn: fs[0]}}, typ: "function"}
	}
	if v, ok := ev.importedGlobal(p); ok {
		return v
	}
	return Value{}
}

// enumValue is one of the values of an enumeration, which is known by its name, and by what it is made with.
func (ev *evaluator) enumValue(c *Class, key string, f Field) Value {
	v := constValue(str(key))
	v.typ, v.prefix = c.File.qualified(c), ""
	if !f.Made {
		return v
	}
	if x := ev.initial(c, f); x.exact {
		v.typ, v.exact = x.typ, true
	}
	v.objs = ev.heldAtFirst(c, key, f)
	return v
}

// pathOf is the dotted name that a chain of names and members means, in full as far as imports tell; "" where its head is a
// variable, or where it is no such chain.
func (ev *evaluator) pathOf(id ir.NodeID) string {
	t := ev.frame.tree
	head := id
	for t.Nodes[head].Op == ir.OpMember {
		o, ok := t.Child(head, ir.Object)
		if !ok {
			return ""
		}
		head = o
	}
	if module, ok := ev.moduleAt(head); ok {
		return module + membersBehind(t, id, head)
	}
	if t.Nodes[head].Op != ir.OpName {
		return ""
	}
	local, here := ev.importedHere(t.Nodes[head].Hash)
	switch s := ev.slotOf(t.Nodes[head].Hash); {
	case s < 0:
		ev.store.readsUnbound(t.Nodes[head].Hash)
	case !here:
		return ""
	}
	p, ok := t.Path(id)
	if !ok {
		return ""
	}
	if word := t.Text(head); word == "self" || word == "static" { // no variable here, so it is the class
		if c := ev.class(); c != nil {
			return c.File.qualified(c) + p[len(word):]
		}
	}
	if here {
		return local + p[len(t.Text(head)):]
	}
	return ev.file.resolve(p)
}

// membersBehind spells the members of a chain that begins with head.
func membersBehind(t *ir.Tree, id, head ir.NodeID) string {
	out := ""
	for id != head {
		m, _ := t.Child(id, ir.Member)
		out = "." + t.Text(m) + out
		id, _ = t.Child(id, ir.Object)
	}
	return out
}

// index reads a[i].
func (ev *evaluator) index(id ir.NodeID) Value {
	t := ev.frame.tree
	obj, ok := t.Child(id, ir.Object)
	if !ok {
		return ev.joined(id)
	}
	base := ev.eval(obj)
	if v, ok := ev.indexed(id, obj, base); ok {
		return v
	}
	var at, first Value
	n := 0
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if c == obj {
			continue
		}
		v := ev.eval(c)
		if k := ev.fromEnd(c, obj, &base); k < 0 {
			v = constValue(num(float64(k)))
		}
		if t.Nodes[c].Op == ir.OpSlice || t.Nodes[c].Role == ir.Low || t.Nodes[c].Role == ir.High || t.Nodes[c].Role == ir.Step {
			n += 2 // a part of the whole
		}
		if at = v; n == 0 {
			first = v
		}
		n++
	}
	if first.typ == "regex" && n < 3 {
		return ev.matchedPart(id, obj, base, first, at, n)
	}
	if n != 1 && ev.spots != nil {
		return Value{} // rules with formulas of their own do not expect that a part of a list carries what the list does
	}
	if n != 1 {
		return ev.slice(id, obj, base)
	}
	if ev.missing(id, &base, &at) {
		ev.toHandlers(Value{})
		ev.leave()
		return Value{}
	}
	if c, ok := ev.characterAt(base, at); ok {
		return c
	}
	v := ev.item(base, argument{node: lastChild(t, id), val: at}, id, ev.readUnder(base, argument{node: lastChild(t, id), val: at}))
	if base.host {
		v = ev.hosted(obj, base, v)
	}
	if ev.spots != nil { // such rules expect that every element carries what one of them does
		v.marks = joinMarks(v.marks, ev.deep(base))
	}
	if v.typ == "" && base.typ != "" {
		v.typ = ev.elementType(base.typ)
	}
	if ev.opts.TaintedIndex {
		v.marks = joinMarks(v.marks, at.marks)
	}
	if es := ev.lib.reads[anyIndex]; len(es) > 0 {
		path := ""
		if p := ev.pathOf(obj); p != "" {
			path = p + ".[]"
		}
		v = ev.readModels(id, "[]", es, base, path, v)
	}
	if at.marks != nil {
		for _, e := range ev.lib.calls[anyIndex] { // of what a language reads by a method of this name
			if e.Section == rules.SinkSection && ev.readFits(e, "[]", base, "") {
				ev.check(e, id, lastChild(t, id), at, "")
			}
		}
	}
	if c, ok := at.constant(); ok && (c.kind == ir.OpString || c.kind == ir.OpNumber) {
		if (v.marks != nil || len(v.objs) > 0) && c.kind == ir.OpString && holdsNumbers(c.text) {
			v = ev.ofNumberedColumn(v)
		}
		es := ev.lib.reads[ir.HashText(c.text)]
		for _, e := range ev.lib.keysBegin {
			if c.kind == ir.OpString && slices.ContainsFunc(e.names, func(n name) bool { return n.beginsLike(c.text) }) {
				es = append([]*entry{e}, es...)
			}
		}
		if len(es) > 0 {
			path := ""
			if p := ev.pathOf(obj); p != "" {
				path = p + "." + c.text
			}
			v = ev.readModels(id, c.text, es, base, path, v)
		}
		v = ev.guarded(id, v)
	}
	return v
}

// fromEnd is the place, counted from the end, of a list's element whose index is written as the list's length less a number; 0 for other indices.
func (ev *evaluator) fromEnd(at, list ir.NodeID, v *Value) int {
	t := ev.frame.tree
	if t.Nodes[at].Op != ir.OpBinary || t.Text(at) != "-" || len(v.objs) != 1 || !v.objs[0].symbolic && ev.sequenceOf(*v).open {
		return 0
	}
	length, ok1 := t.Child(at, ir.Left)
	less, ok2 := t.Child(at, ir.Right)
	if !ok1 || !ok2 || t.Nodes[less].Op != ir.OpNumber || !countOf(t, length, list) {
		return 0
	}
	v2 := number(t.Text(less))
	if k, ok := v2.constant(); ok && k.num >= 1 && k.num < maxKnown {
		return -int(k.num)
	}
	return 0
}

// anyIndex is the name under which models speak of what a value has under any key: `(T).[]`.
var anyIndex = ir.HashText("[]")

// elementType is the type of a[b] for a type whose models describe a call of [].
func (ev *evaluator) elementType(typ string) string {
	for _, e := range ev.lib.calls[ir.HashText("[]")] {
		if e.Section != rules.TypeSection {
			continue
		}
		for i := range e.names {
			if n := &e.names[i]; n.Member && n.last == "[]" && ev.isType(typ, n.Receiver) {
				return canonicalType(e.Type)
			}
		}
	}
	return ""
}

// slice is a part of a text or a list, between bounds that may be constants.
func (ev *evaluator) slice(id, obj ir.NodeID, base Value) Value {
	t := ev.frame.tree
	low, high, ok := 0, 1<<30, true
	bound := func(c ir.NodeID, to *int) {
		v := ev.quietConstant(c)
		k, is := v.constant()
		if !is || k.kind != ir.OpNumber {
			ok = false
			return
		}
		*to = int(k.num)
	}
	at := id
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpSlice {
			at = c
		}
	}
	for c := at + 1; c < t.Nodes[at].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Role {
		case ir.Low:
			bound(c, &low)
		case ir.High:
			bound(c, &high)
		case ir.Step:
			ok = false
		}
	}
	if c, is := base.constant(); is && c.kind == ir.OpString && base.marks == nil {
		if low < 0 {
			low += len(c.text)
		}
		if high < 0 {
			high += len(c.text)
		}
		if high = min(high, len(c.text)); ok && low >= 0 && low <= high {
			return constValue(str(c.text[low:high]))
		}
	}
	if part, is := ev.part(id, base, low, high); ok && is {
		return part
	}
	base.consts, base.prefix = nil, ""
	return base
}

// part is a list of some of a list's elements, where all of them are known and they are not all. Negative bounds count from the end.
func (ev *evaluator) part(at ir.NodeID, list Value, low, high int) (Value, bool) {
	if len(list.objs) == 0 || slices.ContainsFunc(list.objs, func(o *object) bool { return o.symbolic || o.many }) {
		return Value{}, false
	}
	q := ev.sequenceOf(list)
	n := len(q.known)
	if low < 0 {
		low += n
	}
	if high < 0 {
		high += n
	}
	if high = min(high, n); q.open || low < 0 || low > high || high-low == n {
		return Value{}, false
	}
	o := ev.newObject("list", at)
	ev.setSequence(o, &sequence{known: slices.Clone(q.known[low:high])})
	return Value{typ: list.typ, objs: []*object{o}, marks: ownMarks(&list)}, true
}
