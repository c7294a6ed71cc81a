package taint

import (
	"context"
	"slices"
	"sort"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Spots are the ranges of a file that the formulas of rules make sources, sinks, sanitizers and propagators. Spans are bytes in the file. A rule has
// a channel for each of its labels.
type Spots struct {
	Sources     []SourceSpot
	Sinks       []SinkSpot
	Sanitizers  []SanitizerSpot
	Propagators []PropagatorSpot
}

// Requires decides over the labels, as channels, that data carries.
type Requires func(channels uint64) bool

// SourceSpot is where data becomes tainted.
type SourceSpot struct {
	Span     text.Span
	Exact    bool   // not what lies in it
	Channel  uint64 // one bit
	Rule     uint64 // all channels of its rule
	Requires Requires
	// Lasting: the variable that it names is tainted from there on; Only: the expression itself is not.
	Lasting, Only, Control bool
}

// SinkSpot is where tainted data is a finding.
type SinkSpot struct {
	Span     text.Span
	Exact    bool
	Rule     uint64
	Requires Requires // nil: any
}

// SanitizerSpot is where data becomes clean.
type SanitizerSpot struct {
	Span    text.Span
	Exact   bool
	Rule    uint64
	Lasting bool
}

// PropagatorSpot is a call through which data goes from one place to another.
type PropagatorSpot struct {
	Span, From, To text.Span
	Rule           uint64
	Channel        uint64 // of the label that the data has afterwards; 0: as before
	Requires       Requires
}

// SpotHit is tainted data in a sink.
type SpotHit struct {
	Sink   int // index in Spots.Sinks
	Source Place
	Steps  []Step
}

// spotTable says of each node of a tree which spots it belongs to.
type spotTable struct {
	*Spots
	sources, sinks, sanitizers, propagators map[ir.NodeID][]int
	watched                                 map[ir.NodeID]bool // nodes whose data a spot asks for later
	seen                                    map[ir.NodeID]*markSet
	control                                 *markSet
	hits                                    map[int]SpotHit
	specs                                   []*sourceSpec
	from, to                                []ir.NodeID // by propagator
}

// FollowSpots follows data from source to sink within each function of a file, which is one tree.
func FollowSpots(ctx context.Context, f *File, spots *Spots, opts Options) ([]SpotHit, error) {
	if len(f.IR.Units) != 1 {
		return nil, nil
	}
	t := newSpotTable(f.IR.Units[0].Tree, spots)
	opts.Intraprocedural = true
	st := NewState(NewLibrary(nil, nil), NewIndex([]*File{f}), opts)
	a := newAnalyzer(ctx, st)
	a.spots = t
	tree := f.IR.Units[0].Tree
	if t.inside(tree, 0) {
		a.runModule(f, nil)
	}
	for _, fn := range f.Funcs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if t.inside(tree, fn.Node) {
			t.control = nil // which is of one function
			a.evaluate(fn, nil)
		}
	}
	var out []SpotHit
	for _, h := range t.hits {
		out = append(out, h)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Sink < out[j].Sink })
	return out, ctx.Err()
}

// inside reports whether a function, or the module, holds a sink of its own.
func (t *spotTable) inside(tree *ir.Tree, fn ir.NodeID) bool {
	for id := range t.sinks {
		at := id
		for at != fn && at != 0 {
			at = tree.Nodes[at].Parent
		}
		if at == fn {
			return true
		}
	}
	return false
}

func newSpotTable(tree *ir.Tree, s *Spots) *spotTable {
	t := &spotTable{Spots: s, sources: map[ir.NodeID][]int{}, sinks: map[ir.NodeID][]int{}, sanitizers: map[ir.NodeID][]int{}, propagators: map[ir.NodeID][]int{},
		watched: map[ir.NodeID]bool{}, seen: map[ir.NodeID]*markSet{}, hits: map[int]SpotHit{}}
	for i := range s.Sources {
		x := &s.Sources[i]
		t.specs = append(t.specs, &sourceSpec{})
		for _, id := range nodesIn(tree, x.Span, x.Exact) {
			t.sources[id] = append(t.sources[id], i)
		}
	}
	for i := range s.Sinks {
		x := &s.Sinks[i]
		for _, id := range nodesIn(tree, x.Span, x.Exact) {
			t.sinks[id] = append(t.sinks[id], i)
			if x.Exact {
				t.watch(tree, id)
			}
		}
	}
	for i := range s.Sanitizers {
		x := &s.Sanitizers[i]
		for _, id := range nodesIn(tree, x.Span, x.Exact) {
			t.sanitizers[id] = append(t.sanitizers[id], i)
		}
	}
	for i := range s.Propagators {
		x := &s.Propagators[i]
		from, to := nodesIn(tree, x.From, true), nodesIn(tree, x.To, true)
		t.from, t.to = append(t.from, first(from)), append(t.to, first(to))
		if len(from) == 0 || len(to) == 0 {
			continue
		}
		t.watched[from[0]] = true
		for _, id := range nodesIn(tree, x.Span, true) {
			t.propagators[id] = append(t.propagators[id], i)
		}
	}
	return t
}

func first(ids []ir.NodeID) ir.NodeID {
	if len(ids) == 0 {
		return 0
	}
	return ids[0]
}

// nodesIn lists the nodes of a range: those that cover exactly it or, if there are none or not only they are asked for, those that lie in it. Of exact ones
// the outermost stands first.
func nodesIn(tree *ir.Tree, span text.Span, exact bool) []ir.NodeID {
	from := sort.Search(len(tree.Nodes), func(i int) bool { return int(tree.Nodes[i].Start) >= span.Start })
	for from > 0 && int(tree.Nodes[from-1].Start) == span.Start {
		from--
	}
	var same, within, top []ir.NodeID
	var end ir.NodeID
	for i := from; i < len(tree.Nodes) && int(tree.Nodes[i].Start) < max(span.End, span.Start+1); i++ {
		n := &tree.Nodes[i]
		id := ir.NodeID(i)
		if i == 0 || int(n.End) > span.End {
			continue
		}
		within = append(within, id)
		if int(n.Start) == span.Start && int(n.End) == span.End {
			same = append(same, id)
		}
		if id >= end {
			top = append(top, id)
			end = n.Next
		}
	}
	switch {
	case !exact:
		return within
	case len(same) > 0:
		return same
	}
	return top
}

// watch asks for the data of what a sink is called with.
func (t *spotTable) watch(tree *ir.Tree, id ir.NodeID) {
	for c := id + 1; c < tree.Nodes[id].Next; c = tree.Nodes[c].Next {
		t.watched[c] = true
		switch tree.Nodes[c].Op {
		case ir.OpMember:
			if tree.Nodes[c].Role == ir.Callee {
				if o, ok := tree.Child(c, ir.Object); ok {
					t.watched[o] = true
				}
			}
		case ir.OpKeyword, ir.OpSpread, ir.OpPair:
			if v, ok := tree.Child(c, ir.Value); ok {
				t.watched[v] = true
			}
		case ir.OpBlock, ir.OpUnit:
			delete(t.watched, c)
		}
	}
}

// spot applies the spots of a node to its value.
func (ev *evaluator) spot(id ir.NodeID, v Value) Value {
	t := ev.spots
	if ev.dead && len(t.sinks[id]) == 0 {
		return v
	}
	for _, i := range t.sanitizers[id] {
		v = ev.spotSanitizer(&t.Sanitizers[i], id, v)
	}
	for _, i := range t.sources[id] {
		v = ev.spotSource(i, id, v)
	}
	for _, i := range t.propagators[id] {
		v = ev.spotPropagator(i, id, v)
	}
	if t.watched[id] {
		t.seen[id] = joinMarks(t.seen[id], ev.deep(v))
	}
	for _, i := range t.sinks[id] {
		ev.spotSink(i, id, v)
	}
	return v
}

func (ev *evaluator) spotSanitizer(x *SanitizerSpot, id ir.NodeID, v Value) Value {
	v = ev.clean(v, x.Rule)
	if x.Lasting {
		if slot, ok := ev.slotAt(id); ok {
			ev.store.set(slot, ev.clean(*ev.store.at(slot), x.Rule))
		}
	}
	return v
}

func (ev *evaluator) spotSource(i int, id ir.NodeID, v Value) Value {
	x := &ev.spots.Sources[i]
	if x.Requires != nil && !x.Requires(channelsOf(ev.deep(v))) {
		return v
	}
	if ev.spotClean(id, x.Rule) {
		return v
	}
	ms := oneMark(origin{kind: fromSource, source: ev.spots.specs[i], place: ev.place(id), live: x.Channel})
	if x.Control {
		ev.spots.control = joinMarks(ev.spots.control, ms)
		return v
	}
	if x.Lasting {
		if slot, ok := ev.variableAt(id); ok {
			y := *ev.store.at(slot)
			y.marks, y.consts = joinMarks(y.marks, ms), nil
			ev.store.set(slot, y)
		}
	}
	if !x.Only {
		v.marks, v.consts = joinMarks(v.marks, ms), nil
	}
	return v
}

// variableAt is the slot of a place that is given data. A name that nothing here declares is a variable from elsewhere.
func (ev *evaluator) variableAt(id ir.NodeID) (int32, bool) {
	if slot, ok := ev.slotAt(id); ok || ev.frame.tree.Nodes[id].Op != ir.OpName {
		return slot, ok
	}
	return ev.define(ev.frame.tree.Nodes[id].Hash), true
}

// spotClean: a sanitizer of the rule covers the node.
func (ev *evaluator) spotClean(id ir.NodeID, rule uint64) bool {
	return slices.ContainsFunc(ev.spots.sanitizers[id], func(i int) bool { return ev.spots.Sanitizers[i].Rule&rule != 0 })
}

func (ev *evaluator) spotPropagator(i int, id ir.NodeID, v Value) Value {
	t := ev.spots
	x := &t.Propagators[i]
	var list []mark
	if ms := t.seen[t.from[i]]; ms != nil {
		for _, m := range ms.list {
			if m.origin.kind != fromSource || m.origin.live&x.Rule == 0 || x.Requires != nil && !x.Requires(m.origin.live&^m.clean|m.labels) {
				continue
			}
			if m.labels |= x.Channel; x.Channel != 0 && m.origin.live != x.Channel {
				m.origin = &origin{kind: fromSource, source: m.origin.source, place: m.origin.place, live: m.origin.live | x.Channel}
			}
			list = append(list, m)
		}
	}
	if len(list) == 0 {
		return v
	}
	ms := ev.stepped(&markSet{list}, passed, ev.place(id), "")
	if slot, ok := ev.variableAt(t.to[i]); ok {
		y := *ev.store.at(slot)
		y.marks, y.consts = joinMarks(y.marks, ms), nil
		ev.store.set(slot, y)
	}
	if t.to[i] == id {
		v.marks = joinMarks(v.marks, ms)
	}
	return v
}

func channelsOf(ms *markSet) uint64 {
	var out uint64
	if ms != nil {
		for _, m := range ms.list {
			if m.origin.kind == fromSource {
				out |= m.origin.live&^m.clean | m.labels
			}
		}
	}
	return out
}

// spotSink reports data in a sink: of the expression itself, or of what a call gets.
func (ev *evaluator) spotSink(i int, id ir.NodeID, v Value) {
	t := ev.spots
	x := &t.Sinks[i]
	if _, ok := t.hits[i]; ok {
		return
	}
	ms := joinMarks(ev.deep(v), t.control)
	tree := ev.frame.tree
	if op := tree.Nodes[id].Op; x.Exact && op != ir.OpMember && op != ir.OpIndex { // which is not what it is a part of
		for c := id + 1; c < tree.Nodes[id].Next; c = tree.Nodes[c].Next {
			ms = joinMarks(ms, t.seen[c])
			switch tree.Nodes[c].Op {
			case ir.OpMember:
				if o, ok := tree.Child(c, ir.Object); ok && tree.Nodes[c].Role == ir.Callee {
					ms = joinMarks(ms, t.seen[o])
				}
			case ir.OpKeyword, ir.OpSpread, ir.OpPair:
				if val, ok := tree.Child(c, ir.Value); ok {
					ms = joinMarks(ms, t.seen[val])
				}
			}
		}
	}
	got := channelsOf(ms) & x.Rule
	if got == 0 || x.Requires != nil && !x.Requires(got) || ev.spotClean(id, x.Rule) {
		return
	}
	for k := range ms.list {
		m := &ms.list[k]
		if m.origin.kind != fromSource || (m.origin.live&^m.clean|m.labels)&x.Rule == 0 {
			continue
		}
		h := SpotHit{Sink: i, Source: m.origin.place}
		h.Steps = steps(m.step)
		t.hits[i] = h
		return
	}
}
