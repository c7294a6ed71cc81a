package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
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
	if ev.fn == nil && ev.frame.outer == nil {
		return Value{} // a function of the module, which is summarised by itself
	}
	v := ev.nested(id)
	ev.runApart(v.fns[0])
	return v
}

// nested is the value of a function within a function, where it is declared. One that was hoisted is known, and its variable may hold something else by now.
func (ev *evaluator) nested(id ir.NodeID) Value {
	t := ev.frame.tree
	n, ok := t.Child(id, ir.Target)
	if !ok || t.Nodes[n].Op != ir.OpName {
		return ev.functionAt(id)
	}
	slot, known := ev.frame.vars[t.Nodes[n].Hash]
	if !known || !ev.file.lang.Hoists {
		v := ev.functionAt(id)
		ev.store.set(ev.define(t.Nodes[n].Hash), v)
		return v
	}
	for _, f := range ev.store.at(slot).fns {
		if f.node == id && f.frame == ev.frame {
			return Value{fns: []*closure{f}, typ: "function"}
		}
	}
	return ev.functionAt(id)
}

func (ev *evaluator) functionAt(id ir.NodeID) Value {
	return Value{fns: []*closure{ev.closureAt(id)}, typ: "function"}
}

// hoist declares the functions of a block at its beginning, in languages in which the statements before them may call them.
func (ev *evaluator) hoist(from, to ir.NodeID) {
	if !ev.file.lang.Hoists || ev.fn == nil && ev.frame.outer == nil {
		return
	}
	t := ev.frame.tree
	for c := from; c < to; c = t.Nodes[c].Next {
		if n, ok := t.Child(c, ir.Target); ok && t.Nodes[c].Op == ir.OpFunc && t.Nodes[n].Op == ir.OpName {
			ev.store.set(ev.define(t.Nodes[n].Hash), ev.functionAt(c))
		}
	}
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
	this, plain := ev.this, ev.plain
	ev.this, ev.plain = nil, false
	if ev.making != nil || len(ev.calling) >= maxCalls || slices.ContainsFunc(ev.calling, func(c *closure) bool { return c.node == f.node && c.tree == f.tree }) || ev.often(f) {
		var v Value
		for _, a := range args {
			v.marks = joinMarks(v.marks, ev.deep(a.val))
		}
		return v
	}
	ev.calling = append(ev.calling, f)
	outer, dead, nesting := ev.frame, ev.dead, ev.nesting
	in := &frame{tree: f.tree, unit: f.unit, id: f.id, vars: map[uint32]int32{}, outer: f.frame, receiver: -1, mark: ev.store.mark()}
	if ev.scope(in, this, plain); in.scoped {
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

// body is what a function returns.
func (ev *evaluator) body(id ir.NodeID) Value { return ev.escaping(id, ev.ends(id)) }

// ends runs a function's body to each of its ends, and is what these give.
func (ev *evaluator) ends(id ir.NodeID) Value {
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
