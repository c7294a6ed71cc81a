package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// callerKind is the kind of sources that only callers fill, whoever they are: the parameters of public functions. Nothing is known of what is passed, so
// it is no source to follow through a program. It counts at sinks of the function itself, and only where the function makes a text of it: one that hands
// on what it was given is no worse than the sink.
const callerKind = "caller"

// fromCaller is a parameter at a sink of its own function, or, where its file shows who calls, at one of a function of the file that it calls at from.
func (ev *evaluator) fromCaller(m *mark, sink *sinkSpec, at sinkPlace, from Place) {
	fn := ev.fn
	if m.page == 0 || fn == nil || m.origin.param >= len(fn.Params) || m.origin.kind != fromParam || len(ev.including) > 0 || !sink.wants(callerKind) {
		return
	}
	for _, e := range ev.lib.callers {
		if e.source == nil || from != at.call && (!e.Of.Uncalled || at.call.Unit == nil || at.call.Unit.Path != ev.file.Path) || !ev.parameterFits(e.Of, fn, m.origin.param) || ev.sourceParameter(fn, m.origin.param) {
			continue
		}
		x := *m
		x.origin = &origin{kind: fromSource, source: e.source, place: ev.placeIn(fn, fn.Params[m.origin.param].Node), live: e.source.live}
		for i := range sink.targets {
			t := &sink.targets[i]
			if slices.Contains(t.kinds, callerKind) && ev.lib.harms(&x, t.channel) && (x.set || t.rule.Metadata.Flow.Weakness != "sql") {
				h := newHit(t, &x, at, from, ev.file.Path)
				h.entered, h.uncalled = fn, e.Of.Uncalled
				ev.hit(h)
			}
		}
		return
	}
}

// ofAnyCaller are the arguments of a function within a function, or of the module, that the file exports where it is written: what whoever calls it passes.
func (ev *evaluator) ofAnyCaller(f *closure) []argument {
	if len(ev.lib.callers) == 0 || len(ev.including) > 0 || !exportedHere(f.tree, f.node) {
		return nil
	}
	fn := ev.file.newFunc(f.tree, f.unit, f.node, nil)
	args := make([]argument, len(fn.Params))
	for i := range fn.Params {
		args[i].node = fn.Params[i].Node
		for _, e := range ev.lib.callers {
			if e.source != nil && e.Of.Uncalled && ev.parameterFits(e.Of, fn, i) && !ev.sourceParameter(fn, i) {
				args[i].val.marks = ev.newSource(e.source, ev.placeIn(fn, fn.Params[i].Node))
				break
			}
		}
	}
	return args
}

// serves: a type is a class of the code with methods of its own, whose objects do something for others: what they hold is what they were made with themselves.
func (a *analyzer) serves(typ string) bool {
	if !ownType(typ) {
		return false
	}
	cs := a.idx.Types(typ)
	if len(cs) != 1 {
		return false
	}
	made := constructors(cs[0])
	for _, fs := range cs[0].Methods {
		if !slices.ContainsFunc(fs, func(f *Func) bool { return f.Getter || slices.Contains(made, f) }) {
			return true
		}
	}
	return false
}

// keptOfMaker adds what a constructor keeps in a field of what whoever makes the object passes.
func (st *lastingState) keptOfMaker(out []share, k string, s *snap, fn *Func) []share {
	if s == nil || s.marks == nil || len(st.a.lib.callers) == 0 || fn == nil || fn.Class == nil || !slices.Contains(constructors(fn.Class), fn) {
		return out
	}
	ev := &evaluator{analyzer: st.a, store: &store{}, file: fn.File, out: &summary{}, frame: &frame{tree: fn.Tree, unit: fn.Unit, id: fn.File.Units[fn.Unit], fn: fn, receiver: -1}}
	var ms *markSet
	for _, m := range s.marks.list {
		if m.origin.kind != fromParam || m.origin.param < 0 || m.origin.param >= len(fn.Params) || st.a.serves(fn.Params[m.origin.param].Type) {
			continue
		}
		for _, e := range st.a.lib.callers {
			if e.source != nil && e.Of.Uncalled && ev.parameterFits(e.Of, fn, m.origin.param) && !ev.sourceParameter(fn, m.origin.param) {
				m.origin = &origin{kind: fromSource, source: e.source, place: ev.placeIn(fn, fn.Params[m.origin.param].Node), live: e.source.live}
				ms = joinMarks(ms, &markSet{[]mark{m}})
				break
			}
		}
	}
	if ms == nil {
		return out
	}
	return append(out, share{k, ms, fn})
}

// exportedHere: the function is the value of an assignment, or of several in turn, to a member of what the file exports.
func exportedHere(t *ir.Tree, fn ir.NodeID) bool {
	for p := t.Nodes[fn].Parent; t.Nodes[p].Op == ir.OpAssign && t.Nodes[fn].Role == ir.Value; fn, p = p, t.Nodes[p].Parent {
		if t.Nodes[p].Flags&(ir.Exported|ir.ExportedMember) != 0 {
			return true
		}
	}
	return false
}

// madeOfCaller: what a caller passed counts in a text alone, for SQL in one within quotation marks or behind a comparison.
func (m *mark) madeOfCaller(t *target) bool {
	return m.origin.source.kind != callerKind || m.page != 0 && (m.set || t.rule.Metadata.Flow.Weakness != "sql")
}

// sourceParameter: models know the parameter as a source, which is reported as such.
func (ev *evaluator) sourceParameter(fn *Func, i int) bool {
	return slices.ContainsFunc(ev.spokenOf(&fn.Params[i]), func(e *entry) bool {
		return e.Section == rules.SourceSection && ev.parameterStands(e.Of, fn, i)
	})
}

// wants: some rule asks at the sink for sources of a kind.
func (s *sinkSpec) wants(kind string) bool {
	return slices.ContainsFunc(s.targets, func(t target) bool { return slices.Contains(t.kinds, kind) })
}

// ofCallers leaves out the hits of functions whose callers are known: what these pass is followed.
func (a *analyzer) ofCallers(f *File, g *gathered, hits []*Hit) []*Hit {
	called := map[*Func]bool{}
	x := &seeker{analyzer: a, file: f, own: g}
	return slices.DeleteFunc(hits, func(h *Hit) bool {
		if h.entered == nil {
			return false
		}
		if slices.ContainsFunc(hits, func(o *Hit) bool { return o.entered == nil && o.At == h.At && sameWeakness(o, h) }) {
			return true // what a source brings there is reported
		}
		if !h.uncalled {
			return x.passClean(h.entered, h.Sink)
		}
		yes, ok := called[h.entered]
		if !ok {
			yes = f.callsOwn(h.entered)
			called[h.entered] = yes
		}
		return yes
	})
}

func sameWeakness(a, b *Hit) bool {
	return a.Rule.Metadata.Flow != nil && b.Rule.Metadata.Flow != nil && a.Rule.Metadata.Flow.Weakness == b.Rule.Metadata.Flow.Weakness
}

// callsOwn: the file calls a function of its own, or makes an object with it.
func (f *File) callsOwn(fn *Func) bool {
	if c := fn.Class; c != nil && slices.Contains(constructors(c), fn) {
		return f.makes(c)
	}
	return !f.exportsMember(fn) && f.callsByName(fn)
}

// exportsMember: the function is written as a member of what the file exports, so that others call it, whether the file does or not.
func (f *File) exportsMember(fn *Func) bool {
	t := fn.Tree
	parent := t.Nodes[fn.Node].Parent
	target, ok := t.Child(parent, ir.Target)
	if !ok || t.Nodes[parent].Op != ir.OpAssign {
		return false
	}
	object, ok := t.Child(target, ir.Object)
	if !ok || t.Nodes[object].Op != ir.OpName {
		return false
	}
	name := t.Text(object)
	return t.Nodes[parent].Flags&ir.ExportedMember != 0 || name == f.exported || f.namesExports(name)
}

// namesExports: a variable of the module stands for what the file exports, as in `var app = exports = module.exports = {}`.
func (f *File) namesExports(name string) bool {
	for i := range f.IR.Units {
		t := f.IR.Units[i].Tree
		for n := range t.Nodes {
			target, ok := t.Child(ir.NodeID(n), ir.Target)
			if op := t.Nodes[n].Op; op != ir.OpAssign && op != ir.OpDecl || !ok || t.Nodes[target].Op != ir.OpName || t.Text(target) != name {
				continue
			}
			v, ok := t.Child(ir.NodeID(n), ir.Value)
			for ok && t.Nodes[v].Op == ir.OpAssign {
				if t.Nodes[v].Flags&ir.Exported != 0 {
					return true
				}
				v, ok = t.Child(v, ir.Value)
			}
		}
	}
	return false
}

// callsByName: a call of the file, outside of the function itself, has the function's name.
func (f *File) callsByName(fn *Func) bool {
	if fn.Name == "" {
		return false
	}
	for i := range f.IR.Units {
		t := f.IR.Units[i].Tree
		for n := range t.Nodes {
			id := ir.NodeID(n)
			if t == fn.Tree && id >= fn.Node && id < t.Nodes[fn.Node].Next || t.Nodes[n].Op != ir.OpCall {
				continue
			}
			if callee, ok := t.Child(id, ir.Callee); ok && lastName(t, callee) == fn.Name {
				return true
			}
		}
	}
	return false
}

// makes: the file makes an object of a class of its own, so that it is known what its constructor is passed.
func (f *File) makes(c *Class) bool {
	for i := range f.IR.Units {
		t := f.IR.Units[i].Tree
		for n := range t.Nodes {
			if t.Nodes[n].Op != ir.OpNew {
				continue
			}
			if typ, ok := t.Child(ir.NodeID(n), ir.Type); ok && lastName(t, typ) == c.Name {
				return true
			}
		}
	}
	return false
}
