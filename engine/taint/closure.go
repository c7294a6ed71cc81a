package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// maxCalls bounds how deep functions are run in place within each other.
const maxCalls = 6

// lambda is a function as a value. Where it is not called at once, and no call gets it, which runs it, its body is run once, with parameters of which nothing is known.
func (ev *evaluator) lambda(id ir.NodeID) Value {
	f := ev.closureAt(id)
	switch t := ev.frame.tree; {
	case t.Nodes[id].Role == ir.Arg, t.Nodes[id].Role == ir.Callee, standsBehindCall(t, id):
	case t.Nodes[t.Nodes[id].Parent].Op == ir.OpReturn:
		ev.runReturned(f)
	default:
		ev.runApart(f)
	}
	return Value{fns: []*closure{f}, typ: "function"}
}

// standsBehindCall: the function is the block that a call gets, apart from its arguments.
func standsBehindCall(t *ir.Tree, id ir.NodeID) bool {
	if p := t.Nodes[id].Parent; t.Nodes[p].Op == ir.OpBlock && t.Nodes[p].Flags&ir.Implicit != 0 {
		id = p
	}
	return t.Nodes[id].Role == ir.Body && t.Nodes[t.Nodes[id].Parent].Op == ir.OpCall
}

// localFunction declares a function within a function.
func (ev *evaluator) localFunction(id ir.NodeID) Value {
	t := ev.frame.tree
	if ev.fn == nil && ev.frame.outer == nil {
		return Value{} // a function of the module, which is summarised by itself
	}
	f := ev.closureAt(id)
	v := Value{fns: []*closure{f}, typ: "function"}
	if n, ok := t.Child(id, ir.Target); ok && t.Nodes[n].Op == ir.OpName {
		ev.store.set(ev.define(t.Nodes[n].Hash), v)
	}
	ev.runApart(f)
	return v
}

// runApart runs a function that may be called at some time, with parameters as models describe them.
func (ev *evaluator) runApart(f *closure) {
	m := ev.store.mark()
	v := ev.invoke(f, ev.ofAnyCaller(f))
	f.ret = ev.deep(v)
	for _, g := range v.fns {
		f.ret = joinMarks(f.ret, g.ret)
	}
	st := ev.store.take(m, ev.dead)
	ev.dead = false
	ev.store.merge(st, state{})
}

// runReturned runs a function that the present one returns. Whoever gets it calls it first: the variables around it, but for data in them, it finds as they are.
func (ev *evaluator) runReturned(f *closure) {
	var vars []cell
	for around := ev.frame; around != nil; around = around.outer {
		for _, slot := range around.vars {
			vars = append(vars, cell{slot, ev.store.vals[slot]})
		}
	}
	ev.runApart(f)
	for _, v := range vars {
		now := ev.store.vals[v.slot]
		if now != v.val && v.val != nil && now.marks == v.val.marks {
			ev.store.point(v.slot, v.val)
		}
	}
}

// runPassed runs a function that a call got, with parameters as models describe them for that call.
func (ev *evaluator) runPassed(f *closure, s *site, a argument) {
	node := a.node
	if ev.frame.tree.Nodes[node].Op == ir.OpBlock && f.node == node+1 {
		node = f.node // f { x => … }
	}
	ev.passing = append(ev.passing, passing{s, a.node, node, s.curriedPath(), nil})
	f.ret = ev.deep(ev.mayRun(standsBehindCall(f.tree, f.node), func() Value { return ev.invoke(f, nil) }))
	ev.passing = ev.passing[:len(ev.passing)-1]
}

// mayRun runs a function that a call got, which may run it or not, or several times: where it may read what it left behind itself, it is run once more.
func (ev *evaluator) mayRun(several bool, run func() Value) Value {
	for {
		m := ev.store.mark()
		ev.store.beginRound()
		v := run()
		r := ev.store.endRound()
		st := ev.store.take(m, ev.dead)
		ev.dead = false
		carried := several && !ev.repeating && ev.store.carries(st, &r)
		ev.store.merge(st, state{})
		if !carried {
			return v
		}
		several, ev.repeating = false, true // functions within it are run once each
		defer func() { ev.repeating = false }()
	}
}

// runNamed runs a declared function that a call got, where models say something of its parameters for that call.
func (ev *evaluator) runNamed(f *closure, s *site, a argument) {
	ev.passing = append(ev.passing, passing{s, a.node, a.node, s.curriedPath(), f.fn})
	var args []argument
	told := false
	for i := range f.fn.Params {
		v := ev.paramModels(f.fn, i, Value{})
		told = told || !v.empty() && !ev.toldAlone(f.fn, i)
		args = append(args, argument{node: a.node, val: v})
	}
	ev.passing = ev.passing[:len(ev.passing)-1]
	if !told {
		return
	}
	m := ev.store.mark()
	ev.run(f, Value{}, args, s.id, 0)
	ev.store.merge(ev.store.take(m, false), state{})
}

// runLocal is runNamed of a function within a function.
func (ev *evaluator) runLocal(f *closure, s *site, a argument) {
	if len(ev.lib.params) == 0 || len(ev.calling) >= maxCalls {
		return
	}
	ev.passing = append(ev.passing, passing{s, a.node, f.node, s.curriedPath(), nil})
	fn := ev.file.newFunc(f.tree, f.unit, f.node, nil)
	told := false
	for i := range fn.Params {
		v := ev.paramModels(fn, i, Value{})
		told = told || !v.empty() && !ev.toldAlone(fn, i)
	}
	if told {
		m := ev.store.mark()
		ev.invoke(f, nil)
		st := ev.store.take(m, ev.dead)
		ev.dead = false
		ev.store.merge(st, state{})
	}
	ev.passing = ev.passing[:len(ev.passing)-1]
}

// toldAlone: models speak of a parameter wherever the function is passed to. What it does with it was found when it was looked at by itself.
func (ev *evaluator) toldAlone(fn *Func, i int) bool {
	passing := ev.passing
	ev.passing = nil
	v := ev.paramModels(fn, i, Value{})
	ev.passing = passing
	return !v.empty()
}

// passing is a call that a function is passed to while it is run.
type passing struct {
	site    *site
	arg     ir.NodeID
	node    ir.NodeID // the lambda, where braces around it are the argument
	curried string    // what is called, where the call is one of a call's result
	fn      *Func     // a declared function, named by the argument; nil for a lambda that stands there
}

// invoke runs a lambda in place. Its variables are its own; those around it are shared.
func (ev *evaluator) invoke(f *closure, args []argument) Value {
	this := ev.this
	ev.this = nil
	if len(ev.calling) >= maxCalls || slices.ContainsFunc(ev.calling, func(c *closure) bool { return c.node == f.node && c.tree == f.tree }) || ev.often(f) {
		var v Value
		for _, a := range args {
			v.marks = joinMarks(v.marks, ev.deep(a.val))
		}
		return v
	}
	ev.calling = append(ev.calling, f)
	outer, dead, nesting := ev.frame, ev.dead, ev.nesting
	in := &frame{tree: f.tree, unit: f.unit, id: f.id, vars: map[uint32]int32{}, outer: f.frame, receiver: -1, mark: ev.store.mark()}
	if ev.scope(in, this); in.scoped {
		ev.scopes++
		defer func() { ev.scopes-- }()
	}
	ev.frame = in
	file := ev.file
	if ev.handing != nil && f.id.Path != file.Path { // of another file, which made it
		if g := ev.idx.File(f.id.Path); g != nil {
			ev.file = g
		}
	}
	fn := ev.file.newFunc(in.tree, in.unit, f.node, nil)
	in.fn = fn
	ev.bind(fn, args)
	ev.describedParameters(fn)
	if ev.fn == nil && ev.handing == nil && len(ev.passing) == 0 {
		if d := ev.declaredAt(f); d != nil {
			ev.registeredBehind(d)
		}
	}
	v := ev.body(f.node)
	gone := ev.dead
	ev.dead = false
	if !in.captured {
		for _, slot := range in.vars {
			ev.store.gone[slot] = true
		}
	}
	ev.frame, ev.file, ev.nesting = outer, file, nesting
	for _, x := range in.escaped {
		ev.toHandlers(x)
	}
	ev.dead = dead || gone
	ev.calling = ev.calling[:len(ev.calling)-1]
	return v
}

// often: much was done already for the function that is summarised, and this lambda was run in place before. Lambdas that call each other would be run once
// for each way to them. What follows is still looked at.
func (ev *evaluator) often(f *closure) bool {
	at := treeNode{f.tree, f.node}
	if ev.inPlace == nil {
		ev.inPlace = map[treeNode]int{}
	}
	ev.inPlace[at]++
	if ev.inPlace[at] <= 2 || ev.steps < maxInPlace+8*len(f.tree.Nodes) {
		return false
	}
	ev.out.limited = true
	return true
}

// maxInPlace is how many nodes are evaluated for one function, besides those of its file, before lambdas are no longer run for every call.
const maxInPlace = 50_000

// behindCall: the function is a block behind the call that is being run.
func (ev *evaluator) behindCall(id ir.NodeID) bool {
	t := ev.frame.tree
	if t.Nodes[id].Op != ir.OpLambda {
		return false
	}
	p := t.Nodes[id].Parent
	return t.Nodes[id].Role == ir.Body || t.Nodes[p].Op == ir.OpBlock && t.Nodes[p].Flags&ir.Implicit != 0 && t.Nodes[t.Nodes[p].Parent].Op == ir.OpCall
}

func lastChild(t *ir.Tree, id ir.NodeID) ir.NodeID {
	last := id
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		last = c
	}
	return last
}

// body runs a function's body to each of its ends, and is what the function returns.
func (ev *evaluator) body(id ir.NodeID) Value {
	f := ev.frame
	b, ok := f.tree.Child(id, ir.Body)
	switch op := f.tree.Nodes[id].Op; {
	case ok:
	case op == ir.OpOther:
		b, ok = id+1, true // a static initializer
	case op == ir.OpAssign:
		b, ok = f.tree.Child(id, ir.Value) // a property's expression
	}
	if !ok {
		return Value{}
	}
	v := ev.eval(b)
	block, last := f.tree.Nodes[b].Op == ir.OpBlock, lastChild(f.tree, b)
	gives := block && ev.file.lang.LastValue && last != b
	switch {
	case ev.dead:
	case !block:
		ev.returnModels(b, v)
	case gives, ev.behindCall(id): // a block behind a call gives its last value
		ev.returnModels(last, v)
	}
	switch {
	case gives:
		ev.leaves(last, v)
	case !block && !ev.dead:
		ev.leaves(b, v)
	default:
		ev.leaves(0, Value{})
	}
	end := ev.store.take(f.mark, ev.dead)
	if len(f.exits) == 0 {
		if !end.dead {
			ev.store.apply(end)
		}
	} else {
		ev.store.merge(append(f.exits, end)...)
	}
	if len(f.deferred) > 0 && (!end.dead || len(f.exits) > 0) {
		ev.dead = false
		f.ret = ev.runDeferred(f.ret)
	}
	if f.returned {
		if !end.dead && (gives || v.marks != nil || v.consts == nil && !v.empty()) {
			f.ret = join(f.ret, v)
		}
		ev.dead = false
		return f.ret
	}
	ev.out.ends = ev.out.ends || end.dead && f.fn != nil && f.fn == ev.fn && f.outer == nil
	ev.dead = end.dead && len(f.exits) == 0
	return v
}

// bind gives parameters their values: arguments, defaults, and what models say of the parameter.
func (ev *evaluator) bind(fn *Func, args []argument) {
	if len(fn.Params) == 0 && len(args) > 0 {
		ev.bindImplicit(args)
	}
	n := 0
	for i := range fn.Params {
		p := &fn.Params[i]
		v, given := ev.argumentFor(args, p.Name, i)
		switch {
		case fn.takesBlock(i):
			v = blockOf(args)
		case p.Rest != "" && len(args) > 0:
			v = ev.restOf(args, p, i)
		case !given && p.Default != 0:
			v = ev.eval(p.Default)
		}
		if p.Type != "" {
			v = ev.declared(v, p.Type)
		}
		v = ev.paramModels(fn, i, v)
		v = ev.spotParam(p, v)
		n++
		ev.bindParam(p, v)
		if p.Promoted {
			ev.writeField(ev.receiver(), p.field(), v)
		}
	}
}

// bindImplicit gives arguments the names that the language has for them where a function declares none.
func (ev *evaluator) bindImplicit(args []argument) {
	for i, name := range ev.file.lang.ImplicitParams {
		if v, ok := ev.argumentFor(args, name, i); ok {
			ev.store.set(ev.define(ir.HashText(name)), v)
		}
	}
}

// spotParam applies the spots of a parameter, as a whole or by its name.
func (ev *evaluator) spotParam(p *Param, v Value) Value {
	if ev.spots == nil {
		return v
	}
	v = ev.spot(p.Node, v)
	if target, ok := ev.frame.tree.Child(p.Node, ir.Target); ok {
		v = ev.spot(target, v)
	}
	return v
}

// spotParts makes sources of the names that a parameter is taken apart into.
func (ev *evaluator) spotParts(target ir.NodeID) {
	if ev.spots == nil {
		return
	}
	t := ev.frame.tree
	for c := target + 1; c < t.Nodes[target].Next; c++ {
		if t.Nodes[c].Op != ir.OpName || len(ev.spots.sources[c]) == 0 {
			continue
		}
		if slot, ok := ev.slotAt(c); ok {
			ev.store.set(slot, ev.spot(c, *ev.store.at(slot)))
		}
	}
}

func (ev *evaluator) bindParam(p *Param, v Value) {
	t := ev.frame.tree
	if t.Nodes[p.Node].Op == ir.OpParam {
		if target, ok := t.Child(p.Node, ir.Target); ok {
			ev.declare(target, v)
			ev.spotParts(target)
		}
		return
	}
	ev.declare(p.Node, v)
}

// argumentFor is the argument that a parameter gets, by its name or its place among the others; false is none.
func (ev *evaluator) argumentFor(args []argument, name string, i int) (Value, bool) {
	n := 0
	for k := range args {
		a := &args[k]
		switch {
		case a.name != "":
			if a.name == name || len(name) > 1 && name[0] == '$' && a.name == name[1:] {
				return a.val, true
			}
		case a.spread && n <= i: // of which it is an element, or what stands under its name
			return join(ev.readIndex(a.val, constValue(num(float64(i-n)))), ev.readField(a.val, name)), true
		case n == i:
			return a.val, true
		default:
			n++
		}
	}
	return Value{}, false
}

// restOf is the list of the arguments from a place on. It keeps those that were passed by name under their names.
func (ev *evaluator) restOf(args []argument, p *Param, from int) Value {
	if from == len(args)-1 && args[from].name == "" && len(args[from].val.objs) > 0 && (args[from].spread || p.Array && args[from].val.typ == "list") {
		return args[from].val
	}
	s := &sequence{}
	o := ev.newObject("list", 0)
	for i := from; i < len(args); i++ {
		if a := &args[i]; a.name != "" && a.name != "&" {
			ev.putField(o, a.name, a.val)
		} else {
			s.known = append(s.known, a.val)
		}
	}
	ev.setSequence(o, s.clip())
	return Value{typ: "list", objs: []*object{o}}
}

// paramModels adds what models say of a parameter: that it is a source, or its type.
func (ev *evaluator) paramModels(fn *Func, i int, v Value) Value {
	for _, e := range ev.lib.params {
		if e.stated != nil && !ev.states(e, fn, i) || !ev.parameterFits(e.Of, fn, i) {
			continue
		}
		switch e.Section {
		case rules.SinkSection:
			ev.check(e, fn.Params[i].Node, fn.Params[i].Node, v, "")
		case rules.TypeSection:
			if v.typ == "" {
				v.typ = e.Type
			}
			v = ev.shared(v)
			for _, o := range v.objs {
				if o.typ == "" {
					o.typ = e.Type
				}
			}
		case rules.SourceSection:
			ms := ev.newSource(e.source, ev.placeIn(fn, fn.Params[i].Node))
			if ms = ev.partOfType(v.typ, ms); ev.listsNumbers(fn, i) || e.Of.HasDecorator && numberInRoute(fn, fn.Params[i].Name) {
				ms = ev.ofNumber("int", ms)
			}
			if len(ev.lib.fields) > 0 && ms != nil {
				ms = cleaned(ms, ev.checkedParameter(fn, i))
			}
			v.marks = joinMarks(v.marks, ms)
		}
	}
	return v
}

// numberInRoute: a decorator of the function has a placeholder for a parameter that only takes what carries no text: `/users/<int:id>`, `/users/{id:int}`.
func numberInRoute(fn *Func, name string) bool {
	t := fn.Tree
	for c := fn.Node + 1; c < t.Nodes[fn.Node].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpDecorator {
			continue
		}
		a, ok := t.Child(c, ir.Arg)
		if !ok || t.Nodes[a].Op != ir.OpString {
			continue
		}
		if isNumber(kindInRoute(t.StringText(a), name)) {
			return true
		}
	}
	return false
}

// kindInRoute is the kind of placeholder that a route has for a parameter, "" for none.
func kindInRoute(route, name string) string {
	for {
		i := strings.IndexAny(route, "<{")
		if i < 0 {
			return ""
		}
		route = route[i+1:]
		end := strings.IndexAny(route, ">}")
		if end < 0 {
			return ""
		}
		if a, b, ok := strings.Cut(route[:end], ":"); ok && a == name {
			return b
		} else if ok && b == name {
			return a
		}
	}
}

// isNumber: a kind of placeholder takes numbers and identifiers, or is one of the program's own that is named for them: uuid_str.
func isNumber(kind string) bool {
	kind, _, _ = strings.Cut(kind, "(")
	return slices.ContainsFunc(strings.FieldsFunc(kind, func(r rune) bool { return r == '_' || r == '-' }), func(w string) bool { return slices.Contains(wordless, w) })
}

// wordless are kinds of placeholders that take numbers and identifiers.
var wordless = []string{"int", "float", "number", "long", "decimal", "uuid", "guid"}

// characters are types of numbers that make a text, one after the other.
var characters = []string{"byte", "sbyte", "char", "character", "uint8", "u8", "rune"}

// listsNumbers: a parameter is declared as a list or an array of what carries no text.
func (ev *evaluator) listsNumbers(fn *Func, i int) bool {
	if !ev.isType(fn.Params[i].Type, "list") {
		return false
	}
	c, ok := fn.Tree.Child(fn.Params[i].Node, ir.Type)
	return ok && ev.numeric(fn.File.elementType(fn.Tree, fn.Params[i].Node, c)) &&
		!slices.Contains(characters, strings.ToLower(strings.TrimRight(fn.Tree.SourceOf(c), "[]? ")))
}

func (ev *evaluator) parameterFits(p *rules.ModelParameter, fn *Func, i int) bool {
	t := fn.Tree
	x := &fn.Params[i]
	switch {
	case p.Position >= 0 && p.Position != i,
		len(p.Names) > 0 && !slices.Contains(p.Names, x.Name), slices.Contains(p.Except, x.Name),
		p.MaxCount != 0 && (len(fn.Params) < p.MinCount || len(fn.Params) > max(p.MaxCount, 0)):
		return false
	case p.Untyped && (x.Default != 0 || hasType(t, x.Node)), p.Declared && !ev.holdsFields(x.Type), p.Record && !ev.isRecord(x.Type):
		return false
	case p.HasType && (x.Type == "" || !ev.fitsType(x.Type, p.Type.Path) || ev.fixedType(x.Type)):
		return false
	case p.HasAnnotation && !ev.decorated(fn, t, x.Node, &p.Annotation) && !ev.implements(fn, func(f *Func) bool { return ev.decorated(f, f.Tree, f.Params[i].Node, &p.Annotation) }),
		slices.ContainsFunc(p.Undecorated, func(n rules.ModelName) bool { return ev.decorated(fn, t, x.Node, &n) }),
		len(p.Unchecked) > 0 && annotatedWith(t, x.Node, p.Unchecked):
		return false
	case !p.HasAnnotation && len(p.Methods) == 0 && (p.HasClass || p.HasDecorator) && fn.Class != nil && slices.Contains(constructors(fn.Class), fn):
		return false // what handlers get is not what their class is made with
	}
	return ev.functionFits(p, fn)
}

// functionFits checks what an entry wants of the function.
func (ev *evaluator) functionFits(p *rules.ModelParameter, fn *Func) bool {
	switch {
	case len(p.Methods) > 0 && !slices.ContainsFunc(p.Methods, fn.isNamed),
		len(p.Imports) > 0 && !slices.ContainsFunc(p.Imports, fn.File.importsFrom),
		p.HasClass && (fn.Class == nil || !ev.extends(fn.Class, p.Class.Path)),
		p.HasDecorator && !ev.decorated(fn, fn.Tree, fn.Node, &p.Decorator) && !ev.classDecorated(fn, &p.Decorator) &&
			!ev.implements(fn, func(f *Func) bool { return ev.decorated(f, f.Tree, f.Node, &p.Decorator) }),
		slices.ContainsFunc(p.Undecorated, func(n rules.ModelName) bool {
			return ev.decorated(fn, fn.Tree, fn.Node, &n) || ev.classDecorated(fn, &n)
		}),
		len(p.Entries) > 0 && !entryOf(fn, p.Entries),
		p.Visibility != "" && !hasModifier(fn, p.Visibility), p.Directive != "" && !directed(fn, p.Directive),
		p.HasPassedTo && !ev.passedTo(p, fn) && !ev.registered(p, fn):
		return false
	}
	return true
}

// directed: the function, or its file, begins with a text as a statement, which says what is made of it.
func directed(fn *Func, text string) bool {
	body, ok := fn.Tree.Child(fn.Node, ir.Body)
	return ok && beginsWith(fn.Tree, body, text) || beginsWith(fn.File.IR.Units[0].Tree, 0, text)
}

// beginsWith: a text is among the statements at the beginning of a block that are nothing else.
func beginsWith(t *ir.Tree, block ir.NodeID, text string) bool {
	for c := block + 1; c < t.Nodes[block].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpString {
			return false
		}
		if literalText(t, c) == text {
			return true
		}
	}
	return false
}

// implements: of the interfaces' methods that a method implements, some one fits. Frameworks find there what a method and its parameters are for as well.
func (ev *evaluator) implements(fn *Func, fits func(*Func) bool) bool {
	if fn.Class == nil {
		return false
	}
	for _, b := range fn.Class.Bases {
		for _, c := range ev.idx.Types(b) {
			if c.Kind != "interface" {
				continue
			}
			for _, f := range ev.idx.inherited(c, fn.Name) {
				if f != fn && len(f.Params) == len(fn.Params) && fits(f) {
					return true
				}
			}
		}
	}
	return false
}

// holdsFields: a type is a class of the code that has fields, or gets them from another.
func (ev *evaluator) holdsFields(typ string) bool {
	for _, c := range ev.idx.Types(typ) {
		if c.Kind != "interface" && len(c.Fields)+len(c.Params)+len(c.Bases) > 0 {
			return true
		}
	}
	return false
}

// isRecord: a type is a class of the code that holds data: it has fields, and neither methods nor a library's class above it.
func (ev *evaluator) isRecord(typ string) bool {
	cs := ev.idx.Types(typ)
	for _, c := range cs {
		if c.Kind == "interface" || c.Kind == "enum" || len(c.Fields)+len(c.Params) == 0 && len(c.Bases) == 0 {
			return false
		}
		for _, fs := range c.Methods {
			if slices.ContainsFunc(fs, func(f *Func) bool { return !f.Getter && !slices.Contains(constructorNames, f.Name) && f.Name != c.Name }) {
				return false
			}
		}
		for _, b := range c.Bases {
			if len(ev.idx.Types(b)) == 0 && !isInterfaceName(b) {
				return false
			}
		}
	}
	return len(cs) > 0
}

// isInterfaceName: a type is spelt as interfaces are in languages that tell them by their names.
func isInterfaceName(typ string) bool {
	s := lastComponent(typ)
	return len(s) > 1 && s[0] == 'I' && s[1] >= 'A' && s[1] <= 'Z'
}

func hasType(t *ir.Tree, param ir.NodeID) bool {
	_, ok := t.Child(param, ir.Type)
	return ok
}

// isNamed: the function has the name, or begins as a name does that ends with an asterisk.
func (fn *Func) isNamed(name string) bool {
	if begin, any := strings.CutSuffix(name, "*"); any {
		return strings.HasPrefix(fn.Name, begin)
	}
	return fn.Name == name
}

// importsFrom: the file imports a package or something of it.
func (f *File) importsFrom(pkg string) bool {
	of := func(p string) bool { return strings.HasPrefix(p, pkg) && (len(p) == len(pkg) || p[len(pkg)] == '.') }
	for local, paths := range f.imports {
		if of(local) || slices.ContainsFunc(paths, of) {
			return true
		}
	}
	return slices.ContainsFunc(f.wildcards, of) || slices.ContainsFunc(f.modules, of)
}

// entryOf: a function is written as an entry of an object under one of the keys, or of one that is such an entry itself.
func entryOf(fn *Func, keys []string) bool {
	t := fn.Tree
	id := fn.Node
	if t.Nodes[id].Op == ir.OpFunc && slices.Contains(keys, fn.Name) && t.Nodes[t.Nodes[id].Parent].Op == ir.OpMap {
		return true
	}
	for range 4 {
		id = t.Nodes[id].Parent
		if t.Nodes[id].Op == ir.OpMap {
			id = t.Nodes[id].Parent
		}
		if t.Nodes[id].Op != ir.OpPair {
			return false
		}
		if k, ok := t.Child(id, ir.Key); ok && slices.Contains(keys, keyText(t, k)) {
			return true
		}
	}
	return false
}

// fitsType: a type is the one that a model names, which may leave a part of the name open with a star.
func (ev *evaluator) fitsType(typ, want string) bool {
	before, behind, open := strings.Cut(want, "*")
	if !open {
		return ev.isType(typ, want)
	}
	if !strings.Contains(before, ".") {
		typ = lastComponent(typ)
	}
	return len(typ) >= len(before)+len(behind) && strings.HasPrefix(typ, before) && strings.HasSuffix(typ, behind)
}

func (ev *evaluator) extends(c *Class, want string) bool {
	if c.Qual == want || c.full() == want { // one that is called as the library's, but stands elsewhere, is none
		return true
	}
	for _, b := range c.Bases {
		if ev.fitsType(b, want) {
			return true
		}
	}
	return false
}

func hasModifier(fn *Func, word string) bool {
	t := fn.Tree
	for c := fn.Node + 1; c < t.Nodes[fn.Node].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpModifier && t.Text(c) == word {
			return true
		}
	}
	return false
}

// decorated: a function, a parameter or a class carries a decorator of that name.
func (ev *evaluator) decorated(fn *Func, t *ir.Tree, id ir.NodeID, want *rules.ModelName) bool {
	return ev.decoratedIn(fn.File, fn, t, id, want, 0)
}

// maxComposed bounds how far annotations are followed that annotate annotations.
const maxComposed = 3

// decoratedIn asks what stands at a node of a file. An annotation that the code declares stands for those that it carries itself.
func (ev *evaluator) decoratedIn(f *File, fn *Func, t *ir.Tree, id ir.NodeID, want *rules.ModelName, depth int) bool {
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpDecorator {
			continue
		}
		callee, ok := t.Child(c, ir.Callee)
		if !ok {
			continue
		}
		p, ok := t.Path(callee)
		if !ok {
			continue
		}
		p = f.resolve(p)
		if want.Member {
			if last := lastName(t, callee); last == want.Path || want.Path == "*" {
				return want.Loose || want.Any || ev.decoratorType(fn, t, callee, want.Receiver)
			}
			continue
		}
		if samePath(want.Path, p, f) || lastComponent(want.Path) == p {
			return true
		}
		if depth >= maxComposed {
			continue
		}
		for _, k := range ev.idx.Types(p) {
			if k.Kind == "@interface" && k.Tree != nil && ev.decoratedIn(k.File, fn, k.Tree, k.Node, want, depth+1) {
				return true
			}
		}
	}
	return false
}

func (ev *evaluator) classDecorated(fn *Func, want *rules.ModelName) bool {
	c := fn.Class
	return c != nil && c.Tree != nil && ev.decorated(fn, c.Tree, c.Node, want)
}

func lastComponent(s string) string {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '.' {
			return s[i+1:]
		}
	}
	return s
}

// decoratorType: the decorator is a member of an object of that type.
func (ev *evaluator) decoratorType(fn *Func, t *ir.Tree, callee ir.NodeID, want string) bool {
	o, ok := t.Child(callee, ir.Object)
	if !ok {
		return false
	}
	if t.Nodes[o].Op == ir.OpName {
		if s := ev.globalOf(fn.File, t.Text(o)); s != nil {
			return ev.isType(s.typ, want)
		}
	}
	if ev.frame == nil || ev.frame.tree != t || ev.frame.outer == nil && ev.frame.fn == fn {
		return false
	}
	v := ev.quiet(o) // a variable, or a field of the object, around a function that is declared within another
	return ev.isType(v.typ, want)
}

// passedTo: the function that is run is an argument of a call that the entry names.
func (ev *evaluator) passedTo(p *rules.ModelParameter, fn *Func) bool {
	if len(ev.passing) == 0 {
		return false
	}
	x := ev.passing[len(ev.passing)-1]
	if x.node != fn.Node && x.fn != fn {
		return false
	}
	n := name{ModelName: p.PassedTo, last: lastComponent(p.PassedTo.Path)}
	switch {
	case x.curried != "":
		if n.Member || !samePath(n.Path, x.curried, ev.file) {
			return false
		}
	case n.last != x.site.name && n.last != "*":
		return false
	default:
		if ok, _ := ev.named(&n, x.site); !ok {
			return false
		}
	}
	if p.Argument == rules.AnyArgument {
		return true
	}
	at := p.Argument
	if at < 0 {
		at += len(x.site.args)
	}
	return at >= 0 && at < len(x.site.args) && x.site.args[at].node == x.arg
}
