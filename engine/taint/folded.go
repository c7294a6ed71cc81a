package taint

import (
	"math"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// folded computes a call of constants: of a method that texts have, of a function of numbers, or what a list of constants says of its length and of what is in it.
func (ev *evaluator) folded(s *site) (Value, bool) {
	if len(s.args) > 3 || s.isNew || s.recvNode == 0 && len(s.args) == 0 {
		return Value{}, false
	}
	if v, ok := ev.countedOrFound(s); ok {
		return v, true
	}
	var buf [3]constant
	args := buf[:0]
	for i := range s.args {
		c, ok := s.args[i].val.constant()
		if !ok || s.args[i].val.marks != nil {
			return Value{}, false
		}
		args = append(args, c)
	}
	if s.recvNode != 0 {
		if c, ok := s.recv.constant(); ok && s.recv.marks == nil {
			if k, ok := foldMethod(s.name, c, args); ok {
				return constValue(k), true
			}
		}
	}
	if len(args) == 0 || s.recvNode != 0 && s.path == "" {
		return Value{}, false
	}
	switch s.name {
	case "compile", "MustCompile", "RegExp", "Regex", "Pattern":
		if args[0].kind == ir.OpString {
			return Value{consts: &constSet{args[:1]}, typ: "regex"}, true
		}
	case "str", "String", "strval", "to_s":
		if len(args) == 1 {
			return constValue(str(args[0].text)), true
		}
	case "valueOf":
		switch head, _, _ := strings.Cut(strings.TrimPrefix(s.path, "java.lang."), "."); {
		case len(args) != 1:
		case head == "String":
			return constValue(str(args[0].text)), true
		case slices.Contains(numberClasses, head):
			return parsed(args[0])
		}
	case "len", "strlen":
		if len(args) == 1 && args[0].kind == ir.OpString {
			return constValue(num(float64(len(args[0].text)))), true
		}
	case "parseInt", "int", "intval", "Atoi", "parseLong", "Parse", "ToInt32":
		return parsed(args[0])
	case "parseBoolean":
		return constValue(truth(strings.EqualFold(args[0].text, "true"))), true
	}
	if c, ok := foldFunction(s.name, args); ok {
		return constValue(c), true
	}
	return Value{}, false
}

// numberClasses are the classes whose valueOf reads a number.
var numberClasses = []string{"Integer", "Long", "Short", "Byte", "Double", "Float"}

// parsed is the number that a text spells.
func parsed(c constant) (Value, bool) {
	if c.kind == ir.OpNumber {
		return constValue(c), true
	}
	v := number(strings.TrimSpace(c.text))
	return v, v.consts != nil && c.kind == ir.OpString
}

// foldFunction computes functions of numbers, under their usual names.
func foldFunction(name string, args []constant) (constant, bool) {
	for _, a := range args {
		if a.kind != ir.OpNumber && name != "ord" {
			return constant{}, false
		}
	}
	a := args[0].num
	switch name {
	case "abs", "Abs":
		return num(math.Abs(a)), len(args) == 1
	case "max", "Max", "min", "Min":
		if len(args) < 2 {
			return constant{}, false
		}
		for _, x := range args[1:] {
			if name[1] == 'a' {
				a = max(a, x.num)
			} else {
				a = min(a, x.num)
			}
		}
		return num(a), true
	case "floor", "Floor":
		return num(math.Floor(a)), len(args) == 1
	case "ceil", "Ceil":
		return num(math.Ceil(a)), len(args) == 1
	case "pow", "Pow":
		if len(args) == 2 {
			return num(math.Pow(a, args[1].num)), true
		}
	case "ord":
		if c := args[0]; len(args) == 1 && c.kind == ir.OpString && len(c.text) == 1 {
			return num(float64(c.text[0])), true
		}
	case "chr":
		if len(args) == 1 && a >= 0 && a < 128 {
			return str(string(rune(a))), true
		}
	}
	return constant{}, false
}

// countedOrFound is how many elements a list has that are all known, or whether a constant is among them.
func (ev *evaluator) countedOrFound(s *site) (Value, bool) {
	switch {
	case s.recvNode != 0 && len(s.args) == 0 && rules.Means(rules.Counts, s.name):
		return ev.count(s.recv)
	case s.recvNode == 0 && len(s.args) == 1 && rules.Means(rules.Counts, s.name):
		return ev.count(s.args[0].val)
	case s.recvNode != 0 && len(s.args) == 1 && len(s.recv.objs) == 1 && s.name != "indexOf" && rules.Means(rules.Holds, s.name):
		return ev.among(s.args[0].val, s.recv)
	}
	return Value{}, false
}

// count is the number of a list's elements where all of them are known. Of an empty list something that nobody knows may have made another.
func (ev *evaluator) count(list Value) (Value, bool) {
	if len(list.objs) != 1 || list.marks != nil || list.objs[0].symbolic || list.objs[0].many || list.typ == "str" {
		return Value{}, false
	}
	o := list.objs[0]
	if len(o.fields.names) != 1 || o.fields.names[0] != elements {
		return Value{}, false
	}
	q := ev.sequenceOfObject(o)
	if q.open || len(q.known) == 0 {
		return Value{}, false
	}
	return constValue(num(float64(len(q.known)))), true
}

// among tells whether a constant is an element of a list of constants, or a key of a map all of whose keys are known.
func (ev *evaluator) among(v, list Value) (Value, bool) {
	c, ok := v.constant()
	if !ok || v.marks != nil || len(list.objs) != 1 || list.other || list.objs[0].symbolic || list.objs[0].many || list.objs[0].typ == "str" {
		return Value{}, false
	}
	o := list.objs[0]
	if _, listed := o.fields.get(elements); !listed || len(o.fields.names) > 1 {
		if !ev.onlyKeys(list) {
			return Value{}, false
		}
		_, has := o.fields.get(c.text)
		return constValue(truth(has)), true
	}
	q := ev.sequenceOfObject(o)
	if q.open || len(q.known) == 0 {
		return Value{}, false
	}
	for i := range q.known {
		k, ok := q.known[i].constant()
		if !ok || q.known[i].marks != nil {
			return Value{}, false
		}
		if equalConstants(c, k) {
			return constValue(truth(true)), true
		}
	}
	return constValue(truth(false)), true
}
