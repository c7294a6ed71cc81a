package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
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
	for _, r := range rs {
		ev.store.set(r.slot, r.value)
	}
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
	case ir.OpBool, ir.OpNumber:
		v := ev.eval(id)
		return cond{value: v, truth: v.known(), literal: true}
	case ir.OpTuple:
		if id+1 < t.Nodes[id].Next && t.Nodes[id+1].Next == t.Nodes[id].Next {
			return ev.condition(id + 1)
		}
	}
	v := ev.eval(id)
	k := cond{value: v, truth: v.known()}
	if v.says != nil {
		k.yes, k.no = ev.still(v.says.yes), ev.still(v.says.no)
	}
	return k
}

// answers is what the answers of a check that was kept in a variable say.
type answers struct{ yes, no []answer }

// answer is a refinement, and the marks of the place when it was checked.
type answer struct {
	refinement
	was *markSet
}

// answered evaluates an expression whose value is kept: that of a check keeps what it says.
func (ev *evaluator) answered(id ir.NodeID) Value {
	t := ev.frame.tree
	op := t.Text(id)
	if ev.spots != nil || ev.opts.NoGuards || t.Nodes[id].Op != ir.OpCall && t.Nodes[id].Op != ir.OpBinary || op == "&&" || op == "||" {
		return ev.eval(id)
	}
	k := ev.condition(id)
	if len(k.yes)+len(k.no) > 0 {
		k.value.says = &answers{ev.asOf(k.yes), ev.asOf(k.no)}
	}
	return k.value
}

func (ev *evaluator) asOf(rs []refinement) []answer {
	var out []answer
	for _, r := range rs {
		out = append(out, answer{r, ev.store.vals[r.slot].marks})
	}
	return out
}

// still lists what holds of places that were not written to since.
func (ev *evaluator) still(list []answer) []refinement {
	var out []refinement
	for _, x := range list {
		if ev.store.vals[x.slot].marks == x.was {
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
	case "<", "<=", ">", ">=":
		return ev.comparison(op, l, r)
	case "==", "===", "!=", "!==", "is", "is not", "in", "not in", "=~", "!~":
	default:
		return cond{}, false
	}
	a, b := ev.eval(l), ev.eval(r)
	k := cond{value: Value{typ: "bool"}}
	if v, ok := foldBinary(op, a, b); ok {
		k.value, k.truth = v, v.known()
	}
	var equal []refinement
	switch op {
	case "in", "not in":
		equal = ev.member1of(l, a, b)
		if len(equal) == 0 && !b.fromSource() && ev.isCollection(b.typ) {
			equal = ev.cleaned(l, a, allChannels)
		}
		if a.consts != nil && b.tainted() {
			k.no = ev.without(r, a)
			if op == "not in" {
				k.yes, k.no = k.no, nil
				return k, true
			}
		}
	case "=~", "!~":
		equal = ev.regexGuard(l, a, b)
	default:
		equal = append(ev.sameAs(l, a, b), ev.sameAs(r, b, a)...)
	}
	if strings.HasPrefix(op, "!") || op == "is not" || op == "not in" {
		k.no = append(k.no, equal...)
	} else {
		k.yes = equal
	}
	if a.tainted() && ev.opts.TaintedComparisons {
		k.value.marks = a.marks
	}
	return k, true
}

// comparison: a number that is not above one that nobody outside chose is bounded where the answer says so.
func (ev *evaluator) comparison(op string, l, r ir.NodeID) (cond, bool) {
	if ev.lib.numeric == 0 {
		return cond{}, false
	}
	a, b := ev.eval(l), ev.eval(r)
	k := cond{value: Value{typ: "bool"}}
	if v, ok := foldBinary(op, a, b); ok {
		k.value, k.truth = v, v.known()
	}
	k.yes, k.no = ev.bounded(l, a, b), ev.bounded(r, b, a)
	if op[0] == '>' {
		k.yes, k.no = k.no, k.yes
	}
	if ev.opts.TaintedComparisons {
		k.value.marks = joinMarks(a.marks, b.marks)
	}
	return k, true
}

// bounded is a place whose number is at most limit.
func (ev *evaluator) bounded(id ir.NodeID, v, limit Value) []refinement {
	if !v.tainted() || limit.marks != nil && slices.ContainsFunc(limit.marks.list, func(m mark) bool { return m.origin.kind == fromSource }) {
		return nil
	}
	s, ok := ev.slotAt(id)
	if ok && ev.frame.tree.Nodes[id].Op == ir.OpName {
		return []refinement{{s, ev.clean(v, ev.lib.numeric)}}
	}
	out := ev.guardPlace(id, v, ev.lib.numeric)
	if ok { // a field of something that is tainted as a whole
		out = append(out, refinement{s, ev.clean(v, ev.lib.numeric)})
	}
	return out
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
	b := ev.condition(r)
	st := ev.store.take(m, ev.dead)
	ev.dead = false
	ev.store.merge(st, state{})
	if st.dead { // the second does not come back, so the first had the other answer
		if op == "&&" {
			ev.refine(a.no)
		} else {
			ev.refine(a.yes)
		}
	}
	k := cond{value: Value{typ: "bool"}}
	switch {
	case op == "&&" && b.truth < 0:
		k.truth = -1
	case op == "||" && b.truth > 0:
		k.truth = 1
	case a.truth != 0 && b.truth != 0:
		k.truth = b.truth
	}
	if op == "&&" {
		k.yes = append(append(k.yes, a.yes...), b.yes...)
		if a.truth > 0 {
			k.no = b.no
		}
	} else {
		k.no = append(append(k.no, a.no...), b.no...)
		if a.truth < 0 {
			k.yes = b.yes
		}
		k.yes = append(k.yes, ev.eitherOf(a.yes, b.yes)...)
	}
	return k
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

// sameAs: a place that equals a constant is that constant.
func (ev *evaluator) sameAs(id ir.NodeID, v, other Value) []refinement {
	if other.consts == nil || other.marks != nil {
		return nil
	}
	s, ok := ev.slotAt(id)
	if !ok {
		return append(ev.hostOf(id), ev.guardPlace(id, v, allChannels)...)
	}
	x := other
	if v.typ != "" {
		x.typ = v.typ
	}
	return append([]refinement{{s, x}}, ev.hostOf(id)...)
}

// member1of: a place that is among constants is one of them.
func (ev *evaluator) member1of(id ir.NodeID, v, set Value) []refinement {
	if len(set.objs) > 1 || set.marks != nil || len(set.objs) == 0 && !ev.isCollection(set.typ) {
		return nil
	}
	var all Value
	for _, o := range set.objs {
		all = ev.elementsOf(set)
		for _, k := range o.names {
			if k != elements && k != anyField {
				all = Value{} // the keys of a map: constants, whatever it holds
			}
		}
	}
	if all.marks != nil {
		return nil
	}
	out := ev.hostOf(id)
	if s, ok := ev.slotAt(id); ok {
		out = append(out, refinement{s, Value{consts: all.consts, typ: v.typ}})
	} else {
		out = append(out, ev.guardPlace(id, v, allChannels)...)
	}
	return out
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
			return s, true
		}
		if key, ok := ev.ownField(t.Text(id)); ok {
			if r := ev.receiver(); len(r.objs) == 1 {
				return ev.fieldSlot(r.objs[0], key, false)
			}
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
		if len(v.objs) == 1 {
			s, ok := ev.fieldSlot(v.objs[0], t.Text(mem), false)
			return s, ok
		}
	case ir.OpCall:
		// x.trim() is x as far as guards go.
		if c, ok := t.Child(id, ir.Callee); ok && t.Nodes[c].Op == ir.OpMember {
			m, ok1 := t.Child(c, ir.Member)
			if o, ok := t.Child(c, ir.Object); ok && ok1 && slices.Contains(sameText, t.Text(m)) {
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

// sameTextArgument is the only argument of a function that keeps what guards look for: str(x), os.path.realpath(x).
func sameTextArgument(t *ir.Tree, call ir.NodeID) (arg ir.NodeID, ok bool) {
	callee, ok := t.Child(call, ir.Callee)
	if !ok || !slices.Contains(sameTextOf, lastName(t, callee)) {
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

var sameTextOf = []string{"str", "String", "abspath", "realpath", "normpath", "fspath", "expand_path", "resolve", "normalize", "Abs", "Clean", "EvalSymlinks"}

// sameText are methods that keep what guards look for.
var sameText = []string{"trim", "strip", "toString", "toLowerCase", "toUpperCase", "lower", "upper", "downcase", "upcase", "Trim", "ToLower", "ToUpper", "to_s",
	"lowercase", "uppercase", "ToString", "casefold", "getCanonicalPath", "getCanonicalFile", "toRealPath", "normalize", "toAbsolutePath", "toPath", "getPath",
	"resolve", "absolute", "as_posix", "realpath", "cleanpath", "expand_path"}

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
	if !ok || !harmless(c.text, false) {
		return nil
	}
	return ev.cleaned(id, v, allChannels)
}

// cleaned is a place whose data does no harm in some channels.
func (ev *evaluator) cleaned(id ir.NodeID, v Value, channels uint64) []refinement {
	s, ok := ev.slotAt(id)
	if !ok {
		return ev.guardPlace(id, v, channels)
	}
	return []refinement{{s, ev.clean(ev.store.vals[s], channels)}}
}

// harmless reports whether a regular expression fits texts of letters, digits and a few marks only, from the beginning to the end. whole says that
// its user matches whole texts anyway.
func harmless(re string, whole bool) bool {
	if len(re) > 2 && re[0] == '/' {
		if i := strings.LastIndexByte(re, '/'); i > 0 {
			re = re[1:i]
		}
	}
	if !whole {
		start := strings.HasPrefix(re, "^") || strings.HasPrefix(re, `\A`)
		end := strings.HasSuffix(re, "$") || strings.HasSuffix(re, `\z`) || strings.HasSuffix(re, `\Z`)
		if !start || !end {
			return false
		}
	}
	re = strings.TrimPrefix(strings.TrimPrefix(re, "^"), `\A`)
	re = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(re, "$"), `\z`), `\Z`)
	return harmlessBody(re)
}

func harmlessBody(re string) bool {
	class := false
	for i := 0; i < len(re); i++ {
		switch c := re[i]; {
		case c == '\\':
			if i++; i >= len(re) || !strings.ContainsRune(`wdbAzZ.-_@+/`, rune(re[i])) {
				return false
			}
		case c == '[':
			if class = true; i+1 < len(re) && re[i+1] == '^' {
				return false
			}
		case c == ']':
			class = false
		case c == '.' && !class:
			return false
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
		case strings.IndexByte("+*?{},-_:@()|. ", c) >= 0:
			if c == '{' || c == '(' || c == ')' || c == '|' {
				continue
			}
		default:
			return false
		}
	}
	return true
}

// switchOn runs the cases that a value can take.
func (ev *evaluator) switchOn(id ir.NodeID) Value {
	t := ev.frame.tree
	var subject Value
	var on ir.NodeID
	has := false
	var cases []ir.NodeID
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch {
		case t.Nodes[c].Op == ir.OpCase:
			cases = append(cases, c)
		case t.Nodes[c].Op == ir.OpBlock:
			for d := c + 1; d < t.Nodes[c].Next; d = t.Nodes[d].Next {
				if t.Nodes[d].Op == ir.OpCase {
					cases = append(cases, d)
				}
			}
		case t.Nodes[c].Role == ir.Cond:
			subject, on, has = ev.eval(c), c, true
		default:
			ev.eval(c)
		}
	}
	l := &loop{isSwitch: true, mark: ev.store.mark()}
	ev.frame.loops = append(ev.frame.loops, l)
	v, outs := ev.cases(cases, subject, on, has, l)
	ev.frame.loops = ev.frame.loops[:len(ev.frame.loops)-1]
	ev.dead = !ev.store.merge(append(outs, l.breaks...)...)
	return v
}

// cases runs the bodies one after the other, each from the state before the switch and, where the case before it ran into it, from that one's end.
func (ev *evaluator) cases(cases []ir.NodeID, subject Value, on ir.NodeID, has bool, l *loop) (Value, []state) {
	through := ev.fallsThrough(cases)
	var out Value
	var outs []state
	n := 0
	m := l.mark
	taken := 0 // 1: some case is surely taken
	var falling *state
	for i, c := range cases {
		fit, isDefault, yes := ev.fits(c, subject, on, has)
		if isDefault && i < len(cases)-1 && has && subject.consts != nil {
			if fit = 0; ev.laterFits(cases[i+1:], subject) {
				fit = -1
			}
		}
		if taken == 1 && falling == nil {
			break
		}
		enter := taken == 0 && fit >= 0
		if !enter && falling == nil {
			continue
		}
		base := ev.store.mark()
		if enter {
			ev.refine(yes)
		}
		if falling != nil {
			st := *falling
			if enter {
				ev.store.merge(st, ev.store.take(base, false))
			} else {
				ev.store.apply(st)
			}
		}
		v := ev.caseBody(c)
		if !ev.dead {
			if n++; n == 1 {
				out = v
			} else {
				out = join(out, v)
			}
		}
		st := ev.store.take(m, ev.dead)
		ev.dead = false
		falling = nil
		if !st.dead && i < len(cases)-1 && (through || ev.emptyCase(c)) {
			falling = &st
		} else {
			outs = append(outs, st)
		}
		if enter && (fit > 0 || isDefault) {
			taken = 1
		}
	}
	if taken == 0 {
		outs = append(outs, state{}) // no case fits
	}
	if falling != nil {
		outs = append(outs, *falling)
	}
	return out, outs
}

// fallsThrough: where some case ends in a break, those that do not run into the next.
func (ev *evaluator) fallsThrough(cases []ir.NodeID) bool {
	t := ev.frame.tree
	for _, c := range cases {
		for d := c + 1; d < t.Nodes[c].Next; d++ {
			if t.Nodes[d].Op == ir.OpBreak {
				return true
			}
		}
	}
	return false
}

func (ev *evaluator) emptyCase(c ir.NodeID) bool {
	t := ev.frame.tree
	for d := c + 1; d < t.Nodes[c].Next; d = t.Nodes[d].Next {
		if t.Nodes[d].Role != ir.Cond {
			return false
		}
	}
	return true
}

func (ev *evaluator) caseBody(c ir.NodeID) Value {
	t := ev.frame.tree
	var v Value
	for d := c + 1; d < t.Nodes[c].Next; d = t.Nodes[d].Next {
		if t.Nodes[d].Role == ir.Cond {
			continue
		}
		if ev.dead {
			break
		}
		v = ev.eval(d)
	}
	return v
}

// fits is 1, -1 or 0 as a case surely, surely not or perhaps takes a value; yes says what the value is then.
func (ev *evaluator) fits(c ir.NodeID, subject Value, on ir.NodeID, has bool) (fit int, isDefault bool, yes []refinement) {
	t := ev.frame.tree
	isDefault, fit = true, -1
	var whole Value
	n := 0
	for d := c + 1; d < t.Nodes[c].Next; d = t.Nodes[d].Next {
		if t.Nodes[d].Role != ir.Cond {
			continue
		}
		if w := t.SourceOf(d); w == "default" || w == "_" || w == "else" {
			continue
		}
		isDefault = false
		if !has {
			k := ev.condition(d)
			if k.truth > fit || k.truth == 0 {
				fit = k.truth
			}
			yes = k.yes
			continue
		}
		f, v := ev.fitsPattern(d, subject)
		if f > fit && !(fit == 0 && f < 0) {
			fit = f
		}
		if n++; n == 1 {
			whole = v
		} else {
			whole = join(whole, v)
		}
	}
	if isDefault {
		return 0, true, nil
	}
	if has && whole.consts != nil {
		if s, ok := ev.slotAt(on); ok {
			whole.typ = subject.typ
			yes = []refinement{{s, whole}}
		}
	}
	return fit, false, yes
}

// fitsPattern compares the subject with one pattern of a case. Patterns that are no constants bind names to the subject.
func (ev *evaluator) fitsPattern(d ir.NodeID, subject Value) (int, Value) {
	t := ev.frame.tree
	switch t.Nodes[d].Op {
	case ir.OpString, ir.OpNumber, ir.OpBool, ir.OpNull, ir.OpBinary, ir.OpUnary:
		v := ev.eval(d)
		if r, ok := foldBinary("==", subject, v); ok {
			return r.known(), v
		}
		return 0, v
	case ir.OpName, ir.OpMember:
		v := ev.quiet(d)
		if v.consts != nil {
			if r, ok := foldBinary("==", subject, v); ok {
				return r.known(), v
			}
			return 0, v
		}
		if t.Nodes[d].Op == ir.OpName && ev.slotOf(t.Nodes[d].Hash) < 0 {
			ev.declare(d, subject) // a name that the pattern binds
		}
	case ir.OpOther, ir.OpTuple, ir.OpSet:
		n := 0
		var out Value
		fit := -1
		for c := d + 1; c < t.Nodes[d].Next; c = t.Nodes[c].Next {
			f, v := ev.fitsPattern(c, subject)
			if v.consts == nil {
				return 0, Value{}
			}
			if n++; n == 1 {
				out = v
			} else {
				out = join(out, v)
			}
			if f > fit {
				fit = f
			}
		}
		if n > 0 {
			return fit, out
		}
	case ir.OpList, ir.OpMap, ir.OpCall:
		ev.destructure(d, subject, ev.declare)
	}
	return 0, Value{}
}

// laterFits reports whether a case behind the default surely takes the value.
func (ev *evaluator) laterFits(cases []ir.NodeID, subject Value) bool {
	for _, c := range cases {
		if f, d, _ := ev.fits(c, subject, 0, true); f > 0 && !d {
			return true
		}
	}
	return false
}

// telling are texts whose absence makes data harmless in some uses: without a way up a path stays below its folder, without the quote that ends a
// literal data stays in it, without a line's end it stays in its line.
var telling = []struct {
	texts      []string
	weaknesses []string
}{
	{[]string{"..", "../", "..\\", "/../"}, []string{"path", "archive"}},
	{[]string{"'", "\""}, []string{"xpath", "code"}},
	{[]string{"\n", "\r", "\r\n"}, []string{"header", "log", "mail-header"}},
	{[]string{"<", ">"}, []string{"xss"}},
}

// without: a place in whose text a telling constant was not found.
func (ev *evaluator) without(id ir.NodeID, what Value) []refinement {
	c, ok := what.constant()
	if !ok {
		return nil
	}
	if mask := ev.told(c.text); mask != 0 {
		return ev.cleaned(id, Value{}, mask)
	}
	return nil
}

// told is the channels in which a text does no harm that lacks a telling constant.
func (ev *evaluator) told(text string) uint64 {
	var mask uint64
	for _, t := range telling {
		if slices.Contains(t.texts, text) {
			mask |= ev.lib.mask(t.weaknesses)
		}
	}
	return mask
}

// hostNames are members that give the host of an address.
var hostNames = []string{"host", "hostname", "netloc", "getHost", "Host", "Hostname", "origin", "getAuthority", "authority", "Authority"}

// hostOf: the host of an address was compared with constants, so requests and redirections to it go where they may.
func (ev *evaluator) hostOf(id ir.NodeID) []refinement {
	t := ev.frame.tree
	if t.Nodes[id].Op == ir.OpCall {
		c, ok := t.Child(id, ir.Callee)
		if !ok {
			return nil
		}
		id = c
	}
	obj, ok1 := t.Child(id, ir.Object)
	mem, ok2 := t.Child(id, ir.Member)
	if !ok1 || !ok2 || t.Nodes[id].Op != ir.OpMember || !slices.Contains(hostNames, t.Text(mem)) {
		return nil
	}
	mask := ev.lib.mask([]string{"ssrf", "redirect"})
	if mask == 0 {
		return nil
	}
	out := ev.cleaned(obj, Value{}, mask)
	if v := ev.quiet(obj); v.of > 0 {
		out = append(out, refinement{v.of - 1, ev.clean(ev.store.vals[v.of-1], mask)})
	}
	return out
}
