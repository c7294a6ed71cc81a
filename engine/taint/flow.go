package taint

import (
	"strings"
)

// lastingState is what the functions of a file write into fields and variables that outlive them, without regard to order.
type lastingState struct {
	a     *analyzer
	file  *File
	marks map[string]*markSet // by class and path, or by variable
}

func (st *lastingState) key(kind originKind, param int, path string, fn *Func) string {
	switch {
	case kind == fromState:
		path = strings.TrimSuffix(path, ".=")
		if file, name, ok := strings.Cut(path, "#"); ok && file == st.file.Path {
			return name // as a field of a class of this file is called
		}
		return path
	case param == receiverParam && fn != nil && fn.Class != nil:
		return fn.Class.Qual + path
	}
	return ""
}

// share is what one function writes into what lasts, under a key.
type share struct {
	key   string
	marks *markSet
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
		if ms := sourcesOf(e.val, 0); ms != nil {
			out = append(out, share{k, ms})
		}
	}
	return out
}

func (st *lastingState) add(list []share) {
	for _, x := range list {
		if st.marks == nil {
			st.marks = map[string]*markSet{}
		}
		st.marks[x.key] = joinMarks(st.marks[x.key], x.marks)
	}
}

// sourcesOf are the marks in a snapshot that begin at a source.
func sourcesOf(s *snap, depth int) *markSet {
	if s == nil || depth > maxPath {
		return nil
	}
	var out *markSet
	if s.marks != nil {
		for _, m := range s.marks.list {
			if m.origin.kind == fromSource {
				out = joinMarks(out, &markSet{[]mark{m}})
			}
		}
	}
	for _, f := range s.held().fields {
		out = joinMarks(out, sourcesOf(f, depth+1))
	}
	for _, f := range s.held().known {
		out = joinMarks(out, sourcesOf(f, depth+1))
	}
	return joinMarks(out, sourcesOf(s.held().rest, depth+1))
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
		ms := st.marks[k]
		for p := k; ms == nil && strings.Count(p, ".") > 1; {
			p = p[:strings.LastIndexByte(p, '.')]
			ms = st.marks[p]
		}
		if ms == nil {
			continue
		}
		for _, m := range ms.list {
			if m.clean |= f.mark.clean; m.origin.live&^m.clean != 0 {
				from := f.at.call
				if from.Unit != nil && from.Unit.Path != st.file.Path {
					if from = f.mark.step.lastIn(st.file.Path); from.Unit == nil {
						continue
					}
				}
				m.step = follow(m.step, f.mark.step)
				ev.arriveAt(&m, f.sink, f.at, from)
			}
		}
	}
	return ev.out.hits
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
