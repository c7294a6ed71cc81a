package taint

import (
	"math"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Methods of texts and functions of numbers are computed on constants, under the names that rules/operations.yaml lists.

// operands are the constants that a call passes.
type operands []constant

// text is an operand's text, or "" where there is none.
func (o operands) text(i int) string {
	if i < len(o) {
		return o[i].text
	}
	return ""
}

// number is an operand's number, or otherwise where there is none.
func (o operands) number(i, otherwise int) int {
	if i < len(o) && o[i].kind == ir.OpNumber {
		return int(o[i].num)
	}
	return otherwise
}

// computedText computes a method of a text. Indices are bytes; texts in which that differs from characters are refused.
func computedText(name string, recv constant, args operands) (constant, bool) {
	if recv.kind != ir.OpString || len(recv.text) != utf8.RuneCountInString(recv.text) {
		return constant{}, false
	}
	if f := textOperations[rules.OperationNamed(rules.OfText, name)]; f != nil {
		if c, ok := f(recv.text, args); ok {
			return c, true
		}
	}
	return str(recv.text), keepsText(name)
}

// computedTextFunction is computedText for a function that gets the text first.
func computedTextFunction(name string, args operands) (constant, bool) {
	f := textOperations[rules.OperationNamed(rules.OfTextFunction, name)]
	if f == nil || args[0].kind != ir.OpString || len(args[0].text) != utf8.RuneCountInString(args[0].text) {
		return constant{}, false
	}
	return f(args[0].text, args[1:])
}

// matchedText tells whether a text has a part that a regular expression fits.
func matchedText(re *Value, method string, args operands) (constant, bool) {
	c, ok := re.constant()
	if re.typ == "str" || !ok || len(args) != 1 || args[0].kind != ir.OpString || method == "match" || !rules.Means(rules.MatchesPart, method) {
		return constant{}, false
	}
	x, err := compiled(c.text)
	return truth(err == nil && x.MatchString(args[0].text)), err == nil
}

// matchedBy computes functions that are passed an expression and a text, and give a match or nothing. Only that there is none is a value.
func matchedBy(op rules.Operation, args operands) (Value, bool) {
	if len(args) != 2 || args[0].kind != ir.OpString || args[1].kind != ir.OpString {
		return Value{}, false
	}
	src := args[0].text
	switch op {
	case "matches-at-start":
		src = `\A(?:` + src + `)`
	case "matches-all":
		src = `\A(?:` + src + `)\z`
	}
	x, err := compiled(src)
	if err != nil {
		return Value{}, false
	}
	if !x.MatchString(args[1].text) {
		return constValue(null), true
	}
	return Value{typ: "re.Match", consts: oneConstant(constant{kind: ir.OpBool, text: "true"})}, true
}

// withOne is an operation that takes one operand.
func withOne(f func(s, arg string) constant) func(string, operands) (constant, bool) {
	return func(s string, o operands) (constant, bool) { return f(s, o.text(0)), len(o) == 1 }
}

// withNone is an operation that takes no operand.
func withNone(f func(s string) constant) func(string, operands) (constant, bool) {
	return func(s string, o operands) (constant, bool) { return f(s), len(o) == 0 }
}

// whatever is an operation that says the same, whatever it is passed.
func whatever(f func(s string) constant) func(string, operands) (constant, bool) {
	return func(s string, _ operands) (constant, bool) { return f(s), true }
}

var textOperations = map[rules.Operation]func(s string, o operands) (constant, bool){
	"character-at":   func(s string, o operands) (constant, bool) { return cut(s, o.number(0, -1), o.number(0, -1)+1) },
	"part-to":        func(s string, o operands) (constant, bool) { return cut(s, o.number(0, 0), o.number(1, len(s))) },
	"part-of-length": partOfLength,
	"length":         withNone(func(s string) constant { return num(float64(len(s))) }),
	"upper-case":     whatever(func(s string) constant { return str(strings.ToUpper(s)) }),
	"lower-case":     whatever(func(s string) constant { return str(strings.ToLower(s)) }),
	"trimmed":        withNone(func(s string) constant { return str(strings.TrimSpace(s)) }),
	"joined":         withOne(func(s, arg string) constant { return str(s + arg) }),
	"replaced": func(s string, o operands) (constant, bool) {
		return str(strings.ReplaceAll(s, o.text(0), o.text(1))), len(o) == 2 || len(o) == 3 && o.number(2, 0) < 0
	},
	"same":             withOne(func(s, arg string) constant { return truth(s == arg) }),
	"same-in-any-case": withOne(func(s, arg string) constant { return truth(strings.EqualFold(s, arg)) }),
	"order": func(s string, o operands) (constant, bool) {
		return num(float64(strings.Compare(s, o.text(0)))), len(o) == 1 && o[0].kind == ir.OpString
	},
	"begins":     withOne(func(s, arg string) constant { return truth(strings.HasPrefix(s, arg)) }),
	"ends":       withOne(func(s, arg string) constant { return truth(strings.HasSuffix(s, arg)) }),
	"holds":      withOne(func(s, arg string) constant { return truth(strings.Contains(s, arg)) }),
	"place":      withOne(func(s, arg string) constant { return num(float64(strings.Index(s, arg))) }),
	"last-place": withOne(func(s, arg string) constant { return num(float64(strings.LastIndex(s, arg))) }),
	"has-match": func(s string, o operands) (constant, bool) {
		if len(o) != 1 {
			return constant{}, false
		}
		x, err := compiled(o[0].text)
		return truth(err == nil && x.MatchString(s)), err == nil
	},
	"in-an-encoding": func(s string, o operands) (constant, bool) {
		return str(s), len(o) == 0 || len(o) == 1 && !strings.Contains(s, `\\`) && rules.Means(rules.KeepsLetters, o.text(0))
	},
	"is-empty": whatever(func(s string) constant { return truth(s == "") }),
}

// cut is the part of a text from a place to another.
func cut(s string, from, to int) (constant, bool) {
	if from < 0 || from > to || to > len(s) {
		return constant{}, false
	}
	return str(s[from:to]), true
}

func partOfLength(s string, o operands) (constant, bool) {
	from, to := o.number(0, 0), len(s)
	if len(o) > 1 {
		to = from + o.number(1, len(s))
	}
	return cut(s, from, to)
}

// computed computes a function of constants.
func computed(s *site, args operands) (Value, bool) {
	op := rules.OperationNamed(rules.OfFunction, s.name)
	if op == "" {
		op = rules.OperationNamed(rules.OfFunction, lastComponents(s.path, 2))
	}
	switch op {
	case "expression":
		if args[0].kind == ir.OpString && (len(args) == 1 || !strings.Contains(args[1].text, "m")) { // flags by which its anchors fit at every line
			return Value{consts: &constSet{args[:1]}, typ: "regex"}, true
		}
	case "quoted-for-expression":
		if args[0].kind == ir.OpString {
			return constValue(str(regexp.QuoteMeta(args[0].text))), true
		}
	case "as-text":
		if len(args) == 1 {
			return constValue(str(args[0].text)), true
		}
	case "length-of":
		if len(args) == 1 && args[0].kind == ir.OpString {
			return constValue(num(float64(len(args[0].text)))), true
		}
	case "as-number":
		return parsed(args[0])
	case "matches-somewhere", "matches-at-start", "matches-all":
		return matchedBy(op, args)
	case "as-truth":
		return constValue(truth(strings.EqualFold(args[0].text, "true"))), true
	default:
		c, ok := computedNumber(op, args)
		return constValue(c), ok
	}
	return Value{}, false
}

// lastComponents is the end of a dotted name.
func lastComponents(path string, n int) string {
	at := len(path)
	for range n {
		i := strings.LastIndexByte(path[:at], '.')
		if i < 0 {
			return path
		}
		at = i
	}
	return path[at+1:]
}

// parsed is the number that a text spells.
func parsed(c constant) (Value, bool) {
	if c.kind == ir.OpNumber {
		return constValue(c), true
	}
	v := number(strings.TrimSpace(c.text))
	return v, v.consts != nil && c.kind == ir.OpString
}

// computedNumber computes functions of numbers, and of characters, which are numbers.
func computedNumber(op rules.Operation, args operands) (constant, bool) {
	if op == "code" {
		c := args[0]
		if len(args) != 1 || c.kind != ir.OpString || len(c.text) != 1 {
			return constant{}, false
		}
		return num(float64(c.text[0])), true
	}
	for _, a := range args {
		if a.kind != ir.OpNumber {
			return constant{}, false
		}
	}
	a := args[0].num
	switch op {
	case "absolute":
		return num(math.Abs(a)), len(args) == 1
	case "largest", "smallest":
		for _, x := range args[1:] {
			if op == "largest" {
				a = max(a, x.num)
			} else {
				a = min(a, x.num)
			}
		}
		return num(a), len(args) > 1
	case "floor":
		return num(math.Floor(a)), len(args) == 1
	case "ceiling":
		return num(math.Ceil(a)), len(args) == 1
	case "power":
		if len(args) == 2 {
			return num(math.Pow(a, args[1].num)), true
		}
	case "character":
		return str(string(rune(a))), len(args) == 1 && a >= 0 && a < 128
	}
	return constant{}, false
}
