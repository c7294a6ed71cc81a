package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// matcherAt are the expression and the text of a matcher, where the node is one: a call that makes it, as expression.matcher(text), or a variable that is
// given what such a call makes, and nothing else.
func (ev *evaluator) matcherAt(id ir.NodeID) (re, text argument, ok bool) {
	t := ev.frame.tree
	if t.Nodes[id].Op == ir.OpName {
		if id, ok = onlyGiven(t, t.Nodes[id].Hash); !ok {
			return re, text, false
		}
	}
	if t.Nodes[id].Op != ir.OpCall {
		return re, text, false
	}
	callee, ok1 := t.Child(id, ir.Callee)
	args := t.Children(id, ir.Arg, nil)
	if !ok1 || len(args) != 1 || t.Nodes[callee].Op != ir.OpMember || !rules.Means(rules.MakesMatcher, lastName(t, callee)) {
		return re, text, false
	}
	obj, ok := t.Child(callee, ir.Object)
	if !ok {
		return re, text, false
	}
	v := ev.quiet(obj)
	if c, ok := v.constant(); !ok || c.kind != ir.OpString {
		return re, text, false
	}
	return argument{node: obj, val: v}, argument{node: args[0], val: ev.quiet(args[0])}, true
}

// onlyGiven is the one value that a variable of a unit is given.
func onlyGiven(t *ir.Tree, name uint32) (value ir.NodeID, ok bool) {
	for n := range t.Nodes {
		if t.Nodes[n].Hash != name || t.Nodes[n].Op != ir.OpName || t.Nodes[n].Role != ir.Target {
			continue
		}
		v, has := t.Child(t.Nodes[n].Parent, ir.Value)
		if !has || ok {
			return 0, false
		}
		value, ok = v, true
	}
	return value, ok
}

// matcherOf are the expression and the text of the matcher that a call asks.
func (ev *evaluator) matcherOf(s *site) []argument {
	if s.recvNode == 0 || len(s.args) > 0 {
		return nil
	}
	if re, text, ok := ev.matcherAt(s.recvNode); ok {
		return []argument{re, text}
	}
	return nil
}

// replacedMatches is the channels in which a text does no harm of which a matcher replaced every part that its expression fits.
func (ev *evaluator) replacedMatches(s *site) uint64 {
	if s.recvNode == 0 || len(s.args) != 1 {
		return 0
	}
	with, ok := s.args[0].val.constant()
	re, _, made := ev.matcherAt(s.recvNode)
	if !ok || !made {
		return 0
	}
	c, _ := re.val.constant()
	if leaves(c.text) && harmlessBody(with.text) {
		return ev.spared(c.text)
	}
	return ev.removed(constant{kind: ir.OpString, text: "/" + c.text + "/"}, s.args[0].val, true)
}
