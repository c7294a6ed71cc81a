package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// cond is what a condition's value is and what each answer says about variables.
type cond struct {
	value   Value
	truth   int // 1, -1, 0 for unknown
	literal bool
	yes, no []refinement
}

// refinement is a variable's or field's value where a condition had one answer.
type refinement struct {
	slot  int32
	value Value
}

func (c cond) not() cond {
	c.truth, c.yes, c.no = -c.truth, c.no, c.yes
	return c
}

func (ev *evaluator) refine(rs []refinement) {
	if ev.opts.NoGuards {
		return
	}
	for i, r := range rs {
		for _, before := range rs[:i] {
			if before.slot == r.slot && ev.probe == nil {
				r.value = meet(before.value, r.value)
			}
		}
		ev.store.set(r.slot, r.value)
	}
}

// meet is a place of which two refinements hold: what is clean by one of them is clean.
func meet(a, b Value) Value {
	if a.marks == nil || b.marks == nil {
		if a.marks == nil && b.marks != nil || a.consts != nil && b.consts == nil {
			return a
		}
		return b
	}
	var out []mark
	for _, m := range b.marks.list {
		i := slices.IndexFunc(a.marks.list, func(x mark) bool { return x.origin.same(m.origin) })
		if i < 0 {
			continue // clean by the one
		}
		if m.clean |= a.marks.list[i].clean; m.origin.live&^m.clean != 0 || m.labels != 0 {
			out = append(out, m)
		}
	}
	if b.marks = nil; len(out) > 0 {
		b.marks = &markSet{out}
	}
	return b
}

// condition evaluates an expression that decides a branch.
func (ev *evaluator) condition(id ir.NodeID) cond {
	t := ev.frame.tree
	switch t.Nodes[id].Op {
	case ir.OpUnary:
		if c, ok := t.Child(id, ir.Operand); ok && t.Text(id) == "!" {
			k := ev.condition(c).not()
			k.value = Value{typ: "bool"}
			return k
		}
	case ir.OpBinary:
		if k, ok := ev.binaryCondition(id); ok {
			return k
		}
	case ir.OpCall:
		return ev.callCondition(id)
	case ir.OpAwait:
		if c, ok := t.Child(id, ir.Value); ok && t.Nodes[c].Op == ir.OpCall {
			return ev.callCondition(c)
		}
	case ir.OpBool, ir.OpNumber:
		v := ev.eval(id)
		return cond{value: v, truth: v.known(), literal: true}
	case ir.OpTuple:
		if id+1 < t.Nodes[id].Next && t.Nodes[id+1].Next == t.Nodes[id].Next {
			return ev.condition(id + 1)
		}
		if ev.file.lang.Sequences && ev.spots == nil {
			last := lastChild(t, id)
			for c := id + 1; c < last; c = t.Nodes[c].Next {
				ev.eval(c)
			}
			return ev.condition(last)
		}
	case ir.OpIndex:
		v := ev.eval(id)
		return cond{value: v, truth: v.known(), yes: ev.keyOf(id), no: ev.asHost(id, v)}
	}
	v := ev.eval(id)
	k := cond{value: v, truth: v.known()}
	if op := t.Nodes[id].Op; op == ir.OpName || op == ir.OpMember {
		k.no = ev.asHost(id, v)
		if slot, ok := ev.slotAt(id); ok && op == ir.OpName && v.tainted() {
			k.no = append(k.no, refinement{slot, ev.clean(v, allChannels)}) // it is empty, or nothing at all
		}
	}
	if t.Nodes[id].Op == ir.OpMember {
		yes, no := ev.networkAsked(id, v)
		k.yes, k.no = append(k.yes, yes...), append(k.no, no...)
		if obj, _, ok := ev.partOf(id, rules.Counts); ok {
			of := ev.quiet(obj)
			k.no = append(k.no, ev.whereEmpty(&of)...)
		}
	}
	if v.says != nil {
		k.yes, k.no = append(k.yes, ev.still(v.says.yes)...), append(k.no, ev.still(v.says.no)...)
	}
	k.no = append(k.no, ev.whereEmpty(&v)...)
	return k
}

// answers is what the answers of a check that was kept in a variable say. Of a text that was encoded it is what it was before.
type answers struct {
	yes, no  []answer
	encoding string    // "" for none
	before   *markSet  // that were cleaned by the encoding
	of       *constSet // what is encoded; nil where that is not known
}

// answer is a refinement, and the marks of the place when it was checked.
type answer struct {
	refinement
	was *markSet
}

// answered evaluates an expression whose value is kept: that of a check keeps what it says.
func (ev *evaluator) answered(id ir.NodeID) Value {
	t := ev.frame.tree
	if c, ok := t.Child(id, ir.Value); ok && t.Nodes[id].Op == ir.OpAwait && t.Nodes[c].Op == ir.OpCall {
		id = c
	}
	if op := t.Nodes[id].Op; ev.spots != nil || ev.opts.NoGuards || op != ir.OpCall && !asks(t, id) {
		return ev.eval(id)
	}
	k := ev.condition(id)
	if len(k.yes)+len(k.no) > 0 {
		k.value.says = &answers{yes: ev.asOf(k.yes), no: ev.asOf(k.no)}
	}
	return k.value
}

// asks: an expression is a check, or one is part of it.
func asks(t *ir.Tree, id ir.NodeID) bool {
	switch t.Nodes[id].Op {
	case ir.OpBinary:
		l, ok1 := t.Child(id, ir.Left)
		r, ok2 := t.Child(id, ir.Right)
		if op := t.Text(id); op != "&&" && op != "||" {
			return true
		}
		return ok1 && ok2 && (asks(t, l) || asks(t, r))
	case ir.OpUnary:
		c, ok := t.Child(id, ir.Operand)
		return ok && t.Text(id) == "!" && asks(t, c)
	case ir.OpCall:
		name := lastCallee(t, id)
		return rules.Means(rules.Equals|rules.Holds|rules.MatchesWhole|rules.MatchesPart|rules.Begins|rules.Ends, name) && !rules.Means(rules.FindsPlace, name) && name != "match"
	}
	return false
}

func (ev *evaluator) asOf(rs []refinement) []answer {
	var out []answer
	for _, r := range rs {
		out = append(out, answer{r, ev.store.at(r.slot).marks})
	}
	return out
}

// still lists what holds of places that were not written to since.
func (ev *evaluator) still(list []answer) []refinement {
	var out []refinement
	for _, x := range list {
		if ev.store.at(x.slot).marks == x.was {
			out = append(out, x.refinement)
		}
	}
	return out
}

func (ev *evaluator) binaryCondition(id ir.NodeID) (cond, bool) {
	t := ev.frame.tree
	l, ok1 := t.Child(id, ir.Left)
	r, ok2 := t.Child(id, ir.Right)
	if !ok1 || !ok2 {
		return cond{}, false
	}
	op := t.Text(id)
	switch op {
	case "&&", "||":
		return ev.both(op, l, r), true
	}
	if k, ok := ev.answerCompared(op, l, r); ok {
		return k, true
	}
	switch op {
	case "<", "<=", ">", ">=":
		return ev.comparison(op, l, r)
	case "==", "===", "!=", "!==", "is", "is not", "in", "not in", "=~", "!~":
	default:
		return cond{}, false
	}
	a := ev.compared(l, r)
	first := ev.last
	b := ev.eval(r)
	k := cond{value: Value{typ: "bool"}}
	if v, ok := ev.foldBinary(op, a, b); ok {
		k.value, k.truth = v, v.known()
		k.literal = ev.writtenOut(l) && ev.writtenOut(r)
	} else if v, ok := ev.equality(op, a, b, id); ok {
		k.value, k.truth = v, v.known()
	} else if op == "in" || op == "not in" {
		if v, ok := ev.among(a, b); ok {
			k.value, k.truth = v, v.known()
			if op == "not in" {
				k.value, k.truth = constValue(truth(k.truth < 0)), -k.truth
			}
		} else if k.truth = ev.amongVariables(l, &b); k.truth != 0 {
			if op == "not in" {
				k.truth = -k.truth
			}
			k.value = constValue(truth(k.truth > 0))
		}
	}
	var equal, differs []refinement
	switch op {
	case "in", "not in":
		equal = ev.member1of(l, a, b)
		if len(equal) == 0 {
			equal = ev.amongOwn(l, a, b, ev.constantName(r))
		}
		equal = append(equal, ev.amongParents(r, b, a)...)
		if a.consts != nil && b.tainted() {
			if k.no = ev.withoutPart(r, a); k.no == nil {
				k.no = ev.without(r, a)
			}
			if op == "not in" {
				k.yes, k.no = k.no, nil
				return k, true
			}
		}
	case "=~", "!~":
		ev.keepGroups(l, a, b)
		equal = ev.regexGuard(l, a, b)
	default:
		ev.compares(id, l, r, &a, &b)
		equal = append(ev.guardCompared(first, l), ev.guardCompared(ev.last, r)...)
		equal = append(append(equal, ev.sameAs(l, a, b)...), ev.sameAs(r, b, a)...)
		equal = append(append(equal, ev.kindOf(l, b)...), ev.kindOf(r, a)...)
		equal = append(append(equal, ev.sameParent(l, a, b)...), ev.sameParent(r, b, a)...)
		equal = append(append(equal, ev.sameAsCleaned(l, a, b)...), ev.sameAsCleaned(r, b, a)...)
		equal = append(append(equal, ev.emptyAsOf(l, &b, 1)...), ev.emptyAsOf(r, &a, 1)...)
		if of, ok := front(t, l); ok {
			yes, no := ev.beginning(of, ev.quietConstant(of), r, b)
			equal, differs = append(equal, yes...), append(differs, no...)
		}
		equal = append(append(equal, ev.sameHost(l, r, a, b)...), ev.sameHost(r, l, b, a)...)
		differs = append(append(differs, ev.notKey(l, a, b)...), ev.notKey(r, b, a)...)
		if x, ok := ev.beginningCompared(l, r, a, b); ok {
			equal, differs = append(equal, ev.begun(x)...), append(differs, ev.notBegun(x)...)
		}
		if answer := ev.belowNone(op, l, r, &a, &b); answer != 0 {
			k.value, k.truth = constValue(truth(answer > 0)), answer
		}
		if a.says != nil && b.isNull() {
			equal, k.no = ev.still(a.says.no), ev.still(a.says.yes)
			if op[0] == '!' || op == "is not" {
				k.yes, k.no = k.no, nil
			}
		}
	}
	if strings.HasPrefix(op, "!") || op == "is not" || op == "not in" {
		k.yes, k.no = append(k.yes, differs...), append(k.no, equal...)
	} else {
		k.yes, k.no = equal, append(k.no, differs...)
	}
	if a.tainted() && ev.opts.TaintedComparisons {
		k.value.marks = a.marks
	}
	return k, true
}

// compared evaluates what is compared with something. What a call says that gives nothing is asked for by a comparison with that.
func (ev *evaluator) compared(id, with ir.NodeID) Value {
	if t := ev.frame.tree; t.Nodes[id].Op == ir.OpCall && t.Nodes[with].Op == ir.OpNull {
		return ev.answered(id)
	}
	return ev.eval(id)
}

func (ev *evaluator) both(op string, l, r ir.NodeID) cond {
	a := ev.condition(l)
	if op == "&&" && a.truth < 0 || op == "||" && a.truth > 0 {
		return a
	}
	m := ev.store.mark()
	if op == "&&" {
		ev.refine(a.yes)
	} else {
		ev.refine(a.no)
	}
	refined := ev.store.mark()
	b := ev.condition(r)
	if ev.perhaps(m, refined) { // the second does not come back, so the first had the other answer
		if op == "&&" {
			ev.refine(a.no)
		} else {
			ev.refine(a.yes)
		}
	}
	k := cond{value: ev.oneOf(op, a.value, b.value)}
	switch {
	case op == "&&" && b.truth < 0:
		k.truth, k.literal = -1, b.literal
	case op == "||" && b.truth > 0:
		k.truth, k.literal = 1, b.literal
	case a.truth != 0 && b.truth != 0:
		k.truth = b.truth
	}
	if op == "&&" {
		k.yes = append(append(k.yes, a.yes...), b.yes...)
		if a.truth > 0 {
			k.no = b.no
		}
		k.no = append(k.no, ev.eitherOf(a.no, b.no)...)
	} else {
		k.no = append(append(k.no, a.no...), b.no...)
		if a.truth < 0 {
			k.yes = b.yes
		}
		if k.yes = append(k.yes, ev.eitherOf(a.yes, b.yes)...); len(a.yes) == 0 && ev.sameOrBelow(l, r) {
			k.yes = append(k.yes, b.yes...)
		}
	}
	if id, ok := ev.betweenCharacters(op, l, r); ok {
		list := ev.cleaned(id, ev.quiet(id), allChannels)
		if op == "&&" {
			k.yes = append(k.yes, list...)
		} else {
			k.no = append(k.no, list...)
		}
	}
	return k
}

// sameOrBelow: what is asked first is whether a path is that of a folder, and then whether it begins so: `p == dir || p.startswith(dir + sep)`.
func (ev *evaluator) sameOrBelow(l, r ir.NodeID) bool {
	t := ev.frame.tree
	if op := t.Text(l); t.Nodes[l].Op != ir.OpBinary || op != "==" && op != "===" || t.Nodes[r].Op != ir.OpCall || !rules.Means(rules.Begins, lastCallee(t, r)) {
		return false
	}
	a, _ := t.Child(l, ir.Left)
	b, _ := t.Child(l, ir.Right)
	asked := t.SourceOf(r)
	return strings.Contains(asked, t.SourceOf(a)) && strings.Contains(asked, t.SourceOf(b))
}

// oneOf is the value of `a || b` or `a && b` that may be either.
func (ev *evaluator) oneOf(op string, a, b Value) Value {
	if known := b.known(); known != 0 && b.typ == "bool" && (op == "&&" && known < 0 || op == "||" && known > 0) {
		return b
	}
	out := join(a, b)
	if a.typ == "bool" && b.typ == "bool" {
		out.typ, out.consts = "bool", nil
	}
	return out
}

// eitherOf is what holds where one of two conditions was met: refinements of the same place, joined.
func (ev *evaluator) eitherOf(a, b []refinement) []refinement {
	var out []refinement
	for _, x := range a {
		for _, y := range b {
			if x.slot == y.slot {
				out = append(out, refinement{x.slot, join(x.value, y.value)})
			}
		}
	}
	return out
}

// member1of: a place that is among constants is one of them.
func (ev *evaluator) member1of(id ir.NodeID, v, set Value) []refinement {
	if ev.lib.vouches != nil && !ev.chosen(&set) && (len(set.objs) > 0 || ev.isCollection(set.typ) || set.empty()) {
		if out := ev.vouched(id); out != nil {
			return out
		}
	}
	all, some, ok := ev.ownElements(set)
	switch {
	case !ok:
		return nil
	case !some:
		return append(ev.hostOf(id, v), ev.cleaned(id, v, allChannels)...)
	}
	out := ev.hostOf(id, v)
	if s, ok := ev.slotAt(id); ok {
		x := Value{consts: all.consts, typ: v.typ}
		if ev.probe != nil {
			x.marks = ev.probe.cleansed(ev.deep(*ev.store.at(s)), allChannels)
		}
		out = append(append(out, refinement{s, x}), ev.guardPart(id, v, allChannels)...)
	} else {
		out = append(out, ev.guardPlace(id, v, allChannels)...)
	}
	return out
}

// ownElements are those of a collection that nobody outside filled; some is false where no element is known, as of one that a field has held from before.
func (ev *evaluator) ownElements(set Value) (all Value, some, ok bool) {
	if set.marks != nil && ev.isCollection(set.typ) && ev.kept(&set) {
		return Value{}, false, true
	}
	if len(set.objs) > 1 || set.outside() || len(set.objs) == 0 && !ev.isCollection(set.typ) {
		return Value{}, false, false
	}
	for _, o := range set.objs {
		all = ev.elementsOf(set)
		for _, k := range o.fields.names {
			if k != elements && k != anyField {
				all = Value{} // the keys of a map: constants, whatever it holds
			}
		}
	}
	return all, true, !all.outside()
}

// kept: a value is what a field of the receiver, or what lies below one, holds from before, and nothing that came in since.
func (ev *evaluator) kept(v *Value) bool {
	return !slices.ContainsFunc(v.marks.list, func(m mark) bool {
		field, _, _ := strings.Cut(strings.TrimPrefix(m.origin.path, "."), ".")
		return m.origin.kind != fromParam || m.origin.param != receiverParam || ev.file.changed[field+elements]
	})
}

// keyOf: what is found under a key in a map that nobody outside filled is there because the key is one of the program's own.
func (ev *evaluator) keyOf(index ir.NodeID) []refinement {
	t := ev.frame.tree
	obj, ok1 := t.Child(index, ir.Object)
	key, ok2 := t.Child(index, ir.Arg)
	if !ok1 || !ok2 || t.Nodes[key].Op == ir.OpSlice {
		return nil
	}
	at := ev.quietConstant(key)
	set := ev.quiet(obj)
	if !at.tainted() || isNumeric(at.typ) || set.fromSource() || ev.keyedFromOutside(&set) || !ev.isType(set.typ, "map") && len(set.objs) == 0 {
		return nil
	}
	return append(ev.hostOf(key, at), ev.cleaned(key, at, allChannels)...)
}

// keyedFromOutside: a map has a key that somebody outside chose.
func (ev *evaluator) keyedFromOutside(set *Value) bool {
	for _, o := range set.objs {
		if s, ok := o.fields.get(keysField); ok {
			if v := ev.store.at(s); v.fromSource() {
				return true
			}
		}
	}
	return false
}

// constantName: what is read has the name of a constant, which holds what the program permits: ALLOWED, settings.ALLOWED, config["ALLOWED"].
func (ev *evaluator) constantName(id ir.NodeID) bool {
	t := ev.frame.tree
	name := id
	switch t.Nodes[id].Op {
	case ir.OpMember:
		name, _ = t.Child(id, ir.Member)
	case ir.OpIndex:
		name, _ = t.Child(id, ir.Arg)
	case ir.OpName:
	default:
		return false
	}
	text := t.Text(name)
	if t.Nodes[name].Op == ir.OpString {
		v := ev.quietConstant(name)
		k, ok := v.constant()
		if !ok {
			return false
		}
		text = k.text
	}
	letters := 0
	for _, c := range []byte(text) {
		switch {
		case 'A' <= c && c <= 'Z':
			letters++
		case c != '_' && (c < '0' || c > '9'):
			return false
		}
	}
	return letters > 2
}

// isCollection: a list, set or map of which nothing else is known. What is found in one that nobody outside filled is one of the program's own values.
func (ev *evaluator) isCollection(typ string) bool {
	return ev.isType(typ, "set") || ev.isType(typ, "list") || ev.isType(typ, "map")
}

// slotAt is the slot of the variable or field that an expression names.
func (ev *evaluator) slotAt(id ir.NodeID) (int32, bool) {
	t := ev.frame.tree
	switch t.Nodes[id].Op {
	case ir.OpName:
		if s := ev.slotOf(t.Nodes[id].Hash); s >= 0 {
			if p := ev.store.behind(s).points; p != 0 {
				return p - 1, true
			}
			return s, true
		}
		if key, ok := ev.fieldNamed(t.Text(id)); ok {
			if r := ev.receiver(); len(r.objs) == 1 {
				return ev.fieldSlot(r.objs[0], key, false)
			}
		}
		return -1, false
	case ir.OpAssign: // what is assigned within an expression is what was assigned
		if c, ok := t.Child(id, ir.Target); ok && t.Nodes[c].Op == ir.OpName {
			return ev.slotAt(c)
		}
		return -1, false
	case ir.OpRef, ir.OpDeref:
		// What a call does to the place that a pointer names, it does to the place.
		if c, ok := t.Child(id, ir.Value); ok {
			return ev.slotAt(c)
		}
	case ir.OpMember:
		obj, ok1 := t.Child(id, ir.Object)
		mem, ok2 := t.Child(id, ir.Member)
		if !ok1 || !ok2 {
			return 0, false
		}
		v := ev.quiet(obj)
		key, respelt := t.Text(mem), false
		if ev.file.lang.GetterMethods && key != "" && rules.Means(rules.RespellsOwn, getterMethod(key)) {
			x := ev.quiet(id)
			respelt = x.typ != "str" // file.canonicalPath is the file as far as guards go, and file.path may lead out of the folder that it begins with
		}
		if len(v.objs) == 1 {
			if s, ok := ev.fieldSlot(v.objs[0], key, false); ok || !respelt {
				return s, ok
			}
		}
		if respelt {
			return ev.slotAt(obj)
		}
	case ir.OpCall:
		// x.trim() is x as far as guards go.
		if c, ok := t.Child(id, ir.Callee); ok && t.Nodes[c].Op == ir.OpMember {
			m, ok1 := t.Child(c, ir.Member)
			if o, ok := t.Child(c, ir.Object); ok && ok1 && rules.Means(rules.RespellsOwn, t.Text(m)) {
				if _, hasArg := t.Child(id, ir.Arg); !hasArg {
					return ev.slotAt(o)
				}
			}
		}
		if a, ok := sameTextArgument(t, id); ok {
			return ev.slotAt(a)
		}
	case ir.OpIndex: // a part of x is looked at in place of x
		if o, ok := t.Child(id, ir.Object); ok {
			for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
				if t.Nodes[c].Op == ir.OpSlice {
					return ev.slotAt(o)
				}
			}
		}
	}
	return 0, false
}

// fieldNamed is the field of the receiver that a bare name means which is no variable's: host is this.host.
func (ev *evaluator) fieldNamed(word string) (key string, ok bool) {
	if key, ok := ev.ownField(word); ok {
		return key, true
	}
	c := ev.class()
	if c == nil {
		return "", false
	}
	f, owner, ok := ev.indexField(c, word)
	return word, ok && owner != nil && !f.Filled && (f.Init == 0 || !f.lasts(word))
}

// sameTextArgument is the only argument of a function that keeps what guards look for: str(x), os.path.realpath(x).
func sameTextArgument(t *ir.Tree, call ir.NodeID) (arg ir.NodeID, ok bool) {
	callee, ok := t.Child(call, ir.Callee)
	if !ok || !rules.Means(rules.Respells, lastName(t, callee)) {
		return 0, false
	}
	n := 0
	for c := call + 1; c < t.Nodes[call].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Role == ir.Arg {
			arg, n = c, n+1
		}
	}
	return arg, n == 1
}

// quiet evaluates a name or member that was evaluated before, for what it refers to.
func (ev *evaluator) quiet(id ir.NodeID) Value {
	if op := ev.frame.tree.Nodes[id].Op; op == ir.OpName || op == ir.OpThis || op == ir.OpMember {
		return ev.expression(id)
	}
	return Value{}
}

// regexGuard: a text that matches a regular expression which allows harmless characters only is harmless.
func (ev *evaluator) regexGuard(id ir.NodeID, v, re Value) []refinement {
	c, ok := re.constant()
	if !ok {
		return nil
	}
	safe := ev.allows(c.text, false)
	if safe == 0 {
		return nil
	}
	return ev.cleaned(id, v, safe)
}

// cleaned is a place whose data does no harm in some channels.
func (ev *evaluator) cleaned(id ir.NodeID, v Value, channels uint64) []refinement {
	if x, ok := ev.orDefault(id); ok {
		id = x
	}
	s, ok := ev.slotAt(id)
	if !ok {
		return ev.guardPlace(id, v, channels)
	}
	out := append(ev.guardPart(id, v, channels), refinement{s, ev.clean(*ev.store.at(s), channels)})
	if n := ev.frame.tree.Nodes[id]; n.Op == ir.OpMember && v.fromSource() { // each time that it is read it is a source again
		out = append(out, ev.guardPlace(id, v, channels)...)
	}
	return out
}
