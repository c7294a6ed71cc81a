package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Handlers of a request stand in a row: each gets the same arguments and calls its last parameter to hand on to the next. So a handler runs only where
// those before it in the call that it is passed to let the request through, and it finds there what they checked or replaced. They are run for that, with
// what they were made of: a factory of handlers that is passed a schema says what the schema does.

// passedPlace is a place below the first parameter of handlers, as .query.sort, and the channels in which it is clean once a handler has handed on.
type passedPlace struct {
	path  string
	clean uint64
}

// passage is what an expression that gives handlers says of those behind it.
type passage struct {
	places []passedPlace
	uses   map[FuncID]bool
}

// handing is the run of a handler for what it checks.
type handing struct {
	next   *closure // that it is to call
	root   string   // its first parameter
	value  Value    // of that
	names  map[int32]string
	places []passedPlace
	called bool
}

const (
	maxHandlers = 16 // in front of one
	maxFactory  = 4  // functions that are run in place within each other for what they give
	maxPlaces   = 64 // that are known of one passage
)

// passageOf is what holds of the first parameter of handlers behind an expression that stands in a call.
func (a *analyzer) passageOf(f *File, t *ir.Tree, unit int, node ir.NodeID) []passedPlace {
	key := treeNode{t, node}
	if x, ok := a.passages[key]; ok {
		a.asks(x.uses)
		return x.places
	}
	if a.passages == nil {
		a.passages = map[treeNode]passage{}
	}
	a.passages[key] = passage{} // of one that is made of itself
	outer := a.uses
	a.uses = map[FuncID]bool{}
	var x passage
	whole := a.finished(func() { x.places = a.runHandlers(f, t, unit, node) })
	x.uses, a.uses = a.uses, outer
	a.passages[key] = x
	if !whole {
		delete(a.passages, key)
	}
	a.asks(x.uses)
	return x.places
}

// runHandlers evaluates an expression apart from any function, and runs the handlers that it gives.
func (a *analyzer) runHandlers(f *File, t *ir.Tree, unit int, node ir.NodeID) []passedPlace {
	switch t.Nodes[node].Op {
	case ir.OpName, ir.OpMember, ir.OpCall, ir.OpLambda, ir.OpFunc, ir.OpMap:
	case ir.OpList:
		var out []passedPlace
		for c := node + 1; c < t.Nodes[node].Next && len(out) < maxPlaces; c = t.Nodes[c].Next {
			out = append(out, a.passageOf(f, t, unit, c)...)
		}
		return out
	default:
		return nil
	}
	ev := &evaluator{analyzer: a, store: a.freshStore(), file: f, out: &summary{}, handing: &handing{next: &closure{gives: &Value{}}}}
	defer a.done(ev)
	ev.frame = &frame{tree: t, unit: unit, id: f.Units[unit], vars: map[uint32]int32{}, receiver: -1}
	ev.muted++
	if g, gt, gu, gn, ok := ev.initialiser(node); ok {
		return a.passageOf(g, gt, gu, gn)
	}
	v := ev.eval(node)
	out := ev.described(v)
	for _, c := range v.fns {
		if len(v.fns) == 1 {
			out = append(out, ev.handlerPlaces(c)...)
		}
	}
	return out
}

// initialiser is the expression that a name, or a member of what a module exports, stands for: of a function that another makes, the value that is kept of a
// module's variable says nothing.
func (ev *evaluator) initialiser(node ir.NodeID) (*File, *ir.Tree, int, ir.NodeID, bool) {
	t := ev.frame.tree
	if op := t.Nodes[node].Op; op != ir.OpName && op != ir.OpMember {
		return nil, nil, 0, 0, false
	}
	if t.Nodes[node].Op == ir.OpName {
		if gt, gu, gn, ok := ev.givenAtFirst(ev.file, t.Text(node)); ok {
			return ev.file, gt, gu, gn, true
		}
	}
	p := ev.pathOf(node)
	i := strings.LastIndexByte(p, '.')
	if i < 0 || ev.idx == nil {
		return nil, nil, 0, 0, false
	}
	for _, f := range ev.idx.exporting(p[:i], ev.file.Family) {
		if gt, gu, gn, ok := ev.givenAtFirst(f, p[i+1:]); ok {
			return f, gt, gu, gn, true
		}
	}
	for _, f := range ev.idx.exporting(p, ev.file.Family) {
		if gt, gu, gn, ok := ev.givenAtFirst(f, f.exported); ok {
			return f, gt, gu, gn, true
		}
	}
	return nil, nil, 0, 0, false
}

// madeFirst is the call, the list or the map that a variable of a module is given where it is made.
type madeFirst struct {
	tree *ir.Tree
	unit int
	node ir.NodeID
}

// givenAtFirst finds the call, the list or the map that a variable of the module, or what it exports under a name, is given where it is made. What a file gives is
// gathered once for the analysis: each route of a file may name others before its handler.
func (a *analyzer) givenAtFirst(f *File, word string) (*ir.Tree, int, ir.NodeID, bool) {
	if word == "" {
		return nil, 0, 0, false
	}
	given, known := a.madeFirst[f]
	if !known {
		given = f.givenAtFirst()
		if a.madeFirst == nil {
			a.madeFirst = map[*File]map[uint32]madeFirst{}
		}
		a.madeFirst[f] = given
	}
	m, ok := given[ir.HashText(word)]
	return m.tree, m.unit, m.node, ok
}

// givenAtFirst gathers, by the hashes of names, the first call, list or map that each is given.
func (f *File) givenAtFirst() map[uint32]madeFirst {
	out := map[uint32]madeFirst{}
	for i := range f.IR.Units {
		if i > 0 && f.byUnit[i] != nil {
			continue
		}
		t := f.IR.Units[i].Tree
		for n := range t.Nodes {
			x := &t.Nodes[n]
			if x.Op != ir.OpName || x.Role != ir.Target && x.Role != ir.Member && x.Role != ir.Key {
				continue
			}
			p := x.Parent
			if x.Role == ir.Member {
				if t.Nodes[p].Role != ir.Target {
					continue
				}
				p = t.Nodes[p].Parent
			}
			switch op := t.Nodes[p].Op; {
			case op == ir.OpPair && exportedMap(t, p), op == ir.OpAssign && topLevel(t, p), op == ir.OpDecl && topLevel(t, p):
			default:
				continue
			}
			v, ok := t.Child(p, ir.Value)
			if _, known := out[x.Hash]; ok && !known {
				switch t.Nodes[v].Op {
				case ir.OpCall, ir.OpList, ir.OpMap:
					out[x.Hash] = madeFirst{t, i, v}
				}
			}
		}
	}
	return out
}

// exportedMap: an entry stands in the object that the file exports.
func exportedMap(t *ir.Tree, pair ir.NodeID) bool {
	m := t.Nodes[pair].Parent
	return t.Nodes[m].Op == ir.OpMap && t.Nodes[t.Nodes[m].Parent].Flags&ir.Exported != 0
}

// handlerPlaces runs a handler, and is what holds where it hands on.
func (ev *evaluator) handlerPlaces(c *closure) []passedPlace {
	h := ev.handing
	t, node := c.tree, c.node
	if c.fn != nil {
		fn := ev.current(c.fn)
		ev.summaryOf(fn) // what is learnt here is learnt anew when the function changes
		c = &closure{fn: fn}
		t, node = fn.Tree, fn.Node
	}
	if t == nil {
		return nil
	}
	params := t.Children(node, ir.Param, nil)
	if len(params) < 2 || len(params) > 3 {
		return nil
	}
	h.called, h.places, h.names = false, nil, map[int32]string{}
	h.value = Value{marks: &markSet{[]mark{{origin: &origin{kind: fromParam, live: allChannels}}}}, objs: []*object{{symbolic: true}}}
	args := []argument{{val: h.value}}
	for range params[2:] {
		args = append(args, argument{})
	}
	args = append(args, argument{val: Value{fns: []*closure{h.next}, typ: "function"}})
	h.root = parameterName(t, params[0])
	if h.root == "" {
		return nil
	}
	if c.fn != nil {
		ev.runHere(c.fn, Value{}, args)
	} else {
		ev.invoke(c, args)
	}
	if !h.called {
		return nil
	}
	return h.places
}

// parameterName is the name of a parameter that is not taken apart.
func parameterName(t *ir.Tree, param ir.NodeID) string {
	if t.Nodes[param].Op == ir.OpName {
		return t.Text(param)
	}
	if n, ok := t.Child(param, ir.Target); ok && t.Nodes[n].Op == ir.OpName {
		return t.Text(n)
	}
	return ""
}

// runsHere: a function is run in place for the handler that it gives.
func (ev *evaluator) runsHere(fn *Func) bool {
	if ev.handing == nil || len(ev.inFactory) >= maxFactory || slices.Contains(ev.inFactory, fn) {
		return false
	}
	t := fn.Tree
	for n := fn.Node + 1; n < t.Nodes[fn.Node].Next; n++ {
		if op := t.Nodes[n].Op; op == ir.OpLambda || op == ir.OpFunc {
			return true
		}
	}
	return false
}

// runHere runs a declared function in place, where it stands.
func (ev *evaluator) runHere(fn *Func, recv Value, args []argument) Value {
	ev.summaryOf(fn)
	ev.inFactory = append(ev.inFactory, fn)
	outer, file, dead, nesting := ev.frame, ev.file, ev.dead, ev.nesting
	module := &frame{tree: fn.Tree, unit: fn.Unit, id: fn.File.Units[fn.Unit], vars: map[uint32]int32{}, receiver: -1, captured: true}
	in := &frame{tree: fn.Tree, unit: fn.Unit, id: module.id, vars: map[uint32]int32{}, outer: module, fn: fn, class: fn.Class, receiver: -1, mark: ev.store.mark(), captured: true}
	ev.frame, ev.file = in, fn.File
	if fn.Class != nil {
		s := ev.store.slot()
		ev.store.begin(s, recv)
		in.receiver = s
	}
	ev.bind(fn, args)
	v := ev.body(fn.Node)
	ev.frame, ev.file, ev.dead, ev.nesting = outer, file, dead, nesting
	ev.inFactory = ev.inFactory[:len(ev.inFactory)-1]
	return v
}

// handsOn notes what holds where a handler calls its last parameter. With an argument it hands on an error.
func (ev *evaluator) handsOn(args []argument) {
	if h := ev.handing; len(args) == 0 || args[0].val.isNull() {
		places := ev.checkedBelow(h)
		if h.called {
			places = bothPassed(h.places, places)
		}
		h.places, h.called = places, true
	}
}

// checkedBelow lists what is clean below the first parameter of the handler that is run.
func (ev *evaluator) checkedBelow(h *handing) []passedPlace {
	var out []passedPlace
	ev.cleanFields(h.value.objs[0], "", 0, &out)
	root := ir.HashText(h.root)
	for f := ev.frame; f != nil; f = f.outer {
		for _, g := range f.guards[root] {
			if channels, ok := guardedChannels(ev.store.at(g.slot)); ok && h.names[g.slot] != "" {
				out = append(out, passedPlace{h.names[g.slot], channels})
			}
		}
	}
	return out
}

// cleanFields lists the fields of an object in which its data is clean.
func (ev *evaluator) cleanFields(o *object, path string, depth int, out *[]passedPlace) {
	for _, k := range o.fields.names {
		if k == elements || k == anyField || len(*out) >= maxPlaces {
			continue
		}
		v := *ev.store.at(o.fields.slot(k))
		at := path + "." + k
		if len(v.objs) == 1 && depth < maxPath && !v.objs[0].global {
			ev.cleanFields(v.objs[0], at, depth+1, out)
			if !v.objs[0].symbolic {
				continue
			}
		}
		clean := uint64(allChannels)
		if v.marks != nil {
			for i := range v.marks.list {
				clean &= v.marks.list[i].clean
			}
		}
		if clean != 0 {
			*out = append(*out, passedPlace{at, clean})
		}
	}
}

// bothPassed is what holds on either of two ways.
func bothPassed(a, b []passedPlace) []passedPlace {
	var out []passedPlace
	for _, x := range a {
		for _, y := range b {
			if x.path == y.path {
				out = append(out, passedPlace{x.path, x.clean & y.clean})
			}
		}
	}
	return out
}

// passed refines the places of a handler's first parameter by what those before it say.
func (ev *evaluator) passed(root string, places []passedPlace) {
	if len(places) > 0 {
		ev.frame.described = append(ev.frame.described, places...)
	}
	for _, p := range places {
		if p.clean == 0 {
			continue
		}
		ev.refine(ev.guardNamed(root+p.path, ir.HashText(root), p.clean))
	}
}

// checkedEntries is what a call gives that picks the entries of a request of which schemas were passed before the present handler. Where there are none it is
// any entry.
func (ev *evaluator) checkedEntries(s *site) Value {
	if len(s.args) == 0 {
		return Value{}
	}
	request := s.args[0].val
	f := ev.frame
	for f != nil && len(f.described) == 0 {
		f = f.outer
	}
	if f == nil {
		var all Value
		for _, part := range []string{"body", "query", "params"} {
			all = join(all, ev.step(request, part, s.id))
		}
		return all
	}
	o := ev.newObject("map", s.id)
	for _, p := range f.described {
		if keys := strings.Split(p.path, "."); len(keys) == 3 {
			v := ev.clean(ev.step(ev.step(request, keys[1], s.id), keys[2], s.id), p.clean)
			if slot, ok := o.fields.get(keys[2]); ok {
				v = join(*ev.store.at(slot), v)
			}
			ev.putField(o, keys[2], v)
		}
	}
	return Value{typ: "map", objs: []*object{o}}
}

// takesRequest: a parameter is an object that functions share, as the handlers of a request do.
func (ev *evaluator) takesRequest(fn *Func) bool {
	if len(fn.Params) == 0 || len(ev.lib.shared) == 0 {
		return false
	}
	s, ok := ev.frame.vars[ir.HashText(fn.Params[0].Name)]
	return ok && ev.lib.sharedAs(ev.store.at(s).typ) != ""
}

// registeredBehind refines the first parameter of a declared handler by what stands before it in the calls that it is passed to, where all of them agree.
func (ev *evaluator) registeredBehind(fn *Func) {
	if ev.idx == nil || ev.opts.Intraprocedural || ev.opts.NoGuards || fn.Name == "" || len(ev.idx.passed[fn.Name]) == 0 || !ev.takesRequest(fn) {
		return
	}
	var all []passedPlace
	first := true
	for _, r := range ev.idx.passed[fn.Name] {
		if !slices.Contains(ev.idx.registered(r), fn) {
			continue
		}
		for _, c := range r.calls() {
			var here []passedPlace
			for _, n := range c.before {
				here = append(here, ev.passageOf(r.file, c.tree, c.unit, n)...)
			}
			if all = bothPassed(all, here); first {
				all = here
			}
			if first = false; len(all) == 0 {
				return
			}
		}
	}
	ev.passed(fn.Params[0].Name, all)
}

// handed is a call that is passed a function by its name, with the arguments before it.
type handed struct {
	tree   *ir.Tree
	unit   int
	before []ir.NodeID
}

// calls finds the calls that a registration stands for.
func (r *registration) calls() []handed {
	var out []handed
	for i, u := range r.file.facts {
		t := r.file.IR.Units[i].Tree
		for _, x := range u.passes {
			if x.name != r.name || r.file.resolve(x.target) != r.target || x.at != r.at || x.of != r.of || x.before != r.before {
				continue
			}
			for n := range t.Nodes {
				if t.Nodes[n].Op != ir.OpCall {
					continue
				}
				if args, ok := argumentsBefore(t, ir.NodeID(n), x.target, x.at); ok && len(out) < maxHandlers {
					out = append(out, handed{t, i, args})
				}
			}
		}
	}
	return out
}

// argumentsBefore are the arguments of a call before the one that names a function.
func argumentsBefore(t *ir.Tree, call ir.NodeID, target string, at int) ([]ir.NodeID, bool) {
	var out []ir.NodeID
	for c := call + 1; c < t.Nodes[call].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Role == ir.Callee {
			continue
		}
		if len(out) < at {
			out = append(out, c)
			continue
		}
		p, ok := t.Path(c)
		return out, ok && p == target
	}
	return nil, false
}

// givesHandlers: what a function returns is another that was made for it, or it calls what it was passed with nothing, as handlers do.
func givesHandlers(ret Value, calls []paramCall) bool {
	return slices.ContainsFunc(ret.fns, func(c *closure) bool { return c.fn == nil }) || slices.ContainsFunc(calls, func(c paramCall) bool { return len(c.args) == 0 })
}
