package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// arrive is data at a sink of the function that is run.
func (ev *evaluator) arrive(m *mark, sink *sinkSpec, at sinkPlace) {
	ev.arriveAt(m, sink, at, at.call, false)
}

// shownElsewhere: what a database or a file holds leaves this file for a function that shows what it gets, as loggers and messages of errors do. Whoever reads a
// row to show it does so where it is read, or in a view. Statements that other
// scripts make of rows are not told either: programs of scripts read rows everywhere.
func (ev *evaluator) shownElsewhere(t *target, m *mark, at sinkPlace, from Place) bool {
	k := m.origin.source.kind
	if k == "local" { // an operator's setting that another file reads decides where visitors are sent, as it is meant to
		u := m.origin.place.Unit
		return t.rule.Metadata.Flow.Weakness == "redirect" && u != nil && from.Unit != nil && u.Path != from.Unit.Path
	}
	if k != "database" && k != "file" || ev.file.lang.Blank != nil && len(ev.including) > 0 {
		return false
	}
	if u := m.origin.place.Unit; k == "file" && ev.file.lang.Scripts && u != nil && u.Path != ev.file.Path {
		return true // what other files read for many, as texts in the reader's language and pages that were made before
	}
	return (ev.file.lang.Scripts || slices.Contains(shown, t.rule.Metadata.Flow.Weakness)) && elsewhere(at, from)
}

// elsewhere: a way ends in another file than that in which it is reported. Of a flaw that does little harm, as in a logger of the program's own, that would be
// said at every call.
func elsewhere(at sinkPlace, from Place) bool {
	return at.call.Unit != nil && from.Unit != nil && at.call.Unit.Path != from.Unit.Path
}

const (
	maxAwaiting = 256 // bounds what a summary says of sinks,
	maxWays     = 4   // and for each place of one: of more the least are kept
)

// await notes that what a caller or a field might bring reaches a sink.
func (ev *evaluator) await(f sinkFlow) {
	list := ev.out.sinks
	ways, last := 0, 0
	for i := range list {
		x := &list[i]
		if x.sink != f.sink || x.at != f.at {
			continue
		}
		if x.mark.same(&f.mark) {
			return
		}
		if ways++; ways == 1 || x.mark.compare(&list[last].mark) > 0 {
			last = i
		}
	}
	switch {
	case ways >= maxWays:
		if f.mark.compare(&list[last].mark) < 0 {
			list[last] = f
		}
	case len(list) < maxAwaiting:
		ev.out.sinks = append(list, f)
	}
}

// arriveAt is data at a sink that stands in this function, or in one that it calls at from. held says that the call passes no such data: the object has it whose
// method is called.
func (ev *evaluator) arriveAt(m *mark, sink *sinkSpec, at sinkPlace, from Place, held bool) {
	if ev.muted > 0 || ev.dead {
		return
	}
	if m.origin.kind != fromSource {
		if m.origin.live&sink.channels&^m.clean == 0 {
			return
		}
		ev.await(sinkFlow{*m, sink, at})
		ev.fromCaller(m, sink, at, from)
		return
	}
	if from != at.call && !m.origin.source.held && ev.isElsewhere(m.origin.place) && m.step.begins(from) {
		return // it enters within the very call in which it does harm, and is reported there
	}
	from, path, ok := ev.outside(m, from)
	if !ok {
		return
	}
	for i := range sink.targets {
		t := &sink.targets[i]
		if !ev.lib.harms(m, t.channel) || t.kinds != nil && !slices.Contains(t.kinds, m.origin.source.kind) || !m.madeOfCaller(t) {
			continue
		}
		h := newHit(t, m, at, from, path)
		h.held = held && h.At != h.Sink
		h.Doubtful = m.origin.source.doubtful&(1<<t.channel) != 0 || at.bare && slices.Contains(sink.doubtful, m.origin.source.kind) || h.longWay(m.origin.source.kind) || h.passesBy(path) || ev.supposes(m, sink) || at.bare && sink.returned && ev.file.lang.LastValue && m.step.supposed() >= 1 || ev.idx.since(sink.since) || m.step.foundByKey() || m.step.guesses() || ev.shownElsewhere(t, m, at, from) || t.rule.Severity == rules.Low && elsewhere(at, from)
		ev.hit(h)
	}
}

// within: all of a way lies within one call.
func (s *step) within() bool { return s != nil && s.prev == nil && s.note == entered }

func sameFile(a, b Place) bool { return a.Unit != nil && b.Unit != nil && a.Unit.Path == b.Unit.Path }

// isElsewhere: a place stands outside of what is run: the function, or, where what lasts is looked at, the file.
func (ev *evaluator) isElsewhere(p Place) bool {
	if ev.frame != nil {
		return p.Unit != ev.frame.id
	}
	return p.Unit != nil && p.Unit.Path != ev.file.Path
}

// begins: what a call gave is where the way begins, as far as the function goes that is run.
func (s *step) begins(call Place) bool {
	if s == nil {
		return false
	}
	for s.prev != nil {
		s = s.prev
	}
	return s.note == entered && s.place == call
}

func newHit(t *target, m *mark, at sinkPlace, from Place, path string) *Hit {
	h := &Hit{Rule: t.rule, At: at.call, Arg: at.arg, Sink: at.call, Source: m.origin.place, Origin: m.origin.source.note}
	if at.call.Unit != nil && at.call.Unit.Path != path {
		h.At, h.Arg = from, from
	}
	h.Steps = steps(m.step)
	if s := m.step; s != nil && s.note == entered && h.At != h.Sink {
		h.Made = s.inner.making()
	}
	return h
}

// making is the last place within a function at which something is made of the data, other than to pass it on as it is. The first step within a function gives a
// parameter what was passed. It looks at maxWalked steps at most, as ways may share steps again and again.
func (s *step) making() Place {
	left := maxWalked
	return s.makingWithin(&left)
}

func (s *step) makingWithin(left *int) Place {
	for ; s != nil && *left > 0; s = s.prev {
		*left--
		switch {
		case s.note == entered:
			if p := s.inner.makingWithin(left); p.Unit != nil {
				return p
			}
		case s.prev != nil || s.note != assigned:
			return s.place
		}
	}
	return Place{}
}

// doubtfulSteps is how many steps of a way may rest on what unknown calls are supposed to do with an object before its end is doubtful.
const doubtfulSteps = 2

// A way of so many steps through so many files is one of which nobody is sure any more: each step rests on what may be joined in the functions that it goes
// through, and where those call each other, bounds decide what is left of it. Within few files a long way is one that was written so.
// What a visitor types or a page holds harms its reader alone, unless somebody else had it put there: of that, shorter ways are doubtful.
const (
	longWay  = 30
	weakWay  = 10
	farFiles = 3
)

func (h *Hit) longWay(kind string) bool {
	if len(h.Steps) > weakWay && (kind == "input" || kind == "page" || kind == "secret") {
		return true
	}
	if len(h.Steps) <= longWay {
		return false
	}
	var paths []string
	for i := range h.Steps {
		if u := h.Steps[i].Place.Unit; u != nil && !slices.Contains(paths, u.Path) {
			paths = append(paths, u.Path)
		}
	}
	return len(paths) > farFiles
}

// passesBy: the data neither enters nor does harm in the file in which it is reported, and goes through so many others that whoever reads that file has nothing
// to mend in it. What functions of the workspace hand to each other is told where one of the two stands.
func (h *Hit) passesBy(path string) bool {
	if h.Source.Unit == nil || h.Sink.Unit == nil || h.Source.Unit.Path == path || h.Sink.Unit.Path == path {
		return false
	}
	paths := []string{path}
	for i := range h.Steps {
		if u := h.Steps[i].Place.Unit; u != nil && !slices.Contains(paths, u.Path) {
			paths = append(paths, u.Path)
		}
	}
	return len(paths) > farFiles
}

// supposes: more of a way rests on what unknown calls are supposed to do than can be relied upon. Where it is often enough that they do something else, one
// such step is too many: what a call gives is rarely the very object that it was passed, what a visitor types is asked with more often than given back, and
// who passes on a secret mostly makes something else of it.
func (ev *evaluator) supposes(m *mark, sink *sinkSpec) bool {
	switch kind := m.origin.source.kind; {
	case sink.where == "whole", kind == "page", kind == "secret", kind == "input" && ev.file.lang.OpaqueObjects, kind == "stored" && ev.file.lang.OpenObjects:
		return m.step.supposed() >= 1
	}
	return ev.file.lang.OpenObjects && m.step.supposed() >= doubtfulSteps || ev.file.lang.Juggles && m.step.supposedOfMethods() >= doubtfulSteps
}

// supposed counts the steps of a way, with those within the functions that it goes through, that rest on the policy for unknown calls alone, as far as
// doubtfulSteps.
func (s *step) supposed() int {
	n := 0
	s.walk(func(x *step) bool {
		if x.note == supposed || x.note == supposedOf || x.note == oneOfAll {
			n++
		}
		return n < doubtfulSteps
	})
	return n
}

// supposedOfMethods is supposed for methods alone, where functions are rarely unknown.
func (s *step) supposedOfMethods() int {
	n := 0
	s.walk(func(x *step) bool {
		if x.note == supposedOf || x.note == oneOfAll {
			n++
		}
		return n < doubtfulSteps
	})
	return n
}

// guesses: the way goes through a method of the code, of which several have its name, and none is known to be meant. What one gives is rarely what it was passed.
func (s *step) guesses() bool {
	return !s.walk(func(x *step) bool { return x.note != oneOfAll })
}

// foundByKey: the way goes through a call that is supposed to find an object by its key, and to know no more of it.
func (s *step) foundByKey() bool {
	return !s.walk(func(x *step) bool { return x.note != foundBy })
}

// maxWalked bounds the steps of a way that are looked at. Functions that call others twice share what lies within these, so that a way may have more steps than
// there are atoms.
const maxWalked = 4096

// walk visits the steps of a way, and those within the functions that it goes through, until one is refused. It reports whether none was.
func (s *step) walk(visit func(*step) bool) bool {
	ways := []*step{s}
	for seen := 0; len(ways) > 0 && seen < maxWalked; seen++ {
		x := ways[len(ways)-1]
		ways = ways[:len(ways)-1]
		if x == nil {
			continue
		}
		if !visit(x) {
			return false
		}
		ways = append(ways, x.prev, x.inner)
	}
	return true
}

// steps lists a way from its beginning, with the ways through functions where these are called.
func steps(last *step) []Step {
	var out []Step
	var walk func(s *step, depth int)
	walk = func(s *step, depth int) {
		var list []*step
		for ; s != nil; s = s.prev {
			list = append(list, s)
		}
		for i := len(list) - 1; i >= 0 && len(out) < maxSteps; i-- {
			out = append(out, Step{list[i].place, list[i].describe()})
			if list[i].inner != nil && depth < maxDepth {
				walk(list[i].inner, depth+1)
			}
		}
	}
	walk(last, 0)
	return out
}

func (s *step) describe() string {
	switch s.note {
	case assigned:
		return "is assigned here"
	case passed, supposed, supposedOf, foundBy, oneOfAll:
		if s.name != "" {
			return "passes through `" + s.name + "`"
		}
		return "passes through this call"
	case returned:
		return "is returned here"
	case stored:
		return "is stored here"
	case entered:
		return "goes through `" + s.name + "`"
	}
	return ""
}

// hit keeps a finding once: the same rule, place and source, by the shortest way.
func (ev *evaluator) hit(h *Hit) {
	for i, o := range ev.out.hits {
		if o.Rule == h.Rule && o.At == h.At && o.Source == h.Source {
			if o.Doubtful && !h.Doubtful || h.Doubtful == o.Doubtful && len(h.Steps) < len(o.Steps) {
				ev.out.hits[i] = h
			}
			return
		}
	}
	if len(ev.out.hits) < 1000 {
		ev.out.hits = append(ev.out.hits, h)
	}
}

// reportPlain is a flaw without data: a constant, or the call itself.
func (ev *evaluator) reportPlain(e *entry, at ir.NodeID, text string) {
	if ev.muted > 0 || ev.dead || len(ev.including) > 0 { // a file that is included finds it by itself
		return
	}
	p := ev.place(at)
	for i := range e.sink.targets {
		ev.hit(&Hit{Rule: e.sink.targets[i].rule, At: p, Arg: p, Sink: p, Text: text})
	}
}
