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
	dirty     map[int32]bool
	cells     map[string]*Value  // what cells were given, by name
	keys      map[int32]foundKey // of variables, by slot
	state     map[string]*object // lasting objects and variables by name
	assigned  map[string]bool    // of these, those that the function itself assigns
	made      map[allocation]*object
	closures  map[allocation]*closure
	partials  map[treeNode]*closure // by the calls that bound them
	roots     []root
	out       *summary
	calling   []*closure       // closures that are being run
	looped    map[treeNode]int // how many rounds of loops were run
	inPlace   map[treeNode]int // how often lambdas were run in place
	members   []string         // that a module exports and has no variables for
	steps     int
	nesting   int    // of loops
	label     string // of the loop that is about to be run
	guards    int    // of places without a slot
	sums      int    // those of them that are put together of others
	passing   []passing
	last      *site             // the call that was evaluated last
	fluent    map[treeNode]bool // calls that change their receiver and return it
	probe     *probe
	variants  []FuncID   // that were asked for,
	inquiries []FuncID   // and those that ask with what they are passed
	ways      []leaving  // out of the function
	checks    int        // 1: it checks something, -1: it does not, 0: not asked yet
	underKeys *[]keptKey // variables of it that hold what stands under keys of its parameters
	nulls     bool       // it returns nothing where all is well
	start     position   // of the text that is being put together
	page      position   // of the page that is being written
	uncast    Value      // what the last cast got
	taken     ir.NodeID  // what a pattern takes apart, where that is a place
	each      int32      // the slot of the element of which a condition is asked, plus one

	patches        int // of functions of modules and classes
	counting       int // loops around that are run with each value of their counter
	underVariables []underVariable
	stand          map[string]*Value   // what stands for expressions, by their texts
	held           map[*markSet]*Value // by the marks of elements: what the store holds of the variables that they came from

	refs      []reference
	including []including
	once      map[*File]bool     // files that were included
	included  map[string][]Place // by path: the outermost calls that ran the file on behalf of another

	repeating bool // a function that a call got is run for the second time

	making    *making  // a function is run for one that it makes
	handing   *handing // a handler is run for what it checks
	inFactory []*Func  // that are run in place for the handlers that they give

	this   *Value // on which the function runs that is about to
	plain  bool   // which means that object by the word for it alone
	scopes int    // of the functions that are being run, those that run on an object

	muted, inPredicate, within int

	several bool                // of the functions of an interface, of which one is about to be run, more than one may run
	escapes map[treeNode]uint64 // of functions that were run: what they escape
	snapped int                 // parts of the value that is being taken out of the store
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
	lasting  map[uint32]string // names of variables that outlive the function, and what these are called
	refers   map[uint32]bool   // names of variables around a lambda that it may write, where others are its own
	outer    *frame
	fn       *Func // what is run; nil for a module
	class    *Class
	receiver int32 // the slot of the receiver; -1 for none
	ret      Value
	returned bool
	yields   *object // the list of what a generator yields; nil where that is not told apart
	scoped   bool    // the receiver is the object on which a call runs the function
	captured bool    // a function that was made in it may see its variables later
	mark     int     // of the store, at entry
	exits    []state // at returns
	deferred []deferredCall
	named    ir.NodeID // of a return: the results by their names; 0 where they have none
	loops    []*loop
	thrown   [][]Value                // by the bodies of try statements around this point, the innermost last
	escaped  []Value                  // thrown, with data, and caught by no handler of the frame
	guarded  []guardedName            // places under keys, in a function that checks something
	included bool                     // it is a file that another one runs in its place
	guards   map[uint32][]guardedName // guarded places, by the name that they begin with

	bound []boundMap // maps whose entries are variables

	described []passedPlace // of the first parameter: entries of which schemas were passed before it
}

// loop collects the states in which a loop is left or begun again.
type loop struct {
	mark            int
	breaks, repeats []state
	isSwitch        bool
	label           string  // its name; "" for none
	given           []Value // to the switch, which is an expression
}

// closure is a function as a value.
type closure struct {
	fn    *Func  // a declared function, which is summarised; nil for those that run in place
	frame *frame // where the lambda stands
	node  ir.NodeID
	tree  *ir.Tree // that the lambda stands in, with its unit: the frame of a module goes from unit to unit
	unit  int
	id    *UnitID
	recv  *Value // of a bound method
	bound bool
	// extension: the receiver is the first argument.
	extension bool
	record    []string   // of a class that a call made: the names of its fields; nil for others
	path      string     // of a library's function, the dotted name; "" for others
	getter    bool       // it stands for a member that is read
	front     []argument // those that come before the ones of a call
	all       []*closure // of one that calls others, one after the other; nil for others
	gives     *Value     // what is called to give a value, as a promise's resolve, and what it was given; nil for others
	ret       *markSet   // of a lambda: what it returns when nothing is known of its parameters
}

// maxEvaluated bounds the nodes that are evaluated for one function.
const maxEvaluated = 400_000

func (ev *evaluator) place(id ir.NodeID) Place {
	return ev.placeAt(ev.frame.tree, ev.frame.unit, ev.frame.id, id)
}

// placeAt is the place of a node of a unit of any file.
func (ev *evaluator) placeAt(t *ir.Tree, unit int, u *UnitID, id ir.NodeID) Place {
	n := &t.Nodes[id]
	if unit == 0 {
		f := ev.file
		if f.Path != u.Path {
			f = ev.idx.File(u.Path)
		}
		if f != nil {
			return Place{u, f.placeOf(0, n).span}
		}
	}
	return Place{u, text.Span{Start: int(n.Start), End: int(n.End)}}
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
		return constValue(null)
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
		if ev.fn == nil && len(ev.file.apart) > 0 && ev.frame.unit == 0 && ev.frame.outer == nil && ev.file.apart[id] {
			return Value{}
		}
		return ev.call(id)
	case ir.OpAssign:
		return ev.assignment(id)
	case ir.OpAugment:
		return ev.augment(id)
	case ir.OpDecl:
		return ev.declaration(id)
	case ir.OpBinary:
		return ev.summed(id, ev.binary(id))
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
	case ir.OpRef:
		if n.Flags&ir.Implicit != 0 {
			ev.refersTo(id)
			return Value{}
		}
		return ev.pointer(id)
	case ir.OpDeref:
		return ev.pointee(id)
	case ir.OpAwait, ir.OpSpread, ir.OpKeyword, ir.OpPair:
		if c, ok := t.Child(id, ir.Value); ok {
			return ev.eval(c)
		}
		return ev.joined(id)
	case ir.OpImport:
		ev.namesOutside(id)
		return Value{}
	case ir.OpTypeRef, ir.OpModifier, ir.OpDecorator, ir.OpPackage, ir.OpScope:
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
	written, known := "", true // the expression, with its delimiters
	from := t.Nodes[id].Start
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		part := ev.eval(c)
		s.args = append(s.args, argument{node: c, val: part})
		v.marks = joinMarks(v.marks, ev.deep(part))
		k, ok := part.constant()
		known = known && ok && k.kind == ir.OpString
		written += ev.aroundHole(from, t.Nodes[c].Start) + k.text
		from = t.Nodes[c].End
	}
	if known && v.marks == nil {
		v.consts = &constSet{[]constant{str(written + ev.aroundHole(from, t.Nodes[id].End))}}
	}
	entries, _ := ev.entriesOf(s)
	ev.sinks(s, entries)
	return v
}

// aroundHole is what is written of a regular expression between two of its holes, given as bytes of the source.
func (ev *evaluator) aroundHole(from, to uint32) string {
	text, hole := ev.frame.tree.Source[from:to], ev.file.lang.ExpressionHole
	if rest, ok := strings.CutPrefix(strings.TrimLeft(text, " "), hole[1]); ok {
		text = rest
	}
	if rest, ok := strings.CutSuffix(strings.TrimRight(text, " "), hole[0]); ok {
		text = rest
	}
	return text
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
	ev.store.names[s] = hash
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
	ev.uncast = v
	if c, ok := t.Child(id, ir.Type); ok {
		if x, ok := ev.converted(v, ev.file.typeName(t, c), id); ok {
			ev.uncast = x
			return x
		}
		if k, ok := v.constant(); ok && v.marks == nil && ev.file.lang.Juggles {
			if k, ok = juggledCast(ev.file.typeName(t, c), k); ok {
				return constValue(k)
			}
		}
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

func (ev *evaluator) yield(id ir.NodeID) Value {
	t := ev.frame.tree
	if ev.file.lang.Blocks {
		return ev.callBlock(id)
	}
	c, ok := t.Child(id, ir.Value)
	if !ok {
		return Value{}
	}
	v := ev.eval(c)
	if ev.file.lang.SwitchYields && ev.givesSwitch(v) {
		return Value{}
	}
	if ev.yielded(v) || ev.generates(id, v) {
		return Value{} // what its caller sends it
	}
	ev.result(v)
	return v
}

// yielded puts a value behind those that the function yielded before, where its declared result says that it gives them as a list.
func (ev *evaluator) yielded(v Value) bool {
	f := ev.frame
	if f.fn == nil || ev.spots != nil || !ev.isType(f.fn.Result, "list") {
		return false
	}
	if !f.returned {
		o := ev.newObject("list", f.fn.Node)
		ev.setSequence(o, &sequence{})
		ev.result(Value{typ: f.fn.Result, objs: []*object{o}})
		f.yields = o
	}
	for _, o := range f.ret.objs {
		q := ev.sequenceBehind(o)
		ev.growSequence(o, q.insert(len(q.known), v))
	}
	return true
}

// givesSwitch leaves the switch around this point with its value.
func (ev *evaluator) givesSwitch(v Value) bool {
	for _, l := range slices.Backward(ev.frame.loops) {
		if !l.isSwitch {
			continue
		}
		if !ev.dead {
			l.given = append(l.given, v)
			l.breaks = append(l.breaks, ev.store.since(l.mark))
			ev.dead = true
		}
		return true
	}
	return false
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
	chars := func(c ir.NodeID) string {
		if s := t.Text(c); raw {
			return s
		} else {
			return unescape(s)
		}
	}
	if t.Nodes[first].Op == ir.OpChars && t.Nodes[first].Next == t.Nodes[id].Next {
		return constValue(str(chars(first))) // nothing is put into it, so no place in it is asked for
	}
	b := ev.textAt(ev.start)
	b.node = id
	for c := first; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpChars {
			text := chars(c)
			b.chars(text)
			if t.Nodes[c].Next == t.Nodes[id].Next {
				b.v = ev.namedTo(b.v, text)
			}
			continue
		}
		start := ev.start
		ev.start = b.at
		part := ev.eval(c)
		ev.start = start
		b.value(part)
	}
	return b.text()
}
