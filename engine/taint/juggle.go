package taint

import (
	"math"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Constants in languages whose operators convert what they are given.

// foldBinary computes an operator on constants, as the language has it.
func (ev *evaluator) foldBinary(op string, a, b Value) (Value, bool) {
	if !ev.file.lang.Juggles || a.consts == nil || b.consts == nil {
		return foldBinary(op, a, b)
	}
	if len(a.consts.list)*len(b.consts.list) > maxConsts {
		return Value{}, false
	}
	var out Value
	for i, x := range a.consts.list {
		for j, y := range b.consts.list {
			c, ok := juggledPair(op, x, y)
			switch {
			case !ok:
				return Value{}, false
			case i+j == 0:
				out = constValue(c)
			default:
				out = join(out, constValue(c))
			}
		}
	}
	return out, true
}

func juggledPair(op string, x, y constant) (constant, bool) {
	switch op {
	case "==", "!=":
		n, ok := juggledOrder(x, y)
		return truth((n == 0) == (op == "==")), ok
	case "<=>", "<", "<=", ">", ">=":
		n, ok := juggledOrder(x, y)
		switch op {
		case "<":
			return truth(n < 0), ok
		case "<=":
			return truth(n <= 0), ok
		case ">":
			return truth(n > 0), ok
		case ">=":
			return truth(n >= 0), ok
		}
		return num(float64(n)), ok
	case "xor":
		return truth(x.truthyAs() != y.truthyAs()), true
	case "&&":
		return truth(x.truthyAs() && y.truthyAs()), true
	case "||":
		return truth(x.truthyAs() || y.truthyAs()), true
	case "+", "-", "*", "**", "%":
		return foldNumbers(op, juggledNumber(x), juggledNumber(y))
	case "/":
		p, q := juggledNumber(x), juggledNumber(y)
		return num(p.num / q.num), q.num != 0
	case "&", "|", "^", "<<", ">>":
		if x.kind == ir.OpString && y.kind == ir.OpString {
			return constant{}, false // of the characters
		}
		return foldNumbers(op, num(math.Trunc(juggledNumber(x).num)), num(math.Trunc(juggledNumber(y).num)))
	case ".":
		return str(x.textAs() + y.textAs()), true
	}
	return foldPair(op, x, y)
}

// juggledOrder is less than, equal to, or more than 0 as one constant stands before the other, is as much, or stands behind it.
func juggledOrder(x, y constant) (int, bool) {
	switch {
	case x.kind == ir.OpBool || y.kind == ir.OpBool:
		return order(x.truthyAs(), y.truthyAs()), true
	case x.kind == ir.OpNull && y.kind == ir.OpNull:
		return 0, true
	case x.kind == ir.OpNull && y.kind == ir.OpString:
		return strings.Compare("", y.text), true
	case x.kind == ir.OpString && y.kind == ir.OpNull:
		return strings.Compare(x.text, ""), true
	case x.kind == ir.OpNull || y.kind == ir.OpNull:
		return order(x.truthyAs(), y.truthyAs()), true
	}
	a, ok1 := x.asNumber()
	b, ok2 := y.asNumber()
	switch {
	case !ok1 || !ok2:
		return strings.Compare(x.textAs(), y.textAs()), x.kind != ir.OpNone && y.kind != ir.OpNone
	case a < b:
		return -1, true
	case a > b:
		return 1, true
	}
	return 0, true
}

func order(x, y bool) int {
	switch {
	case x == y:
		return 0
	case y:
		return -1
	}
	return 1
}

// truthyAs is the truth of a constant where "0" is false.
func (c constant) truthyAs() bool { return c.truthy() && (c.kind != ir.OpString || c.text != "0") }

// textAs is the text of a constant where one is wanted.
func (c constant) textAs() string {
	switch {
	case c.kind == ir.OpNull, c.kind == ir.OpBool && c.text != "true":
		return ""
	case c.kind == ir.OpBool:
		return "1"
	}
	return c.text
}

// asNumber is the number that a constant is, or that its text is written as.
func (c constant) asNumber() (float64, bool) {
	if c.kind == ir.OpNumber {
		return c.num, true
	}
	f, err := strconv.ParseFloat(strings.TrimSpace(c.text), 64)
	return f, err == nil && c.kind == ir.OpString && !math.IsInf(f, 0) && !math.IsNaN(f)
}

// maxDigits bounds what is read of a number that a text begins with, in bytes: each end of it is tried.
const maxDigits = 40

// juggledNumber is the number that a constant counts as.
func juggledNumber(c constant) constant {
	switch c.kind {
	case ir.OpNumber:
		return c
	case ir.OpBool:
		if c.text == "true" {
			return num(1)
		}
		return num(0)
	case ir.OpString:
		text := strings.TrimLeft(c.text, " \t\n\r")
		text = text[:min(len(text), maxDigits)]
		for n := len(text); n > 0; n-- {
			if f, err := strconv.ParseFloat(text[:n], 64); err == nil && !strings.ContainsAny(text[:n], "xXpP_iInN") {
				return num(f)
			}
		}
	}
	return num(0)
}

// juggledLogic is what `&&` and `||` give of their operands: true or false.
func (ev *evaluator) juggledLogic(op string, a, b *Value) Value {
	x, y := a.juggledTruth(), b.juggledTruth()
	if op == "||" {
		x, y = -x, -y
	}
	answer := 0 // of all of them, where that is asked
	switch {
	case x < 0 || y < 0:
		answer = -1
	case x > 0 && y > 0:
		answer = 1
	}
	if op == "||" {
		answer = -answer
	}
	if answer != 0 {
		return constValue(truth(answer > 0))
	}
	v := Value{typ: "bool", says: b.says}
	if ev.opts.TaintedComparisons {
		v.marks = joinMarks(ev.deep(*a), ev.deep(*b))
	}
	return v
}

// juggledTruth is 1 and -1 for a value that counts as true and as false, 0 where it is not known.
func (v *Value) juggledTruth() int {
	if c, ok := v.constant(); ok && v.marks == nil {
		if c.truthyAs() {
			return 1
		}
		return -1
	}
	return 0
}

// juggledCast is a constant of another kind.
func juggledCast(typ string, c constant) (constant, bool) {
	switch typ {
	case "int":
		return num(math.Trunc(juggledNumber(c).num)), true
	case "float":
		return juggledNumber(c), true
	case "bool":
		return truth(c.truthyAs()), true
	case "str":
		return str(c.textAs()), true
	}
	return constant{}, false
}
