package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

func (ev *evaluator) binary(id ir.NodeID) Value {
	t := ev.frame.tree
	l, ok1 := t.Child(id, ir.Left)
	r, ok2 := t.Child(id, ir.Right)
	if !ok1 || !ok2 {
		return ev.joined(id)
	}
	op := t.Text(id)
	if op == "&&" || op == "||" || op == "??" || op == "?:" {
		return ev.shortCircuit(op, l, r)
	}
	start, joins := ev.start, op == "+" || op == "."
	if !joins {
		ev.start = position{}
	}
	a := ev.eval(l)
	var at position
	asked := joins && t.Nodes[r].Op != ir.OpString // many literals in a row are one constant, whose end is not looked for behind each of them
	if asked {
		at = ev.end(&a, start)
		ev.start = at
	}
	b := ev.eval(r)
	ev.start = start
	if joins {
		if c, ok := a.constant(); ok && c.text == "/" && ev.unslashed(r) {
			v := ev.clean(b, ev.lib.addressed)
			v.typ, v.consts, v.prefix = "str", nil, "/"+unknownFront // one slash, whatever follows it
			return v
		}
	}
	if op == "+" && t.Nodes[id].Flags&ir.Numeric != 0 {
		if ev.collects(a) || ev.collects(b) {
			return ev.union(id, []Value{b, a})
		}
		return ev.sum(a, b)
	}
	if v, ok := ev.operated(op, a, b, id); ok {
		return v
	}
	if b.marks != nil && strings.Contains(a.typ, ".") {
		b = ev.operatorCleans(op, a, b)
	}
	if op == "-" && len(ev.frame.thrown) > 0 && ev.sameLengths(l, r) {
		return constValue(num(0))
	}
	if len(b.fns) == 1 && len(a.fns) == 1 {
		if v, ok := ev.added(op, a, b); ok {
			return v
		}
	}
	if v, ok := ev.foldBinary(op, a, b); ok && a.marks == nil && b.marks == nil {
		return v
	}
	if joins && !asked {
		at = ev.end(&a, start)
	}
	if b.consts != nil && (ev.divides(id, op, &a, &b) || ev.refuses(id, op, &a, &b)) {
		ev.toHandlers(Value{})
		ev.leave()
	}
	if t.Nodes[id].Flags&ir.Numeric != 0 && slices.Contains(calculations, op) {
		a.typ, b.typ = "int", "int" // whatever they were
	}
	if ev.file.lang.NumericOperators && (slices.Contains(calculations, op) || slices.Contains(bitwise, op)) && ev.spots == nil {
		a.typ, b.typ = "int", "int"
		return ev.arithmetic(op, a, b)
	}
	switch op {
	case "==", "!=", "===", "!==", "<", ">", "<=", ">=", "<=>", "in", "not in", "is", "is not", "=~", "!~", "instanceof":
		if op == "=~" {
			ev.keepGroups(id, a, b)
		}
		v := Value{typ: "bool"}
		if op[0] == '=' || op[0] == '!' {
			ev.compares(id, l, r, &a, &b)
		}
		if ev.opts.TaintedComparisons {
			v.marks = joinMarks(ev.deep(a), ev.deep(b))
		}
		return v
	case "to", "->":
		o := ev.newObject("", id)
		ev.setSequence(o, &sequence{known: []Value{a, b}})
		return Value{objs: []*object{o}}
	case "/":
		if a.typ != "" && !isNumeric(a.typ) || b.typ == "str" {
			of := ev.onlyTainted([]argument{{node: l, val: a}, {node: r, val: b}})
			return Value{marks: joinMarks(ev.deep(a), ev.deep(b)), typ: a.typ, prefix: a.prefix, of: of} // paths are joined by it
		}
		return ev.arithmetic(op, a, b)
	case "|":
		if (a.typ == "map" || a.typ == "set" && b.typ == "set") && len(a.objs) == 1 && len(b.objs) > 0 {
			return ev.change(changing{site: &site{id: id, ev: ev}, effect: "extend", of: ev.cloned(id, a), with: []argument{{node: r, val: b}}})
		}
	case "-", "&":
		if b.typ == "list" || b.typ == "set" { // what one collection has and the other has not
			return ev.remaining(op, a, b)
		}
		return ev.arithmetic(op, a, b)
	case "*", "//", "**", ">>", "^":
		return ev.arithmetic(op, a, b)
	case "%":
		if c, ok := a.constant(); ok && c.kind == ir.OpString && strings.Contains(c.text, "%") {
			return ev.writtenInto(id, l, r, a, b)
		}
		if a.typ != "str" && (a.typ == "int" || b.typ == "int") {
			return ev.arithmetic(op, a, b)
		}
	case "<-":
		ev.send(l, b)
		return Value{}
	case "<<":
		ev.appendTo(l, a, b)
		return Value{marks: joinMarks(ev.deep(a), ev.deep(b)), typ: a.typ, objs: a.objs, prefix: a.prefix}
	case "+":
		if counts(a.typ) && counts(b.typ) {
			return ev.arithmetic(op, a, b)
		}
	}
	if op == "." && a.typ == "" && t.Nodes[id].Flags&ir.Numeric != 0 {
		a.typ = "str" // whatever it was
	}
	v := ev.concat(a, b, at)
	if joins {
		v.prefix = ev.handedFront(v.prefix, id, &a, &b)
	}
	return v
}

// operatorCleans is what an operator of a library's type makes of its other operand: models speak of it as of a method of that name.
func (ev *evaluator) operatorCleans(op string, a, b Value) Value {
	for _, e := range ev.lib.calls[ir.HashText(op)] {
		for i := range e.names {
			if n := &e.names[i]; e.Section == rules.SanitizerSection && n.Member && n.last == op && ev.isType(a.typ, n.Receiver) {
				b = ev.clean(b, e.channels)
			}
		}
	}
	return b
}

// collects: the value is a list or a map, which + puts together where it takes no texts.
func (ev *evaluator) collects(v Value) bool {
	return len(v.objs) > 0 || v.typ == "list" || v.typ == "map"
}

// writtenInto is what a format makes of the values behind the sign that puts them into it: one, or each of a list.
func (ev *evaluator) writtenInto(id, format, with ir.NodeID, a, b Value) Value {
	args := []argument{{node: format, val: a}}
	op := ev.frame.tree.Nodes[with].Op
	if q := ev.sequenceOf(b); (op == ir.OpTuple || op == ir.OpList) && !q.open {
		for _, x := range q.known {
			args = append(args, argument{node: with, val: x})
		}
	} else {
		args = append(args, argument{node: with, val: b})
	}
	return ev.formatted(&site{id: id, ev: ev, args: args}, ev.start)
}

// sum adds two values in a language whose + takes texts for the numbers that they spell.
func (ev *evaluator) sum(a, b Value) Value {
	x, ok1 := a.constant()
	y, ok2 := b.constant()
	if m, n := number(x.text), number(y.text); ok1 && ok2 && a.marks == nil && b.marks == nil {
		if v, ok := foldBinary("+", m, n); ok {
			return v
		}
	}
	return Value{typ: "int", marks: ev.ofNumber("int", joinMarks(ev.deep(a), ev.deep(b)))}
}

// ofNumber is what a number carries of marks: nothing but what sizes and counts can do, unless the rule says that numbers are data.
func (ev *evaluator) ofNumber(typ string, ms *markSet) *markSet {
	switch {
	case ms == nil || ev.opts.TaintedNumbers:
		return ms
	case ev.probe != nil:
		if ev.probe.cause == "" {
			defer ev.because(typ)()
		}
		if typ == "bool" {
			return nil
		}
		return ev.probe.cleansed(ms, ^ev.lib.numeric)
	case ev.lib.numeric == 0 || typ == "bool":
		return nil
	}
	return cleaned(ms, ^ev.lib.numeric)
}

// numeric: a number, or a type of a library that carries no more text of its sender's than one does, such as a UUID or a date.
func (ev *evaluator) numeric(typ string) bool {
	return isNumeric(typ) || typ != "" && typ != "str" && (ev.isType(typ, "int") || ev.isType(typ, "float") || ev.isType(typ, "bool"))
}

func isNumeric(typ string) bool { return typ == "int" || typ == "float" || typ == "bool" }

// counts: a value of the type is added as a number is, as a character of a text is to one.
func counts(typ string) bool { return isNumeric(typ) || typ == "character" }

func (ev *evaluator) arithmetic(op string, a, b Value) Value {
	if op == "*" && (a.typ == "str" || b.typ == "str" || a.typ == "list") {
		return Value{marks: joinMarks(a.marks, b.marks), typ: a.typ}
	}
	v := Value{typ: "int", marks: ev.ofNumber("int", joinMarks(a.marks, b.marks))}
	if op == "&" || op == "-" || op == "^" {
		if a.typ == "" && b.typ == "" {
			v.typ = "" // sets have these operators too
		}
	}
	return v
}

// remaining is what is left of a collection of which the elements of another were taken out, or all but those.
func (ev *evaluator) remaining(op string, a, b Value) Value {
	marks := ev.deep(a)
	if op == "&" && ev.deep(b) == nil {
		marks = nil // elements of the program's own
	}
	return Value{typ: "list", marks: marks}
}

// concat puts two texts, or two lists, together. at is the position in which the second of two texts begins.
func (ev *evaluator) concat(a, b Value, at position) Value {
	v := Value{marks: joinMarks(ev.spelled(a), ev.put(ev.spelled(b), at)), end: ev.end(&b, at)}
	if a.typ == "str" || b.typ == "str" {
		v.typ = "str"
		v.prefix = a.prefix
		if c, ok := b.constant(); ok {
			v = ev.namedTo(v, c.text)
		}
		if c, ok := a.constant(); ok {
			v.prefix = c.text + b.prefix
		} else if ev.settled(a) {
			v.prefix = strings.TrimSuffix(a.prefix, unknownFront) + unknownFront + b.prefix
		}
		if len(v.prefix) > maxText {
			v.prefix = a.prefix
		}
	} else if a.typ == b.typ {
		v.typ = a.typ
	}
	if a.typ == "list" && b.typ == "list" {
		o := ev.newObject("list", 0)
		s, r := ev.sequenceOf(a), ev.sequenceOf(b)
		if s.open || r.open || a.marks != nil || b.marks != nil {
			ev.setSequence(o, &sequence{open: true, rest: join(s.all(), r.all())})
		} else {
			ev.setSequence(o, s.insert(len(s.known), r.known...))
			v.marks = nil // of its elements
		}
		v.objs = []*object{o}
	}
	return v
}

// send puts a value into a channel, which hands out any of what was put in.
func (ev *evaluator) send(channel ir.NodeID, v Value) {
	for _, o := range ev.base(channel).objs {
		ev.sent(o, v)
	}
}

// appendTo adds to a string or a list in place, as << does in some languages.
func (ev *evaluator) appendTo(target ir.NodeID, a, b Value) {
	if len(a.objs) > 0 {
		for _, o := range a.objs {
			s := ev.sequenceBehind(o)
			ev.growSequence(o, s.insert(len(s.known), b))
		}
		return
	}
	if b.marks == nil {
		return
	}
	a.marks, a.consts = joinMarks(a.marks, ev.deep(b)), nil
	ev.assignTo(target, a)
}

// shortCircuit evaluates the right side only where the left one leaves it open, and knows then what the left one said.
func (ev *evaluator) shortCircuit(op string, l, r ir.NodeID) Value {
	c := ev.condition(l)
	k := c.truth
	juggles := ev.file.lang.Juggles && (op == "&&" || op == "||")
	switch {
	case juggles && (op == "&&" && k < 0 || op == "||" && k > 0):
		return constValue(truth(k > 0))
	case op == "&&" && k < 0, op == "||" && k > 0:
		return c.value
	case op == "??" && (k > 0 || c.value.consts != nil && len(c.value.consts.list) == 1 && !c.value.isNull() && c.value.marks == nil):
		return c.value
	}
	m := ev.store.mark()
	if op == "&&" {
		ev.refine(c.yes)
	} else {
		ev.refine(c.no)
	}
	refined := ev.store.mark()
	v := ev.eval(r)
	if ev.dead && op == "&&" && c.value.typ == "object" {
		return Value{} // an object counts as true, so the second was surely reached
	}
	if ev.perhaps(m, refined) { // the second does not come back, so the first had the other answer
		if op == "&&" {
			ev.refine(c.no)
		} else {
			ev.refine(c.yes)
		}
		return c.value
	}
	if juggles {
		return ev.juggledLogic(op, &c.value, &v)
	}
	if k != 0 && op != "??" || c.value.isNull() {
		return v
	}
	if op == "&&" { // which is the first where that is empty, or nothing
		c.value = Value{typ: c.value.typ}
	}
	out := ev.oneOf(op, c.value, v)
	if out.of == 0 && op != "&&" && v.marks == nil && v.known() < 0 { // nothing, in the place of what is missing
		out.of = c.value.of
	}
	return out
}

// perhaps ends the second part of a condition, which ran only where the first had one answer: what the first said until refined holds no longer, and what the
// second changed may be so. It tells whether the second does not come back.
func (ev *evaluator) perhaps(m, refined int) bool {
	if !ev.dead && ev.store.mark() == refined {
		ev.store.undo(m)
		return false
	}
	st := ev.store.take(m, ev.dead)
	ev.dead = false
	ev.store.merge(st, state{})
	return st.dead
}

func (ev *evaluator) unary(id ir.NodeID) Value {
	t := ev.frame.tree
	c, ok := t.Child(id, ir.Operand)
	if !ok {
		return ev.joined(id)
	}
	v := ev.eval(c)
	op := t.Text(id)
	switch op {
	case "!":
		if k := v.known(); k != 0 {
			return constValue(truth(k < 0))
		}
		if ev.opts.TaintedComparisons {
			return Value{typ: "bool", marks: v.marks}
		}
		return Value{typ: "bool"}
	case "-", "+":
		k, ok := v.constant()
		if ok && ev.file.lang.Juggles {
			k = juggledNumber(k)
		}
		if ok && k.kind == ir.OpNumber {
			if op == "-" {
				return constValue(num(-k.num))
			}
			return constValue(k)
		}
		return Value{typ: "int"}
	case "typeof", "void", "~", "sizeof":
		if ev.spots != nil {
			return Value{marks: v.marks} // such rules have all that is made of data carry it
		}
		return Value{}
	case "<-":
		return ev.received(v)
	case "delete":
		ev.deletes(id)
		return Value{typ: "bool"}
	}
	if strings.HasSuffix(op, "++") || strings.HasSuffix(op, "--") {
		next := v
		next.consts = nil
		if k, ok := v.constant(); ok && k.kind == ir.OpNumber {
			d := 1.0
			if strings.HasSuffix(op, "--") {
				d = -1
			}
			next = constValue(num(k.num + d))
		}
		ev.assignTo(c, next)
		if strings.HasPrefix(op, "post") {
			return v
		}
		return next
	}
	return v
}

// branch is cond ? a : b.
func (ev *evaluator) branch(id ir.NodeID) Value {
	t := ev.frame.tree
	c, ok := t.Child(id, ir.Cond)
	if !ok {
		return ev.joined(id)
	}
	cond := ev.condition(c)
	then, has1 := t.Child(id, ir.Then)
	other, has2 := t.Child(id, ir.Else)
	switch {
	case cond.truth > 0 && has1:
		return ev.eval(then)
	case cond.truth > 0:
		return cond.value
	case cond.truth < 0 && has2:
		return ev.eval(other)
	}
	a := cond.value
	m := ev.store.mark()
	if has1 {
		ev.refine(cond.yes)
		a = ev.eval(then)
	}
	s1 := ev.store.take(m, ev.dead)
	ev.dead = false
	var b Value
	ev.refine(cond.no)
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

// list is a literal of elements.
// inTurn runs expressions one after the other, and has the value of the last.
func (ev *evaluator) inTurn(id ir.NodeID) Value {
	var v Value
	for c := id + 1; c < ev.frame.tree.Nodes[id].Next; c = ev.frame.tree.Nodes[c].Next {
		v = ev.eval(c)
	}
	return v
}

func (ev *evaluator) list(id ir.NodeID) Value {
	t := ev.frame.tree
	if ev.file.lang.Sequences && t.Nodes[id].Op == ir.OpTuple && ev.spots == nil {
		return ev.inTurn(id)
	}
	n := 0
	for c := id + 1; c < t.Nodes[id].Next && n <= maxKnown; c = t.Nodes[c].Next {
		n++
	}
	s := &sequence{known: make([]Value, 0, n)}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if s.open && s.rest.tells(t, c) {
			continue
		}
		v := ev.eval(c)
		switch t.Nodes[c].Op {
		case ir.OpSpread:
			inner := ev.sequenceOf(v)
			if inner.open || v.marks != nil || len(inner.known) == 0 {
				s = &sequence{known: s.known, open: true, rest: join(s.rest, ev.elementsOf(v))}
				continue
			}
			s = s.insert(len(s.known), inner.known...)
		case ir.OpPair:
			// A list with keys, as in PHP: by key, and by place.
			o := ev.madeAt("map", id, nil)
			return ev.fill(o, id, s)
		default:
			if s.open {
				s.rest = join(s.rest, v) // nobody else has it yet
			} else {
				s.known = append(s.known, v)
				s = s.clip()
			}
		}
	}
	typ := "list"
	if t.Nodes[id].Op == ir.OpSet {
		typ = "set"
	}
	kept := typ
	if t.Nodes[id].Op == ir.OpTuple {
		s.emptied = len(s.known) == 0 && !s.open // nobody adds anything to it
		kept = ""                                // its parts may have names
	}
	o := ev.madeAt(kept, id, nil)
	ev.setSequence(o, s.clip())
	if kept == "" && !s.open {
		ev.nameParts(o, id, s)
	}
	return Value{typ: typ, exact: true, objs: []*object{o}}
}

// maxEntries bounds how many numbers of a table are told apart by their places. What else it holds is some number.
const maxEntries = 256

// tells: joining a literal that consists of numbers to the value would change nothing: it is any number, or as many lists as are kept.
func (v *Value) tells(t *ir.Tree, id ir.NodeID) bool {
	if v.consts != nil || v.prefix != "" {
		return false
	}
	if t.Nodes[id].Op == ir.OpNumber {
		return v.typ == "int" && len(v.objs) == 0
	}
	if v.typ != "list" || len(v.objs) < maxObjects {
		return false
	}
	for n := id; n < t.Nodes[id].Next; n++ {
		if op := t.Nodes[n].Op; op != ir.OpList && op != ir.OpNumber {
			return false
		}
	}
	return true
}

// mapping is a literal of pairs.
func (ev *evaluator) mapping(id ir.NodeID) Value {
	return ev.fill(ev.madeAt("map", id, nil), id, &sequence{})
}

func (ev *evaluator) fill(o *object, id ir.NodeID, s *sequence) Value {
	t := ev.frame.tree
	out := Value{typ: "map", exact: true, objs: []*object{o}}
	entries := 0
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpPair, ir.OpKeyword:
			k, ok1 := t.Child(c, ir.Key)
			v, ok2 := t.Child(c, ir.Value)
			if !ok1 || !ok2 {
				ev.eval(c)
				continue
			}
			if t.Nodes[k].Op == ir.OpNumber && t.Nodes[v].Op == ir.OpNumber {
				if entries++; entries == maxEntries+1 {
					ev.firstField(o, "", Value{typ: "int"})
				}
				if entries > maxEntries {
					continue
				}
			}
			key := ""
			if t.Nodes[k].Op == ir.OpName && !ev.file.lang.KeyVariables {
				key = t.Text(k)
				if s := ev.slotOf(t.Nodes[k].Hash); s >= 0 && ev.file.lang.Ranges {
					ev.keepKeyMarks(o, *ev.store.at(s))
				}
			} else if kv := ev.keyValue(ev.eval(k)); kv.consts != nil {
				if kc, ok := kv.constant(); ok {
					key = kc.text
				}
			} else {
				ev.keepKeyMarks(o, kv)
			}
			x := ev.eval(v)
			ev.firstField(o, key, x)
			if key == "" {
				ev.putUnderVariable(o, k, x)
			}
			if len(ev.lib.writes[ir.HashText(key)]) > 0 && key != "" {
				ev.writeModelsNamed(c, key, Value{}, x)
			}
		case ir.OpSpread:
			v := ev.eval(c)
			out.marks = joinMarks(out.marks, v.marks)
			ev.copyFieldsOf(&v, o)
		case ir.OpName:
			ev.putField(o, t.Text(c), ev.eval(c)) // {a} is {a: a}
		case ir.OpFunc:
			ev.methodOfLiteral(o, c)
		case ir.OpAssign: // a member that an initialiser sets, and no variable
			n, ok1 := t.Child(c, ir.Target)
			v, ok2 := t.Child(c, ir.Value)
			if !ok1 || !ok2 || t.Nodes[n].Op != ir.OpName {
				s = s.insert(len(s.known), ev.eval(c))
				continue
			}
			ev.putField(o, t.Text(n), ev.eval(v))
		default:
			s = s.insert(len(s.known), ev.eval(c))
		}
	}
	if len(s.known) > 0 {
		ev.setSequence(o, s)
	}
	return out
}
