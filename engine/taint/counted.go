package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Loops that count. One that compares neighbours in a list of known length is run with each of its counter's values; what one does in its last round, and in
// no other, is done when it ends.

// maxCountedBody bounds a body that is run with each value of its counter.
const maxCountedBody = 100

// comparesNeighbours: a loop counts from a constant, and its body reads elements at places that are a distance from the counter.
func (ev *evaluator) comparesNeighbours(l *looping) bool {
	t := ev.frame.tree
	if l.each || l.last || l.body == 0 || l.otherwise != 0 || ev.nesting > 2 || ev.spots != nil || int(t.Nodes[l.body].Next-l.body) > maxCountedBody {
		return false
	}
	counter, ok := t.Child(l.cond, ir.Left)
	if _, steps := t.Child(l.id, ir.Step); !steps || !ok || t.Nodes[l.cond].Op != ir.OpBinary || t.Nodes[counter].Op != ir.OpName || written(t, l.body, t.Nodes[counter].Hash) {
		return false
	}
	for n := l.body; n < t.Nodes[l.body].Next; n++ {
		if x := &t.Nodes[n]; x.Op != ir.OpBinary || x.Role != ir.Arg || t.Nodes[x.Parent].Op != ir.OpIndex {
			continue
		}
		if left, ok := t.Child(n, ir.Left); ok && t.Nodes[left].Op == ir.OpName && t.Nodes[left].Hash == t.Nodes[counter].Hash {
			return true
		}
	}
	return false
}

// countedRounds runs the rounds of a loop as long as its condition is known. It reports whether that was so to its end.
func (ev *evaluator) countedRounds(l *looping) bool {
	m := ev.store.mark()
	x := &l.left
	x.mark = m
	step, _ := ev.frame.tree.Child(l.id, ir.Step)
	ev.counting++
	defer func() { ev.counting-- }()
	done := false
	for i := 0; i <= maxUnrolled && !ev.dead; i++ {
		k := ev.condition(l.cond)
		if done = k.truth < 0; done || k.truth == 0 || i == maxUnrolled {
			break
		}
		x.repeats = nil
		ev.frame.loops = append(ev.frame.loops, x)
		ev.eval(l.body)
		ev.frame.loops = ev.frame.loops[:len(ev.frame.loops)-1]
		if ev.continued(x); !ev.dead {
			ev.eval(step)
		}
	}
	if !done && !ev.dead {
		ev.forgetConstants(l.id)
		return false
	}
	if len(x.breaks) > 0 {
		st := ev.store.take(m, ev.dead)
		ev.dead = !ev.store.merge(append(x.breaks, st)...)
	}
	return true
}

// lastRound does what a loop through the places of a text does behind everything else where its counter is at the last of them: `if i + 1 == len(s)`. Where there
// was no round, there is nothing in the text.
func (ev *evaluator) lastRound(l *looping) {
	t := ev.frame.tree
	if l.body == 0 || ev.dead || ev.nesting > 1 || len(l.left.breaks) > 0 || t.Nodes[l.body].Op != ir.OpBlock {
		return
	}
	last := lastChild(t, l.body)
	if last == l.body || t.Nodes[last].Op != ir.OpIf {
		return
	}
	cnd, ok1 := t.Child(last, ir.Cond)
	then, ok2 := t.Child(last, ir.Then)
	_, other := t.Child(last, ir.Else)
	if !ok1 || !ok2 || other || t.Nodes[cnd].Op != ir.OpBinary || t.Text(cnd) != "==" && t.Text(cnd) != "===" {
		return
	}
	counter, length, ok := ev.countsThrough(l)
	if !ok || !isLastPlace(t, cnd, counter, t.SourceOf(length)) {
		return
	}
	for n := l.body; n < last; n++ {
		if op := t.Nodes[n].Op; op == ir.OpContinue || op == ir.OpReturn || op == ir.OpThrow {
			return
		}
	}
	text, ok := ev.lengthOf(length)
	if !ok || t.Nodes[text].Op != ir.OpName || writtenIn(t, l.body+1, last, t.Nodes[text].Hash) || writtenIn(t, l.body+1, t.Nodes[l.body].Next, counter) {
		return
	}
	slot := ev.slotOf(t.Nodes[text].Hash)
	if slot < 0 {
		return
	}
	m := ev.store.mark()
	ev.eval(then)
	ran := ev.store.take(m, ev.dead)
	ev.dead = false
	ev.store.set(slot, ev.clean(*ev.store.behind(slot), allChannels))
	ev.dead = !ev.store.merge(ran, ev.store.take(m, false))
}

// countsThrough is the counter of a loop through all places of a text, and the expression for the text's length.
func (ev *evaluator) countsThrough(l *looping) (counter uint32, length ir.NodeID, ok bool) {
	t := ev.frame.tree
	if l.each {
		arg, ok := t.Child(l.iter, ir.Arg)
		if !ok || t.Nodes[l.iter].Op != ir.OpCall || rules.OperationNamed(rules.OfLoop, lastCallee(t, l.iter)) != "counts-to" || t.Nodes[arg].Next != t.Nodes[l.iter].Next || t.Nodes[l.target].Op != ir.OpName {
			return 0, 0, false
		}
		return t.Nodes[l.target].Hash, arg, true
	}
	left, ok1 := t.Child(l.cond, ir.Left)
	right, ok2 := t.Child(l.cond, ir.Right)
	step, ok3 := t.Child(l.id, ir.Step)
	if !l.hasCond || l.last || !ok1 || !ok2 || !ok3 || t.Nodes[l.cond].Op != ir.OpBinary || t.Text(l.cond) != "<" || t.Nodes[left].Op != ir.OpName {
		return 0, 0, false
	}
	counter = t.Nodes[left].Hash
	operand, ok := t.Child(step, ir.Operand)
	if !ok || t.Nodes[operand].Hash != counter || t.Nodes[step].Op != ir.OpUnary || len(t.Text(step)) < 2 || t.Text(step)[len(t.Text(step))-2:] != "++" {
		return 0, 0, false
	}
	for n := l.id + 1; n < t.Nodes[l.id].Next; n = t.Nodes[n].Next {
		if t.Nodes[n].Role != ir.Init {
			continue
		}
		v, ok := t.Child(n, ir.Value)
		if !ok {
			return 0, 0, false
		}
		c, known := literal(t, v)
		return counter, right, known && c.kind == ir.OpNumber && c.num == 0
	}
	return 0, 0, false
}

// isLastPlace: a comparison asks whether a counter is at the last place of a text: i + 1 == n, i == n - 1.
func isLastPlace(t *ir.Tree, cnd ir.NodeID, counter uint32, length string) bool {
	left, ok1 := t.Child(cnd, ir.Left)
	right, ok2 := t.Child(cnd, ir.Right)
	if !ok1 || !ok2 {
		return false
	}
	isCounter := func(id ir.NodeID) bool { return t.Nodes[id].Op == ir.OpName && t.Nodes[id].Hash == counter }
	byOne := func(id ir.NodeID, op string) (ir.NodeID, bool) {
		l, ok1 := t.Child(id, ir.Left)
		r, ok2 := t.Child(id, ir.Right)
		if t.Nodes[id].Op != ir.OpBinary || t.Text(id) != op || !ok1 || !ok2 {
			return 0, false
		}
		c, known := literal(t, r)
		return l, known && c.kind == ir.OpNumber && c.num == 1
	}
	for range 2 {
		if x, ok := byOne(left, "+"); ok && isCounter(x) && t.SourceOf(right) == length {
			return true
		}
		if x, ok := byOne(left, "-"); ok && isCounter(right) && t.SourceOf(x) == length {
			return true
		}
		left, right = right, left
	}
	return false
}

// writtenIn: a variable is given a value between two nodes.
func writtenIn(t *ir.Tree, from, to ir.NodeID, hash uint32) bool {
	for n := from; n < to; n++ {
		if x := &t.Nodes[n]; x.Op == ir.OpName && x.Role == ir.Target && x.Hash == hash {
			return true
		}
	}
	return false
}
