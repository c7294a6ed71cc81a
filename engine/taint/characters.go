package taint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A loop that counts through a text, asks the character at each place, and leaves the function where one may do harm, says of the text what its question
// says of each. So does a call that asks a function about all of them. Loops over the characters themselves are those of everyElement.

// characterAsked is one of a text, as a question names it: a variable, or an expression that reads the one at an index.
type characterAsked struct {
	ev       *evaluator
	text     ir.NodeID
	variable uint32 // 0 for none
	index    uint32
}

// everyCharacter is what a loop that was left at its end says of the text whose characters it asks.
func (ev *evaluator) everyCharacter(id ir.NodeID, l *loop) []refinement {
	t := ev.frame.tree
	body, ok := t.Child(id, ir.Body)
	if op := t.Nodes[id].Op; !ok || ev.opts.NoGuards || len(l.breaks) > 0 || op != ir.OpFor && !(op == ir.OpForEach && ev.file.lang.Ranges) {
		return nil
	}
	q := characterAsked{ev: ev}
	if t.Nodes[id].Op == ir.OpFor && !q.countedBy(id, body) || t.Nodes[id].Op == ir.OpForEach && !q.rangedBy(id, body) {
		return nil
	}
	first, end := body, t.Nodes[body].Next
	if t.Nodes[body].Op == ir.OpBlock {
		first = body + 1
	}
	var mask uint64
	for c := first; c < end; c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpIf:
			mask |= q.refused(c)
		case ir.OpAssign, ir.OpDecl:
			q.named(c)
		}
	}
	v := ev.quiet(q.text)
	if mask == 0 || !v.tainted() || slices.ContainsFunc(t.Nodes[body:end], func(n ir.Node) bool { return n.Op == ir.OpContinue }) {
		return nil
	}
	return ev.cleaned(q.text, v, mask)
}

// charactersOf is the text whose characters a call gives, or a list into which it is spread.
func charactersOf(t *ir.Tree, id ir.NodeID) (ir.NodeID, bool) {
	switch op := t.Nodes[id].Op; {
	case op == ir.OpList && id+1 < t.Nodes[id].Next && t.Nodes[id+1].Op == ir.OpSpread && t.Nodes[id+1].Next == t.Nodes[id].Next:
		return t.Child(id+1, ir.Value)
	case op != ir.OpCall:
		return 0, false
	}
	callee, ok := t.Child(id, ir.Callee)
	if _, has := t.Child(id, ir.Arg); !ok || has || t.Nodes[callee].Op != ir.OpMember || !rules.Means(rules.Characters, lastName(t, callee)) {
		return 0, false
	}
	return t.Child(callee, ir.Object)
}

// countedBy: the loop counts up to the length of a text, and its body reads the character at the count.
func (q *characterAsked) countedBy(id, body ir.NodeID) bool {
	t := q.ev.frame.tree
	c, ok := t.Child(id, ir.Cond)
	if !ok || t.Nodes[c].Op != ir.OpBinary || t.Text(c) != "<" {
		return false
	}
	count, ok1 := t.Child(c, ir.Left)
	limit, ok2 := t.Child(c, ir.Right)
	if !ok1 || !ok2 || t.Nodes[count].Op != ir.OpName {
		return false
	}
	q.index = t.Nodes[count].Hash
	return q.reads(body) && (t.Nodes[limit].Op == ir.OpName || strings.HasPrefix(t.SourceOf(limit), t.SourceOf(q.text)) || countOf(t, limit, q.text))
}

// reads finds the text of which a body reads the character at the loop's place.
func (q *characterAsked) reads(body ir.NodeID) (ok bool) {
	for n := body; n < q.ev.frame.tree.Nodes[body].Next && !ok; n++ {
		q.text, ok = q.readAt(n)
	}
	return ok
}

// rangedBy: the only variable of the loop takes the places of a text, and its body reads the character there.
func (q *characterAsked) rangedBy(id, body ir.NodeID) bool {
	t := q.ev.frame.tree
	target, ok1 := t.Child(id, ir.Target)
	over, ok2 := t.Child(id, ir.Iter)
	if !ok1 || !ok2 || t.Nodes[target].Op != ir.OpName {
		return false
	}
	q.index = t.Nodes[target].Hash
	return q.reads(body) && (t.SourceOf(over) == t.SourceOf(q.text) || countOf(t, over, q.text))
}

// countOf: a call asks for the length of a text that it is passed.
func countOf(t *ir.Tree, id, text ir.NodeID) bool {
	arg, ok := t.Child(id, ir.Arg)
	return ok && t.Nodes[id].Op == ir.OpCall && rules.Means(rules.Counts, lastCallee(t, id)) && t.SourceOf(arg) == t.SourceOf(text)
}

// readAt is the text of which a call, or an index, reads the character at the index.
func (q *characterAsked) readAt(id ir.NodeID) (ir.NodeID, bool) {
	t := q.ev.frame.tree
	if q.index == 0 {
		return 0, false
	}
	if t.Nodes[id].Op == ir.OpIndex {
		text, ok1 := t.Child(id, ir.Object)
		at, ok2 := t.Child(id, ir.Arg)
		return text, ok1 && ok2 && t.Nodes[at].Op == ir.OpName && t.Nodes[at].Hash == q.index && q.ev.isType(q.ev.quiet(text).typ, "str")
	}
	if t.Nodes[id].Op != ir.OpCall {
		return 0, false
	}
	callee, ok1 := t.Child(id, ir.Callee)
	args := t.Children(id, ir.Arg, nil)
	if !ok1 || len(args) != 1 || t.Nodes[callee].Op != ir.OpMember || t.Nodes[args[0]].Op != ir.OpName || t.Nodes[args[0]].Hash != q.index ||
		!rules.Means(rules.CharacterAt, lastName(t, callee)) {
		return 0, false
	}
	return t.Child(callee, ir.Object)
}

// named: a variable is given the character.
func (q *characterAsked) named(id ir.NodeID) {
	t := q.ev.frame.tree
	target, ok1 := t.Child(id, ir.Target)
	v, ok2 := t.Child(id, ir.Value)
	if ok1 && ok2 && t.Nodes[target].Op == ir.OpName && q.is(v) {
		q.variable = t.Nodes[target].Hash
	}
}

// is: an expression is the character.
func (q *characterAsked) is(id ir.NodeID) bool {
	t := q.ev.frame.tree
	if t.Nodes[id].Op == ir.OpName {
		return q.variable != 0 && t.Nodes[id].Hash == q.variable
	}
	text, ok := q.readAt(id)
	return ok && t.SourceOf(text) == t.SourceOf(q.text)
}

// refused is the channels in which a character does no harm for which a branch is not taken that leaves the function.
func (q *characterAsked) refused(id ir.NodeID) uint64 {
	t := q.ev.frame.tree
	c, ok1 := t.Child(id, ir.Cond)
	then, ok2 := t.Child(id, ir.Then)
	if _, other := t.Child(id, ir.Else); !ok1 || !ok2 || other {
		return 0
	}
	last := then
	if t.Nodes[then].Op == ir.OpBlock {
		if then+1 >= t.Nodes[then].Next {
			return 0
		}
		last = lastChild(t, then)
	}
	if op := t.Nodes[last].Op; op != ir.OpReturn && op != ir.OpThrow {
		return 0
	}
	_, no := q.told(c)
	return no
}

// told is the channels in which a character does no harm for which a condition is true, and those in which it does none for which it is false.
func (q *characterAsked) told(id ir.NodeID) (yes, no uint64) {
	t := q.ev.frame.tree
	switch t.Nodes[id].Op {
	case ir.OpUnary:
		if c, ok := t.Child(id, ir.Operand); ok && (t.Text(id) == "!" || t.Text(id) == "not") {
			yes, no = q.told(c)
			return no, yes
		}
	case ir.OpBinary:
		l, ok1 := t.Child(id, ir.Left)
		r, ok2 := t.Child(id, ir.Right)
		if ok1 && ok2 {
			return q.compared(t.Text(id), l, r)
		}
	case ir.OpCall:
		return q.asked(id)
	}
	return 0, 0
}

func (q *characterAsked) compared(op string, l, r ir.NodeID) (yes, no uint64) {
	switch op {
	case "&&", "and", "||", "or":
		ly, ln := q.told(l)
		ry, rn := q.told(r)
		if low, high := q.bound(l), q.bound(r); low != 0 && high != 0 && low != high && harmlessRange(min(low, high), max(low, high)) {
			return allChannels, allChannels // of the two, the one that the operator joins so
		}
		if of, ok := q.ev.betweenCharacters(op, l, r); ok && q.is(of) {
			if op == "&&" {
				return allChannels, 0
			}
			return 0, allChannels
		}
		if op == "||" || op == "or" {
			return ly & ry, ln | rn
		}
		return ly | ry, ln & rn
	case "==", "!=", "===", "!==":
		if !q.is(l) {
			l, r = r, l
		}
		v := q.ev.quietConstant(r)
		c, ok := v.constant()
		if !q.is(l) || !ok || c.kind != ir.OpString {
			break
		}
		yes, no = q.ev.harmlessCharacters(c.text), q.ev.told(c.text)
		if op[0] == '!' {
			return no, yes
		}
		return yes, no
	}
	if t := q.ev.frame.tree; t.Nodes[l].Op == ir.OpCall { // a place in a text, which is -1 where there is none
		v := q.ev.quietConstant(r)
		c, ok := v.constant()
		yes, no = q.asked(l)
		switch {
		case !ok || c.kind != ir.OpNumber:
		case c.num == -1 && (op == "!=" || op == ">"), c.num == 0 && op == ">=":
			return yes, no
		case c.num == -1 && op == "==", c.num == 0 && op == "<":
			return no, yes
		}
	}
	return 0, 0
}

// bound is the character that the one is compared with by its place in the order, or 0.
func (q *characterAsked) bound(id ir.NodeID) byte {
	t := q.ev.frame.tree
	if t.Nodes[id].Op != ir.OpBinary || strings.Trim(t.Text(id), "<>=") != "" {
		return 0
	}
	l, ok1 := t.Child(id, ir.Left)
	r, ok2 := t.Child(id, ir.Right)
	if !ok1 || !ok2 || !q.is(l) {
		return 0
	}
	v := q.ev.quietConstant(r)
	if c, ok := v.constant(); ok && c.kind == ir.OpString && len(c.text) == 1 {
		return c.text[0]
	}
	return 0
}

// betweenCharacters is the character of which two comparisons ask whether it lies between two letters, or two digits: with `&&` their answer is yes where it
// does, with `||` no.
func (ev *evaluator) betweenCharacters(op string, l, r ir.NodeID) (ir.NodeID, bool) {
	x, low, ok1 := ev.edge(l)
	y, high, ok2 := ev.edge(r)
	if !ok1 || !ok2 {
		return 0, false
	}
	if x.below == (op == "&&") {
		x, y, low, high = y, x, high, low
	}
	t := ev.frame.tree
	return x.of, x.below != y.below && harmlessRange(low, high) && t.SourceOf(x.of) == t.SourceOf(y.of)
}

// edge is a comparison with one character of a language in which that is no text.
type edge struct {
	of    ir.NodeID
	below bool // it is asked whether something is less
}

func (ev *evaluator) edge(id ir.NodeID) (x edge, at byte, ok bool) {
	t := ev.frame.tree
	if t.Nodes[id].Op != ir.OpBinary || strings.Trim(t.Text(id), "<>=") != "" {
		return x, 0, false
	}
	l, ok1 := t.Child(id, ir.Left)
	r, ok2 := t.Child(id, ir.Right)
	if !ok1 || !ok2 {
		return x, 0, false
	}
	x.below = t.Text(id)[0] == '<'
	if isCharacter(t, l) {
		l, r, x.below = r, l, !x.below
	}
	if !isCharacter(t, r) || t.Nodes[l].Op != ir.OpName && t.Nodes[l].Op != ir.OpIndex {
		return x, 0, false
	}
	c := t.StringText(r)
	if x.of = l; len(c) != 1 {
		return x, 0, false
	}
	return x, c[0], true
}

// isCharacter: a literal of one character, in a language in which that is no text.
func isCharacter(t *ir.Tree, id ir.NodeID) bool {
	return t.Nodes[id].Op == ir.OpString && t.Nodes[id].Flags&ir.Character != 0 && id+1 < t.Nodes[id].Next
}

// harmlessRange: the characters from one to another are letters, or digits.
func harmlessRange(from, to byte) bool {
	return 'a' <= from && to <= 'z' || 'A' <= from && to <= 'Z' || '0' <= from && to <= '9'
}

// asked is what a call says that is asked about the character: one that a guard's model knows, or whether a constant text holds it.
func (q *characterAsked) asked(id ir.NodeID) (yes, no uint64) {
	t, ev := q.ev.frame.tree, q.ev
	callee, ok := t.Child(id, ir.Callee)
	args := t.Children(id, ir.Arg, nil)
	if !ok || len(args) > 1 {
		return 0, 0
	}
	if len(args) == 1 && q.is(args[0]) {
		if mask := ev.guardNamedBy(callee); mask != 0 {
			return mask, 0
		}
	}
	obj, ok := t.Child(callee, ir.Object)
	if !ok || t.Nodes[callee].Op != ir.OpMember {
		return 0, 0
	}
	if len(args) == 0 && q.is(obj) {
		for _, e := range ev.lib.guards[ir.HashText(lastName(t, callee))] {
			if e.Says && slices.ContainsFunc(e.names, func(n name) bool { return n.Member && n.Receiver == "str" }) {
				yes |= e.channels
			}
		}
		return yes, 0
	}
	if len(args) == 1 && q.is(args[0]) && rules.Means(rules.MatchesPart, lastName(t, callee)) {
		v := ev.quietConstant(obj)
		if c, ok := v.constant(); ok && v.marks == nil && reCharacter.MatchString(c.text) {
			return ev.allows(c.text, true), 0
		}
	}
	if word := lastName(t, callee); len(args) == 1 && q.is(args[0]) && (rules.Means(rules.Holds, word) || rules.Means(rules.FindsPlace, word)) {
		v := ev.quietConstant(obj)
		if c, ok := v.constant(); ok && c.kind == ir.OpString && v.marks == nil {
			return ev.harmlessCharacters(c.text), ev.lacking(strings.Split(c.text, ""))
		}
	}
	return 0, 0
}

// reCharacter fits regular expressions that fit one character of a list.
var reCharacter = regexp.MustCompile(`^/?\^?(\[(\\.|[^\]\\])+\]|\\[wd])\$?(/[a-z]*)?$`)

// guardNamedBy is the channels in which what is passed does no harm where the function says yes that a name means.
func (ev *evaluator) guardNamedBy(callee ir.NodeID) (mask uint64) {
	t := ev.frame.tree
	path := ev.pathOf(callee)
	if path == "" {
		return 0
	}
	for _, e := range ev.lib.guards[ir.HashText(lastName(t, callee))] {
		if e.Says && slices.ContainsFunc(e.names, func(n name) bool { return !n.Member && samePath(n.Path, path, ev.file) }) {
			mask |= e.channels
		}
	}
	return mask
}

// harmlessCharacters is the channels in which a text does no harm that is made of some characters only.
func (ev *evaluator) harmlessCharacters(text string) uint64 {
	for i := range len(text) {
		if c := text[i]; !harmlessRange(c, c) && strings.IndexByte("_-.,:@+= ~/", c) < 0 {
			return 0
		}
	}
	return ev.spared(text)
}

// allCharacters is what a call says of a text that asks a function about all of its characters.
func (ev *evaluator) allCharacters(s *site) []refinement {
	if !rules.Means(rules.AllOf, s.name) {
		return nil
	}
	text, mask := ev.eachCharacter(s)
	if mask == 0 {
		return nil
	}
	if v := ev.quiet(text); v.tainted() {
		return ev.cleaned(text, v, mask)
	}
	return nil
}

// noCharacter is what it says of a text that a function says yes to none of its characters.
func (ev *evaluator) noCharacter(s *site) []refinement {
	if !rules.Means(rules.AnyOf, s.name) || len(s.args) != 2 || s.path == "" || !s.args[0].val.tainted() || len(s.args[0].val.objs) > 0 || ev.isCollection(s.args[0].val.typ) {
		return nil
	}
	q := characterAsked{ev: ev, text: s.args[0].node}
	answer, ok := q.answerOf(s.args[1].node)
	if !ok {
		return nil
	}
	if _, mask := q.told(answer); mask != 0 {
		return ev.cleaned(s.args[0].node, s.args[0].val, mask)
	}
	return nil
}

// answerOf is what a function of one character returns, which is an expression.
func (q *characterAsked) answerOf(fn ir.NodeID) (ir.NodeID, bool) {
	t := q.ev.frame.tree
	if op := t.Nodes[fn].Op; op != ir.OpLambda && op != ir.OpFunc {
		return 0, false
	}
	body, ok1 := t.Child(fn, ir.Body)
	param, ok2 := t.Child(fn, ir.Param)
	if !ok1 || !ok2 {
		return 0, false
	}
	q.variable = ir.HashText(q.ev.file.param(t, param).Name)
	return onlyResult(t, body)
}

// spelt is the text that is a call's second argument, each of whose characters the function that is the first gives anew, or leaves out.
func (ev *evaluator) spelt(s *site) Value {
	v := Value{typ: "str"}
	if len(s.args) != 2 {
		return v
	}
	v.marks = ev.stepped(ev.deep(s.args[1].val), passed, ev.place(s.id), s.name)
	if mask := ev.leftOf(s); v.marks != nil && mask != 0 {
		return ev.clean(v, mask)
	}
	return v
}

// leftOf is the channels in which such a text does no harm, as what the function gives back of a character is harmless, or a constant.
func (ev *evaluator) leftOf(s *site) uint64 {
	t, fn := ev.frame.tree, s.args[0].node
	if op := t.Nodes[fn].Op; op != ir.OpLambda && op != ir.OpFunc {
		return 0
	}
	q := characterAsked{ev: ev, text: s.args[1].node}
	body, ok := t.Child(fn, ir.Body)
	if _, single := q.answerOf(fn); !ok || single || q.variable == 0 || t.Nodes[body].Op != ir.OpBlock {
		return 0
	}
	out, no := uint64(allChannels), uint64(0)
	for c := body + 1; c < t.Nodes[body].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpIf:
			given, other, ok := q.branch(c)
			if !ok {
				return 0
			}
			out &= given | no
			no |= other
		case ir.OpReturn:
			out &= q.givenBack(c) | no
		default:
			return 0
		}
	}
	return out
}

// branch is the channels in which what a branch gives back does no harm, and those in which a character does none that does not take it. ok is false where it
// does something else than to give a character back.
func (q *characterAsked) branch(id ir.NodeID) (given, other uint64, ok bool) {
	t := q.ev.frame.tree
	c, ok1 := t.Child(id, ir.Cond)
	then, ok2 := t.Child(id, ir.Then)
	if _, has := t.Child(id, ir.Else); !ok1 || !ok2 || has || t.Nodes[then].Op != ir.OpBlock {
		return 0, 0, false
	}
	last := lastChild(t, then)
	if last != then+1 || t.Nodes[last].Op != ir.OpReturn {
		return 0, 0, false
	}
	yes, no := q.told(c)
	return q.givenBack(last) | yes, no, true
}

// givenBack is the channels in which what a return gives does no harm by itself: where it is a constant, all that its character does none in.
func (q *characterAsked) givenBack(id ir.NodeID) uint64 {
	t := q.ev.frame.tree
	v, ok := t.Child(id, ir.Value)
	if !ok {
		return 0
	}
	if t.Nodes[v].Op == ir.OpUnary && t.Nodes[v+1].Op == ir.OpNumber || t.Nodes[v].Op == ir.OpNumber {
		return allChannels // it is left out
	}
	x := q.ev.quietConstant(v)
	if c, ok := x.constant(); ok && c.kind == ir.OpString {
		return q.ev.harmlessCharacters(c.text)
	}
	return 0
}

// filtered is what a call gives that leaves those characters of a text, or those elements of a collection that it is passed, which pass a question.
func (ev *evaluator) filtered(s *site, v Value) Value {
	if v.marks == nil && len(v.objs) == 0 || !rules.Means(rules.Filters, s.name) {
		return v
	}
	if _, mask := ev.eachCharacter(s); mask != 0 {
		return ev.clean(v, mask)
	}
	if len(s.args) != 2 || s.path == "" {
		return v
	}
	of, by := 1, 0
	if len(s.args[0].val.fns) == 0 {
		of, by = 0, 1 // the collection stands first
	}
	asked := &site{id: s.id, ev: ev, name: s.name, recvNode: s.args[of].node, recv: s.args[of].val, args: s.args[by : by+1]}
	if mask := ev.saidOfEach(asked, true); mask != 0 {
		return ev.clean(v, mask)
	}
	return v
}

// eachCharacter is the text about each of whose characters a call asks a function, and the channels in which one does no harm of which that says yes.
func (ev *evaluator) eachCharacter(s *site) (text ir.NodeID, mask uint64) {
	if s.recvNode == 0 || len(s.args) != 1 {
		return 0, 0
	}
	t, fn := ev.frame.tree, s.args[0].node
	text, ok := charactersOf(t, s.recvNode)
	if !ok && !ev.isType(s.recv.typ, "str") {
		return 0, 0
	} else if !ok {
		text = s.recvNode
	}
	q := characterAsked{ev: ev, text: text}
	switch t.Nodes[fn].Op {
	case ir.OpLambda, ir.OpFunc:
		body, ok1 := t.Child(fn, ir.Body)
		param, ok2 := t.Child(fn, ir.Param)
		if !ok1 || !ok2 {
			return 0, 0
		}
		q.variable = ir.HashText(ev.file.param(t, param).Name)
		if answer, ok := onlyResult(t, body); ok {
			mask, _ = q.told(answer)
		}
	case ir.OpMember:
		mask = ev.guardNamedBy(fn)
	}
	return text, mask
}
