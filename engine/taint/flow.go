package taint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// lastingState is what the functions of a file write into fields and variables that outlive them, without regard to order.
type lastingState struct {
	a      *analyzer
	file   *File
	marks  map[string]*markSet // by class and path, or by variable
	params map[sharedParam]string
	makers map[Place]*Func // the constructors whose parameters are kept, by the parameter's place
}

func (st *lastingState) key(kind originKind, param int, path string, fn *Func) string {
	switch {
	case kind == fromState:
		path = ofAnyElement(strings.TrimSuffix(path, ".="))
		if file, name, ok := strings.Cut(path, "#"); ok && file == st.file.Path {
			return name // as a field of a class of this file is called
		}
		return path
	case param == receiverParam && fn != nil && fn.Class != nil:
		if p := ofAnyElement(path); p != "" {
			return fn.Class.Qual + p
		}
		return fn.Class.Qual + path
	case fn != nil && param < len(fn.Params) && len(st.a.lib.shared) > 0:
		return st.sharedName(param, fn, path)
	}
	return ""
}

// ofAnyElement is a path in which an element under a key that is not known stands for the collection.
func ofAnyElement(path string) string {
	if !strings.Contains(path, "[") {
		return path
	}
	return strings.ReplaceAll(strings.ReplaceAll(path, "."+elements, ""), "."+anyField, "")
}

// sharedName is what a member of a parameter's object is called that functions share; "" for any other.
func (st *lastingState) sharedName(param int, fn *Func, path string) string {
	k := sharedParam{fn, param}
	name, ok := st.params[k]
	if !ok {
		ev := &evaluator{analyzer: st.a, store: &store{}, file: fn.File, out: &summary{}, frame: &frame{tree: fn.Tree, unit: fn.Unit, id: fn.File.Units[fn.Unit], fn: fn, receiver: -1}}
		if v := ev.paramModels(fn, param, Value{typ: fn.Params[param].Type}); v.typ != "" {
			if typ := st.a.lib.sharedAs(v.typ); typ != "" {
				name = sharedMark + typ
			}
		}
		if st.params == nil {
			st.params = map[sharedParam]string{}
		}
		st.params[k] = name
	}
	if name == "" || path == "" {
		return ""
	}
	return name + path
}

type sharedParam struct {
	fn    *Func
	param int
}

// sharedMark begins the names of objects that functions share, before their type.
const sharedMark = "@"

// shared is a value of a type whose objects functions share: it stands for all of them.
func (ev *evaluator) shared(v Value) Value {
	if len(v.objs) > 0 {
		return v
	}
	if typ := ev.lib.sharedAs(v.typ); typ != "" {
		v.objs = []*object{ev.stateObject(sharedMark + typ)}
	}
	return v
}

// sharedAs is the type whose objects functions share that a type is, as models spell it; "" for any other.
func (l *Library) sharedAs(typ string) string {
	if l.shared[typ] {
		return typ
	}
	last := lastComponent(typ)
	if len(last) == len(typ) {
		return ""
	}
	for _, t := range l.types[last] {
		if l.shared[t] && sameType(t, typ) {
			return t
		}
	}
	return ""
}

// share is what one function writes into what lasts, under a key.
type share struct {
	key   string
	marks *markSet
	maker *Func // of what whoever makes an object passes: the constructor
}

// shares are those of a function's effects that carry data from sources.
func (st *lastingState) shares(effects []effect, fn *Func) []share {
	var out []share
	for i := range effects {
		e := &effects[i]
		k := st.key(e.kind, e.param, e.path, fn)
		if k == "" {
			continue
		}
		out = sharesUnder(out, k, e.val, 0)
		if e.kind == fromParam && e.param == receiverParam {
			out = st.keptOfMaker(out, k, e.val, fn)
		}
	}
	return out
}

// sharesUnder adds the data of a value under its name, and that of its fields under theirs.
func sharesUnder(out []share, k string, s *snap, depth int) []share {
	if s == nil || depth > maxPath {
		return out
	}
	h := s.held()
	ms := ownSources(s)
	for _, f := range h.known {
		ms = joinMarks(ms, sourcesOf(f, depth+1))
	}
	if ms = joinMarks(ms, sourcesOf(h.rest, depth+1)); ms != nil {
		out = append(out, share{k, ms, nil})
	}
	for i, f := range h.fields {
		out = sharesUnder(out, k+"."+h.names[i], f, depth+1)
	}
	return out
}

func (st *lastingState) add(list []share) {
	for _, x := range list {
		if st.marks == nil {
			st.marks = map[string]*markSet{}
		}
		st.marks[x.key] = joinMarks(st.marks[x.key], x.marks)
		if x.maker == nil {
			continue
		}
		if st.makers == nil {
			st.makers = map[Place]*Func{}
		}
		for _, m := range x.marks.list {
			st.makers[m.origin.place] = x.maker
		}
	}
}

// under is what was left behind under a name: there, in what it is a part of, or, unless it alone counts, in its parts.
func (st *lastingState) under(k string, alone bool) *markSet {
	ms := st.marks[k]
	for p := k; ms == nil && strings.Contains(p, "."); {
		p = p[:strings.LastIndexByte(p, '.')]
		if st.file.classes[p] != nil { // no object of it, and no variable
			break
		}
		ms = st.marks[p]
	}
	if ms != nil || alone {
		return ms
	}
	var parts []string
	for p := range st.marks {
		if strings.HasPrefix(p, k+".") {
			parts = append(parts, p)
		}
	}
	slices.Sort(parts)
	for _, p := range parts {
		ms = joinMarks(ms, st.marks[p])
	}
	return ms
}

// sourcesOf are the marks in a snapshot that begin at a source.
func sourcesOf(s *snap, depth int) *markSet {
	if s == nil || depth > maxPath {
		return nil
	}
	out := ownSources(s)
	for _, f := range s.held().fields {
		out = joinMarks(out, sourcesOf(f, depth+1))
	}
	for _, f := range s.held().known {
		out = joinMarks(out, sourcesOf(f, depth+1))
	}
	return joinMarks(out, sourcesOf(s.held().rest, depth+1))
}

// ownSources are those of the value itself.
func ownSources(s *snap) *markSet {
	var out *markSet
	if s.marks != nil {
		for _, m := range s.marks.list {
			if m.origin.kind == fromSource {
				out = joinMarks(out, &markSet{[]mark{m}})
			}
		}
	}
	return out
}

// resolve finds the sinks that what other functions left behind reaches.
func (st *lastingState) resolve(flows []sinkFlow, fn *Func) []*Hit {
	if len(st.marks) == 0 {
		return nil
	}
	ev := &evaluator{analyzer: st.a, store: &store{}, file: st.file, out: &summary{}}
	for i := range flows {
		f := &flows[i]
		o := f.mark.origin
		k := st.key(o.kind, o.param, o.path, fn)
		if k == "" {
			continue
		}
		ms := st.under(k, st.file.lang.OpenObjects && f.sink.ofAddress() || st.file.lang.OpaqueObjects && f.sink.where == "prefix" && f.sink.html())
		if ms == nil {
			continue
		}
		for _, m := range ms.list {
			if m.clean |= f.mark.clean; m.origin.live&^m.clean != 0 {
				from := f.at.call
				if from.Unit != nil && from.Unit.Path != st.file.Path {
					if from = f.mark.step.lastIn(st.file.Path); from.Unit == nil || f.mark.step.takenUpIn(st.file.Path) {
						continue // another function of the file takes it up, and has the finding
					}
				}
				if m.step.within() && from != f.at.call && sameFile(m.origin.place, f.at.call) {
					continue // both ends stand in the file of the class whose object keeps it, and it is found there
				}
				if m.step.within() && m.step.place == from && f.mark.step.wholeIn(from, m.step.calledIn(), st.file.Path) {
					continue // one call brings it and does the harm, and it is found in the file of the function that is called
				}
				m.step = follow(m.step, f.mark.step)
				if m.page == 0 {
					m.page, m.set = f.mark.page, f.mark.set
				}
				ev.arriveAt(&m, f.sink, f.at, from, true)
			}
		}
	}
	for _, h := range ev.out.hits {
		h.entered = st.makers[h.Source]
		h.uncalled = h.entered != nil
	}
	return ev.out.hits
}

// oncePerSink drops hits that tell nothing new: what an object holds reaches a sink of another file by every call of its methods that comes by it. That is one
// flaw, and is reported where the way to it is the shortest.
func oncePerSink(hits []*Hit) []*Hit {
	type flaw struct {
		rule         *rules.Rule
		source, sink Place
	}
	best := map[flaw]*Hit{}
	for _, h := range hits {
		of := flaw{h.Rule, h.Source, h.Sink}
		if b := best[of]; b == nil || h.before(b) {
			best[of] = h
		}
	}
	return slices.DeleteFunc(hits, func(h *Hit) bool { return h.held && best[flaw{h.Rule, h.Source, h.Sink}] != h })
}

// before: of two hits of one flaw it is the one to keep.
func (h *Hit) before(o *Hit) bool {
	return cmp.Or(compareTruth(h.held, o.held), compareTruth(h.Doubtful, o.Doubtful), cmp.Compare(len(h.Steps), len(o.Steps)), h.At.compare(o.At)) < 0
}

// takenUpIn: the way begins in a call of a function of the file.
func (s *step) takenUpIn(path string) bool {
	if s == nil {
		return false
	}
	for s.prev != nil {
		s = s.prev
	}
	return s.note == entered && s.inner != nil && s.inner.place.Unit != nil && s.inner.place.Unit.Path == path
}

// calledIn is the file of the function that a call goes through, and "" for any other step.
func (s *step) calledIn() string {
	if s.note != entered || s.inner == nil || s.inner.place.Unit == nil {
		return ""
	}
	return s.inner.place.Unit.Path
}

// wholeIn: all of a way lies within one call of a function that stands in a file, which is another than that of the call.
func (s *step) wholeIn(call Place, file, from string) bool {
	return s.within() && s.place == call && file != "" && file != from && s.calledIn() == file
}

// lastIn is the latest place of a way in a file: where it leaves it for the functions of others. It has no unit where the way never came by.
func (s *step) lastIn(path string) Place {
	for x := s; x != nil; x = x.prev {
		if x.place.Unit != nil && x.place.Unit.Path == path {
			return x.place
		}
	}
	return Place{}
}

// follow puts one way behind another.
func follow(before, after *step) *step {
	var list []*step
	for s := after; s != nil; s = s.prev {
		list = append(list, s)
	}
	out := before
	for i := len(list) - 1; i >= 0; i-- {
		s := *list[i]
		s.prev, s.depth = out, 1
		if out != nil {
			s.depth = out.depth + 1
		}
		if s.depth > maxSteps {
			break
		}
		out = &s
	}
	return out
}
