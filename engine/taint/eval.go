package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// evaluator runs one function over values: statements in their order, branches apart and joined again, loops until nothing changes.
type evaluator struct {
	*analyzer
	file  *File
	fn    *Func // nil for the statements of a module
	store *store
	frame *frame
	dead  bool // the present point is not reached
	// dirty are the slots of parameters' and lasting objects that were written.
	dirty    map[int32]bool
	cells    map[string]*Value  // what cells were given, by name
	keys     map[int32]foundKey // of variables, by slot
	state    map[string]*object // lasting objects and variables by name
	assigned map[string]bool    // of these, those that the function itself assigns
	made     map[allocation]*object
	closures map[allocation]*closure
	memos    [][]resolved // of bindings that are done, to be used again
	roots    []root
	out      *summary
	calling  []*closure       // closures that are being run
	inPlace  map[treeNode]int // how often lambdas were run in place
	members  []string         // that a module exports and has no variables for
	steps    int
	nesting  int // of loops
	guards   int // of places without a slot
	passing  []passing
	last     *site             // the call that was evaluated last
	fluent   map[treeNode]bool // calls that change their receiver and return it
	probe    *probe
	ways     []leaving // out of the function
	checks   int       // 1: it checks something, -1: it does not, 0: not asked yet
	nulls    bool      // it returns nothing where all is well
	start    position  // of the text that is being put together
	page     position  // of the page that is being written

	refs      []reference
	including []including
	once      map[*File]bool // files that were included

	muted, inPredicate, within int
	snapped                    int // parts of the value that is being taken out of the store
}

// root is a parameter's object at the function's entry.
type root struct {
	param int
	obj   *object
}

// frame is the variables of a function or lambda that is run.
type frame struct {
	tree     *ir.Tree
	unit     int
	id       *UnitID
	vars     map[uint32]int32
	imports  map[uint32]string // names that the function itself imports, and what they mean
	outer    *frame
	fn       *Func // what is run; nil for a module
	class    *Class
	receiver int32 // the slot of the receiver; -1 for none
	ret      Value
	returned bool
	captured bool    // a function that was made in it may see its variables later
	mark     int     // of the store, at entry
	exits    []state // at returns
	loops    []*loop
	thrown   [][]Value          // by the bodies of try statements around this point, the innermost last
	guards   map[uint32][]int32 // slots of guarded places, by the name that they begin with
}

// loop collects the states in which a loop is left or begun again.
type loop struct {
	mark            int
	breaks, repeats []state
	isSwitch        bool
}

// closure is a function as a value.
type closure struct {
	fn    *Func  // a declared function, which is summarised; nil for those that run in place
	frame *frame // where the lambda stands
	node  ir.NodeID
	tree  *ir.Tree // that the lambda stands in, with its unit: the frame of a module goes from unit to unit
	unit  int
	id    *UnitID
	recv  Value // of a bound method
	bound bool
	// extension: the receiver is the first argument.
	extension bool
	path      string   // of a library's function, the dotted name; "" for others
	gives     *Value   // what is called to give a value, as a promise's resolve, and what it was given; nil for others
	ret       *markSet // of a lambda: what it returns when nothing is known of its parameters
}

// maxEvaluated bounds the nodes that are evaluated for one function.
const maxEvaluated = 400_000

func (ev *evaluator) place(id ir.NodeID) Place {
	n := &ev.frame.tree.Nodes[id]
	return Place{ev.frame.id, text.Span{Start: int(n.Start), End: int(n.End)}}
}

// eval is the value of an expression. Statements are run, and have the value of their last expression.
func (ev *evaluator) eval(id ir.NodeID) Value {
	if ev.steps++; ev.steps > maxEvaluated || ev.dead {
		return Value{}
	}
	if ev.steps&4095 == 0 && ev.ctx.Err() != nil {
		ev.steps = maxEvaluated
	}
	v := ev.expression(id)
	if ev.spots != nil && ev.muted == 0 {
		v = ev.spot(id, v)
	}
	if ev.probe != nil {
		ev.probed(id, v)
	}
	return v
}

func (ev *evaluator) expression(id ir.NodeID) Value {
	t := ev.frame.tree
	switch n := &t.Nodes[id]; n.Op {
	case ir.OpName:
		return ev.name(id)
	case ir.OpThis:
		return ev.receiver()
	case ir.OpSuper:
		return ev.receiver()
	case ir.OpString:
		return ev.text(id)
	case ir.OpChars:
		if n.Flags&ir.Statement != 0 { // text of the page, between pieces of code
			if ev.muted == 0 && len(ev.lib.placed) > 0 {
				ev.page = ev.page.after(t.Text(id))
			}
			return Value{}
		}
		return constValue(str(unescape(t.Text(id))))
	case ir.OpOther: // a symbol is its characters; anything else is what is in it
		if id+1 < n.Next && t.Nodes[id+1].Op == ir.OpChars && t.Nodes[id+1].Next == n.Next {
			return ev.expression(id + 1)
		}
		return ev.joined(id)
	case ir.OpNumber:
		return number(t.Text(id))
	case ir.OpBool:
		return constValue(truth(t.Text(id) == "true" || t.Text(id) == "True"))
	case ir.OpNull:
		return constValue(constant{kind: ir.OpNull, text: "null"})
	case ir.OpRegex:
		if id+1 < n.Next {
			return ev.pattern(id)
		}
		return Value{consts: &constSet{[]constant{str(t.Text(id))}}, typ: "regex"}
	case ir.OpMember:
		return ev.member(id)
	case ir.OpIndex:
		return ev.index(id)
	case ir.OpCall, ir.OpNew, ir.OpMacro:
		return ev.call(id)
	case ir.OpAssign:
		return ev.assignment(id)
	case ir.OpAugment:
		return ev.augment(id)
	case ir.OpDecl:
		return ev.declaration(id)
	case ir.OpBinary:
		return ev.binary(id)
	case ir.OpUnary:
		return ev.unary(id)
	case ir.OpTernary:
		return ev.branch(id)
	case ir.OpElement:
		return ev.element(id)
	case ir.OpLambda:
		return ev.lambda(id)
	case ir.OpFunc:
		return ev.localFunction(id)
	case ir.OpList, ir.OpTuple, ir.OpSet:
		return ev.list(id)
	case ir.OpMap:
		return ev.mapping(id)
	case ir.OpCast:
		return ev.cast(id)
	case ir.OpTypeTest:
		return ev.typeTest(id)
	case ir.OpCompre:
		return ev.comprehension(id)
	case ir.OpSwitch:
		return ev.switchOn(id)
	case ir.OpYield:
		return ev.yield(id)
	case ir.OpAwait, ir.OpRef, ir.OpDeref, ir.OpSpread, ir.OpKeyword, ir.OpPair:
		if c, ok := t.Child(id, ir.Value); ok {
			return ev.eval(c)
		}
		return ev.joined(id)
	case ir.OpTypeRef, ir.OpModifier, ir.OpDecorator, ir.OpImport, ir.OpPackage:
		return Value{}
	}
	if isStatement(t.Nodes[id].Op) {
		return ev.statement(id)
	}
	return ev.joined(id)
}

// joined evaluates what a construct without a word of its own holds; data in any part is in the whole.
func (ev *evaluator) joined(id ir.NodeID) Value {
	t := ev.frame.tree
	var out Value
	n := 0
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		v := ev.eval(c)
		if n++; n == 1 {
			out = v
			continue
		}
		out = Value{marks: joinMarks(ev.deep(out), ev.deep(v)), fns: out.fns}
	}
	return out
}

// patternCall is what models call a regular expression's literal with expressions in it.
const patternCall = "regex literal"

// pattern is a regular expression's literal with expressions in it, of which models speak as of a call that gets them.
func (ev *evaluator) pattern(id ir.NodeID) Value {
	t := ev.frame.tree
	s := &site{id: id, ev: ev, name: patternCall, hash: ir.HashText(patternCall), path: patternCall}
	v := Value{typ: "regex"}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		part := ev.eval(c)
		s.args = append(s.args, argument{node: c, val: part})
		v.marks = joinMarks(v.marks, ev.deep(part))
	}
	entries, _ := ev.entriesOf(s)
	ev.sinks(s, entries)
	return v
}

func (ev *evaluator) children(id ir.NodeID) {
	t := ev.frame.tree
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		ev.eval(c)
	}
}

// slotOf finds a variable; -1 is none.
func (ev *evaluator) slotOf(hash uint32) int32 {
	for f := ev.frame; f != nil; f = f.outer {
		if s, ok := f.vars[hash]; ok {
			return s
		}
	}
	return -1
}

// define makes a variable of the present frame.
func (ev *evaluator) define(hash uint32) int32 {
	if s, ok := ev.frame.vars[hash]; ok {
		return s
	}
	s := ev.store.slot()
	ev.frame.vars[hash] = s
	ev.store.local[s] = ev.fn != nil && ev.frame.outer == nil
	return s
}

func (ev *evaluator) receiver() Value {
	for f := ev.frame; f != nil; f = f.outer {
		if f.receiver >= 0 {
			return *ev.store.at(f.receiver)
		}
	}
	return Value{}
}

func (ev *evaluator) class() *Class {
	for f := ev.frame; f != nil; f = f.outer {
		if f.class != nil {
			return f.class
		}
	}
	return nil
}

func (ev *evaluator) name(id ir.NodeID) Value {
	t := ev.frame.tree
	n := &t.Nodes[id]
	if s := ev.slotOf(n.Hash); s >= 0 {
		v := *ev.store.at(s)
		if v.typ == "" && v.marks == nil && len(v.objs)+len(v.fns) == 0 {
			v.typ = ev.givenLater(id)
		}
		return v
	}
	word := t.Text(id)
	if key, ok := ev.ownField(word); ok {
		return ev.readHere(id, ev.readField(ev.receiver(), key))
	}
	if c := ev.class(); c != nil {
		if f, owner, ok := ev.indexField(c, word); ok && owner != nil && !f.Filled {
			if f.Init != 0 && isConstantName(word) {
				return ev.readHere(id, ev.classField(owner, word, f)) // not what some object was given
			}
			return ev.readHere(id, ev.property(ev.receiver(), word, id, ev.readField(ev.receiver(), word)))
		}
		if v, ok := ev.outerField(c, word); ok {
			return ev.readHere(id, v)
		}
	}
	v := ev.global(word)
	if v.empty() && len(v.fns) == 0 {
		if x, ok := ev.bareCall(id, word); ok {
			return x
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
	}
	return v
}

// ownField is the field of the receiver that a name means which is spelt with a sign before it: @name.
func (ev *evaluator) ownField(word string) (key string, ok bool) {
	if len(word) < 2 || word[0] != '@' || word[1] == '@' || ev.class() == nil {
		return "", false
	}
	return word[1:], true
}

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
		if s := ev.globalsOf(ev.file)[word]; s != nil {
			v := ev.lasting(ev.file.Path+"#"+word, s)
			return v
		}
	}
	for _, p := range ev.file.imports[word] {
		if v, ok := ev.imported(p); ok {
			return v
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
		return ev.lastingField(o, word, f), true
	}
	return Value{}, false
}

// lastingField is a field of a class that is named by the class: what it is at first, or what any function gives it.
func (ev *evaluator) lastingField(c *Class, key string, f Field) Value {
	v := ev.classField(c, key, f)
	if v.consts == nil {
		v.marks = joinMarks(v.marks, &markSet{[]mark{{origin: &origin{kind: fromState, path: c.File.Path + "#" + c.Qual + "." + key, live: allChannels}}}})
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
	base := ev.eval(obj)
	if t.Nodes[mem].Op != ir.OpName {
		ev.eval(mem)
		return Value{marks: base.marks}
	}
	key := t.Text(mem)
	v := ev.property(base, key, id, ev.readField(base, key))
	if es := ev.lib.reads[t.Nodes[mem].Hash]; len(es) > 0 || len(ev.lib.anyRead) > 0 {
		v = ev.readModels(id, key, es, base, ev.pathOf(id), v)
	}
	if v.empty() && base.marks == nil {
		v = ev.staticMember(id, base, key)
	}
	return ev.guarded(id, ev.readHere(id, v))
}

// staticMember is a constant, a function or a field of a class, named by its path.
func (ev *evaluator) staticMember(id ir.NodeID, base Value, key string) Value {
	if base.typ != "" {
		if fs := ev.idx.Methods(base.typ, key, base.exact); len(fs) > 0 {
			return Value{fns: []*closure{{fn: fs[0], recv: base, bound: true}}, typ: "function"}
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
	for _, c := range ev.idx.Types(owner) {
		if fs := c.Methods[key]; len(fs) > 0 {
			return Value{fns: []*closure{{fn: fs[0]}}, typ: "function"}
		}
		if f, ok := c.Fields[key]; ok {
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
	if s := ev.slotOf(t.Nodes[head].Hash); s >= 0 && !here {
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
	var at Value
	n := 0
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if c == obj {
			continue
		}
		v := ev.eval(c)
		if t.Nodes[c].Op == ir.OpSlice || t.Nodes[c].Role == ir.Low || t.Nodes[c].Role == ir.High || t.Nodes[c].Role == ir.Step {
			n += 2 // a part of the whole
		}
		at = v
		n++
	}
	if n != 1 && ev.spots != nil {
		return Value{} // rules with formulas of their own do not expect that a part of a list carries what the list does
	}
	if n != 1 {
		return ev.slice(id, obj, base)
	}
	v := ev.readIndex(base, at)
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
	if c, ok := at.constant(); ok && c.kind == ir.OpString {
		if es := ev.lib.reads[ir.HashText(c.text)]; len(es) > 0 {
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
	if len(list.objs) != 1 || list.objs[0].symbolic || list.objs[0].many {
		return Value{}, false
	}
	q := ev.sequenceOfObject(list.objs[0])
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

// quietConstant evaluates a bound that was evaluated before.
func (ev *evaluator) quietConstant(id ir.NodeID) Value {
	ev.muted++
	v := ev.eval(id)
	ev.muted--
	return v
}

// cast keeps the value and gives it the type that is named. Numbers carry no text.
func (ev *evaluator) cast(id ir.NodeID) Value {
	t := ev.frame.tree
	var v Value
	if c, ok := t.Child(id, ir.Value); ok {
		v = ev.eval(c)
	}
	if c, ok := t.Child(id, ir.Type); ok {
		switch typ := ev.file.typeName(t, c); {
		case typ == "int" || typ == "float" || typ == "bool":
			v.marks, v.typ = ev.ofNumber(typ, v.marks), typ
		case typ != "":
			if !v.exact {
				v.typ = typ
			}
			for _, e := range ev.lib.calls[ir.HashText(typ)] {
				if e.Section == rules.SanitizerSection && len(e.names) == 1 && e.names[0].Path == "cast."+typ {
					v = ev.clean(v, e.channels)
				}
			}
		}
	}
	return v
}

// typeTest asks for a value's type, and may give the value a name.
func (ev *evaluator) typeTest(id ir.NodeID) Value {
	t := ev.frame.tree
	var v Value
	typ := ""
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Role {
		case ir.Type:
			if typ = ev.file.typeName(t, c); typ == "" {
				ev.eval(c)
			}
		case ir.Target:
			if typ != "" {
				v.exact = false
			}
			ev.declare(c, ev.declared(v, typ))
		default:
			v = ev.eval(c)
		}
	}
	return Value{typ: "bool"}
}

func (ev *evaluator) yield(id ir.NodeID) Value {
	t := ev.frame.tree
	if ev.file.lang.Blocks {
		return ev.callBlock(id)
	}
	if c, ok := t.Child(id, ir.Value); ok {
		v := ev.eval(c)
		ev.result(v)
		return v
	}
	return Value{}
}

// callBlock calls the block behind the call of the present function.
func (ev *evaluator) callBlock(id ir.NodeID) Value {
	t := ev.frame.tree
	var args []argument
	var marks *markSet
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		v := ev.eval(c)
		args = append(args, argument{node: c, val: v})
		marks = joinMarks(marks, ev.deep(v))
	}
	block := Value{objs: []*object{{symbolic: true, param: blockParam}}}
	if v, ok := ev.callOfParam(block, "", false, args, treeNode{t, id}); ok {
		return v
	}
	return Value{marks: marks}
}

// result joins a value to what the present function returns.
func (ev *evaluator) result(v Value) {
	f := ev.frame
	if f.returned {
		f.ret = join(f.ret, v)
		return
	}
	f.ret, f.returned = v, true
}

// text is a string literal, with the expressions in it.
func (ev *evaluator) text(id ir.NodeID) Value {
	t := ev.frame.tree
	first := id + 1
	if t.Nodes[id].Next == first {
		return constValue(str(""))
	}
	raw := t.Nodes[id].Flags&ir.Raw != 0
	b := ev.textAt(ev.start)
	for c := first; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpChars {
			start := ev.start
			ev.start = b.at
			part := ev.eval(c)
			ev.start = start
			b.value(part)
			continue
		}
		s := t.Text(c)
		if !raw {
			s = unescape(s)
		}
		b.chars(s)
	}
	return b.text()
}
