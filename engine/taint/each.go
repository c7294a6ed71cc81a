package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Loops over elements. Those of a short list of constants are run one by one, as what a round does with its constant, such as to replace it or to look for
// it in a text, is known then. And what every round asked of its element holds of the whole once the loop has ended.

// Bounds of the loops that are run one by one: in elements, in nodes of the body, and in both.
const (
	maxEach     = 32
	maxEachBody = 120
	maxEachWork = 2000
)

// constantElements are the elements of a loop all of which are constants, where there are few of them and the body is short. Where its rounds ask nothing, they
// need not be.
func (ev *evaluator) constantElements(target, iter, body ir.NodeID) []Value {
	t := ev.frame.tree
	size := int(t.Nodes[body].Next - body)
	if body == 0 || size > maxEachBody || ev.nesting > 2 || ev.spots != nil || ev.file.lang.Ranges || t.Nodes[target].Op != ir.OpName || isIndex(t, body, t.Nodes[target].Hash) {
		return nil
	}
	var out []Value
	switch t.Nodes[iter].Op {
	case ir.OpString, ir.OpName, ir.OpMember, ir.OpList, ir.OpTuple, ir.OpSet:
	default:
		return nil
	}
	v := ev.quietConstant(iter)
	if v.marks != nil {
		return nil
	}
	plain := !slices.ContainsFunc(t.Nodes[body:t.Nodes[body].Next], func(n ir.Node) bool { return decides(n.Op) })
	if c, ok := v.constant(); ok && c.kind == ir.OpString && len(c.text) <= maxEach {
		for _, r := range c.text {
			out = append(out, constValue(str(string(r))))
		}
	} else if _, ok := ev.count(v); ok {
		for _, x := range ev.sequenceOfObject(v.objs[0]).known {
			if c, ok := x.constant(); (!ok || x.marks != nil || c.kind != ir.OpString) && !plain {
				return nil // what its rounds ask holds of the whole list; see everyElement
			}
			out = append(out, x)
		}
	}
	if len(out) > maxEach || len(out)*size > maxEachWork {
		return nil
	}
	return out
}

// isIndex: a name is used as an index or a key, as is that of a loop over places.
func isIndex(t *ir.Tree, body ir.NodeID, name uint32) bool {
	for n := body; n < t.Nodes[body].Next; n++ {
		if x := &t.Nodes[n]; x.Op == ir.OpName && x.Hash == name && x.Role == ir.Arg && t.Nodes[x.Parent].Op == ir.OpIndex {
			return true
		}
	}
	return false
}

// oneByOne runs a loop's body for each of its elements in turn.
func (ev *evaluator) oneByOne(l *looping, list []Value) {
	m := ev.store.mark()
	x := &l.left
	x.mark = m
	for _, e := range list {
		x.repeats = nil
		ev.frame.loops = append(ev.frame.loops, x)
		ev.declare(l.target, e)
		ev.eval(l.body)
		ev.frame.loops = ev.frame.loops[:len(ev.frame.loops)-1]
		if ev.continued(x); ev.dead {
			break
		}
	}
	if !ev.dead && l.otherwise != 0 {
		ev.eval(l.otherwise)
	}
	if len(x.breaks) > 0 {
		st := ev.store.take(m, ev.dead)
		ev.dead = !ev.store.merge(append(x.breaks, st)...)
	}
}

// asked is the channels in which the element of a loop does no harm that did before the round.
func (ev *evaluator) asked(target ir.NodeID, before *markSet) uint64 {
	t := ev.frame.tree
	if t.Nodes[target].Op != ir.OpName || before == nil {
		return 0
	}
	s := ev.slotOf(t.Nodes[target].Hash)
	if s < 0 {
		return 0
	}
	return cleanIn(ev.store.at(s).marks, before)
}

// askedOfAll is what it says of a collection, and of what it was made of, that every element does no harm in some channels.
func (ev *evaluator) askedOfAll(iter ir.NodeID, of int32, mask uint64) []refinement {
	if mask == 0 {
		return nil
	}
	if whole, ok := ev.wholeOf(iter); ok {
		iter = whole
	} else if obj, _, ok := ev.partOf(iter, 0); ok && ev.frame.tree.Nodes[iter].Op == ir.OpCall { // its entries, which a call without arguments hands out
		iter = obj
	}
	var out []refinement
	if ev.frame.tree.Nodes[iter].Op != ir.OpCall {
		out = ev.cleaned(iter, ev.quietConstant(iter), mask)
	}
	return ev.madeOfIn(of, mask&ev.lib.mask(addressed), out)
}
