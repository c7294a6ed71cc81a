package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// A loop over elements that goes on with those alone which pass a check, or writes back what it makes of each, leaves nothing else in the collection.

// everyElement is what the rounds of a loop do to the elements of the place that it goes through.
type everyElement struct {
	iter     ir.NodeID // the place; 0 where the loop cannot tell of it
	slot     int32     // of the variable that holds an element
	back     ir.NodeID // what the element is replaced with by each round; 0 where it is not
	of       int32     // the slot, plus one, of the variable that the place was made of; 0 for none
	elements *markSet
	clean    uint64
	rounds   int
}

// begin notes what an element is when a round begins. Of a host's network addresses it is the host that counts: what each is asked, the host is asked.
func (x *everyElement) begin(ev *evaluator, l *looping, all *Value) {
	t := ev.frame.tree
	target, iter, body := l.target, l.iter, l.body
	if body == 0 || ev.opts.NoGuards {
		return
	}
	if all.host && all.of > 0 {
		if ms := ev.store.behind(all.of - 1).marks; ms != nil {
			if x.rounds == 0 {
				x.clean = allChannels
			}
			x.iter, x.slot, x.of, x.elements = iter, all.of-1, all.of, ms
		}
		return
	}
	key, elem := ir.NodeID(0), target
	if t.Nodes[target].Op == ir.OpTuple {
		if key = target + 1; key >= t.Nodes[target].Next || t.Nodes[key].Next >= t.Nodes[target].Next {
			return
		}
		elem = t.Nodes[key].Next
	}
	if text, ok := charactersOf(t, iter); ok {
		iter = text
	}
	switch t.Nodes[iter].Op {
	case ir.OpName, ir.OpMember, ir.OpIndex, ir.OpCall:
	default:
		return
	}
	slot, ok := ev.slotAt(elem)
	if !ok || t.Nodes[elem].Op != ir.OpName {
		return
	}
	ms := ev.deep(*ev.store.behind(slot))
	if ms == nil {
		return
	}
	if x.rounds == 0 {
		x.clean = allChannels
	}
	x.iter, x.slot, x.of, x.elements = iter, slot, all.of, ms
	x.back = writtenBack(t, iter, key, body)
	if x.back == 0 && written(t, body, t.Nodes[elem].Hash) {
		x.iter = 0 // the variable is another value then
	}
}

// writtenBack is the value that a statement of a loop's body, which every round comes by, puts in the place of the element under the round's key.
func writtenBack(t *ir.Tree, iter, key, body ir.NodeID) ir.NodeID {
	if key == 0 || t.Nodes[key].Op != ir.OpName || t.Nodes[body].Op != ir.OpBlock {
		return 0
	}
	for n := body + 1; n < t.Nodes[body].Next; n = t.Nodes[n].Next {
		target, ok1 := t.Child(n, ir.Target)
		v, ok2 := t.Child(n, ir.Value)
		if t.Nodes[n].Op != ir.OpAssign || !ok1 || !ok2 || t.Nodes[target].Op != ir.OpIndex {
			continue
		}
		obj := target + 1
		if at := t.Nodes[obj].Next; at < t.Nodes[target].Next && t.Nodes[at].Op == ir.OpName && t.Nodes[at].Hash == t.Nodes[key].Hash && t.SourceOf(obj) == t.SourceOf(iter) {
			return v
		}
	}
	return 0
}

// written: a variable is given a value within a piece of code.
func written(t *ir.Tree, body ir.NodeID, hash uint32) bool {
	for n := body; n < t.Nodes[body].Next; n++ {
		if x := &t.Nodes[n]; x.Op == ir.OpName && x.Role == ir.Target && x.Hash == hash {
			return true
		}
	}
	return false
}

// endOfRound looks at the element when the loop goes on to the next one. early says that a part of the body goes on before its end.
func (x *everyElement) endOfRound(ev *evaluator, early bool) {
	if x.iter == 0 {
		return
	}
	if x.rounds++; early && x.back != 0 {
		x.clean = 0
	}
	switch {
	case ev.dead:
	case x.back != 0:
		x.clean &= cleanIn(ev.deep(ev.quietConstant(x.back)), x.elements)
	default:
		x.clean &= cleanIn(ev.deep(*ev.store.behind(x.slot)), x.elements)
	}
}

// checked is what holds of the place when every element was looked at.
func (x *everyElement) checked(ev *evaluator, l *loop) []refinement {
	if x.iter == 0 || x.rounds == 0 || x.clean == 0 || len(l.breaks) > 0 {
		return nil
	}
	return ev.askedOfAll(x.iter, x.of, x.clean)
}

// cleanIn is the channels in which what is left of marks does no harm; none where nothing was learnt of them.
func cleanIn(now, before *markSet) uint64 {
	out, was := uint64(allChannels), uint64(allChannels)
	if now == nil {
		return out
	}
	for i := range now.list {
		out &= now.list[i].clean
	}
	for i := range before.list {
		was &= before.list[i].clean
	}
	if out == was {
		return 0
	}
	return out
}
