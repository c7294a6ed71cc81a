package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

func isStatement(op ir.Op) bool {
	return op >= ir.OpBlock && op <= ir.OpClass || op == ir.OpUnit || op == ir.OpHole
}

// statement runs a statement and has the value of its last expression, for languages in which blocks have one.
func (ev *evaluator) statement(id ir.NodeID) Value {
	t := ev.frame.tree
	switch t.Nodes[id].Op {
	case ir.OpBlock, ir.OpUnit:
		return ev.block(id+1, t.Nodes[id].Next)
	case ir.OpReturn:
		ev.returns(id)
	case ir.OpIf:
		return ev.ifElse(id)
	case ir.OpFor, ir.OpWhile, ir.OpDoWhile, ir.OpForEach:
		ev.loopOver(id)
	case ir.OpSwitch:
		return ev.switchOn(id)
	case ir.OpTry:
		return ev.try(id)
	case ir.OpThrow:
		ev.throw(id)
	case ir.OpBreak:
		ev.breakOut(id)
	case ir.OpContinue:
		ev.repeat(id)
	case ir.OpAssert:
		if c, ok := t.Child(id, ir.Cond); ok {
			k := ev.condition(c)
			ev.refine(k.yes)
		}
	case ir.OpWith:
		return ev.with(id)
	case ir.OpLabel:
		return ev.labelled(id)
	case ir.OpDelete:
		ev.deletes(id)
	case ir.OpDefer:
		ev.putOff(id)
	case ir.OpClass:
		ev.localClass(id)
	case ir.OpHole:
		ev.hole(id)
	case ir.OpParam, ir.OpCatch, ir.OpCase, ir.OpFallThrough:
	default:
		return ev.joined(id)
	}
	return Value{}
}

func (ev *evaluator) block(from, to ir.NodeID) Value {
	t := ev.frame.tree
	ev.hoist(from, to)
	var v Value
	for c := from; c < to; c = t.Nodes[c].Next {
		switch {
		case !ev.dead:
			v = ev.eval(c)
		case ev.spots != nil && t.Nodes[c].Op == ir.OpFunc:
			ev.hoisted(c)
		default:
			ev.passOver(c, t.Nodes[c].Next)
		}
	}
	if ev.dead {
		return Value{}
	}
	return v
}

// hoisted runs a function that is declared behind the end of the one around it, which may have called it before.
func (ev *evaluator) hoisted(id ir.NodeID) {
	m := ev.store.mark()
	ev.dead = false
	ev.localFunction(id)
	ev.store.take(m, true)
	ev.dead = true
}

func (ev *evaluator) returns(id ir.NodeID) {
	t := ev.frame.tree
	var v Value
	if c, ok := t.Child(id, ir.Value); ok {
		v = ev.eval(c)
	}
	if ev.dead {
		return
	}
	ev.returnModels(id, v)
	c, _ := t.Child(id, ir.Value)
	if len(ev.frame.deferred) > 0 && c != 0 && namesResults(t, id, c) {
		ev.frame.named = c
	}
	ev.leaves(c, v)
	if c != 0 || ev.frame.yields == nil { // a generator that ends here has given what it yielded
		ev.result(v)
	}
	ev.leave()
}

// leave ends the present function at this point.
func (ev *evaluator) leave() {
	if ev.dead {
		return
	}
	if len(ev.frame.exits) < 64 {
		if ev.fn != nil && ev.frame.outer == nil && len(ev.frame.deferred) == 0 {
			ev.frame.exits = append(ev.frame.exits, ev.store.beyond(ev.frame.mark))
		} else {
			ev.frame.exits = append(ev.frame.exits, ev.store.since(ev.frame.mark))
		}
	}
	ev.dead = true
}

func (ev *evaluator) ifElse(id ir.NodeID) Value {
	t := ev.frame.tree
	c, ok := t.Child(id, ir.Cond)
	if !ok {
		return ev.joined(id)
	}
	for i := id + 1; i < t.Nodes[id].Next; i = t.Nodes[i].Next {
		if t.Nodes[i].Role == ir.Init {
			ev.eval(i)
		}
	}
	k := ev.condition(c)
	if ev.dead {
		return Value{} // the condition does not come back
	}
	then, has1 := t.Child(id, ir.Then)
	other, has2 := t.Child(id, ir.Else)
	if t.Nodes[id].Flags&ir.NegatedElse != 0 {
		k = k.not()
	}
	if k.truth != 0 {
		taken, has, left, hasLeft := then, has1, other, has2
		if k.truth < 0 {
			taken, has, left, hasLeft = other, has2, then, has1
		}
		if hasLeft {
			ev.passOver(left, t.Nodes[left].Next)
		}
		if has {
			return ev.eval(taken)
		}
		return Value{}
	}
	var a, b Value
	m := ev.store.mark()
	ev.refine(k.yes)
	if has1 {
		a = ev.eval(then)
	}
	s1 := ev.store.take(m, ev.dead)
	ev.dead = false
	ev.refine(k.no)
	if ev.guards > 0 && t.Nodes[id].Flags&ir.NegatedElse == 0 {
		if root, ok := ev.emptyOtherwise(c); ok {
			ev.holdsNothing(root)
		}
	}
	if has2 {
		b = ev.eval(other)
	}
	s2 := ev.store.take(m, ev.dead)
	ev.dead = !ev.store.merge(s1, s2)
	switch {
	case s1.dead:
		return b
	case s2.dead:
		return a
	}
	return join(a, b)
}

// labelled is a statement with a name, as a loop has that others within it leave.
func (ev *evaluator) labelled(id ir.NodeID) Value {
	t := ev.frame.tree
	var v Value
	if name, ok := t.Child(id, ir.Target); ok {
		ev.label = labelText(t, name)
	}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Role != ir.Target {
			v = ev.eval(c)
		}
	}
	ev.label = ""
	return v
}

// labelText is a label without the signs by which languages tell it from other names.
func labelText(t *ir.Tree, id ir.NodeID) string { return strings.Trim(t.SourceOf(id), "'@: ") }

// leftBy is the loop, or the switch, of which a statement speaks that leaves it or begins its next round; -1 is none.
func (ev *evaluator) leftBy(id ir.NodeID, switches bool) int {
	loops, t := ev.frame.loops, ev.frame.tree
	if !t.IsLeaf(id) {
		label := labelText(t, id+1)
		for i := len(loops) - 1; i >= 0; i-- {
			if loops[i].label == label {
				return i
			}
		}
		switches = false // it speaks of a loop further out; which one does not matter much
	}
	i := len(loops) - 1
	for i >= 0 && loops[i].isSwitch && !switches {
		i--
	}
	if i < 0 && !t.IsLeaf(id) && len(loops) > 0 {
		return 0
	}
	return i
}

func (ev *evaluator) breakOut(id ir.NodeID) {
	if ev.dead {
		return
	}
	loops := ev.frame.loops
	if i := ev.leftBy(id, true); i >= 0 {
		loops[i].breaks = append(loops[i].breaks, ev.store.since(loops[i].mark))
	}
	ev.dead = true
}

func (ev *evaluator) repeat(id ir.NodeID) {
	if ev.dead {
		return
	}
	loops := ev.frame.loops
	if i := ev.leftBy(id, false); i >= 0 && !loops[i].isSwitch {
		loops[i].repeats = append(loops[i].repeats, ev.store.since(loops[i].mark))
	}
	ev.dead = true
}

// throw leaves with a value, which handlers around it may get.
func (ev *evaluator) throw(id ir.NodeID) {
	t := ev.frame.tree
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		v := ev.eval(c)
		if c > id+1 {
			v.typ = ""
		}
		ev.toHandlers(v)
	}
	ev.leave()
}

// toHandlers is a value that is thrown.
func (ev *evaluator) toHandlers(v Value) {
	switch n := len(ev.frame.thrown); {
	case ev.dead:
	case n > 0:
		ev.frame.thrown[n-1] = append(ev.frame.thrown[n-1], v)
	case len(ev.frame.escaped) < maxEscaped && ev.deep(v) != nil:
		ev.frame.escaped = append(ev.frame.escaped, v)
	}
}

// maxEscaped bounds how many of the values are told apart that a function throws.
const maxEscaped = 8

// caughtBy are the thrown values that a handler of a type may get.
func (ev *evaluator) caughtBy(typ string, thrown []Value) []Value {
	last := lastComponent(typ)
	if typ == "" || rules.Means(rules.AnyError, last) {
		return thrown
	}
	out := make([]Value, 0, len(thrown))
	for _, v := range thrown {
		if !ownType(v.typ) || lastComponent(v.typ) == last || ev.isType(v.typ, typ) || slices.Contains(errorKinds[last], lastComponent(v.typ)) {
			out = append(out, v)
		}
	}
	return out
}

// errorKinds are those of the usual errors that are kinds of others.
var errorKinds = map[string][]string{
	"IOException":              {"FileNotFoundException", "UncheckedIOException", "UnsupportedEncodingException", "MalformedURLException", "UnknownHostException", "EOFException"},
	"IllegalArgumentException": {"NumberFormatException"},
	"LookupError":              {"KeyError", "IndexError"},
	"OSError":                  {"IOError", "FileNotFoundError", "PermissionError", "ConnectionError"},
	"ValueError":               {"UnicodeDecodeError", "UnicodeError", "JSONDecodeError"},
	"ArgumentException":        {"ArgumentNullException", "ArgumentOutOfRangeException"},
}

// try runs a body, and each handler from a state that is any of those that the body went through.
func (ev *evaluator) try(id ir.NodeID) Value {
	t := ev.frame.tree
	m := ev.store.mark()
	var v Value
	var outs []state
	var during state
	var finally ir.NodeID
	f := ev.frame
	f.thrown = append(f.thrown, nil)
	inBody := true
	var thrown []Value
	landed := func() { // what the body throws is known; what handlers throw is for those further out
		if inBody {
			thrown, inBody = f.thrown[len(f.thrown)-1], false
			f.thrown = f.thrown[:len(f.thrown)-1]
		}
	}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch {
		case t.Nodes[c].Role == ir.Finally:
			finally = c
		case t.Nodes[c].Op == ir.OpCatch && ev.escapesOnly(id):
			landed()
		case t.Nodes[c].Op == ir.OpCatch:
			landed()
			if during.cells == nil && len(outs) == 0 {
				during = ev.store.since(m)
				outs = append(outs, ev.store.take(m, ev.dead))
				ev.dead = false
			}
			ev.catch(c, during, thrown)
			outs = append(outs, ev.store.take(m, ev.dead))
			ev.dead = false
		case t.Nodes[c].Role == ir.Else && len(outs) > 0:
			if !outs[0].dead {
				ev.store.apply(outs[0])
				v = ev.eval(c)
				outs[0] = ev.store.take(m, ev.dead)
				ev.dead = false
			}
		default:
			v = ev.eval(c)
		}
	}
	landed()
	if len(outs) > 0 {
		ev.dead = !ev.store.merge(outs...)
	}
	if finally != 0 {
		dead := ev.dead
		if ev.dead = false; dead {
			ev.store.widen(during, nil, ev.tellsMore)
		}
		ev.eval(finally)
		ev.dead = ev.dead || dead
	}
	return v
}

// escapesOnly: all that a try statement's body does is to call escaping functions of libraries, which do not fail, or to give variables literals.
func (ev *evaluator) escapesOnly(try ir.NodeID) bool {
	t := ev.frame.tree
	body, ok := t.Child(try, ir.Body)
	if !ok {
		return false
	}
	calls := 0
	for n := body; n < t.Nodes[body].Next; n++ {
		switch t.Nodes[n].Op {
		case ir.OpNew, ir.OpThrow, ir.OpAwait, ir.OpAssert:
			return false
		case ir.OpCall:
			calls++
			callee, ok := t.Child(n, ir.Callee)
			if !ok || t.Nodes[callee].Op != ir.OpName || len(ev.static(t.Text(callee))) > 0 {
				return false
			}
			if !slices.ContainsFunc(ev.lib.calls[t.Nodes[callee].Hash], func(e *entry) bool { return e.Section == rules.SanitizerSection && len(e.Within) > 0 }) {
				return false
			}
		}
	}
	return calls > 0 || assignsLiterals(t, body)
}

// assignsLiterals: all that a body does is to give variables literals, which does not fail.
func assignsLiterals(t *ir.Tree, body ir.NodeID) bool {
	if t.Nodes[body].Op != ir.OpBlock || body+1 >= t.Nodes[body].Next {
		return false
	}
	for n := body + 1; n < t.Nodes[body].Next; n = t.Nodes[n].Next {
		target, ok1 := t.Child(n, ir.Target)
		value, ok2 := t.Child(n, ir.Value)
		if op := t.Nodes[n].Op; op != ir.OpAssign && op != ir.OpDecl || !ok1 || !ok2 || t.Nodes[target].Op != ir.OpName {
			return false
		}
		if _, known := literal(t, value); !known {
			return false
		}
	}
	return true
}

func (ev *evaluator) catch(id ir.NodeID, during state, thrown []Value) {
	t := ev.frame.tree
	typ := ""
	if c, ok := t.Child(id, ir.Type); ok {
		typ = ev.file.typeName(t, c)
		thrown = ev.caughtBy(typ, thrown)
	}
	caught := joinAll(thrown)
	if len(thrown) == 0 {
		caught.typ = typ
	}
	for _, c := range during.cells {
		ev.store.mix(c)
	}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Role {
		case ir.Target:
			ev.declare(c, caught)
		case ir.Type:
		default:
			ev.eval(c)
		}
	}
}

// deletes takes elements and members out of what holds them.
func (ev *evaluator) deletes(id ir.NodeID) {
	t := ev.frame.tree
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		obj, ok := t.Child(c, ir.Object)
		if !ok {
			ev.eval(c)
			continue
		}
		base := ev.eval(obj)
		mem, isMember := t.Child(c, ir.Member)
		at, isIndex := t.Child(c, ir.Arg)
		switch {
		case isMember && t.Nodes[c].Op == ir.OpMember:
			ev.writeField(base, t.Text(mem), Value{})
		case isIndex && t.Nodes[c].Op == ir.OpIndex && t.Nodes[at].Op != ir.OpSlice:
			if v := ev.eval(at); !ev.removeUnder(base, at) {
				ev.takeOut("remove", base, v)
			}
		case isIndex:
			for _, o := range base.objs {
				ev.setSequence(o, &sequence{open: true, rest: ev.sequenceOfObject(o).all()})
			}
		}
	}
}

// with runs a block with resources.
func (ev *evaluator) with(id ir.NodeID) Value {
	t := ev.frame.tree
	var v Value
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		v = ev.eval(c)
	}
	return v
}

// hole runs what stands apart from the outline: statements that are units of their own.
func (ev *evaluator) hole(id ir.NodeID) {
	k := int(ev.frame.tree.Nodes[id].Hash)
	if k <= 0 || k >= len(ev.file.IR.Units) || ev.file.byUnit[k] != nil {
		return
	}
	f := ev.frame
	tree, unit, uid := f.tree, f.unit, f.id
	f.tree, f.unit, f.id = ev.file.IR.Units[k].Tree, k, ev.file.Units[k]
	ev.block(1, f.tree.Nodes[0].Next)
	f.tree, f.unit, f.id = tree, unit, uid
}

// localClass runs the methods of a class within a function, each by itself.
func (ev *evaluator) localClass(id ir.NodeID) {
	t := ev.frame.tree
	if ev.fn == nil && ev.frame.outer == nil {
		return // the methods of the module's classes are functions of their own
	}
	if body, ok := t.Child(id, ir.Body); ok {
		for c := body + 1; c < t.Nodes[body].Next; c = t.Nodes[c].Next {
			if t.Nodes[c].Op == ir.OpFunc {
				ev.runApart(ev.closureAt(c))
			}
		}
	}
}
