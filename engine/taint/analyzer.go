// Package taint follows untrusted data. A function is run over abstract values, flow-sensitively; what its callers need to know of it is kept as a
// summary, so each is run once for a state of its callees, and data is followed through calls across files. One pass serves all weaknesses: a mark
// carries the channels in which it is harmless. Libraries are known by models (rules.Model) only.
//
// The approach is that of summary-based, field-sensitive data-flow analysis with access paths of bounded length (Sharir and Pnueli 1981; Reps,
// Horwitz and Sagiv 1995; Tripp et al. 2009), on an abstract interpreter that folds constants and leaves out branches that cannot be taken.
package taint

import (
	"context"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Options are the policies that a rule may set.
type Options struct {
	Intraprocedural    bool // calls of the workspace's functions are as those of unknown ones
	SafeFunctions      bool // unknown calls return clean data
	TaintedNumbers     bool // numbers carry data
	TaintedComparisons bool // truth values carry data
	TaintedIndex       bool // an element under a tainted index is tainted
	FirstOfSeveral     bool // of a call's several results only the first carries data
	NoGuards           bool // comparisons and checks clean nothing
}

// Hit is untrusted data that reaches a sink.
type Hit struct {
	Rule   *rules.Rule
	At     Place // what is reported: the dangerous call
	Arg    Place // the dangerous argument
	Sink   Place // where it becomes dangerous, if that is in another file than At
	Source Place
	Made   Place  // where a function that is called makes of the data what does harm, if it does not hand it on as it is
	Origin string // what the source is, for a person
	Steps  []Step
	Text   string // the constant that is the flaw, for flaws without data
	// Doubtful: several steps rest on what calls that nobody knows are supposed to do.
	Doubtful bool
	held     bool  // the call passes no such data: see arriveAt
	entered  *Func // of the kind caller: the function whose parameter it is
	uncalled bool  // of these: it counts only if the function's own file does not call it
}

// Step is a place on the way of data.
type Step struct {
	Place Place
	Note  string
}

// analyzer makes summaries for a State.
type analyzer struct {
	*State
	ctx     context.Context
	active  map[FuncID]*running
	depth   int
	lowest  int // of the functions being run, the outermost whose unfinished summary was used
	partial map[FuncID]*unfinished
	earlier map[FuncID]*unfinished // what these were in the round before
	// restless: something was used in this round that turned out to be more.
	restless bool
	uses     map[FuncID]bool // what the function that is run has asked for
	claimed  []FuncID        // see claims
	inits    map[treeNode]initial
	passages map[treeNode]passage
	// keepsInitial: constants that are collections know what they were declared with. Known asks for it; what may fill them elsewhere is not looked for.
	keepsInitial bool
	given        map[*File]*laterTypes // types that functions give the variables of their module
	// registrations remembers which functions calls are passed that models name.
	registrations map[registeredBy]bool
	madeFirst     map[*File]map[uint32]madeFirst
	fieldsShown   map[*recordSpec]map[string]string // what the records of tables hold that nobody should get
	callees       map[*File]map[string]bool         // the names of the functions that a file calls
	carriers      map[guarding][]*Func              // by class and entry: methods that carry what others may lack
	// unplaced: the first value of some field has marks without a place.
	unplaced bool
	spots    *spotTable   // of the formulas of rules; nil where models are asked
	memos    [][]resolved // of bindings that are done, to be used again
}

type module struct {
	globals map[string]*snap
	hits    []*Hit
	sinks   []sinkFlow
	effects []effect
	passes  []FuncID // as in a summary
}

// evaluate runs a function with parameters that stand for whatever is passed. A probe, which may be nil, is told what it asks for.
func (a *analyzer) evaluate(fn *Func, p *probe) *summary {
	ev := &evaluator{analyzer: a, store: a.freshStore(), file: fn.File, fn: fn, out: &summary{}, probe: p}
	defer a.done(ev)
	if fn.maker != nil {
		if ev.frame = ev.surround(fn); ev.frame == nil {
			ev.out.print = ev.out.fingerprint()
			return ev.out
		}
	} else {
		ev.frame = &frame{tree: fn.Tree, unit: fn.Unit, id: fn.File.Units[fn.Unit], vars: map[uint32]int32{}, fn: fn, class: fn.Class, receiver: -1}
	}
	if fn.Class != nil {
		ev.bindReceiver(fn)
		if r := ev.frame.receiver; r >= 0 && len(fn.Fixed) > 0 {
			for _, o := range ev.store.at(r).objs {
				ev.fixedKeys(fn, receiverParam, o)
			}
		}
	}
	for i := range fn.Params {
		p := &fn.Params[i]
		if c, ok := fn.fixed(i); ok {
			v := ev.declared(constValue(c), p.Type)
			if ev.bindParam(p, v); p.Promoted {
				ev.writeField(ev.receiver(), p.field(), v)
			}
			continue
		}
		typ, fixed := p.Type, fn.fixedType(i)
		if fixed != "" {
			typ = fixed
		}
		o := &object{symbolic: true, param: i, typ: typ}
		v := Value{typ: typ, objs: []*object{o}, exact: fixed != "" && (fn.File.embeds() || len(ev.idx.Types(fixed)) == 1)}
		v.marks = oneMark(origin{kind: fromParam, param: i, live: allChannels})
		v.marks = ev.partOfType(p.Type, v.marks)
		switch {
		case fn.takesBlock(i):
			v.typ = "function"
		case p.Rest != "":
			v.typ = "list"
		}
		ev.roots = append(ev.roots, root{i, o})
		ev.fixedKeys(fn, i, o)
		v = ev.paramModels(fn, i, v)
		if p.Numbers && !ev.opts.TaintedNumbers {
			v.marks = ev.ofNumber("int", v.marks)
		}
		v = ev.spotParam(p, v)
		ev.bindParam(p, v)
		if p.Promoted {
			ev.writeField(ev.receiver(), p.field(), v)
		}
		if slot := ev.slotOf(ir.HashText(p.Name)); p.ByRef && slot >= 0 {
			ev.store.local[slot] = false
			ev.refs = append(ev.refs, reference{i, slot, *ev.store.vals[slot]})
		}
	}
	if fn.maker == nil {
		ev.registeredBehind(fn)
		ev.lacksGuard(fn)
		ev.answersAlone(fn)
		ev.frame.mark = 0
	}
	var ret Value
	if fn.Tree.Nodes[fn.Node].Op == ir.OpCall {
		ret = ev.eval(fn.Node)
	} else {
		ret = ev.body(fn.Node)
	}
	ev.finish(ret)
	return ev.out
}

// maxStores bounds how many stores are kept to be used again.
const maxStores = 64

// freshStore is an empty store, which done takes back. Nothing of what is kept points into one.
func (a *analyzer) freshStore() *store {
	if n := len(a.stores); n > 0 {
		s := a.stores[n-1]
		a.stores = a.stores[:n-1]
		return s
	}
	return &store{boxes: boxes{spare: &a.spare}, sites: slab[site]{spare: &a.sites}, args: slab[argument]{spare: &a.args}}
}

func (a *analyzer) done(ev *evaluator) {
	a.work += min(ev.steps, maxEvaluated)
	if len(a.stores) < maxStores {
		ev.store.reset()
		a.stores = append(a.stores, ev.store)
	}
	ev.store = nil
}

func (ev *evaluator) bindReceiver(fn *Func) {
	c := fn.Class
	if fn.As != nil {
		c = fn.As
	}
	o := &object{symbolic: true, param: receiverParam, typ: c.File.qualified(c)}
	s := ev.store.slot()
	ev.store.begin(s, Value{typ: o.typ, objs: []*object{o}, exact: fn.Exact})
	ev.frame.receiver = s
	ev.roots = append(ev.roots, root{receiverParam, o})
	if fn.Receiver != "" {
		ev.frame.vars[ir.HashText(fn.Receiver)] = s
	}
}

// qualified is the dotted name of a class of the file.
func (f *File) qualified(c *Class) string {
	if c.space != "" {
		return c.full()
	}
	if f.Package == "" {
		return c.Qual
	}
	return f.Package + "." + c.Qual
}

// finish writes down what callers see at the function's end.
func (ev *evaluator) finish(ret Value) {
	out := ev.out
	out.ret = ev.snapshot(ret, 0)
	if len(ev.frame.escaped) > 0 {
		out.thrown = ev.snapshot(joinAll(ev.frame.escaped), 1)
	}
	out.checks = checksOf(ev.ways)
	ev.snapped = 0
	for _, r := range ev.roots {
		ev.effectsOf(r.obj, r.param, 0)
	}
	for _, r := range ev.refs {
		if v := ev.store.vals[r.slot]; v.marks != r.was.marks || v.consts != r.was.consts || len(v.objs) != len(r.was.objs) {
			out.effects = append(out.effects, effect{fromParam, r.param, theVariable, ev.snapshot(*v, 0), false})
		}
	}
	out.effects = ev.ownEffects(out.effects)
	ev.stateEffects()
	out.effects = foremost(out.effects)
	out.limited = out.limited || ev.steps > maxEvaluated
	if out.limited && ev.fn != nil {
		ev.limited[ev.fn.ID] = true
	}
	out.print = out.fingerprint()
	if len(ev.lib.shared) > 0 && ev.fn != nil && givesHandlers(ret, out.calls) {
		out.print ^= ev.fn.content() // it may be run in place: see passageOf
	}
}

func (a *analyzer) runModule(f *File, p *probe) *module {
	m := &module{globals: map[string]*snap{}}
	ev := &evaluator{analyzer: a, store: a.freshStore(), file: f, out: &summary{}, probe: p}
	defer a.done(ev)
	ev.frame = &frame{tree: f.IR.Units[0].Tree, id: f.Units[0], vars: map[uint32]int32{}, receiver: -1}
	if r := a.active[f.module]; r != nil && r.now.mod == &noModule {
		r.live, r.vars = ev, ev.frame
	}
	if c := a.within(f); c != nil {
		ev.frame.class = c
		ev.bindReceiver(&Func{Class: c})
	}
	ev.eval(0)
	ev.dead = false
	for i := range f.IR.Units {
		t := f.IR.Units[i].Tree
		if i > 0 && f.byUnit[i] != nil {
			continue
		}
		for n := range t.Nodes {
			if x := &t.Nodes[n]; x.Op == ir.OpName && x.Role == ir.Target {
				if s, ok := ev.frame.vars[x.Hash]; ok {
					word := t.Text(ir.NodeID(n))
					if m.globals[word] == nil {
						m.globals[word] = ev.snapshot(*ev.store.at(s), 1)
					}
				}
			}
		}
	}
	for _, word := range append(ev.members, allExported) {
		if s, ok := ev.frame.vars[ir.HashText(word)]; ok && m.globals[word] == nil {
			m.globals[word] = ev.snapshot(*ev.store.at(s), 1)
		}
	}
	ev.stateEffects()
	m.hits, m.sinks, m.effects, m.passes = ev.out.hits, ev.out.sinks, ev.out.effects, ev.out.passes
	return m
}

// printOf identifies what other files see of a module: its variables, and all of its statements where they may be run elsewhere.
func (a *analyzer) printOf(f *File, m *module) uint64 {
	if a.lib.includes {
		return m.fingerprint() + f.contentOfModule()
	}
	return m.fingerprint()
}

// fingerprint identifies what functions see of a module.
func (m *module) fingerprint() uint64 {
	var out uint64
	for name, s := range m.globals {
		h := newDigest()
		put(h, name)
		s.write(h, 0)
		out += h.sum()
	}
	return out
}

// importedGlobal is a variable of another module.
func (ev *evaluator) importedGlobal(path string) (Value, bool) { return ev.importedAt(path, 0) }

func (ev *evaluator) importedAt(path string, depth int) (Value, bool) {
	if ev.idx == nil || ev.opts.Intraprocedural {
		return Value{}, false
	}
	if v, ok := ev.exportedValue(path); ok {
		return v, true
	}
	i := strings.LastIndexByte(path, '.')
	if i < 0 {
		return Value{}, false
	}
	for _, f := range ev.idx.modulesNamed(path[:i], ev.file.Family) {
		if f == ev.file {
			continue
		}
		if s := ev.globalOf(f, path[i+1:]); s != nil {
			return ev.lasting(f.Path+"#"+path[i+1:], s), true
		}
	}
	for _, f := range ev.idx.declaringOf(path[:i], path[i+1:]) {
		if s := ev.globalOf(f, path[i+1:]); s != nil && f != ev.file {
			return ev.packageVariable(f, path[i+1:], s), true
		}
	}
	if v, ok := ev.exportedValue(path[:i]); ok && len(v.objs) > 0 {
		return ev.readField(v, path[i+1:]), true
	}
	for _, p := range ev.idx.forwarded(path, ev.file.Family) {
		if depth >= maxForwards {
			break
		}
		if v, ok := ev.importedAt(p, depth+1); ok {
			return v, true
		}
	}
	return Value{}, false
}

// lasting is a variable that outlives functions: what it was given at first, and whatever else other functions give it.
func (ev *evaluator) lasting(name string, s *snap) Value {
	if v := ev.givenState(name); v != nil {
		return *v
	}
	b := &binding{ev: ev, fn: &Func{}}
	v := b.give(s)
	if len(s.fns) > 0 || v.typ == "function" {
		return v
	}
	word := name[strings.LastIndexByte(name, '#')+1:]
	f := ev.idx.File(name[:strings.LastIndexByte(name, '#')])
	filled := f != nil && f.changed[word+elements] && v.consts == nil
	elsewhere := f != nil && len(ev.idx.givers(f, word, f)) > 0
	if f != nil && f.changed[word] || elsewhere {
		if (v.typ == "" || v.isNull()) && f.changed[word] {
			v.typ = ev.givenTypes(f)[word]
		}
		v.consts, v.prefix = nil, ""
		filled = filled || ev.isCollection(v.typ)
	}
	own := ev.ownObject(v) && (f == nil || !f.changed[word])    // whose fields know what they hold
	if v.consts == nil && !own && (f == nil || !f.vars[word]) { // a constant holds what it was declared as
		v.marks = joinMarks(v.marks, oneMark(origin{kind: fromState, path: name, live: allChannels}))
	}
	if f != nil {
		v = ev.givenElsewhere(v, f, word)
	}
	if empty := ev.toFill(&v); empty || filled || own {
		o := ev.stateObject(name)
		o.typ = v.typ
		if empty {
			v.objs = nil
		}
		v.objs = append(v.objs[:len(v.objs):len(v.objs)], o)
	}
	return v
}

// toFill: a variable of a module begins as an empty collection, so that functions put into it what others find there.
func (ev *evaluator) toFill(v *Value) bool {
	if v.consts != nil || len(v.objs) > 1 || v.typ == "" || !ev.isCollection(v.typ) {
		return false
	}
	if len(v.objs) == 0 {
		return true
	}
	o := v.objs[0]
	for _, k := range o.fields.names {
		if q := ev.store.at(o.fields.slot(k)).seq; k != elements || q != nil && (len(q.known) > 0 || !q.rest.empty()) {
			return false
		}
	}
	return !o.symbolic
}

// stateObject stands for the fields of a lasting variable.
func (ev *evaluator) stateObject(name string) *object {
	if o := ev.state[name]; o != nil {
		return o
	}
	if ev.state == nil {
		ev.state = map[string]*object{}
	}
	o := &object{symbolic: true, global: true, path: name}
	ev.state[name] = o
	return o
}

// assignState is an assignment to a lasting variable.
func (ev *evaluator) assignState(name string, v Value) {
	if ev.assigned == nil {
		ev.assigned = map[string]bool{}
	}
	ev.assigned[name] = true
	ev.writeState(name, v)
}

// writeState gives a lasting variable a value.
func (ev *evaluator) writeState(name string, v Value) {
	o := ev.stateObject(name)
	slot, ok := o.fields.get("=")
	if !ok {
		slot = ev.store.slot()
		o.fields.add("=", slot)
		ev.store.owner[slot] = 0
		ev.store.begin(slot, Value{marks: oneMark(origin{kind: fromState, path: name, live: allChannels})})
	}
	ev.store.set(slot, v)
	ev.setDirty(slot)
}

// givenState is what a lasting variable holds which the function has given a value by now, or nil.
func (ev *evaluator) givenState(name string) *Value {
	o := ev.state[name]
	if o == nil {
		return nil
	}
	slot, ok := o.fields.get("=")
	if !ok {
		return nil
	}
	return ev.store.at(slot)
}

// writeStatic notes an assignment to a field of a class or of a module's variable.
func (ev *evaluator) writeStatic(obj ir.NodeID, base Value, key string, v Value) {
	t := ev.frame.tree
	if t.Nodes[obj].Op != ir.OpName || ev.slotOf(t.Nodes[obj].Hash) >= 0 {
		return
	}
	p := ev.pathOf(obj)
	for _, c := range ev.typesNamed(p) {
		ev.assignState(stateOfField(c, key), v)
		return
	}
	if p != "" && ev.globalOf(ev.file, p) != nil {
		ev.assignState(ev.file.Path+"#"+p+"."+key, v)
	}
}

// finished evaluates something, and tells whether it rests on nothing that is still being run, so that it may be remembered.
func (a *analyzer) finished(evaluate func()) bool {
	outer := a.lowest
	a.lowest = never
	evaluate()
	whole := a.lowest == never
	a.lowest = min(a.lowest, outer)
	return whole
}

// asks notes what the function that is run depends on.
func (a *analyzer) asks(uses map[FuncID]bool) {
	if a.uses == nil {
		return
	}
	for id := range uses {
		a.uses[id] = true
	}
}

// sourced is the marks of sources, without a place: functions are not run again when what stands around them moves, so a field's first value gets
// the place where the field is read (readHere).
func (a *analyzer) sourced(ms *markSet) *markSet {
	if ms == nil {
		return nil
	}
	out := &markSet{}
	for _, m := range ms.list {
		if m.origin.kind == fromSource {
			o := *m.origin
			o.place = Place{}
			out.list = append(out.list, mark{origin: &o, clean: m.clean})
		}
	}
	if len(out.list) == 0 {
		return nil
	}
	a.unplaced = true
	return out
}

// readHere gives what a field has from its declaration the place where it is read.
func (ev *evaluator) readHere(id ir.NodeID, v Value) Value {
	if !ev.unplaced || v.marks == nil || !slices.ContainsFunc(v.marks.list, mark.nowhere) {
		return v
	}
	out := &markSet{list: slices.Clone(v.marks.list)}
	for i := range out.list {
		if m := &out.list[i]; m.nowhere() {
			o := *m.origin
			o.place = ev.place(id)
			m.origin = &o
		}
	}
	v.marks = out
	return v
}

func (m mark) nowhere() bool { return m.origin.kind == fromSource && m.origin.place.Unit == nil }

// reassigned: some function of the file gives a name, or a member of that name, a value.
func (a *analyzer) reassigned(f *File, word string) bool { return f.changed[word] }
