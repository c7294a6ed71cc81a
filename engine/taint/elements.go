package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What a condition that a call asks of the elements of a collection says: of other places where it holds of one of the program's own elements, and of
// the collection where it holds of each, or of none.

// anyElement: where a condition holds of one of the program's own elements, what it says of other places holds.
func (ev *evaluator) anyElement(s *site) []refinement {
	k, slot, ok := ev.askedOf(s)
	if !ok {
		return nil
	}
	return slices.DeleteFunc(k.yes, func(r refinement) bool { return r.slot == slot })
}

// ofElements is what it says of a collection, or of the text that was taken apart, that a condition has the same answer for each element.
func (ev *evaluator) ofElements(s *site, answer bool) []refinement {
	channels := ev.saidOfEach(s, answer)
	if channels == 0 {
		return nil
	}
	out := ev.cleaned(s.recvNode, s.recv, channels)
	if whole, ok := ev.wholeOf(s.recvNode); ok {
		out = append(out, ev.cleaned(whole, ev.quietConstant(whole), channels)...)
	}
	return out
}

// wholeOf is the text or the path whose parts an expression lists, in the same expression: text.split("/"), pathlib.Path(text).parts.
func (ev *evaluator) wholeOf(id ir.NodeID) (ir.NodeID, bool) {
	t := ev.frame.tree
	lists := rules.PartsOf
	if t.Nodes[id].Op == ir.OpCall {
		c, ok := t.Child(id, ir.Callee)
		if !ok {
			return 0, false
		}
		id, lists = c, rules.Splits
	}
	if t.Nodes[id].Op != ir.OpMember || !rules.Means(lists, lastName(t, id)) {
		return 0, false
	}
	return t.Child(id, ir.Object)
}

// saidOfEach is the channels in which an element of a collection does no harm of which a condition has an answer.
func (ev *evaluator) saidOfEach(s *site, answer bool) uint64 {
	if s.recvNode == 0 || len(s.args) != 1 || ev.deep(s.recv) == nil {
		return 0
	}
	k, slot, ok := ev.askedOf(s)
	if !ok {
		return ev.saidByFunction(s.args[0], answer)
	}
	said := k.no
	if answer {
		said = k.yes
	}
	elems := ev.elementsOf(s.recv)
	channels := uint64(0)
	for _, r := range said {
		if r.slot != slot {
			continue
		}
		if r.value.marks == nil {
			return allChannels
		}
		if elems.marks != nil {
			channels |= cleanIn(r.value.marks, elems.marks)
		}
	}
	return channels
}

// guardCalled is the channels in which what is passed does no harm where a library's function says yes whose name a text is.
func (ev *evaluator) guardCalled(word string) (mask uint64) {
	for _, e := range ev.lib.guards[ir.HashText(word)] {
		if e.Says && len(e.When) == 0 && slices.ContainsFunc(e.names, func(n name) bool { return !n.Member && n.Path == word }) {
			mask |= e.channels
		}
	}
	return mask
}

// saidByFunction is the channels in which what a function is asked of does no harm where it has an answer. It is passed by its name: a function of the
// workspace, which says what its checks say, or the question of a collection whether it holds something.
func (ev *evaluator) saidByFunction(a argument, answer bool) (out uint64) {
	t := ev.frame.tree
	if c, ok := a.val.constant(); ok && c.kind == ir.OpString && a.val.marks == nil && answer {
		return ev.guardCalled(c.text)
	}
	if t.Nodes[a.node].Op == ir.OpMember && rules.Means(rules.Holds, lastName(t, a.node)) {
		if obj, ok := t.Child(a.node, ir.Object); ok && answer {
			if _, _, ok := ev.ownElements(ev.quiet(obj)); ok {
				return allChannels
			}
		}
	}
	for i, f := range a.val.fns {
		said := uint64(0)
		if f.fn != nil && !f.extension {
			for _, c := range ev.summaryOf(f.fn).checks {
				if c.param == 0 && c.field == "" && answer {
					said = c.yes
				} else if c.param == 0 && c.field == "" {
					said = c.no
				}
			}
		}
		if i == 0 {
			out = allChannels
		}
		out &= said
	}
	return out
}

// askedOf evaluates the condition that a call is passed as a function of one result, for any element of its receiver. slot is the element's.
func (ev *evaluator) askedOf(s *site) (k cond, slot int32, ok bool) {
	return ev.askedOfElement(s.args[0].node, ev.elementsOf(s.recv))
}

// askedOfElement evaluates such a condition for an element.
func (ev *evaluator) askedOfElement(fn ir.NodeID, elem Value) (k cond, slot int32, ok bool) {
	t := ev.frame.tree
	body, ok1 := t.Child(fn, ir.Body)
	param, ok2 := t.Child(fn, ir.Param)
	if t.Nodes[fn].Op != ir.OpLambda && t.Nodes[fn].Op != ir.OpFunc || !ok1 || ev.inPredicate > 1 {
		return cond{}, 0, false
	}
	body, ok = onlyResult(t, body)
	name := ""
	if ok2 {
		name = ev.file.param(t, param).Name
	} else if implicit := ev.file.lang.ImplicitParams; len(implicit) > 0 && t.Nodes[fn].Op == ir.OpLambda {
		name = implicit[0]
	}
	if !ok || name == "" {
		return cond{}, 0, false
	}
	hash := ir.HashText(name)
	before, had := ev.frame.vars[hash]
	m := ev.store.mark()
	slot = ev.store.slot()
	ev.store.begin(slot, elem)
	ev.frame.vars[hash] = slot
	each := ev.each
	ev.each = slot + 1
	ev.inPredicate++
	ev.muted++
	k = ev.condition(body)
	ev.muted--
	ev.inPredicate--
	ev.each = each
	delete(ev.frame.vars, hash)
	if had {
		ev.frame.vars[hash] = before
	}
	ev.store.undo(m)
	return k, slot, true
}

// amongNone is what it says of a text that it is none of a collection's constants: not the name by which an object's prototype is found, and, of each
// part of a path, not the way up.
func (ev *evaluator) amongNone(s *site) []refinement {
	if !rules.Means(rules.Holds, s.name) || s.recvNode == 0 || len(s.args) != 1 || !s.args[0].val.tainted() || s.recv.outside() || len(s.recv.objs) != 1 {
		return nil
	}
	all := ev.elementsOf(s.recv)
	if all.consts == nil {
		return nil
	}
	var out []refinement
	for _, c := range all.consts.list {
		out = append(out, ev.notKey(s.args[0].node, s.args[0].val, constValue(c))...)
	}
	return out
}
