package taint

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// unescape reads the usual escapes of string literals; what it does not know stays as it is.
func unescape(s string) string {
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	var sb strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 >= len(s) {
			sb.WriteByte(s[i])
			continue
		}
		i++
		switch s[i] {
		case 'n':
			sb.WriteByte('\n')
		case 't':
			sb.WriteByte('\t')
		case 'r':
			sb.WriteByte('\r')
		case '0':
			sb.WriteByte(0)
		case '\\', '\'', '"', '`', '/', '$':
			sb.WriteByte(s[i])
		default:
			sb.WriteByte('\\')
			sb.WriteByte(s[i])
		}
	}
	return sb.String()
}

func number(s string) Value {
	s = strings.ReplaceAll(s, "_", "")
	if i, err := strconv.ParseInt(s, 0, 64); err == nil {
		return constValue(num(float64(i)))
	}
	if f, err := strconv.ParseFloat(strings.TrimRight(s, "fFdDlLuUmMn"), 64); err == nil {
		v := constValue(num(f))
		if strings.ContainsAny(s, ".") {
			v.typ = "float"
		}
		return v
	}
	return Value{typ: "int"}
}

// known is the truth of a value: 1 and -1 for true and false, 0 where it is not known.
func (v *Value) known() int {
	if v.consts == nil {
		return 0
	}
	out := 0
	for _, c := range v.consts.list {
		t := -1
		if c.truthy() {
			t = 1
		}
		if out != 0 && out != t {
			return 0
		}
		out = t
	}
	return out
}

func (c constant) truthy() bool {
	switch c.kind {
	case ir.OpBool:
		return c.text == "true"
	case ir.OpNumber:
		return c.num != 0
	case ir.OpString:
		return c.text != ""
	}
	return false
}

// foldBinary computes an operator on constants, for every pair that the operands may be.
func foldBinary(op string, a, b Value) (Value, bool) {
	if a.consts == nil || b.consts == nil || len(a.consts.list)*len(b.consts.list) > maxConsts {
		return Value{}, false
	}
	var out Value
	for i, x := range a.consts.list {
		for j, y := range b.consts.list {
			c, ok := foldPair(op, x, y)
			if !ok {
				return Value{}, false
			}
			if i+j == 0 {
				out = constValue(c)
			} else {
				out = join(out, constValue(c))
			}
		}
	}
	return out, true
}

func foldPair(op string, x, y constant) (constant, bool) {
	switch op {
	case "==", "===", "is":
		return truth(equalConstants(x, y)), true
	case "!=", "!==", "<>", "is not":
		return truth(!equalConstants(x, y)), true
	case "&&":
		return truth(x.truthy() && y.truthy()), true
	case "||":
		return truth(x.truthy() || y.truthy()), true
	case "not in":
		return truth(!strings.Contains(y.text, x.text)), x.kind == ir.OpString && y.kind == ir.OpString
	case "in":
		return truth(strings.Contains(y.text, x.text)), x.kind == ir.OpString && y.kind == ir.OpString
	}
	if x.kind == ir.OpNumber && y.kind == ir.OpNumber {
		return foldNumbers(op, x, y)
	}
	if x.kind == ir.OpString || y.kind == ir.OpString {
		switch op {
		case "+", ".", "..", "~", "<>":
			return str(x.text + y.text), true
		case "<":
			return truth(x.text < y.text), x.kind == y.kind
		case ">":
			return truth(x.text > y.text), x.kind == y.kind
		case "*":
			if y.kind == ir.OpNumber && y.num >= 0 && y.num*float64(len(x.text)) < 4096 {
				return str(strings.Repeat(x.text, int(y.num))), true
			}
		}
	}
	return constant{}, false
}

func equalConstants(x, y constant) bool {
	if x.kind == ir.OpNumber && y.kind == ir.OpNumber {
		return x.num == y.num
	}
	return x.kind == y.kind && x.text == y.text
}

func foldNumbers(op string, x, y constant) (constant, bool) {
	a, b := x.num, y.num
	whole := !strings.Contains(x.text, ".") && !strings.Contains(y.text, ".")
	switch op {
	case "+":
		return num(a + b), true
	case "-":
		return num(a - b), true
	case "*":
		return num(a * b), true
	case "/":
		if b == 0 {
			return constant{}, false
		}
		if whole {
			return num(math.Trunc(a / b)), true
		}
		return num(a / b), true
	case "//":
		if b == 0 {
			return constant{}, false
		}
		return num(math.Floor(a / b)), true
	case "%":
		if b == 0 || !whole {
			return constant{}, false
		}
		return num(math.Mod(a, b)), true
	case "**":
		return num(math.Pow(a, b)), true
	case "<":
		return truth(a < b), true
	case "<=":
		return truth(a <= b), true
	case ">":
		return truth(a > b), true
	case ">=":
		return truth(a >= b), true
	}
	if !whole || math.Abs(a) > 1<<52 || math.Abs(b) > 1<<52 {
		return constant{}, false
	}
	i, j := int64(a), int64(b)
	switch op {
	case "&":
		return num(float64(i & j)), true
	case "|":
		return num(float64(i | j)), true
	case "^":
		return num(float64(i ^ j)), true
	case "<<":
		return num(float64(i << (uint64(j) & 62))), j >= 0 && j < 40
	case ">>":
		return num(float64(i >> (uint64(j) & 62))), j >= 0
	}
	return constant{}, false
}

// foldMethod computes the methods that strings have in most languages, under their usual names. Indices are bytes; it refuses texts in which that differs
// from characters.
func foldMethod(name string, recv constant, args []constant) (constant, bool) {
	if recv.kind != ir.OpString || len(recv.text) != utf8.RuneCountInString(recv.text) {
		return constant{}, false
	}
	s := recv.text
	arg := func(i int) string {
		if i < len(args) {
			return args[i].text
		}
		return ""
	}
	at := func(i, otherwise int) int {
		if i < len(args) && args[i].kind == ir.OpNumber {
			return int(args[i].num)
		}
		return otherwise
	}
	switch name {
	case "charAt", "at", "get":
		if i := at(0, -1); i >= 0 && i < len(s) {
			return str(s[i : i+1]), true
		}
	case "length", "size", "count", "len":
		if len(args) == 0 {
			return num(float64(len(s))), true
		}
	case "substring", "substr", "slice", "Substring":
		from, to := at(0, 0), at(1, len(s))
		if name == "substr" || name == "Substring" {
			if len(args) > 1 {
				to += from
			}
		}
		if 0 <= from && from <= to && to <= len(s) {
			return str(s[from:to]), true
		}
	case "toUpperCase", "upper", "ToUpper", "upcase", "toUpperCase()", "uppercase":
		return str(strings.ToUpper(s)), true
	case "toLowerCase", "lower", "ToLower", "downcase", "lowercase":
		return str(strings.ToLower(s)), true
	case "trim", "strip", "Trim":
		if len(args) == 0 {
			return str(strings.TrimSpace(s)), true
		}
	case "concat":
		if len(args) == 1 {
			return str(s + arg(0)), true
		}
	case "replace", "replaceAll", "Replace", "gsub":
		if len(args) == 2 && name == "replace" || name == "Replace" && len(args) == 2 {
			return str(strings.ReplaceAll(s, arg(0), arg(1))), true
		}
	case "equals", "equal", "Equals", "eql?", "contentEquals":
		if len(args) == 1 {
			return truth(s == arg(0)), true
		}
	case "compareTo", "CompareTo":
		if len(args) == 1 && args[0].kind == ir.OpString {
			return num(float64(strings.Compare(s, arg(0)))), true
		}
	case "equalsIgnoreCase":
		if len(args) == 1 {
			return truth(strings.EqualFold(s, arg(0))), true
		}
	case "startsWith", "startswith", "StartsWith", "start_with?", "hasPrefix":
		if len(args) == 1 {
			return truth(strings.HasPrefix(s, arg(0))), true
		}
	case "endsWith", "endswith", "EndsWith", "end_with?", "hasSuffix":
		if len(args) == 1 {
			return truth(strings.HasSuffix(s, arg(0))), true
		}
	case "contains", "includes", "Contains", "include?":
		if len(args) == 1 {
			return truth(strings.Contains(s, arg(0))), true
		}
	case "indexOf", "find", "IndexOf":
		if len(args) == 1 {
			return num(float64(strings.Index(s, arg(0)))), true
		}
	case "isEmpty", "empty?":
		return truth(s == ""), true
	case "toUpper":
		return str(s), true
	}
	if keepsText(name) {
		return str(s), true
	}
	return constant{}, false
}
