package taint

import (
	"math"
	"strconv"
	"strings"

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
		return num(float64(i << (uint64(j) & 63))), j >= 0 && j < 40
	case ">>":
		return num(float64(i >> (uint64(j) & 63))), j >= 0
	}
	return constant{}, false
}
