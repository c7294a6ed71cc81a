package taint

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// summary is what callers need to know of a function: what it returns, what it writes into what it was passed, which of its parameters reach a
// sink, and which it calls. Parameters stand in it as origins of marks, which a call replaces by what it passes.
type summary struct {
	ret     *snap
	effects []effect
	sinks   []sinkFlow
	calls   []paramCall
	checks  []check
	hits    []*Hit
	limited bool // a bound was met: there may be more
	ends    bool // it never returns
	print   uint64
}

// effect is a field that outlives the call and that the function wrote.
type effect struct {
	kind  originKind
	param int
	path  string // ".a.b", elements as the last component for a list; of fromState the variable's name
	val   *snap
	// again: val has no other data than what stood there before. It may be another constant.
	again bool
}

// sinkFlow is data that began outside of the function and reaches a sink.
type sinkFlow struct {
	mark mark
	sink *sinkSpec
	at   sinkPlace
}

// sinkPlace is where data becomes dangerous.
type sinkPlace struct{ call, arg Place }

// paramCall is a call of a function that was passed, or of the only method of what was passed.
type paramCall struct {
	param  int
	path   string
	method string // "" where the value itself is called
	known  bool   // the method's other implementations were looked at
	args   []*snap
	at     treeNode
}

// snap is a value apart from the store that its objects live in, a few levels deep.
type snap struct {
	marks       *markSet
	consts      *constSet
	prefix, typ string
	end         position
	exact       bool
	fns         []*closure // declared functions only
	alias       []alias
	object      *snapObject // nil where it refers to no object that the function made
}

// snapObject is what an object, or several, held.
type snapObject struct {
	names  []string
	fields []*snap // by names
	known  []*snap // elements, as in sequence
	rest   *snap
	open   bool
}

var noObject snapObject

// held is what the value's object held, which is not to be changed.
func (s *snap) held() *snapObject {
	if s.object == nil {
		return &noObject
	}
	return s.object
}

// alias is an object that the caller passed.
type alias struct {
	kind  originKind
	param int
	path  string
}

// snapshot takes a value out of the store, beginning at a depth. Of what is beyond maxPath levels or maxSnap parts only the marks are kept.
func (ev *evaluator) snapshot(v Value, depth int) *snap {
	ev.snapped = 0
	return ev.snap(v, depth)
}

// unknownSnap is a clean value of which nothing is known. It is shared.
var unknownSnap snap

// maxSnap bounds how many parts of a value a summary tells apart, and of all that a function writes together.
const maxSnap = 160

func (ev *evaluator) snap(v Value, depth int) *snap {
	if v.empty() && v.prefix == "" && !v.exact {
		return &unknownSnap
	}
	s := &snap{marks: v.marks, consts: v.consts, prefix: v.prefix, typ: v.typ, end: v.end, exact: v.exact}
	for _, f := range v.fns {
		if f.fn != nil {
			s.fns = addFunction(s.fns, &closure{fn: f.fn})
		} else if fn := ev.declaredAt(f); fn != nil {
			s.fns = addFunction(s.fns, &closure{fn: fn})
		} else if f.path != "" {
			s.fns = addFunction(s.fns, f)
		} else {
			s.marks = joinMarks(s.marks, f.ret) // calling it gives what it holds
		}
	}
	if ev.snapped++; depth > maxPath || ev.snapped > maxSnap {
		s.marks = ev.deep(v)
		return s
	}
	for _, o := range v.objs {
		if o.symbolic {
			kind := fromParam
			if o.global {
				kind = fromState
			}
			s.alias = append(s.alias, alias{kind, o.param, o.path})
			continue
		}
		ev.snapObject(s, o, depth)
	}
	return s
}

// declaredAt is what a lambda outside of functions is declared as: that of a constant, or of an entry of an object.
func (ev *evaluator) declaredAt(f *closure) *Func {
	if ev.fn != nil || f.tree == nil {
		return nil
	}
	for _, fn := range ev.file.Funcs {
		if fn.Tree == f.tree && fn.Node == f.node {
			return fn
		}
	}
	return nil
}

func (ev *evaluator) snapObject(s *snap, o *object, depth int) {
	if s.object == nil {
		s.object = &snapObject{}
	}
	h := s.object
	for _, k := range o.fields.names {
		x := *ev.store.at(o.fields.slot(k))
		if ev.snapped > maxSnap {
			s.marks = joinMarks(s.marks, ev.deep(x)) // of the rest the whole has the marks
			continue
		}
		if k == elements {
			if x.seq == nil {
				continue
			}
			known := make([]*snap, 0, len(x.seq.known))
			for _, e := range x.seq.known {
				known = append(known, ev.snap(e, depth+1))
			}
			if len(h.known) > 0 || h.open {
				known, h.open = nil, true
			}
			h.known, h.open = known, h.open || x.seq.open
			if h.open {
				h.rest = ev.snap(x.seq.all(), depth+1)
				h.known = nil
			}
			continue
		}
		y := ev.snap(x, depth+1)
		if i := slices.Index(h.names, k); i >= 0 {
			h.fields[i] = joinSnaps(h.fields[i], y)
			continue
		}
		h.names = append(h.names, k)
		h.fields = append(h.fields, y)
	}
}

// addFunction adds a function to a list that has each once, and at most maxFunctions. What callees give comes back in what their callers give, so that a
// list that kept equals would double with every call.
func addFunction(list []*closure, f *closure) []*closure {
	if len(list) >= maxFunctions || slices.ContainsFunc(list, func(o *closure) bool { return o.fn == f.fn && o.path == f.path }) {
		return list
	}
	return append(list[:len(list):len(list)], f)
}

// joinSnaps joins what is known of the whole of two values.
func joinSnaps(a, b *snap) *snap {
	out := *a
	out.marks, out.consts = joinMarks(a.marks, b.marks), joinConsts(a.consts, b.consts)
	out.prefix = commonPrefix(a.prefix, b.prefix)
	out.end = position{}
	for _, f := range b.fns {
		out.fns = addFunction(out.fns, f)
	}
	out.alias = joinPointers(a.alias, b.alias, 2*maxObjects)
	if a.typ != b.typ {
		out.typ, out.exact = "", false
	}
	return &out
}

// binding is what a call passes to a function's parameters.
type binding struct {
	ev   *evaluator
	fn   *Func
	recv Value
	args []argument
	at   ir.NodeID
	from Place

	recvNode ir.NodeID // 0 for none
	memo     []resolved
	calls    []paramCall
}

// resolved is what a parameter, or something below it, stands for in a call.
type resolved struct {
	param  int
	path   string
	val    Value
	deep   *markSet // of val and what it holds, once it was asked for
	looked bool
}

// value is what a parameter, or something below it, stands for.
func (b *binding) value(param int, path string) Value { return b.memo[b.resolve(param, path)].val }

// deep is every mark of what value gives.
func (b *binding) deep(param int, path string) *markSet {
	r := &b.memo[b.resolve(param, path)]
	if !r.looked {
		r.deep, r.looked = b.ev.deep(r.val), true
	}
	return r.deep
}

// resolve finds where the memo keeps what a parameter, or something below it, stands for.
func (b *binding) resolve(param int, path string) int {
	for i := range b.memo {
		if r := &b.memo[i]; r.param == param && r.path == path {
			return i
		}
	}
	var v Value
	if path == "" {
		v = b.param(param)
	} else {
		i := strings.LastIndexByte(path, '.')
		key := path[i+1:]
		if n, ok := strings.CutPrefix(key, resultOf); ok {
			if k, err := strconv.Atoi(n); err == nil && k < len(b.calls) {
				at := b.remember(param, path, Value{}) // a call that is given its own result
				v = b.call(&b.calls[k])
				b.memo[at].val, b.memo[at].looked = v, false
				return at
			}
		} else {
			v = b.ev.step(b.value(param, path[:i]), key, b.at)
		}
	}
	return b.remember(param, path, v)
}

func (b *binding) remember(param int, path string, v Value) int {
	b.memo = append(b.memo, resolved{param: param, path: path, val: v})
	return len(b.memo) - 1
}

// step goes one component down an access path.
func (ev *evaluator) step(v Value, key string, at ir.NodeID) Value {
	if key == anyField {
		return ev.elementsOf(v)
	}
	x := ev.readField(v, key)
	if es := ev.lib.reads[ir.HashText(key)]; len(es) > 0 || len(ev.lib.anyRead) > 0 {
		x = ev.readModels(at, key, es, v, "", x)
	}
	return x
}

func (b *binding) param(i int) Value {
	if i == receiverParam {
		return b.recv
	}
	if i == blockParam || i < len(b.fn.Params) && b.fn.takesBlock(i) {
		return blockOf(b.args)
	}
	if i >= len(b.fn.Params) {
		return Value{}
	}
	p := &b.fn.Params[i]
	if p.Rest != "" {
		return b.ev.restOf(b.args, i)
	}
	if v, ok := argumentFor(b.args, p.Name, i); ok {
		return v
	}
	for _, a := range b.args {
		if a.spread && a.name == "" {
			return Value{marks: b.ev.deep(a.val)}
		}
	}
	if p.Default != 0 {
		return b.ev.initialValue(b.fn.File, b.fn.Tree, b.fn.Unit, p.Default)
	}
	return Value{}
}

func (ev *evaluator) freshMemo() []resolved {
	n := len(ev.memos)
	if n == 0 {
		return make([]resolved, 0, 8)
	}
	m := ev.memos[n-1][:0]
	ev.memos = ev.memos[:n-1]
	return m
}

// blockOf is the function that stands behind a call, or that is passed as one.
func blockOf(args []argument) Value {
	if n := len(args); n > 0 && len(args[n-1].val.fns) > 0 {
		return args[n-1].val
	}
	return Value{}
}

// summarised is a call of a declared function.
func (ev *evaluator) summarised(fn *Func, recv Value, args []argument, at, recvNode ir.NodeID) Value {
	fn = ev.forReceiver(fn, recv)
	sum := ev.summaryOf(fn)
	b := &binding{ev: ev, fn: fn, recv: recv, args: args, at: at, recvNode: recvNode, from: ev.place(at), calls: sum.calls}
	if ev.probe != nil {
		ev.probedCall(b) // which keeps it
	} else {
		b.memo = ev.freshMemo()
		defer func() { ev.memos = append(ev.memos, b.memo) }()
	}
	for i := range sum.sinks {
		b.sink(&sum.sinks[i])
	}
	ret := b.give(sum.ret)
	for i := range sum.effects {
		b.effect(&sum.effects[i], recvNode)
	}
	for i := range sum.calls {
		c := &sum.calls[i]
		b.value(c.param, c.path+"."+resultOf+strconv.Itoa(i))
	}
	if sum.ends && (fn.Class == nil || fn.Static || recv.exact) {
		ev.leave() // other methods than this may run on receivers of other classes
	}
	if ret.typ == "" {
		ret.typ = fn.Result
	}
	if isNumeric(ret.typ) {
		ret.marks = ev.ofNumber(ret.typ, ret.marks)
	}
	ev.answer(b, sum.checks, &ret)
	return ret
}

// marks replaces origins that are parameters by the marks of what was passed. shallow lists the paths whose objects are passed on as they are, so that the
// marks of their fields need not be the whole's.
func (b *binding) marks(ms *markSet, shallow []alias) *markSet {
	if ms == nil || !slices.ContainsFunc(ms.list, func(m mark) bool { return m.origin.kind != fromState }) {
		return ms
	}
	var all [maxMarks]mark
	out := all[:0]
	for i := range ms.list {
		m := &ms.list[i]
		if m.origin.kind != fromParam {
			x := *m
			x.step = b.join(nil, x.step)
			out = addMark(out, &x)
			continue
		}
		var actual *markSet
		if slices.Contains(shallow, alias{fromParam, m.origin.param, m.origin.path}) {
			actual = b.value(m.origin.param, m.origin.path).marks
		} else {
			actual = b.deep(m.origin.param, m.origin.path)
		}
		out = b.combine(out, actual, m)
	}
	return setOf(out)
}

// addMark adds a mark to a list of at most maxMarks that are not the same.
func addMark(list []mark, m *mark) []mark {
	if len(list) >= maxMarks || hasMark(list, m) {
		return list
	}
	return append(list, *m)
}

func hasMark(list []mark, m *mark) bool {
	for i := range list {
		if list[i].same(m) {
			return true
		}
	}
	return false
}

// setOf is a set of a copy of marks, or nil for none.
func setOf(list []mark) *markSet {
	if len(list) == 0 {
		return nil
	}
	return &markSet{append(make([]mark, 0, len(list)), list...)}
}

// combine adds what becomes of an argument's marks on the way that a mark of the callee went.
func (b *binding) combine(out []mark, actual *markSet, m *mark) []mark {
	if actual == nil {
		return out
	}
	for i := range actual.list {
		a := &actual.list[i]
		x := mark{origin: a.origin, clean: a.clean | m.clean, labels: a.labels | m.labels, bare: a.bare || m.bare, set: a.set || m.set, page: cmp.Or(a.page, m.page)}
		if b.ev.probe != nil {
			x = b.ev.probe.combined(x, *a, m.clean, b)
			out = addMark(out, &x)
			continue
		}
		if x.origin.live&^x.clean == 0 && x.labels == 0 || len(out) >= maxMarks || hasMark(out, &x) {
			continue
		}
		x.step = b.join(a.step, m.step)
		out = append(out, x)
	}
	return out
}

// join puts the steps within a function behind those that led to its call.
func (b *binding) join(before, within *step) *step {
	depth := 0
	if before != nil {
		depth = before.depth
	}
	if depth >= maxSteps {
		return before
	}
	return &step{prev: before, inner: within, place: b.from, note: entered, name: b.fn.Name, depth: depth + 1}
}

// give puts a snapshot into the caller's store.
func (b *binding) give(s *snap) Value {
	if s == nil {
		return Value{}
	}
	ev := b.ev
	v := Value{marks: b.marks(s.marks, s.alias), consts: s.consts, prefix: s.prefix, typ: s.typ, end: s.end, exact: s.exact, fns: s.fns}
	for _, a := range s.alias {
		if a.kind == fromState {
			v.objs = joinPointers(v.objs, []*object{ev.stateObject(a.path)}, maxObjects)
			continue
		}
		x := b.value(a.param, a.path)
		v.objs = joinPointers(v.objs, x.objs, maxObjects)
		v.fns = joinPointers(v.fns, x.fns, maxFunctions)
		if v.typ == "" {
			v.typ = x.typ
		}
		if len(s.alias) == 1 && s.object == nil && v.consts == nil {
			v.consts, v.prefix = x.consts, x.prefix
		}
	}
	if h := s.object; h != nil {
		o := ev.madeAt(s.typ, b.at, s)
		for i, k := range h.names {
			ev.putField(o, k, b.give(h.fields[i]))
		}
		if h.open || len(h.known) > 0 {
			q := &sequence{open: h.open}
			for _, x := range h.known {
				q.known = append(q.known, b.give(x))
			}
			if h.rest != nil {
				q.rest = b.give(h.rest)
			}
			ev.setSequence(o, q)
		}
		v.objs = joinPointers(v.objs, []*object{o}, maxObjects)
	}
	return v
}

// effect writes what the function wrote.
func (b *binding) effect(e *effect, recvNode ir.NodeID) {
	ev := b.ev
	if e.kind == fromState {
		ev.writeState(e.path, b.give(e.val))
		return
	}
	if e.path == theVariable {
		b.assign(e)
		return
	}
	i := strings.LastIndexByte(e.path, '.')
	target := b.value(e.param, e.path[:i])
	if len(target.objs) == 0 && i == 0 {
		node := recvNode
		if e.param != receiverParam {
			node = b.node(e.param)
		}
		if node == 0 {
			return
		}
		if target = ev.basedOn(node); len(target.objs) == 0 {
			return
		}
	}
	key := e.path[i+1:]
	if e.again {
		for _, o := range target.objs {
			ev.unsettle(o, key, e.val.typ)
		}
		return
	}
	x := b.give(e.val)
	if key == elements {
		for _, o := range target.objs {
			for _, src := range x.objs {
				if slot, ok := src.fields.get(elements); ok && ev.store.at(slot).seq != nil {
					ev.setSequence(o, ev.store.at(slot).seq)
				}
			}
		}
		return
	}
	if key == anyField {
		key = ""
	}
	for _, o := range target.objs {
		many := o.many
		o.many = many || len(target.objs) > 1
		ev.putField(o, key, x)
		o.many = many
	}
}

// assign gives the variable that was passed by reference what the function gave its parameter.
func (b *binding) assign(e *effect) {
	node := b.node(e.param)
	if node == 0 {
		return
	}
	t := b.ev.frame.tree
	if target, ok := t.Child(node, ir.Target); ok && t.Nodes[node].Op == ir.OpDecl {
		node = target
	}
	switch t.Nodes[node].Op {
	case ir.OpName, ir.OpMember, ir.OpIndex:
		b.ev.assignTo(node, b.give(e.val))
	}
}

func (b *binding) node(param int) ir.NodeID {
	n := 0
	for _, a := range b.args {
		if a.name != "" {
			if param < len(b.fn.Params) && b.fn.Params[param].Name == a.name {
				return a.node
			}
			continue
		}
		if n == param {
			return a.node
		}
		n++
	}
	return 0
}

// sink passes on what reaches a sink within the function.
func (b *binding) sink(f *sinkFlow) {
	if f.mark.origin.kind != fromParam {
		return // what outlives the function is looked at when all functions are known
	}
	v := b.value(f.mark.origin.param, f.mark.origin.path)
	ms := setOf(b.combine(nil, b.deep(f.mark.origin.param, f.mark.origin.path), &f.mark))
	if ms == nil || fixedFront(f.sink.where, v.prefix) {
		return
	}
	for i := range ms.list {
		b.ev.arriveAt(&ms.list[i], f.sink, f.at, b.from)
	}
}

// call runs functions that were passed, and is what they return. Of one that is not known, or that the caller was passed itself, the policy for unknown calls holds.
func (b *binding) call(c *paramCall) Value {
	v := b.value(c.param, c.path)
	var args []argument
	for _, a := range c.args {
		args = append(args, argument{node: b.at, val: b.give(a)})
	}
	fns := v.fns
	if len(fns) == 0 && c.method != "" {
		fns = b.ev.memberFunctions(v, c.method).fns
	}
	if len(fns) > 0 {
		s := &site{id: b.at, ev: b.ev}
		return b.ev.runCallbacks(s, argument{node: b.at, val: Value{fns: fns}}, args)
	}
	if out, ok := b.ev.callOfParam(v, c.method, c.known, args, treeNode{b.ev.frame.tree, b.at}); ok || c.known {
		return out
	}
	out := Value{marks: b.ev.deep(v)}
	for _, a := range args {
		out.marks = joinMarks(out.marks, b.ev.deep(a.val))
	}
	return out
}

const (
	resultOf      = "()" // begins the component of an access path that is the result of a call of what was passed
	maxParamCalls = 16
)

// callOfParam notes the call of a value that the present function was passed. Its result stands for whatever the caller's function returns.
func (ev *evaluator) callOfParam(f Value, method string, known bool, args []argument, at treeNode) (Value, bool) {
	if len(f.objs) != 1 || !f.objs[0].symbolic || f.objs[0].global || f.objs[0].depth >= maxPath || ev.opts.Intraprocedural || ev.muted > 0 {
		return Value{}, false
	}
	o := f.objs[0]
	c := paramCall{param: o.param, path: o.path, method: method, known: known, at: at}
	for _, a := range args {
		if a.name != "" || a.spread {
			return Value{}, false
		}
		c.args = append(c.args, ev.snapshot(a.val, 1))
	}
	n := slices.IndexFunc(ev.out.calls, func(x paramCall) bool { return x.at == at && x.param == c.param && x.path == c.path })
	switch {
	case n >= 0:
		ev.out.calls[n] = c // in a later round of a loop, in which values are what they may be in any
	case len(ev.out.calls) >= maxParamCalls:
		return Value{}, false
	default:
		n = len(ev.out.calls)
		ev.out.calls = append(ev.out.calls, c)
	}
	path := o.path + "." + resultOf + strconv.Itoa(n)
	return Value{
		marks: &markSet{[]mark{{origin: &origin{kind: fromParam, param: o.param, path: path, live: allChannels}}}},
		objs:  []*object{{symbolic: true, param: o.param, path: path, depth: o.depth + 1}},
	}, true
}

// fingerprint identifies what callers see of a summary. Where steps lead through does not matter to them.
func (s *summary) fingerprint() uint64 {
	h := newDigest()
	s.ret.write(h, 0)
	h.truth(s.ends)
	for i := range s.effects {
		e := &s.effects[i]
		put(h, "e", e.path)
		h.number(uint64(e.param))
		e.val.write(h, 0)
	}
	for i := range s.sinks {
		f := &s.sinks[i]
		put(h, "s")
		f.mark.write(h)
		f.at.call.write(h)
		h.number(f.sink.channels)
	}
	for _, c := range s.checks {
		put(h, "g", strconv.Itoa(c.param), c.field, strconv.FormatUint(c.yes, 16), strconv.FormatUint(c.no, 16))
	}
	for _, c := range s.calls {
		put(h, "c", c.path, c.method)
		h.number(uint64(c.param))
		for _, a := range c.args {
			a.write(h, 0)
		}
	}
	return h.sum()
}

func (p Place) write(w *digest) {
	if p.Unit != nil {
		w.text(p.Unit.Path)
		w.number(p.Unit.Hash)
		w.number(uint64(p.Unit.Nth))
	}
	w.number(uint64(p.Span.Start))
	w.number(uint64(p.Span.End))
}

func (m *mark) write(w *digest) {
	put(w, m.origin.path)
	w.number(uint64(m.origin.kind)<<32 | uint64(m.origin.param)<<8 | uint64(m.page))
	w.number(m.clean)
	w.number(m.labels)
	w.truth(m.bare)
	w.truth(m.set)
	m.origin.place.write(w)
}

func (s *snap) write(w *digest, depth int) {
	if s == nil || depth > maxPath+1 {
		put(w, "-")
		return
	}
	put(w, s.typ, s.prefix)
	if s.marks != nil {
		for i := range s.marks.list {
			s.marks.list[i].write(w)
		}
	}
	if s.consts != nil {
		for _, c := range s.consts.list {
			put(w, c.text)
		}
	}
	for _, a := range s.alias {
		put(w, "a", a.path)
		w.number(uint64(a.param))
	}
	for _, f := range s.fns {
		if f.fn == nil {
			put(w, "l", f.path)
			continue
		}
		put(w, "f", f.fn.Name, f.fn.File.Path)
	}
	h := s.held()
	for i, k := range h.names {
		put(w, k)
		h.fields[i].write(w, depth+1)
	}
	for _, x := range h.known {
		x.write(w, depth+1)
	}
	if h.open {
		h.rest.write(w, depth+1)
	}
}
