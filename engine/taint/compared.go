package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What comparisons say of the places that they compare: of what a check answered, of where something stands in a text, of counts and of bounds.

// answerCompared is a check whose answer is compared with a constant: preg_match(…) === 1, filter_var(…) !== false, strcmp(…) == 0.
func (ev *evaluator) answerCompared(op string, l, r ir.NodeID) (cond, bool) {
	t := ev.frame.tree
	if t.Nodes[l].Op != ir.OpCall {
		if l, r = r, l; len(op) < 3 && (op[0] == '<' || op[0] == '>') {
			op = map[byte]string{'<': ">", '>': "<"}[op[0]] + op[1:]
		}
	}
	if t.Nodes[r].Op == ir.OpNull && t.Nodes[l].Op == ir.OpCall && rules.Means(rules.MatchesPart, lastName(t, l+1)) && strings.ContainsAny(op, "=!") {
		k := ev.callCondition(l)
		if k.value, k.truth = (Value{typ: "bool"}), 0; op[0] != '!' {
			k.yes, k.no = k.no, k.yes
		}
		return k, true
	}
	negative := t.Nodes[r].Op == ir.OpUnary && t.Text(r) == "-" && t.Nodes[r+1].Op == ir.OpNumber
	if t.Nodes[l].Op != ir.OpCall || t.Nodes[r].Op != ir.OpNumber && t.Nodes[r].Op != ir.OpBool && !negative {
		return cond{}, false
	}
	if name := lastName(t, l+1); rules.Means(rules.FindsPlace, name) && t.Nodes[r].Op != ir.OpBool {
		return ev.positionCompared(op, l, r), true
	}
	if c := lastName(t, l+1); (c == "count" || c == "Count") && t.Nodes[r].Op == ir.OpNumber {
		if k, ok := ev.countCompared(op, l, r); ok {
			return k, true
		}
	}
	if _, ok := ev.lengthOf(l); ok || negative {
		return cond{}, false
	}
	limit := ev.eval(r)
	c, _ := limit.constant()
	yes := c.truthy()
	switch op {
	case "==", "===":
	case "!=", "!==":
		yes = !yes
	case ">", ">=": // > 0 and >= 1
		if yes = true; c.num > 1 || c.truthy() == (op == ">") {
			return cond{}, false
		}
	case "<", "<=": // < 1 and <= 0
		if yes = false; c.num > 1 || c.truthy() == (op == "<=") {
			return cond{}, false
		}
	default:
		return cond{}, false
	}
	k := ev.callCondition(l)
	answer := k.value
	k.value, k.truth = Value{typ: "bool"}, 0
	if v, ok := foldBinary(op, answer, limit); ok {
		k.value, k.truth = v, v.known()
	}
	s := ev.last
	if s != nil && s.id == l && s.recvNode == 0 && len(s.args) > 1 && c.kind == ir.OpBool && len(op) == 3 && rules.Means(rules.FindsPlace, s.name) {
		k.no = append(k.no, ev.without(s.args[0].node, s.args[1].val)...) // a place, were it the first one, is not false
	}
	if s != nil && s.id == l && rules.Means(rules.Orders, s.name) && len(s.args) > 1 {
		if k.yes, k.no = nil, append(ev.sameAs(s.args[0].node, s.args[0].val, s.args[1].val), ev.sameAs(s.args[1].node, s.args[1].val, s.args[0].val)...); c.truthy() {
			k.no = nil
		}
	} else if c.kind == ir.OpBool && len(op) == 3 && s != nil && strings.HasPrefix(s.name, "preg_") {
		k.yes, k.no = nil, nil // it answers with a number, which is neither
	}
	if !yes {
		k.yes, k.no = k.no, k.yes
	}
	if ev.opts.TaintedComparisons {
		k.value.marks = ev.deep(answer)
	}
	return k, true
}

// positionCompared is the place of something in a text or a list that is compared with a number: whether it is there, and whether the text begins with it.
func (ev *evaluator) positionCompared(op string, l, r ir.NodeID) cond {
	limit := ev.eval(r)
	c, _ := limit.constant()
	found := ev.callCondition(l)
	answer := found.value
	k := cond{value: Value{typ: "bool"}}
	if v, ok := foldBinary(op, answer, limit); ok {
		k.value, k.truth = v, v.known()
	}
	s := ev.last
	if s == nil || s.id != l || c.kind != ir.OpNumber {
		return k
	}
	switch {
	case s.recvNode == 0 && len(s.args) > 1:
		found.no = append(found.no, ev.without(s.args[0].node, s.args[1].val)...)
	case !rules.Means(rules.Holds, s.name) && s.recvNode != 0 && len(s.args) > 0:
		found.no = append(found.no, ev.without(s.recvNode, s.args[0].val)...)
	}
	begins, not := ev.beginsWith(s)
	switch {
	case c.num == -1 && (op == "!=" || op == "!==" || op == ">"), c.num == 0 && op == ">=":
		k.yes, k.no = found.yes, found.no
	case c.num == -1 && (op == "==" || op == "===" || op == "<="), c.num == 0 && op == "<":
		k.yes, k.no = found.no, found.yes
	case c.num == 0 && op == ">":
		k.yes = found.yes
	case c.num == 0 && (op == "==" || op == "==="):
		k.yes, k.no = append(found.yes, begins...), not
	case c.num == 0 && (op == "!=" || op == "!=="):
		k.yes, k.no = not, append(found.yes, begins...)
	}
	if b, ok := ev.beginningCompared(l, r, answer, limit); ok && op[len(op)-1] == '=' && op[0] != '<' && op[0] != '>' {
		if is, not := ev.begun(b), ev.notBegun(b); op[0] == '=' {
			k.yes, k.no = append(k.yes, is...), append(k.no, not...)
		} else {
			k.yes, k.no = append(k.yes, not...), append(k.no, is...)
		}
	}
	return k
}

// front is the text of which an expression takes the beginning, as text.slice(0, n) does.
func front(t *ir.Tree, call ir.NodeID) (of ir.NodeID, ok bool) {
	callee, ok1 := t.Child(call, ir.Callee)
	first, ok2 := t.Child(call, ir.Arg)
	if !ok1 || !ok2 || t.Nodes[call].Op != ir.OpCall || t.Nodes[callee].Op != ir.OpMember || t.Nodes[first].Op != ir.OpNumber || t.Text(first) != "0" {
		return 0, false
	}
	if !rules.Means(rules.Cuts, lastName(t, callee)) {
		return 0, false
	}
	return t.Child(callee, ir.Object)
}

// kindOf: what a value's type is asked for says of it. A number has no syntax of its own, and a text is no object.
func (ev *evaluator) kindOf(id ir.NodeID, kind Value) []refinement {
	t := ev.frame.tree
	c, ok := kind.constant()
	of, ok1 := t.Child(id, ir.Operand)
	if !ok || !ok1 || t.Nodes[id].Op != ir.OpUnary || t.Text(id) != "typeof" {
		return nil
	}
	for t.Nodes[of].Op == ir.OpTuple && of+1 < t.Nodes[id].Next {
		of++
	}
	v := ev.quietConstant(of)
	switch c.text {
	case "number", "boolean", "bigint", "undefined":
		return ev.cleaned(of, v, allChannels&^ev.lib.numeric)
	case "object":
		return ev.cleaned(of, v, ev.lib.mask([]string{"xss", "regex"}))
	case "string":
		return ev.cleaned(of, v, ev.lib.mask([]string{"nosql", "mass-assignment"}))
	}
	return nil
}

// lastCallee is the last name of what a call calls.
func lastCallee(t *ir.Tree, call ir.NodeID) string {
	if c, ok := t.Child(call, ir.Callee); ok {
		return lastName(t, c)
	}
	return ""
}

// countCompared is how often something stands in a text, compared with a number that says whether it does at all.
func (ev *evaluator) countCompared(op string, l, r ir.NodeID) (cond, bool) {
	at, limit := ev.eval(l), ev.quietConstant(r)
	s := ev.last
	c, ok := limit.constant()
	if !ok || s == nil || s.id != l || s.recvNode == 0 || len(s.args) == 0 {
		return cond{}, false
	}
	node, text := s.recvNode, s.args[0].val
	if s.path != "" && len(s.args) > 1 { // a function that gets both: strings.Count(text, what)
		node, text = s.args[0].node, s.args[1].val
	}
	k := cond{value: Value{typ: "bool"}}
	if v, ok := foldBinary(op, at, limit); ok {
		k.value, k.truth = v, v.known()
	}
	switch {
	case (op == ">" || op[0] == '!') && c.num == 0, op == ">=" && c.num == 1:
		k.no = ev.without(node, text)
	case op[0] == '=' && c.num == 0, op == "<" && c.num == 1, op == "<=" && c.num == 0:
		k.yes = ev.without(node, text)
	}
	return k, true
}

// comparison: a number that is not above one that nobody outside chose is bounded where the answer says so.
func (ev *evaluator) comparison(op string, l, r ir.NodeID) (cond, bool) {
	if ev.lib.sizes == 0 {
		return cond{}, false
	}
	a, b := ev.eval(l), ev.eval(r)
	k := cond{value: Value{typ: "bool"}}
	if v, ok := ev.foldBinary(op, a, b); ok {
		k.value, k.truth = v, v.known()
		k.literal = ev.writtenOut(l) && ev.writtenOut(r)
	}
	k.yes, k.no = ev.bounded(l, a, b), ev.bounded(r, b, a)
	if op[0] == '>' {
		k.yes, k.no = k.no, k.yes
	}
	yes, no := ev.emptyAsked(op, l, r, &a, &b)
	k.yes, k.no = append(k.yes, yes...), append(k.no, no...)
	if answer := ev.belowNone(op, l, r, &a, &b); answer != 0 {
		k.value, k.truth = constValue(truth(answer > 0)), answer
	}
	if ev.opts.TaintedComparisons {
		k.value.marks = joinMarks(a.marks, b.marks)
	}
	return k, true
}

// writtenOut: the node is a number as the code writes it, so that what is asked of it has the same answer each time.
func (ev *evaluator) writtenOut(id ir.NodeID) bool {
	t := ev.frame.tree
	if c, ok := t.Child(id, ir.Operand); ok && t.Nodes[id].Op == ir.OpUnary {
		id = c
	}
	return t.Nodes[id].Op == ir.OpNumber
}

// bounded is a place whose number is at most limit.
func (ev *evaluator) bounded(id ir.NodeID, v, limit Value) []refinement {
	if !v.tainted() || limit.marks != nil && slices.ContainsFunc(limit.marks.list, func(m mark) bool { return m.origin.kind == fromSource }) {
		return nil
	}
	s, ok := ev.slotAt(id)
	if !ok {
		return ev.guardPlace(id, v, ev.lib.sizes)
	}
	return append(ev.guardPart(id, v, ev.lib.sizes), refinement{s, ev.clean(v, ev.lib.sizes)})
}

// guardPart is what a guard's answer says of a place with a slot besides: a field of something that is tainted as a whole has data from there as well.
func (ev *evaluator) guardPart(id ir.NodeID, v Value, channels uint64) []refinement {
	t := ev.frame.tree
	if op := t.Nodes[id].Op; op != ir.OpMember && op != ir.OpIndex {
		return nil
	}
	if obj, ok := t.Child(id, ir.Object); ok {
		if base := ev.quiet(obj); base.fromSource() {
			return ev.guardPlace(id, v, channels)
		}
	}
	return nil
}

// addresses are weaknesses of where a program sends somebody, or asks.
var addresses = []string{"redirect", "ssrf"}

// sameAs: a place that equals a constant is that constant, and one that equals something of the program's own is as harmless as that.
func (ev *evaluator) sameAs(id ir.NodeID, v, other Value) []refinement {
	if ev.lib.vouches != nil && !other.isNull() && !ev.chosen(&other) {
		if out := ev.vouched(id); out != nil {
			return out
		}
	}
	if other.consts == nil || other.outside() {
		if v.tainted() && other.ofReceiver() { // a folder that the object was made for, or an address of those that it knows
			mask := ev.lib.mask(paths)
			if v.fromSource() {
				mask |= ev.lib.mask(addresses)
			}
			return ev.cleaned(id, v, mask)
		}
		if !v.tainted() || other.outside() || other.isNull() {
			return nil
		}
		return append(ev.hostOf(id, v), ev.cleaned(id, v, allChannels&^ev.lib.kept)...)
	}
	s, ok := ev.slotAt(id)
	if !ok {
		return append(ev.hostOf(id, v), ev.guardPlace(id, v, allChannels)...)
	}
	x := other
	x.marks = nil
	x.of, x.host = v.of, v.host
	if v.typ != "" {
		x.typ = v.typ
	}
	return append(append([]refinement{{s, x}}, ev.hostOf(id, v)...), ev.guardPart(id, v, allChannels)...)
}
