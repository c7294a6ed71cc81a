package taint

import (
	"slices"
	"strconv"
	"strings"
)

// summary is what callers need to know of a function: what it returns, what it writes into what it was passed, which of its parameters reach a
// sink, and which it calls. Parameters stand in it as origins of marks, which a call replaces by what it passes.
type summary struct {
	ret     *snap
	effects []effect
	sinks   []sinkFlow
	calls   []paramCall
	thrown  *snap // with data; nil for nothing
	checks  []check
	hits    []*Hit
	passes  []FuncID // the functions that it calls and that bring what they are passed to a sink, where somebody asks for them
	limited bool     // a bound was met: there may be more
	ends    bool     // it never returns
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
type sinkPlace struct {
	call, arg Place
	bare      bool // the data stands there as it is, in what the sink says to be doubtful then
}

// paramCall is a call of a function that was passed, or of the only method of what was passed.
type paramCall struct {
	state  string // of a function that a lasting variable holds: the variable's name; "" for others
	param  int
	path   string
	result string // the path that stands for what the call gives
	method string // "" where the value itself is called
	known  bool   // the method's other implementations were looked at
	args   []passedOn
	at     treeNode
}

// passedOn is an argument of such a call: what it is, the name that it is passed under, and whether its elements are arguments each.
type passedOn struct {
	val    *snap
	name   string
	spread bool
}

// snap is a value apart from the store that its objects live in, a few levels deep.
type snap struct {
	marks       *markSet
	consts      *constSet
	prefix, typ string
	end         position
	exact       bool
	copied      bool
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
	list   bool // it is a list, and nothing else, though the value may also be a text
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
	s := &snap{marks: v.marks, consts: v.consts, prefix: v.prefix, typ: v.typ, end: v.end, exact: v.exact, copied: v.copied}
	for _, f := range v.fns {
		if len(f.all) > 0 {
			for _, x := range f.all {
				if x.fn != nil {
					s.fns = addFunction(s.fns, &closure{fn: x.fn})
				} else {
					s.marks = joinMarks(s.marks, x.ret)
				}
			}
		} else if f.fn != nil {
			s.fns = addFunction(s.fns, &closure{fn: f.fn})
		} else if fn := ev.declaredAt(f); fn != nil {
			s.fns = addFunction(s.fns, &closure{fn: fn})
		} else if fn := ev.outliving(f); fn != nil {
			s.fns = addFunction(s.fns, &closure{fn: fn})
			s.marks = joinMarks(s.marks, f.ret) // what it brings of what stood around it
		} else if f.record != nil {
			s.fns = append(s.fns[:len(s.fns):len(s.fns)], f)
		} else if f.path != "" {
			if f.bound { // what it belongs to stays where it is
				f = &closure{path: f.path, recv: &Value{typ: f.recv.typ}, bound: true}
			}
			s.fns = addFunction(s.fns, f)
		} else {
			s.marks = joinMarks(s.marks, f.ret) // calling it gives what it holds
		}
	}
	if ev.snapped++; depth > maxPath || ev.snapped > maxSnap {
		s.marks = ev.deep(v)
		return s
	}
	var seq *sequence // of any of the objects
	for _, o := range v.objs {
		if o.symbolic {
			kind := fromParam
			if o.global {
				kind = fromState
			}
			s.alias = append(s.alias, alias{kind, o.param, o.path})
			continue
		}
		first := s.object == nil
		ev.snapObject(s, o, depth)
		s.object.list = o.typ == "list" && (first || s.object.list)
		if slot, ok := o.fields.get(elements); ok && ev.snapped <= maxSnap {
			seq = joinSequences(seq, ev.store.at(slot).seq)
		}
	}
	if seq != nil {
		ev.snapElements(s.object, seq, depth)
	}
	return s
}

// snapElements writes down the elements of a list.
func (ev *evaluator) snapElements(h *snapObject, seq *sequence, depth int) {
	if h.open = seq.open; h.open {
		h.rest = ev.snap(seq.all(), depth+1)
		return
	}
	h.known = make([]*snap, 0, len(seq.known))
	for _, e := range seq.known {
		h.known = append(h.known, ev.snap(e, depth+1))
	}
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
			continue // see snapElements
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
	if len(list) >= maxFunctions || slices.ContainsFunc(list, func(o *closure) bool { return sameFunction(o.fn, f.fn) && o.path == f.path }) {
		return list
	}
	return append(list[:len(list):len(list)], f)
}

func sameFunction(a, b *Func) bool {
	return a == b || a != nil && b != nil && a.maker != nil && a.ID == b.ID
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

// fingerprint identifies what callers see of a summary. Where steps lead through does not matter to them.
func (s *summary) fingerprint() uint64 {
	h := newDigest()
	s.ret.write(h, 0)
	if s.thrown != nil {
		put(h, "t")
		s.thrown.write(h, 0)
	}
	h.truth(s.ends)
	h.unordered(len(s.effects), func(i int, w *digest) {
		e := &s.effects[i]
		put(w, "e", e.path)
		w.number(uint64(e.param))
		e.val.write(w, 0)
	})
	h.unordered(len(s.sinks), func(i int, w *digest) {
		f := &s.sinks[i]
		f.mark.write(w)
		f.at.call.write(w)
		w.number(f.sink.channels)
	})
	for _, c := range s.checks {
		put(h, "g", strconv.Itoa(c.param), c.field, strconv.FormatUint(c.yes, 16), strconv.FormatUint(c.no, 16))
	}
	for _, c := range s.calls {
		put(h, "c", c.path, c.method, c.state)
		h.number(uint64(c.param))
		for _, a := range c.args {
			put(h, a.name)
			h.truth(a.spread)
			a.val.write(h, 0)
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
	w.number(uint64(p.span.Start))
	w.number(uint64(p.span.End))
}

func (m *mark) write(w *digest) {
	put(w, m.origin.path)
	w.number(uint64(m.origin.kind)<<32 | uint64(m.origin.param)<<8 | uint64(m.page))
	w.number(m.clean)
	w.number(m.labels)
	w.truth(m.bare)
	w.truth(m.text)
	w.truth(m.set)
	m.origin.place.write(w)
}

// write adds what a function's value is known by.
func (f *closure) write(w *digest) {
	if f.fn == nil {
		put(w, "l", f.path, strings.Join(f.record, ","))
		return
	}
	put(w, "f", f.fn.Name, f.fn.File.Path)
	w.number(uint64(f.fn.of.made))
}

func (s *snap) write(w *digest, depth int) {
	if s == nil || depth > maxPath+1 {
		put(w, "-")
		return
	}
	put(w, s.typ, s.prefix)
	if s.marks != nil {
		w.unordered(len(s.marks.list), func(i int, w *digest) { s.marks.list[i].write(w) })
	}
	if s.consts != nil {
		w.unordered(len(s.consts.list), func(i int, w *digest) { w.text(s.consts.list[i].text) })
	}
	if len(s.alias) > 0 {
		w.unordered(len(s.alias), func(i int, w *digest) {
			put(w, "a", s.alias[i].path)
			w.number(uint64(s.alias[i].param))
		})
	}
	if len(s.fns) > 0 {
		w.unordered(len(s.fns), func(i int, w *digest) { s.fns[i].write(w) })
	}
	h := s.held()
	w.truth(h.list)
	if len(h.names) > 0 {
		w.unordered(len(h.names), func(i int, w *digest) {
			w.text(h.names[i])
			h.fields[i].write(w, depth+1)
		})
	}
	for _, x := range h.known {
		x.write(w, depth+1)
	}
	if h.open {
		h.rest.write(w, depth+1)
	}
}
