package taint

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A text without a character holds no data. Where its length is compared with a number, one of the answers may say that it is one.

// lengthOf is the text whose length an expression gives.
func (ev *evaluator) lengthOf(id ir.NodeID) (ir.NodeID, bool) {
	obj, ok := ev.countedOf(id)
	return obj, ok && ev.quiet(obj).typ == "str"
}

// countedOf is the text or the collection whose length an expression gives.
func (ev *evaluator) countedOf(id ir.NodeID) (ir.NodeID, bool) {
	obj, _, ok := ev.partOf(id, rules.Counts)
	if t := ev.frame.tree; !ok && t.Nodes[id].Op == ir.OpCall && rules.Means(rules.Counts, lastCallee(t, id)) {
		obj, ok = t.Child(id, ir.Arg)
		ok = ok && t.Nodes[obj].Next == t.Nodes[id].Next
	}
	return obj, ok
}

// emptyAsOf is the text whose length an expression gives, as an empty one, where the length is below a limit that is at most most; of a collection what holds where it is empty.
func (ev *evaluator) emptyAsOf(id ir.NodeID, limit *Value, most float64) []refinement {
	c, ok := limit.constant()
	if !ok || c.kind != ir.OpNumber || c.num >= most {
		return nil
	}
	obj, ok := ev.countedOf(id)
	if !ok {
		return nil
	}
	v := ev.quiet(obj)
	if v.typ != "str" {
		return ev.whereEmpty(&v)
	}
	if !v.tainted() {
		return nil
	}
	return ev.cleaned(obj, v, allChannels)
}

// emptyAsked is what the answers of a comparison say of a text whose length is one of its sides.
func (ev *evaluator) emptyAsked(op string, l, r ir.NodeID, a, b *Value) (yes, no []refinement) {
	// n < 1 and n <= 0 say so, and so do the opposite answers of n >= 1 and n > 0. The other side is turned round.
	below, atMost := 2.0, 1.0
	switch op {
	case "<":
		return ev.emptyAsOf(l, b, below), ev.emptyAsOf(r, a, atMost)
	case "<=":
		return ev.emptyAsOf(l, b, atMost), ev.emptyAsOf(r, a, below)
	case ">":
		return ev.emptyAsOf(r, a, below), ev.emptyAsOf(l, b, atMost)
	case ">=":
		return ev.emptyAsOf(r, a, atMost), ev.emptyAsOf(l, b, below)
	}
	return nil, nil
}

// noRound is what holds where a loop that counts through a text, and gives it another value, is not even run once: then there is nothing in the text.
func (ev *evaluator) noRound(l *looping, no []refinement) []refinement {
	t := ev.frame.tree
	if l.body == 0 || l.otherwise != 0 || t.Nodes[l.cond].Op != ir.OpBinary {
		return nil
	}
	var out []refinement
	for _, side := range [2]ir.Role{ir.Left, ir.Right} {
		id, ok := t.Child(l.cond, side)
		if !ok {
			continue
		}
		obj, ok := ev.lengthOf(id)
		if !ok || t.Nodes[obj].Op != ir.OpName || !written(t, l.body, t.Nodes[obj].Hash) {
			continue
		}
		slot := ev.slotOf(t.Nodes[obj].Hash)
		for _, r := range no {
			if r.slot == slot && r.value.marks == nil {
				out = append(out, r)
			}
		}
	}
	return out
}

// skipped is the state in which a loop is left that is not run, beside the one at the end of its first round.
func (ev *evaluator) skipped(round state, refined []refinement) state {
	m := ev.store.mark()
	ev.refine(refined)
	out := ev.store.take(m, false)
	for _, c := range round.cells {
		known := false
		for i := range out.cells {
			known = known || out.cells[i].slot == c.slot
		}
		if !known {
			out.cells = append(out.cells, cell{c.slot, ev.store.vals[c.slot]})
		}
	}
	return out
}

// turned are comparisons with their sides changed.
var turned = strings.NewReplacer("<", ">", ">", "<")

// belowNone is the answer of a comparison of a length with a number below none, which no length is; 0 where nothing is known.
func (ev *evaluator) belowNone(op string, l, r ir.NodeID, a, b *Value) int {
	if (a.consts == nil) == (b.consts == nil) || op[0] == 'i' { // is, is not
		return 0
	}
	limit, ok := b.constant()
	if ok {
		op = turned.Replace(op) // the limit stands before it
	} else {
		limit, _ = a.constant()
		l = r
	}
	if limit.kind != ir.OpNumber || limit.num >= 0 {
		return 0
	}
	if _, ok := ev.lengthOf(l); !ok {
		return 0
	}
	if op[0] == '<' || op[0] == '!' {
		return 1
	}
	return -1
}
