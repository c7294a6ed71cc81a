package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What is compared with what a request brings decides whether the request is believed: a value that others can predict does not belong there.

// compares checks the two sides of a comparison for equality against sinks.
func (ev *evaluator) compares(at, l, r ir.NodeID, a, b *Value) {
	if len(ev.lib.compared) > 0 && a.marks != b.marks && (a.marks != nil || len(a.objs) > 0) && (b.marks != nil || len(b.objs) > 0) {
		ev.comparesWith(at, l, r, a, b)
		ev.comparesWith(at, r, l, b, a)
	}
}

// comparesWith checks what data is compared with. A number that was sent is one of few, which nobody need predict.
func (ev *evaluator) comparesWith(at, data, with ir.NodeID, v, x *Value) {
	if v.marks == nil || isNumeric(v.typ) {
		return
	}
	for _, e := range ev.lib.compared {
		if slices.ContainsFunc(v.marks.list, func(m mark) bool {
			return m.origin.kind == fromSource && slices.Contains(e.Kinds, m.origin.source.kind)
		}) {
			ev.check(e, at, with, *x, "")
		}
	}
}

// comparesCall does the same for calls that compare.
func (ev *evaluator) comparesCall(s *site) {
	if len(ev.lib.compared) == 0 || len(s.args) == 0 || len(s.args) > 2 {
		return
	}
	switch {
	case len(s.args) == 1 && s.recvNode != 0 && rules.Means(rules.Equals, s.name):
		ev.compares(s.id, s.recvNode, s.args[0].node, &s.recv, &s.args[0].val)
	case len(s.args) == 2 && rules.Means(rules.EqualsBoth, s.name):
		ev.compares(s.id, s.args[0].node, s.args[1].node, &s.args[0].val, &s.args[1].val)
	}
}

// guardCompared is what a call of a guard says whose answer equals what it shall be: commonpath([path, folder]) == folder. It speaks of the parts of a list
// that the code writes out, too.
func (ev *evaluator) guardCompared(s *site, id ir.NodeID) []refinement {
	if s == nil || s.id != id || ev.dead || len(ev.lib.guards[s.hash]) == 0 {
		return nil
	}
	var out []refinement
	t := ev.frame.tree
	for _, e := range ev.lib.guards[s.hash] {
		if ok, _ := ev.matches(e, s); !ok || !e.Says {
			continue
		}
		for _, a := range s.selected(e.Args) {
			if op := t.Nodes[a.node].Op; op != ir.OpList && op != ir.OpTuple {
				out = append(out, ev.cleaned(a.node, a.val, e.channels)...)
				continue
			}
			for c := a.node + 1; c < t.Nodes[a.node].Next; c = t.Nodes[c].Next {
				if v := ev.quietConstant(c); v.tainted() {
					out = append(out, ev.cleaned(c, v, e.channels)...)
				}
			}
		}
	}
	return out
}

// vouched: where a member of something is one of the program's own values, another member of it is trusted, as the data of a message is whose origin was
// compared.
func (ev *evaluator) vouched(id ir.NodeID) []refinement {
	t := ev.frame.tree
	obj, ok1 := t.Child(id, ir.Object)
	mem, ok2 := t.Child(id, ir.Member)
	if t.Nodes[id].Op != ir.OpMember || !ok1 || !ok2 {
		return nil
	}
	var out []refinement
	for _, e := range ev.lib.vouches[t.Nodes[mem].Hash] {
		if name, root, ok := ev.placeName(obj); ok && ev.readFits(e, t.Text(mem), ev.quiet(obj), "") {
			out = append(out, ev.guardNamed(name+"."+e.To[0].Element, root, e.channels)...)
		}
	}
	return out
}

// chosen: a value holds something that somebody outside chose and that does harm.
func (ev *evaluator) chosen(v *Value) bool {
	return v.marks != nil && slices.ContainsFunc(v.marks.list, func(m mark) bool {
		return m.origin.kind == fromSource && m.origin.live&^m.clean != 0 && m.origin.source != nil && m.origin.source.kind != "local"
	})
}
