package taint

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Carried is untrusted data that a name may carry: what began at a source or, where Param is set, what callers pass.
type Carried struct {
	Kind, Note string // of the source, as its model says
	Source     Place
	Field      string // a field or variable through which another function handed it on, or ""
	Cleaning
	Param   string   // the parameter of the function that it came in by, or ""
	Callers int      // of Param: how many callers were looked at
	Passed  []Passed // of Param: what these are known to pass
}

// Passed is untrusted data that a caller passes, or that a caller of a caller passes on.
type Passed struct {
	Function string // "" for the statements of a module
	Param    string // the caller's own parameter, or "" where it began at a source
	Note     string
	Source   Place
}

// Cleaning says in which weaknesses data does no harm any more.
type Cleaning struct {
	Everything bool
	Weaknesses []string // sorted
	Left       []string // in which it does harm, sorted
	By         []Cleaner
}

// Cleaner is a call, a conversion or a check that cleaned data. Name is "" for a check.
type Cleaner struct {
	Name  string
	Place Place
}

// Probed is what a name was found to carry.
type Probed struct {
	Name  Place
	Text  string
	Call  bool // the name is that of a call, and what it returns was looked at
	Holds []Carried
}

// maxProbedCallers bounds how many callers a probe runs for a parameter.
const maxProbedCallers = 12

// probe is what an evaluator is asked about a node of the function that it runs, or about the calls of a function. While it is asked, data that was
// cleaned of everything keeps its marks, and marks keep what cleaned them. Summaries are made without it.
type probe struct {
	tree   *ir.Tree
	node   ir.NodeID
	marks  *markSet
	callee *Func
	asked  []*origin // parameters of callee
	passed *markSet
	at     Place  // what was evaluated last
	cause  string // what cleans, where it has a name
	judged map[treeNode]*judged
	passes []passedOver
}

// passedOver are the nodes of a tree from one on to before another, which do not run: behind the end of a function, or in a branch that is never taken.
type passedOver struct {
	tree     *ir.Tree
	from, to ir.NodeID
}

// passOver notes nodes that do not run, where a probe asks what is known of expressions.
func (ev *evaluator) passOver(from, to ir.NodeID) {
	if p := ev.probe; p != nil && p.judged != nil && ev.steps <= maxEvaluated {
		p.passes = append(p.passes, passedOver{ev.frame.tree, from, to})
	}
}

// unreached: an expression was found among what does not run.
func (p *probe) unreached(at treeNode) bool {
	return slices.ContainsFunc(p.passes, func(x passedOver) bool { return x.tree == at.tree && x.from <= at.node && at.node < x.to })
}

// Probe runs the function of a file that holds the offset of a name, and tells what the name carries. Of callers those are known that an analysis
// met. The error is the context's; ok is false where there is no name.
func (st *State) Probe(ctx context.Context, f *File, offset int) (out Probed, ok bool, err error) {
	unit := f.IR.UnitAt(offset)
	if unit >= len(f.IR.Units) {
		return out, false, nil
	}
	t := f.IR.Units[unit].Tree
	name := nameAt(t, offset-f.IR.Units[unit].Start)
	if name == 0 {
		return out, false, nil
	}
	a := newAnalyzer(ctx, st)
	a.refresh()
	p := &probe{tree: t, node: askedOf(t, name)}
	fn := holderOf(f, t, name)
	if fn != nil {
		a.evaluate(fn, p)
	} else {
		a.runModule(f, p)
	}
	op := t.Nodes[p.node].Op
	out.Name = f.placeOf(unit, &t.Nodes[name])
	out.Text, out.Call = t.Text(name), op == ir.OpCall || op == ir.OpNew
	out.Holds = a.carried(f, fn, p.marks)
	return out, true, ctx.Err()
}

// nameAt is the name at an offset of a tree, or that ends there; 0 is none. Of names in one place, such as a key that is its variable, it is the last.
func nameAt(t *ir.Tree, offset int) ir.NodeID {
	var at, ends ir.NodeID
	for i := range t.Nodes {
		n := &t.Nodes[i]
		if n.Op != ir.OpName || int(n.Start) > offset || offset > int(n.End) || n.Start == n.End {
			continue
		}
		if offset < int(n.End) {
			at = ir.NodeID(i)
			continue
		}
		ends = ir.NodeID(i)
	}
	return cmp.Or(at, ends)
}

// askedOf is the expression that a person means by a name in it: the member it ends, or the call it names.
func askedOf(t *ir.Tree, id ir.NodeID) ir.NodeID {
	if p := t.Nodes[id].Parent; t.Nodes[id].Role == ir.Member && t.Nodes[p].Op == ir.OpMember {
		id = p
	}
	if p := t.Nodes[id].Parent; t.Nodes[id].Role == ir.Callee && (t.Nodes[p].Op == ir.OpCall || t.Nodes[p].Op == ir.OpNew) {
		id = p
	}
	return id
}

// holderOf is the innermost declared function around a node, or nil.
func holderOf(f *File, t *ir.Tree, id ir.NodeID) *Func {
	var out *Func
	for _, fn := range f.Funcs {
		if fn.Tree == t && fn.Node <= id && id < t.Nodes[fn.Node].Next && (out == nil || fn.Node > out.Node) {
			out = fn
		}
	}
	return out
}

// probed notes the value of a node.
func (ev *evaluator) probed(id ir.NodeID, v Value) {
	p := ev.probe
	p.at = ev.place(id)
	if ev.steps&1023 == 0 && ev.ctx.Err() != nil {
		ev.steps = maxEvaluated
	}
	if j := p.judged[treeNode{ev.frame.tree, id}]; j != nil && !ev.dead {
		j.look(ev, v)
	}
	if id == p.node && ev.frame.tree == p.tree && !ev.dead {
		p.marks = joinMarks(p.marks, ev.deep(v))
	}
}

// probedCall notes what a call passes to the function that is asked about.
func (ev *evaluator) probedCall(b *binding) {
	p := ev.probe
	if p.callee == nil || p.callee.Tree != b.fn.Tree || p.callee.Node != b.fn.Node || ev.dead {
		return
	}
	for _, o := range p.asked {
		p.passed = joinMarks(p.passed, ev.deep(b.value(o.param, o.path)))
	}
}

// because names what cleans data until the function returned is called.
func (ev *evaluator) because(name string) func() {
	if ev.probe == nil {
		return func() {}
	}
	ev.probe.cause = name
	return func() { ev.probe.cause = "" }
}

// cleansed are marks with what cleans them. Those that do no harm any more stay.
func (p *probe) cleansed(ms *markSet, channels uint64) *markSet {
	if ms == nil {
		return nil
	}
	out := make([]mark, len(ms.list))
	for i, m := range ms.list {
		if m.origin.live&channels&^m.clean != 0 {
			m.step = &step{prev: m.step, place: p.at, note: cleansed, name: p.cause, depth: 1}
			if m.step.prev != nil {
				m.step.depth = m.step.prev.depth + 1
			}
		}
		m.clean |= channels
		out[i] = m
	}
	return &markSet{out}
}

// combined is what becomes of an argument's mark in a function that cleans it.
func (p *probe) combined(x, before mark, clean uint64, b *binding) mark {
	if x.step = before.step; before.origin.live&clean&^before.clean == 0 {
		return x
	}
	defer b.ev.because(b.fn.Name)()
	p.at = b.from
	x.clean = before.clean
	return p.cleansed(&markSet{[]mark{x}}, clean).list[0]
}

// carried tells marks apart by where they began, sources first. Of parameters those are left out that say less than the rest.
func (a *analyzer) carried(f *File, fn *Func, ms *markSet) []Carried {
	var out, params []Carried
	last := (*lastingState)(nil)
	for _, group := range byOrigin(ms) {
		switch o := group[0].origin; {
		case o.kind == fromSource:
			out = append(out, Carried{Kind: o.source.kind, Note: o.source.note, Source: o.place, Cleaning: a.cleaning(group)})
		case o.kind == fromParam && o.param != receiverParam:
			params = a.fromParameter(params, fn, group)
		default:
			if last == nil {
				last = a.lastingOf(f)
			}
			for _, m := range last.found(o, fn) {
				c := a.cleaning(group)
				m.clean |= group[0].clean
				if more := a.cleaning([]mark{m}); len(c.By) == 0 {
					c = more
				}
				field := o.path[strings.LastIndexAny(o.path, ".#")+1:]
				out = append(out, Carried{Kind: m.origin.source.kind, Note: m.origin.source.note, Source: m.origin.place, Field: field, Cleaning: c})
			}
		}
	}
	telling := func(c Carried) bool { return len(c.Passed) > 0 || c.Callers == 0 }
	sources := len(out) > 0
	if sources || slices.ContainsFunc(params, telling) {
		params = slices.DeleteFunc(params, func(c Carried) bool { return !telling(c) || sources && len(c.Passed) == 0 })
	}
	return append(out, params...)
}

// fromParameter adds what came in by a parameter, once for each.
func (a *analyzer) fromParameter(out []Carried, fn *Func, group []mark) []Carried {
	o := group[0].origin
	if fn == nil || o.param >= len(fn.Params) {
		return out
	}
	p := &fn.Params[o.param]
	c := Carried{Param: p.Name, Cleaning: a.cleaning(group)}
	if c.Everything || isNumeric(p.Type) {
		return out
	}
	if slices.ContainsFunc(out, func(x Carried) bool { return x.Param == c.Param }) {
		return out
	}
	look := &callers{a, map[FuncID]bool{}, 0}
	c.Passed, c.Callers = look.passedTo(fn, o, 0)
	return append(out, c)
}

// callers looks at what those pass that call a function, and their callers where it is a parameter of theirs.
type callers struct {
	*analyzer
	seen map[FuncID]bool
	runs int
}

// passedTo tells what callers of a function pass, and how many are known. Sources stand first.
func (c *callers) passedTo(fn *Func, o *origin, depth int) (out []Passed, known int) {
	c.seen[fn.ID] = true
	ids := make([]FuncID, 0, len(c.users[fn.ID]))
	for id := range c.users[fn.ID] {
		if !c.seen[id] {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, FuncID.compare)
	for _, id := range ids {
		if c.runs++; c.runs > maxProbedCallers || c.ctx.Err() != nil {
			break
		}
		p := &probe{callee: fn, asked: []*origin{o}}
		caller := c.idx.byID[id]
		switch k := c.entries[id]; {
		case caller != nil:
			c.evaluate(caller, p)
		case k != nil && k.mod != nil && c.idx.files[k.path] != nil:
			c.runModule(c.idx.files[k.path], p)
		default:
			continue
		}
		known++
		out = append(out, c.of(caller, p.passed, depth)...)
	}
	slices.SortStableFunc(out, func(x, y Passed) int { return cmp.Compare(len(x.Param), len(y.Param)) })
	return out, known
}

// of tells what marks of a call's arguments say. caller is nil for a module.
func (c *callers) of(caller *Func, ms *markSet, depth int) []Passed {
	var out []Passed
	name := ""
	if caller != nil {
		name = caller.Name
	}
	for _, g := range byOrigin(ms) {
		o := g[0].origin
		if c.cleaning(g).Everything {
			continue
		}
		switch {
		case o.kind == fromSource:
			out = append(out, Passed{Function: name, Note: o.source.note, Source: o.place})
		case o.kind != fromParam || caller == nil || o.param >= len(caller.Params):
		default:
			var above []Passed
			known := 0
			if depth < maxPath {
				above, known = c.passedTo(caller, o, depth+1)
			}
			if len(above) == 0 && known == 0 {
				above = []Passed{{Function: name, Param: caller.Params[o.param].Name}}
			}
			for _, p := range above {
				if !slices.Contains(out, p) {
					out = append(out, p)
				}
			}
		}
	}
	return out
}

// byOrigin groups marks that began in the same place, which several models may speak of.
func byOrigin(ms *markSet) [][]mark {
	var out [][]mark
	if ms == nil {
		return nil
	}
next:
	for _, m := range ms.list {
		for i := range out {
			if o := out[i][0].origin; o.same(m.origin) || o.kind == fromSource && m.origin.kind == fromSource && o.place == m.origin.place {
				out[i] = append(out[i], m)
				continue next
			}
		}
		out = append(out, []mark{m})
	}
	return out
}

// cleaning is what holds of all ways from one place.
func (a *analyzer) cleaning(group []mark) Cleaning {
	var all, harm uint64
	for _, m := range group {
		all |= m.origin.live
		harm |= m.origin.live &^ m.clean
	}
	all &= uint64(1)<<len(a.lib.names) - 1
	clean := all &^ harm
	out := Cleaning{Everything: clean == all}
	if clean == 0 {
		return out
	}
	for i, w := range a.lib.names {
		switch bit := uint64(1) << i; {
		case a.lib.channels[w] != uint(i): // one of the places of a text that a weakness tells apart
		case clean&bit != 0 && !a.lib.leftOutside(w, harm):
			out.Weaknesses = append(out.Weaknesses, w)
		case all&bit != 0:
			out.Left = append(out.Left, w)
		}
	}
	slices.Sort(out.Weaknesses)
	slices.Sort(out.Left)
	for _, m := range group {
		for s := m.step; s != nil; s = s.prev {
			c := Cleaner{s.name, s.place}
			if s.note == cleansed && !slices.Contains(out.By, c) {
				out.By = append(out.By, c)
			}
		}
	}
	slices.Reverse(out.By)
	return out
}

// lastingOf is what the functions of a file write into what outlives them.
func (a *analyzer) lastingOf(f *File) *lastingState {
	last := &lastingState{a: a, file: f}
	last.add(last.shares(a.moduleOf(f).effects, nil))
	for _, fn := range f.Funcs {
		last.add(last.shares(a.summaryOf(fn).effects, fn))
	}
	return last
}

// found are the marks that other functions left where an origin reads.
func (st *lastingState) found(o *origin, fn *Func) []mark {
	k := st.key(o.kind, o.param, o.path, fn)
	if k == "" || st.marks[k] == nil {
		return nil
	}
	return st.marks[k].list
}
