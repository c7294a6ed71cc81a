package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

const (
	maxRounds  = 4 // of a loop's body, until nothing changes
	manyRounds = 4 // of it in one run of a function, which has it in a loop or in a lambda that is run for several calls: what it carries from round to round is known
	mostRounds = 8
)

// looping is a loop that is being run.
type looping struct {
	id, body, cond ir.NodeID
	target, iter   ir.NodeID // of a loop over elements
	otherwise      ir.NodeID // what runs where no break left the loop, 0 for nothing
	hasCond, each  bool
	last           bool         // the condition stands behind the body
	once           bool         // the body runs at least once
	endless        bool         // only a break leads out
	no             []refinement // what holds where the condition is false
	none           []refinement // and where it is so at once; see noRound
	skipped        *state       // the end of the loop then
	left           loop
	elements       everyElement
	counts         bool // it is run with each value of its counter; see countedRounds
}

func (ev *evaluator) loopOver(id ir.NodeID) {
	single := ev.singleRound(id)
	if !single {
		ev.nesting++
		defer func() { ev.nesting-- }()
	}
	label := ev.label
	ev.label = ""
	l, enters := ev.begin(id, single)
	l.left.label = label
	if !enters {
		if l.otherwise != 0 {
			ev.eval(l.otherwise)
		}
		return
	}
	rounds := ev.rounds(id)
	if single {
		rounds = 1
	}
	if l.each {
		if list := ev.constantElements(l.target, l.iter, l.body); len(list) > 0 {
			ev.oneByOne(l, list)
			return
		}
	}
	if l.counts && ev.countedRounds(l) {
		return
	}
	for i := 0; i < rounds; i++ {
		ev.looped[treeNode{ev.frame.tree, id}]++
		if !ev.round(l, i == 0) {
			break
		}
	}
	no := append(l.no, l.elements.checked(ev, &l.left)...)
	ev.leaveLoop(&l.left, l.endless, append(no, ev.everyCharacter(id, &l.left)...), l.otherwise)
	if l.each {
		ev.writtenThrough(l)
	}
	defer ev.lastRound(l)
	if l.skipped == nil {
		return
	}
	if ev.dead {
		ev.dead = false
		ev.store.apply(*l.skipped)
	} else {
		ev.store.merge(*l.skipped, state{})
	}
}

// rounds is how often a loop's body may be run now: once where it was run most often, and twice where it was run often or stands deep.
func (ev *evaluator) rounds(id ir.NodeID) int {
	if ev.looped == nil {
		ev.looped = map[treeNode]int{}
	}
	switch n := ev.looped[treeNode{ev.frame.tree, id}]; {
	case n >= mostRounds:
		return 1
	case n >= manyRounds || ev.nesting > 2:
		return 2
	}
	return maxRounds
}

// begin runs what stands before the first round. It tells whether there is one.
func (ev *evaluator) begin(id ir.NodeID, single bool) (l *looping, enters bool) {
	t := ev.frame.tree
	for i := id + 1; i < t.Nodes[id].Next; i = t.Nodes[i].Next {
		if t.Nodes[i].Role == ir.Init {
			ev.eval(i)
		}
	}
	op := t.Nodes[id].Op
	l = &looping{id: id, last: op == ir.OpDoWhile, once: op == ir.OpDoWhile}
	l.body, _ = t.Child(id, ir.Body)
	l.cond, l.hasCond = t.Child(id, ir.Cond)
	l.target, l.iter, l.each = ev.eachOf(id)
	l.otherwise, _ = t.Child(id, ir.Else)
	l.endless = op == ir.OpFor && !l.hasCond && !l.each
	if l.hasCond && !l.each && !l.last {
		truth, no := ev.firstAnswer(id, l.cond)
		switch truth {
		case -1:
			return l, false
		case 1:
			l.once = true
		default:
			l.none = ev.noRound(l, no)
		}
	}
	if l.once && ev.comparesNeighbours(l) {
		l.counts = true
		return l, true
	}
	if single {
		l.none = nil
		return l, true
	}
	if !l.last && len(l.none) == 0 { // of which the first round is run apart
		ev.forgetConstants(id)
	}
	return l, true
}

// round runs the loop once, and tells whether another round may tell something new.
func (ev *evaluator) round(l *looping, first bool) bool {
	x := &l.left
	x.mark, x.repeats = ev.store.mark(), nil
	ev.store.beginRound()
	ev.frame.loops = append(ev.frame.loops, x)
	enter := ev.enter(l, first)
	if enter && l.body != 0 {
		ev.eval(l.body)
	}
	goesOn := len(x.repeats) > 0
	ev.continued(x)
	l.elements.endOfRound(ev, goesOn)
	if !ev.dead && enter {
		if s, ok := ev.frame.tree.Child(l.id, ir.Step); ok {
			ev.eval(s)
		}
		if l.last && l.hasCond {
			k := ev.condition(l.cond)
			l.no = k.no
			l.endless = l.endless || k.truth > 0 && k.literal
		}
	}
	ev.frame.loops = ev.frame.loops[:len(ev.frame.loops)-1]
	dead := ev.dead
	read := ev.store.endRound()
	end := ev.store.take(x.mark, dead)
	if first && l.each {
		ev.emptyWithoutRounds(l)
	}
	ev.dead = false
	if len(l.none) > 0 && first && !dead {
		out := ev.skipped(end, l.none)
		l.skipped = &out
		ev.store.apply(end)
		ev.forgetConstants(l.id)
		return true
	}
	if l.once && first && !dead {
		ev.store.apply(end)
		return !l.last || ev.again(l.id)
	}
	l.endless = l.endless || l.once && first
	return !dead && ev.store.widen(end, &read, ev.tellsMore)
}

// tellsMore: another round may find out more where a variable holds now what it held, and something else. Elements and objects without data alone do not: a
// list that grows, or the object of the round before.
func (ev *evaluator) tellsMore(was, now *Value) bool {
	if was.marks != now.marks || was.consts != now.consts || was.typ != now.typ || was.prefix != now.prefix || len(was.fns) != len(now.fns) ||
		len(was.objs) > 0 && len(was.objs) != len(now.objs) { // one that says where in a list it stands has no data of its own
		return true
	}
	before := ev.deep(*was)
	after := ev.deep(*now)
	return after != nil && before != after && (before == nil || slices.ContainsFunc(after.list, func(m mark) bool { return !hasMark(before.list, &m) }))
}

// emptyWithoutRounds: a text, which the body gives another value, is empty where no round was run.
func (ev *evaluator) emptyWithoutRounds(l *looping) {
	t := ev.frame.tree
	if t.Nodes[l.iter].Op != ir.OpName || l.body == 0 || ev.nesting > 1 || !written(t, l.body, t.Nodes[l.iter].Hash) {
		return
	}
	if s := ev.slotOf(t.Nodes[l.iter].Hash); s >= 0 {
		if v := ev.store.behind(s); v.tainted() && len(v.objs) == 0 {
			ev.store.set(s, ev.clean(*v, allChannels))
		}
	}
}

// enter gives the variables of a round their values, and tells whether the condition lets it begin.
func (ev *evaluator) enter(l *looping, first bool) bool {
	if l.each {
		all, x := ev.eachElement(l.target, l.iter)
		if first {
			if n, ok := ev.count(all); ok && n.known() < 0 {
				return false
			} else if ok {
				l.once = true
			}
		}
		ev.declare(l.target, x)
		l.elements.begin(ev, l, &all)
		return true
	}
	if !l.hasCond || l.last {
		return true
	}
	k := ev.condition(l.cond)
	if ev.frame.tree.Nodes[l.id].Flags&ir.NegatedElse != 0 {
		k = k.not()
	}
	l.endless = l.endless || first && k.truth > 0 && k.literal
	l.no = k.no
	if k.truth < 0 && first {
		return false
	}
	ev.refine(k.yes)
	return true
}

// continued joins the states in which the body of a round was left for the next.
func (ev *evaluator) continued(x *loop) {
	switch {
	case ev.dead:
		if ev.dead = len(x.repeats) == 0; !ev.dead {
			ev.store.undo(x.mark)
			ev.store.merge(x.repeats...)
		}
	case len(x.repeats) > 0:
		now := ev.store.take(x.mark, false)
		ev.store.merge(append(x.repeats, now)...)
	}
}

// firstAnswer is the truth of a loop's condition before its first round, and what would hold where it is false. Where it surely is, that holds.
func (ev *evaluator) firstAnswer(id, cnd ir.NodeID) (int, []refinement) {
	m := ev.store.mark()
	k := ev.condition(cnd)
	if ev.frame.tree.Nodes[id].Flags&ir.NegatedElse != 0 {
		k = k.not()
	}
	if k.truth < 0 {
		ev.refine(k.no)
		return -1, nil
	}
	ev.store.undo(m)
	return k.truth, k.no
}

// forgetConstants makes the variables that a loop changes unknown before it begins, as they are from its second round on: most bodies need be run once then.
func (ev *evaluator) forgetConstants(id ir.NodeID) {
	t := ev.frame.tree
	for i := id + 1; i < t.Nodes[id].Next; i++ {
		n := &t.Nodes[i]
		if n.Op != ir.OpName || n.Role != ir.Target && n.Role != ir.Operand {
			continue
		}
		if n.Role == ir.Operand {
			if w := t.Text(n.Parent); !strings.HasSuffix(w, "++") && !strings.HasSuffix(w, "--") {
				continue
			}
		}
		s := ev.slotOf(n.Hash)
		if s < 0 || ev.store.at(s).consts == nil {
			continue
		}
		v := *ev.store.at(s)
		if c := v.consts.list[0]; c.kind == ir.OpBool && !reads(t, id, n.Hash) {
			continue // what the rounds find out, which none of them sees
		}
		v.consts, v.prefix = nil, ""
		ev.store.set(s, v)
	}
}

// reads: a variable is read in a piece of code.
func reads(t *ir.Tree, id ir.NodeID, hash uint32) bool {
	for n := id; n < t.Nodes[id].Next; n++ {
		if x := &t.Nodes[n]; x.Op == ir.OpName && x.Hash == hash && x.Role != ir.Target {
			return true
		}
	}
	return false
}

// again reports whether a loop's body may run once more.
func (ev *evaluator) again(id ir.NodeID) bool {
	t := ev.frame.tree
	c, ok := t.Child(id, ir.Cond)
	if !ok {
		return true
	}
	k := ev.condition(c)
	return k.truth >= 0
}

// leaveLoop joins the states in which a loop is left. otherwise is what runs where no break left it, 0 for nothing.
func (ev *evaluator) leaveLoop(l *loop, endless bool, no []refinement, otherwise ir.NodeID) {
	if len(l.breaks) == 0 {
		if endless {
			ev.leave()
			return
		}
		ev.refine(no)
		if otherwise != 0 {
			ev.eval(otherwise)
		}
		return
	}
	out := l.breaks
	switch {
	case endless:
	case otherwise != 0:
		m := ev.store.mark()
		ev.refine(no)
		ev.eval(otherwise)
		out = append(out, ev.store.take(m, ev.dead))
		ev.dead = false
	default:
		out = append(out, state{})
	}
	ev.store.merge(out...)
}

// eachOf finds the parts of a loop over elements; a for may hold it as its only clause.
func (ev *evaluator) eachOf(id ir.NodeID) (target, iter ir.NodeID, ok bool) {
	t := ev.frame.tree
	if t.Nodes[id].Op != ir.OpForEach {
		return 0, 0, false
	}
	target, ok1 := t.Child(id, ir.Target)
	iter, ok2 := t.Child(id, ir.Iter)
	return target, iter, ok1 && ok2
}

// eachElement is what the variable of a loop over elements gets, and what these belong to. A pair gets a key and a value.
func (ev *evaluator) eachElement(target, iter ir.NodeID) (v, x Value) {
	t := ev.frame.tree
	v = ev.eval(iter)
	x = ev.elementsOf(v)
	if v.typ == "" && v.consts == nil && len(v.objs) == 0 && v.marks == nil {
		x.typ = ev.memberType(iter)
	}
	if v.host {
		x.of, x.host = v.of, true
	}
	if x.consts != nil && len(x.consts.list) > 1 {
		x.prefix = ""
	}
	if v.host && t.Nodes[target].Op == ir.OpTuple {
		return v, x // the parts of each of a host's addresses
	}
	if ev.file.lang.Ranges {
		return v, ev.ranged(target, v, x)
	}
	if len(v.objs) > 0 && t.Text(t.Nodes[target].Parent) == "in" { // of a language that tells keys from elements by this word
		return v, Value{marks: ev.ownKeys(&v)}
	}
	ofMap := v.typ == "map" || len(v.objs) > 0 && v.objs[0].typ == "map"
	if ofMap && ev.file.lang.KeysIterated {
		return v, Value{marks: ev.ownKeys(&v)}
	}
	if op := t.Nodes[target].Op; op == ir.OpTuple && (len(x.objs) == 0 || t.Text(target) == "=>") || op == ir.OpList && ofMap {
		o := ev.madeAt("list", target, nil)
		key := Value{marks: ev.ownKeys(&v)}
		ev.setSequence(o, &sequence{known: []Value{key, x}})
		return v, Value{objs: []*object{o}, typ: "list", marks: key.marks}
	}
	if typ, ok := t.Child(t.Nodes[target].Parent, ir.Type); ok {
		x = ev.declared(x, ev.file.typeName(t, typ))
	}
	return v, x
}

// memberType is the type of what a loop goes through that names an enumeration, or "".
func (ev *evaluator) memberType(iter ir.NodeID) string {
	if op := ev.frame.tree.Nodes[iter].Op; op != ir.OpName && op != ir.OpMember {
		return ""
	}
	for _, c := range ev.typesNamed(ev.pathOf(iter)) {
		if name := c.File.qualified(c); ev.fixedType(name) {
			return name
		}
	}
	return ""
}

// ranged is what the variables of a loop get that gives keys before elements. The only variable gets the element where there are no keys, as of a channel.
func (ev *evaluator) ranged(target ir.NodeID, v, x Value) Value {
	single := ev.frame.tree.Nodes[target].Op != ir.OpTuple
	var key Value
	switch {
	case v.typ == "map" || len(v.objs) > 0 && v.objs[0].typ == "map":
		key.marks = v.marks
		for _, o := range v.objs {
			if s, ok := o.fields.get(keysField); ok {
				key.marks = joinMarks(key.marks, ev.store.at(s).marks)
			}
		}
	case v.typ == "list", isNumeric(v.typ):
		key.typ = "int"
	case single:
		return x
	default:
		key.marks = ownMarks(&v)
	}
	if single {
		return key
	}
	if x.copied {
		x = ev.copyOfPlace(target+1, x)
	}
	o := ev.madeAt("list", target, nil)
	ev.setSequence(o, &sequence{known: []Value{key, x}})
	return Value{objs: []*object{o}, typ: "list", marks: key.marks}
}
