package taint

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A call puts what it passes in the place of what a summary says of parameters.

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
	joined   *step // what join gave last, which the next mark of the same data gets as well
	vague    bool  // the function is one of many of an interface that may run; see vagueEffect
	results  *snap // of such a function, where there are several,
	later    bool  // and what is given is not the first of these: it tells how the call went
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
	if b.vague && b.hidden(param, path) {
		if path = "." + hiddenField; b.later {
			path = "." + nothingField
		}
	}
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
			v = b.part(b.value(param, path[:i]), key)
		}
	}
	return b.remember(param, path, v)
}

// part is what stands under a key of a value that a function was passed. A text has no members that hold any of it.
func (b *binding) part(v Value, key string) Value {
	if v.prefix != "" && b.ev.file.lang.BareTexts && key != elements && key != anyField {
		return Value{}
	}
	return b.ev.step(v, key, b.at)
}

func (b *binding) remember(param int, path string, v Value) int {
	b.memo = append(b.memo, resolved{param: param, path: path, val: v})
	return len(b.memo) - 1
}

// step goes one component down an access path.
func (ev *evaluator) step(v Value, key string, at ir.NodeID) Value {
	switch key {
	case anyField:
		return ev.elementsOf(v)
	case theKeys:
		return Value{marks: ev.ownKeys(&v)}
	case hiddenField:
		return ev.hiddenOf(v)
	case nothingField:
		return Value{}
	}
	x := ev.partUnder(v, key)
	if es := ev.lib.reads[ir.HashText(key)]; len(es) > 0 || len(ev.lib.anyRead) > 0 {
		x = ev.readModels(at, key, es, v, "", x)
	}
	return x
}

// partUnder is a field, or the element at a place that is known.
func (ev *evaluator) partUnder(v Value, key string) Value {
	if key != "" && (key[0] >= '0' && key[0] <= '9' || key[0] == '-') {
		if i, err := strconv.Atoi(key); err == nil {
			return ev.readIndex(v, constValue(num(float64(i))))
		}
	}
	return ev.readField(v, key)
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
		return b.ev.restOf(b.args, p, i)
	}
	if v, ok := b.ev.argumentFor(b.args, p.Name, i); ok {
		return v
	}
	if p.Default != 0 {
		if v, ok := b.otherParam(p); ok {
			return v
		}
		return b.ev.initialValue(b.fn.File, b.fn.Tree, b.fn.Unit, p.Default)
	}
	return Value{}
}

// otherParam is the value of the parameter that is another one's default.
func (b *binding) otherParam(p *Param) (Value, bool) {
	t := b.fn.Tree
	if t.Nodes[p.Default].Op != ir.OpName {
		return Value{}, false
	}
	for i := range b.fn.Params {
		if x := &b.fn.Params[i]; x != p && x.Name == t.Text(p.Default) {
			return b.param(i), true
		}
	}
	return Value{}, false
}

func (a *analyzer) freshMemo() []resolved {
	n := len(a.memos)
	if n == 0 {
		return make([]resolved, 0, 16)
	}
	m := a.memos[n-1]
	a.memos = a.memos[:n-1]
	return m
}

// doneMemo takes the memo of a binding back.
func (a *analyzer) doneMemo(m []resolved) {
	clear(m)
	a.memos = append(a.memos, m[:0])
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
	declared, several := fn.ID, ev.several
	ev.several = false
	fn = ev.forReceiver(fn, recv)
	sum := ev.summaryOf(fn)
	ev.passesTo(declared, sum)
	if x := ev.forTypes(fn, at); x != nil {
		fn, sum = x, ev.summaryOf(x)
	} else if x := ev.variant(fn, sum, recv, args); x != nil {
		fn, sum = x, ev.summaryOf(x)
	}
	b := &binding{ev: ev, fn: fn, recv: recv, args: args, at: at, recvNode: recvNode, from: ev.place(at), calls: sum.calls}
	if ev.probe != nil {
		ev.probedCall(b) // which keeps it
	} else {
		b.memo = ev.freshMemo()
		defer func() { ev.doneMemo(b.memo) }()
	}
	for i := range sum.sinks {
		b.sink(&sum.sinks[i])
	}
	if b.vague = several; several && ev.opts.FirstOfSeveral {
		b.results = sum.ret
	}
	ret := b.give(sum.ret)
	b.exactly(sum.ret, &ret)
	for i := range sum.effects {
		b.effect(&sum.effects[i], recvNode)
	}
	for i := range sum.calls {
		if c := &sum.calls[i]; c.state != "" {
			b.toldState(c)
		} else if b.runs(c) {
			b.value(c.param, c.result)
		}
	}
	if sum.thrown != nil {
		ev.toHandlers(b.give(sum.thrown))
	}
	if sum.ends && (fn.Class == nil || fn.Static || recv.exact) {
		ev.leave() // other methods than this may run on receivers of other classes
	}
	if ret.typ == "" {
		ret.typ = fn.Result
	}
	if isNumeric(ret.typ) {
		ret.marks = ev.ofNumber(ret.typ, ret.marks)
	} else if isNumeric(fn.Result) { // whatever the body makes of it, the caller gets a number
		ret = Value{typ: fn.Result, marks: ev.ofNumber(fn.Result, ret.marks)}
	}
	ev.answer(b, sum.checks, &ret)
	if ret.typ == "bool" && ret.consts == nil && ret.marks == nil {
		if k := b.ofType(); k != 0 {
			return constValue(truth(k > 0))
		}
	}
	return b.answered(ret)
}

// marks replaces origins that are parameters by the marks of what was passed. shallow lists the paths whose objects are passed on as they are, so that the
// marks of their fields need not be the whole's.
func (b *binding) marks(ms *markSet, shallow []alias) *markSet {
	if ms == nil || len(b.ev.state) == 0 && !slices.ContainsFunc(ms.list, func(m mark) bool { return m.origin.kind != fromState }) {
		return ms
	}
	var all [maxMarks]mark
	out := all[:0]
	for i := range ms.list {
		m := &ms.list[i]
		if m.origin.kind != fromParam {
			if m.origin.kind == fromState {
				if now := b.ev.givenState(m.origin.path); now != nil {
					out = b.combine(out, b.ev.deep(*now), m)
					continue
				}
			}
			x := *m
			x.step = b.join(nil, x.step)
			out = addMark(out, &x)
			continue
		}
		var actual *markSet
		if slices.Contains(shallow, alias{fromParam, m.origin.param, m.origin.path}) {
			actual = b.value(m.origin.param, m.origin.path).marks
		} else if m.text {
			actual = b.ev.spelled(b.value(m.origin.param, m.origin.path))
		} else {
			actual = b.deep(m.origin.param, m.origin.path)
		}
		out = b.combine(out, actual, m)
	}
	return setOf(out)
}

// addMark adds a mark to a list of at most maxMarks that are not the same.
func addMark(list []mark, m *mark) []mark {
	if hasMark(list, m) {
		return list
	}
	return insertMark(list, m)
}

func hasMark(list []mark, m *mark) bool {
	for i := range list {
		if list[i].covers(m) {
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
	return copyOf(list)
}

// combine adds what becomes of an argument's marks on the way that a mark of the callee went.
func (b *binding) combine(out []mark, actual *markSet, m *mark) []mark {
	if actual == nil {
		return out
	}
	for i := range actual.list {
		a := &actual.list[i]
		x := mark{origin: a.origin, clean: a.clean | m.clean, labels: a.labels | m.labels, bare: a.bare || m.bare, set: a.set || m.set, text: a.text || m.text, page: cmp.Or(a.page, m.page)}
		if b.ev.probe != nil {
			x = b.ev.probe.combined(x, *a, m.clean, b)
			out = addMark(out, &x)
			continue
		}
		if x.origin.live&^x.clean == 0 && x.labels == 0 || !x.fits(out) || hasMark(out, &x) {
			continue
		}
		x.step = b.join(a.step, m.step)
		out = insertMark(out, &x)
	}
	return out
}

// join puts the steps within a function behind those that led to its call.
func (b *binding) join(before, within *step) *step {
	depth := int32(0)
	if before != nil {
		depth = before.depth
	}
	if depth >= maxSteps {
		return before
	}
	if s := b.joined; s != nil && s.prev == before && s.inner == within {
		return s
	}
	b.joined = &step{prev: before, inner: within, place: b.from, note: entered, name: b.fn.Name, depth: depth + 1}
	return b.joined
}

// give puts a snapshot into the caller's store.
func (b *binding) give(s *snap) Value {
	if s == nil || s == &unknownSnap {
		return Value{}
	}
	ev := b.ev
	v := Value{marks: b.marks(s.marks, s.alias), consts: s.consts, prefix: b.front(s.prefix), typ: s.typ, end: s.end, exact: s.exact, copied: s.copied, fns: s.fns}
	for _, a := range s.alias {
		if a.kind == fromState {
			v.objs = joinPointers(v.objs, []*object{ev.stateObject(a.path)}, maxObjects)
			continue
		}
		x := b.value(a.param, a.path)
		v.objs = joinPointers(v.objs, x.objs, maxObjects)
		v.fns = joinPointers(v.fns, x.fns, maxFunctions)
		if v.typ == "" || len(s.alias) == 1 && v.typ != x.typ && x.typ != "" && ev.idx.saysNothing(v.typ) {
			v.typ = x.typ
		}
		if len(s.alias) == 1 && s.object == nil && v.consts == nil {
			v.consts, v.prefix = x.consts, x.prefix
		}
	}
	if h := s.object; h != nil {
		typ := s.typ
		if typ == "" && h.list && ev.file.lang.Juggles {
			typ = "list"
		}
		o := ev.madeAt(typ, b.at, s)
		for i, k := range h.names {
			ev.putField(o, k, b.give(h.fields[i]))
		}
		if h.open || len(h.known) > 0 {
			q := &sequence{open: h.open, known: make([]Value, 0, len(h.known))}
			later := b.later
			for i, x := range h.known {
				b.later = later || b.vague && i > 0 && s == b.results
				q.known = append(q.known, b.give(x))
			}
			b.later = later
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
	if b.vague && b.hidden(e.param, e.path) {
		b.vagueEffect(e)
		return
	}
	i := strings.LastIndexByte(e.path, '.')
	target := b.value(e.param, e.path[:i])
	if len(target.objs) == 0 && (i == 0 || e.val.brings() && len(b.value(e.param, "").objs) == 0) {
		root := b.madeFor(e.param, recvNode)
		if len(root.objs) == 0 {
			return
		}
		if i == 0 {
			target = root
		}
	}
	if len(target.objs) == 0 && e.val.brings() {
		target = b.begun(e.param, e.path[:i])
	}
	if len(target.objs) == 0 {
		return
	}
	key := e.path[i+1:]
	if e.again {
		for _, o := range target.objs {
			ev.unsettle(o, key, e.val.typ)
		}
		return
	}
	x := b.give(e.val)
	b.exactlyKept(e, key, &x)
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

// madeFor is the object of a variable that is passed, and that held none so far.
func (b *binding) madeFor(param int, recvNode ir.NodeID) Value {
	node := recvNode
	if param != receiverParam {
		node = b.node(param)
	}
	if node == 0 {
		return Value{}
	}
	v := b.ev.basedOn(node)
	if at := b.resolve(param, ""); len(v.objs) > 0 {
		b.memo[at].val, b.memo[at].looked = v, false
	}
	return v
}

// begun is the object in a field of what is passed that a function writes into and nobody wrote before: the one that the field's class gives it at first.
func (b *binding) begun(param int, path string) Value {
	ev := b.ev
	i := strings.LastIndexByte(path, '.')
	if i < 0 {
		return Value{}
	}
	key := path[i+1:]
	if key == anyField || key == elements || key == theKeys || strings.HasPrefix(key, resultOf) {
		return Value{}
	}
	at := b.resolve(param, path)
	v := b.memo[at].val
	if _, known := v.constant(); known {
		return v
	}
	var made *object
	for _, o := range b.value(param, path[:i]).objs {
		if o.symbolic {
			continue
		}
		if made == nil {
			made = ev.madeBelow(v.typ, b.at, nil, path)
			v.objs = []*object{made}
		}
		ev.putField(o, key, v)
	}
	b.memo[at].val, b.memo[at].looked = v, false
	return v
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
	if place, ok := t.Child(node, ir.Value); ok && t.Nodes[node].Op == ir.OpRef {
		node = place
	}
	switch t.Nodes[node].Op {
	case ir.OpName, ir.OpMember, ir.OpIndex:
		if v := b.give(e.val); t.Nodes[node].Role == ir.Value || !b.ev.throughPointer(node, v) {
			b.ev.assignTo(node, v)
		}
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
		b.lastingSink(f)
		return
	}
	v := b.value(f.mark.origin.param, f.mark.origin.path)
	if f.sink.wanted != nil {
		b.constant(f, &v)
		return
	}
	if v.prefix != "" && f.sink.channels&^b.ev.lib.mask(shown) == 0 && reStatement.MatchString(v.prefix) {
		return
	}
	if f.sink.context == "statement" && (b.ev.isType(v.typ, "map") || b.ev.hasFields(v.typ)) {
		return // conditions, whose values are quoted
	}
	passed := b.deep(f.mark.origin.param, f.mark.origin.path)
	if f.mark.text {
		passed = b.ev.spelled(v)
	}
	if f.sink.where == "prefix" {
		if x := b.ev.first(v); len(v.objs) == 1 && v.marks == nil {
			v, passed = x, b.ev.deep(x)
		}
	} else if f.sink.where == "option" {
		passed = b.ev.optionMarks(v)
	}
	if b.ev.file.lang.OpenObjects && (f.sink.ofAddress() && (b.ev.attributesOnly(v) || v.isRoute()) || f.sink.where == "whole" && v.setByKeys()) || f.sink.where == "whole" && v.isObject() {
		passed = v.marks
	} else if f.sink.where == "whole" && v.setByName() {
		passed = b.ev.unnamedMarks(v)
	}
	ms := setOf(b.combine(nil, passed, &f.mark))
	if ms == nil || fixedFront(f.sink.where, v.prefix) {
		return
	}
	for i := range ms.list {
		b.ev.arriveAt(&ms.list[i], f.sink, f.at, b.from, f.mark.origin.param == receiverParam)
	}
}

// lastingSink is what outlives functions and reaches a sink within the function: what this one gave it before the call. All else is looked at when all
// functions of the file are known.
func (b *binding) lastingSink(f *sinkFlow) {
	if len(b.ev.state) == 0 || f.sink.wanted != nil {
		return
	}
	v, ok := b.ev.stateAt(f.mark.origin.path, b.at)
	if !ok {
		return
	}
	if ms := setOf(b.combine(nil, b.ev.deep(v), &f.mark)); ms != nil {
		for i := range ms.list {
			if ms.list[i].origin.kind == fromSource {
				b.ev.arriveAt(&ms.list[i], f.sink, f.at, b.from, false)
			}
		}
	}
}

// stateAt is what a lasting variable, or something below it, holds by now, where the present function gave it a value.
func (ev *evaluator) stateAt(path string, at ir.NodeID) (Value, bool) {
	if o := ev.state[path]; o != nil {
		if slot, ok := o.fields.get("="); ok {
			return *ev.store.at(slot), true
		}
	}
	i := strings.LastIndexByte(path, '.')
	if i <= strings.LastIndexByte(path, '#') {
		return Value{}, false
	}
	v, ok := ev.stateAt(path[:i], at)
	if ok {
		v = ev.step(v, path[i+1:], at)
	}
	return v, ok
}

// shown are weaknesses of texts that people read. A statement for a database comes to be one where it failed, and what is wrong with it is told where it is sent.
var shown = []string{"xss", "log", "sensitive-log"}

// reStatement is the beginning of such a statement.
var reStatement = regexp.MustCompile(`(?i)^\s*(?:select|insert|update|delete|replace|create|alter|drop|show|set|truncate|with)\s`)

// runs: a call of what was passed runs functions, or becomes such a call of the present function. Any other is looked at when its result is asked for.
func (b *binding) runs(c *paramCall) bool {
	v := b.value(c.param, c.path)
	return len(v.fns) > 0 || c.method != "" && len(b.ev.memberFunctions(v, c.method).fns) > 0 || b.ev.mayNote(v)
}

// call runs functions that were passed, and is what they return. Of one that is not known, or that the caller was passed itself, the policy for unknown calls holds.
func (b *binding) call(c *paramCall) Value {
	v := b.value(c.param, c.path)
	var args []argument
	for _, a := range c.args {
		v := b.give(a.val)
		if a.spread {
			if each, ok := b.ev.spreadOut(b.at, v); ok {
				args = append(args, each...)
				continue
			}
		}
		args = append(args, argument{node: b.at, val: v, name: a.name, spread: a.spread})
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
	maxParamCalls = 12
)

// mayNote: a call of the value is one of something that the present function was passed.
func (ev *evaluator) mayNote(f Value) bool {
	return len(f.objs) == 1 && f.objs[0].symbolic && !f.objs[0].global && f.objs[0].depth < maxPath && !ev.opts.Intraprocedural && ev.muted == 0
}

// callOfParam notes the call of a value that the present function was passed. Its result stands for whatever the caller's function returns.
func (ev *evaluator) callOfParam(f Value, method string, known bool, args []argument, at treeNode) (Value, bool) {
	if !ev.mayNote(f) {
		return Value{}, false
	}
	o := f.objs[0]
	c := paramCall{param: o.param, path: o.path, method: method, known: known, at: at}
	for _, a := range args {
		c.args = append(c.args, passedOn{ev.snapshot(a.val, 1), a.name, a.spread})
	}
	n := slices.IndexFunc(ev.out.calls, func(x paramCall) bool { return x.at == at && x.param == c.param && x.path == c.path })
	switch {
	case n >= 0: // in a later round of a loop, in which values are what they may be in any
	case len(ev.out.calls) >= maxParamCalls && (method != "" || o.path != "" || len(ev.out.calls) >= 2*maxParamCalls):
		return Value{}, false
	default:
		n = len(ev.out.calls)
		ev.out.calls = append(ev.out.calls, c)
	}
	c.result = o.path + "." + resultOf + strconv.Itoa(n)
	ev.out.calls[n] = c
	return Value{
		marks: oneMark(origin{kind: fromParam, param: o.param, path: c.result, live: allChannels}),
		objs:  []*object{{symbolic: true, param: o.param, path: c.result, depth: o.depth + 1}},
	}, true
}
