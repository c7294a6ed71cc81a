package taint

import (
	"strings"

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
	if t.Nodes[obj].Op == ir.OpCall { // that compiles it
		v = ev.quietConstant(obj)
	}
	if c, ok := v.constant(); !ok || c.kind != ir.OpString {
		return re, text, false
	}
	return argument{node: obj, val: v}, argument{node: args[0], val: ev.quiet(args[0])}, true
}

// onlyGiven is the one value that a variable of a unit is given.
func onlyGiven(t *ir.Tree, name uint32) (value ir.NodeID, ok bool) {
	return onlyGivenWithin(t, 0, name)
}

// onlyGivenWithin is the same of a part of a unit.
func onlyGivenWithin(t *ir.Tree, in ir.NodeID, name uint32) (value ir.NodeID, ok bool) {
	for n := in; n < t.Nodes[in].Next; n++ {
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

// matched is the answer of a matcher whose expression and text are constants.
func (ev *evaluator) matched(s *site) (constant, bool) {
	whole := rules.Means(rules.MatchesWhole, s.name)
	if !whole && s.name != "find" || s.recvNode == 0 {
		return constant{}, false
	}
	m := ev.matcherOf(s)
	if m == nil || m[0].val.marks != nil || !ev.withoutFlags(m[0].node) {
		return constant{}, false
	}
	t := ev.frame.tree
	if t.Nodes[m[1].node].Op == ir.OpName { // it may have been another when the matcher was made
		if _, once := onlyGiven(t, t.Nodes[m[1].node].Hash); !once {
			return constant{}, false
		}
	}
	re, _ := m[0].val.constant()
	v := ev.quietConstant(m[1].node)
	text, ok := v.constant()
	if !ok || v.marks != nil || text.kind != ir.OpString || nestsClasses(re.text) {
		return constant{}, false
	}
	src := re.text
	if whole {
		src = `\A(?:` + src + `)\z`
	}
	x, err := compiled(src)
	return truth(err == nil && x.MatchString(text.text)), err == nil
}

// withoutFlags: the node, or the one value of the variable that it names, is a call that makes an expression of a text alone.
func (ev *evaluator) withoutFlags(id ir.NodeID) bool {
	t := ev.frame.tree
	if t.Nodes[id].Op == ir.OpName {
		var ok bool
		if id, ok = onlyGiven(t, t.Nodes[id].Hash); !ok {
			return false
		}
	}
	if t.Nodes[id].Op != ir.OpCall {
		return false
	}
	args := t.Children(id, ir.Arg, nil)
	return len(args) == 1 || len(args) == 2 && ev.ignoresCase([]argument{{node: args[0]}, {node: args[1]}}) // which the expression says itself
}

// nestsClasses: a class of characters has another within it, or is cut with it, which not every dialect of regular expressions reads so.
func nestsClasses(re string) bool {
	for i := 0; i < len(re); i++ {
		switch re[i] {
		case '\\':
			i++
		case '[':
			end := classEnd(re, i)
			if end < 0 || strings.ContainsRune(re[i+1:end], '[') || strings.Contains(re[i:end], "&&") {
				return true
			}
			i = end
		}
	}
	return false
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
