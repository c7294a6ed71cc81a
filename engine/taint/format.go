package taint

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// textParts puts a text together from characters and values, and keeps what is known of its beginning and of the places in it.
type textParts struct {
	ev    *evaluator
	v     Value
	out   string // what is known of the text's beginning
	open  bool   // what comes next does not belong to the known beginning
	parts bool   // something in it is no constant
	at    position
	node  ir.NodeID // of a text that is written as one
}

func (ev *evaluator) textAt(p position) *textParts {
	return &textParts{ev: ev, v: Value{typ: "str"}, at: p}
}

func (b *textParts) chars(s string) {
	if !b.open {
		b.out += s
		b.open = len(b.out) > maxText
	}
	if b.ev.lib.tellsPlaces() {
		b.at = b.at.after(s)
	}
}

func (b *textParts) value(part Value) {
	if k, ok := part.constant(); ok && !b.open {
		b.out += k.text
		b.open = len(b.out) > maxText
	} else {
		b.parts = true
		if !b.open {
			b.out += part.prefix
			if b.open = !b.ev.settled(part); !b.open {
				b.out += unknownFront
			} else if b.node != 0 {
				b.out = b.ev.goesOnWith(b.out, b.node, &part)
			}
			b.open = b.open || len(b.out) > maxText
		}
	}
	if part.host && part.of != 0 { // where the text is one of the program's own, its host is
		b.v.of, b.v.host = part.of, true
	}
	b.v.marks = joinMarks(b.v.marks, b.ev.put(b.ev.spelled(part), b.at))
	b.at = b.ev.end(&part, b.at)
}

// text is the value of the whole.
func (b *textParts) text() Value {
	if !b.parts && b.v.marks == nil {
		return constValue(str(b.out))
	}
	b.v.prefix, b.v.end = b.out, b.at
	return b.v
}

// formatted is what printf and its kin make of a format and its arguments. What is written as a number is one.
func (ev *evaluator) formatted(s *site, start position) Value {
	args := s.args
	if s.recvNode != 0 && s.recv.typ == "str" {
		args = append([]argument{{node: s.recvNode, val: s.recv}}, args...)
	}
	if len(args) == 0 {
		return Value{typ: "str"}
	}
	format, ok := args[0].val.constant()
	if !ok || format.kind != ir.OpString {
		v := Value{typ: "str", prefix: args[0].val.prefix}
		for _, a := range args {
			v.marks = joinMarks(v.marks, ev.deep(a.val))
		}
		return v
	}
	given := func(i int) Value {
		switch {
		case i < len(args) && (i > 1 || !strings.HasPrefix(s.name, "v")):
			return args[i].val
		case len(args) == 2 && strings.HasPrefix(s.name, "v"): // its values are passed as a list
			return ev.readIndex(args[1].val, constValue(num(float64(i-1))))
		case len(args) > 1 && args[len(args)-1].spread:
			return Value{marks: ev.deep(args[len(args)-1].val)}
		}
		return Value{}
	}
	b := ev.textAt(start)
	n, text := 0, format.text
	for {
		i := strings.IndexByte(text, '%')
		if i < 0 || i+1 >= len(text) {
			b.chars(text)
			break
		}
		b.chars(text[:i])
		if name, verb, width, ok := namedDirective(text[i:]); ok {
			b.value(ev.asWritten(verb, ev.namedValue(args[1:], name)))
			text = text[i+width:]
			continue
		}
		verb, which, width := directive(text[i:])
		braced := strings.IndexByte(text[i:i+width], '[') >= 0
		text = text[i+width:]
		if verb == '%' {
			b.chars("%")
			continue
		}
		if n++; which == 0 {
			which = n
		} else if braced {
			n = which // those behind it are counted on
		}
		b.value(ev.asWritten(verb, given(which)))
	}
	v := b.text()
	v.marks = ev.stepped(v.marks, passed, ev.place(s.id), s.name)
	return v
}

// filled is what a format makes whose holes stand in braces: {}, {0}, {name} and {0.name:>8}. The format is the receiver, or the first argument.
func (ev *evaluator) filled(s *site) Value {
	args := s.args
	format := s.recv
	if s.recvNode == 0 || s.recv.typ != "str" {
		if len(args) == 0 {
			return Value{typ: "str"}
		}
		format, args = args[0].val, args[1:]
	}
	k, ok := format.constant()
	if !ok || k.kind != ir.OpString {
		v := Value{typ: "str", prefix: format.prefix, marks: ev.deep(format)}
		for _, a := range args {
			v.marks = joinMarks(v.marks, ev.deep(a.val))
		}
		v.marks = ev.stepped(v.marks, passed, ev.place(s.id), s.name)
		return v
	}
	b := ev.textAt(ev.start)
	n, text := 0, k.text
	for {
		i := strings.IndexAny(text, "{}")
		if i < 0 || i+1 >= len(text) {
			b.chars(text)
			break
		}
		b.chars(text[:i])
		end := strings.IndexByte(text[i:], '}')
		switch {
		case text[i+1] == text[i]: // a brace
			b.chars(text[i : i+1])
			text = text[i+2:]
			continue
		case text[i] == '}' || end < 0:
			b.chars(text[i : i+1])
			text = text[i+1:]
			continue
		}
		hole, spec, _ := strings.Cut(text[i+1:i+end], ":")
		text = text[i+end+1:]
		hole, _, _ = strings.Cut(hole, "!")
		root := strings.FieldsFunc(hole, func(r rune) bool { return r == '.' || r == '[' })
		var v Value
		if len(root) == 0 {
			v = ev.counted(args, n)
			n++
		} else if at, err := strconv.Atoi(root[0]); err == nil {
			v = ev.counted(args, at)
		} else {
			v = ev.namedHole(args, root[0])
			if slot := ev.slotOf(ir.HashText(root[0])); slot >= 0 && v.empty() && ev.frame.tree.Nodes[s.id].Op == ir.OpMacro {
				v = *ev.store.at(slot) // a macro's text names the variables where it stands
			}
		}
		verb := byte('s')
		if spec != "" {
			verb = spec[len(spec)-1]
		}
		b.value(ev.asWritten(verb, v))
	}
	v := b.text()
	v.marks = ev.stepped(v.marks, passed, ev.place(s.id), s.name)
	return v
}

// counted is the argument for a hole that is counted, from 0.
func (ev *evaluator) counted(args []argument, n int) Value {
	for i, a := range args {
		switch {
		case a.spread:
			return Value{marks: ev.deep(a.val)}
		case i == n && a.name == "":
			return a.val
		}
	}
	return Value{}
}

// namedHole is the argument for a hole that has a name: a keyword's, or an entry of a map that is passed as keywords.
func (ev *evaluator) namedHole(args []argument, name string) Value {
	var v Value
	for _, a := range args {
		switch {
		case a.name == name:
			return a.val
		case a.spread:
			v = join(v, ev.readField(a.val, name))
		}
	}
	return v
}

// lines are the weaknesses that want an end of a line.
var lines = []string{"log", "header", "mail-header"}

// asWritten is a value as a directive writes it.
func (ev *evaluator) asWritten(verb byte, v Value) Value {
	if verb == 'q' { // in quotation marks, with ends of lines as escapes
		v = ev.clean(v, ev.lib.mask(lines))
		v.typ, v.consts, v.prefix = "str", nil, ""
		return v
	}
	if strings.IndexByte("duioxXeEfFgGbc", verb) < 0 {
		return v
	}
	return Value{typ: "int", marks: ev.ofNumber("int", ev.deep(v))}
}

// namedValue is the argument that a directive names: a keyword's, or an entry of a map.
func (ev *evaluator) namedValue(args []argument, name string) Value {
	for _, a := range args {
		if a.name == name {
			return a.val
		}
	}
	var v Value
	for _, a := range args {
		if a.name == "" {
			v = join(v, ev.readField(a.val, name))
		}
	}
	return v
}

var reNamedDirective = regexp.MustCompile(`^%(?:[-+ 0#.1-9]*<(\w+)>[-+ 0#.1-9]*([a-zA-Z])|\{(\w+)\})`)

// namedDirective reads a directive that names its argument, %<name>d or %{name}.
func namedDirective(s string) (name string, verb byte, width int, ok bool) {
	m := reNamedDirective.FindStringSubmatch(s)
	switch {
	case m == nil:
		return "", 0, 0, false
	case m[3] != "":
		return m[3], 's', len(m[0]), true
	}
	return m[1], m[2][0], len(m[0]), true
}

// directive reads one directive of a format: its verb, the position of its argument if it names one, and its length.
func directive(s string) (verb byte, which, width int) {
	i := 1
	digits := i
	for digits < len(s) && '0' <= s[digits] && s[digits] <= '9' {
		digits++
	}
	if digits > i && digits < len(s) && s[digits] == '$' {
		which, _ = strconv.Atoi(s[i:digits])
		i = digits + 1
	}
	for i < len(s) && strings.IndexByte("-+ 0#.123456789", s[i]) >= 0 {
		i++
	}
	if end := strings.IndexByte(s[i:], ']'); end > 0 && s[i] == '[' { // %[2]s
		if k, err := strconv.Atoi(s[i+1 : i+end]); err == nil {
			which, i = k, i+end+1
		}
	}
	if i < len(s) && s[i] == '\'' { // a character to fill with
		for i = min(i+2, len(s)); i < len(s) && strings.IndexByte("-+.0123456789", s[i]) >= 0; {
			i++
		}
	}
	for i < len(s)-1 && s[i] == 'l' {
		i++
	}
	if i >= len(s) {
		return '%', 0, len(s)
	}
	return s[i], which, i + 1
}

// scanned is what scanf and its kin read of a text into the variables that are passed behind a format. What is read as a number carries no text.
func (ev *evaluator) scanned(s *site, e *entry) Value {
	from := s.selected(e.From)
	if len(from) != 2 {
		return Value{typ: "int"}
	}
	first := 0
	for i := range s.args {
		if s.args[i].node == from[1].node {
			first = i + 1
		}
	}
	ms := ev.stepped(ev.deep(from[0].val), passed, ev.place(s.id), s.name)
	format, known := from[1].val.constant()
	text := format.text
	for i := first; i < len(s.args); i++ {
		verb := byte('s')
		for known {
			at := strings.IndexByte(text, '%')
			if at < 0 {
				return Value{typ: "int"} // nothing more is read
			}
			skipped := at+1 < len(text) && text[at+1] == '*'
			if skipped {
				text = text[:at+1] + text[at+2:]
			}
			v, _, width := directive(text[at:])
			if text = text[at+width:]; v != '%' && !skipped {
				verb = v
				break
			}
		}
		if strings.IndexByte("duioxXeEfFgGb", verb) < 0 || ev.opts.TaintedNumbers {
			ev.taintArgument(s, rules.ModelArg{Position: i}, ms)
			continue
		}
		if slot, ok := ev.slotAt(ev.referred(s.args[i].node)); ok {
			x := *ev.store.at(slot)
			x.consts, x.prefix = nil, ""
			if x.typ == "" {
				x.typ = "int"
			}
			if x.marks = ev.ofNumber("int", joinMarks(x.marks, ms)); !isNumeric(x.typ) {
				x.typ = "int"
			}
			ev.store.set(slot, x)
		}
	}
	return Value{typ: "int"}
}
