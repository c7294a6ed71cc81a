package taint

import (
	"context"
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Asked is an expression of a file, and the weakness in which its value may do harm.
type Asked struct {
	Span     text.Span // bytes in the file
	Weakness string
}

// Known tells of expressions whether everything is known of their values that counts in a weakness: each part of the text is a constant, a number, or
// data that was made harmless, in every run of the function that holds it. What nobody knows, such as the answer of an unknown call, is not; where no run comes
// to the expression, everything is. The error is the context's.
func (st *State) Known(ctx context.Context, f *File, asked []Asked) ([]bool, error) {
	a := newAnalyzer(ctx, st)
	a.refresh()
	a.keepsInitial = true
	out := make([]bool, len(asked))
	probes := map[*Func]*probe{}
	var order []*Func
	wholes, nodes := make([]*judged, len(asked)), make([]treeNode, len(asked))
	for i, x := range asked {
		unit := f.IR.UnitAt(x.Span.Start)
		ch, ok := a.lib.channels[x.Weakness]
		if unit >= len(f.IR.Units) || !ok {
			continue
		}
		t := f.IR.Units[unit].Tree
		node, ok := spanning(t, x.Span.Shift(-f.IR.Units[unit].Start))
		if !ok {
			continue
		}
		fn := holderOf(f, t, node)
		if probes[fn] == nil {
			probes[fn], order = &probe{judged: map[treeNode]*judged{}}, append(order, fn)
		}
		wholes[i] = probes[fn].judge(t, node, ch, a.lib.mask([]string{x.Weakness}))
		wholes[i].whole, wholes[i].fn = true, fn
		nodes[i] = treeNode{t, node}
	}
	for _, fn := range order {
		if fn != nil {
			a.evaluate(fn, probes[fn])
		} else if !a.judgeShown(f, probes[fn]) {
			a.runModule(f, probes[fn])
		}
	}
	var last *lastingState
	for i, j := range wholes {
		if j != nil && !j.seen && probes[j.fn].unreached(nodes[i]) {
			out[i] = true
			continue
		}
		if out[i] = j != nil && !j.harms && j.known(); !out[i] || len(j.states) == 0 {
			continue
		}
		if last == nil {
			last = a.lastingOf(f)
		}
		for _, m := range j.states {
			out[i] = out[i] && len(last.found(m.origin, j.fn)) == 0
		}
	}
	return out, ctx.Err()
}

// judged is an expression of which a probe is asked whether its value is known. One that is asked about in two weaknesses counts for the first.
type judged struct {
	channel              uint
	mask                 uint64
	whole                bool // the value is asked what harm it does
	seen, harms, unknown bool
	literal              bool      // nothing but its parts counts
	parts                []*judged // what it is made of; nil where that says nothing of it
	states               []mark    // what would do harm if other functions left something where it was read
	fn                   *Func     // of a whole
}

func (p *probe) judge(t *ir.Tree, id ir.NodeID, channel uint, mask uint64) *judged {
	at := treeNode{t, id}
	if j := p.judged[at]; j != nil {
		return j
	}
	j := &judged{channel: channel, mask: mask}
	p.judged[at] = j
	var of []ir.NodeID
	if of, j.literal = writtenOf(t, id); j.literal || len(of) > 0 {
		j.parts = make([]*judged, 0, len(of))
		for _, c := range of {
			j.parts = append(j.parts, p.judge(t, c, channel, mask))
		}
	}
	return j
}

// look takes in a value that the expression has in a run.
func (j *judged) look(ev *evaluator, v Value) {
	j.seen = true
	ms := ev.deep(v)
	if v.consts == nil && !ev.numeric(v.typ) && (v.says == nil || v.says.of == nil) && !ev.fixedType(v.typ) {
		j.unknown = j.unknown || ms == nil
		for i := 0; ms != nil && i < len(ms.list); i++ {
			j.unknown = j.unknown || ms.list[i].clean&j.mask == 0 && !ms.list[i].operators(j.channel)
		}
	}
	for i := 0; j.whole && ms != nil && i < len(ms.list); i++ {
		switch m := &ms.list[i]; {
		case !ev.lib.harms(m, j.channel):
		case m.origin.kind == fromState:
			j.states = append(j.states, *m)
		default:
			j.harms = true
		}
	}
}

// operators: the data is what those who run the program gave it, as an environment variable, and no rule of the weakness distrusts that.
func (m *mark) operators(channel uint) bool {
	o := m.origin
	return o.kind == fromSource && o.source != nil && o.source.kind == "local" && o.live&(1<<channel) == 0
}

func (j *judged) known() bool {
	if j.seen && !j.unknown && !j.literal {
		return true
	}
	return j.parts != nil && !slices.ContainsFunc(j.parts, func(x *judged) bool { return !x.known() })
}

// spanning is the outermost expression of a tree with a span.
func spanning(t *ir.Tree, at text.Span) (ir.NodeID, bool) {
	for i := range t.Nodes {
		if n := &t.Nodes[i]; int(n.Start) == at.Start && int(n.End) == at.End && n.Op != ir.OpUnit && n.Op != ir.OpBlock {
			return ir.NodeID(i), true
		}
	}
	return 0, false
}

// writtenOf is what an expression is made of: the parts of a text or a collection that is written out, which is nothing else (literal), or the object and
// the arguments of a method.
func writtenOf(t *ir.Tree, id ir.NodeID) (of []ir.NodeID, literal bool) {
	switch n := &t.Nodes[id]; n.Op {
	case ir.OpChars, ir.OpNumber, ir.OpBool, ir.OpNull, ir.OpRegex:
		return nil, true
	case ir.OpString, ir.OpBinary, ir.OpList, ir.OpTuple, ir.OpSet, ir.OpMap, ir.OpPair, ir.OpKeyword, ir.OpSpread:
		for c := id + 1; c < n.Next; c = t.Nodes[c].Next {
			if t.Nodes[c].Role != ir.Key {
				of = append(of, c)
			}
		}
		return of, true
	case ir.OpCall:
		if callee, ok := t.Child(id, ir.Callee); ok && t.Nodes[callee].Op == ir.OpMember {
			if object, ok := t.Child(callee, ir.Object); ok {
				return t.Children(id, ir.Arg, append(of, object)), false
			}
		}
	case ir.OpMember:
		if object, ok := t.Child(id, ir.Object); ok {
			return append(of, object), false
		}
	}
	return nil, false
}

// answered is what a function of the code returns of data that it got and that is not in the result: harmless data, while a probe asks what is known.
func (b *binding) answered(ret Value) Value {
	p := b.ev.probe
	if p == nil || p.judged == nil || ret.marks != nil || ret.consts != nil {
		return ret
	}
	var passed *markSet
	for _, a := range b.args {
		passed = joinMarks(passed, b.ev.deep(a.val))
	}
	if passed != nil {
		ret.marks = p.cleansed(passed, allChannels)
	}
	return ret
}
