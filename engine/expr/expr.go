// Package expr evaluates the expressions of `metavariable-comparison`: a small part of Python over numbers, strings, lists and dates.
package expr

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/appsec-lsp/appsec-lsp/engine/regex"
)

// Kind is the kind of a Value.
type Kind uint8

// The kinds of values.
const (
	None Kind = iota
	Bool
	Number
	String
	List
)

// Value is what an expression gives.
type Value struct {
	Kind Kind
	B    bool
	N    *big.Float
	S    string
	L    []Value
}

// Truth is the value as a condition, as Python has it.
func (v Value) Truth() bool {
	switch v.Kind {
	case Bool:
		return v.B
	case Number:
		return v.N.Sign() != 0
	case String:
		return v.S != ""
	case List:
		return len(v.L) > 0
	}
	return false
}

// Env says what metavariables stand for.
type Env struct {
	Base  int  // of whole numbers; 0 finds it by their prefix
	Strip bool // quotes around a number are dropped
	// Lookup gives the code of a binding, strings with quotes.
	Lookup func(name string) (text string, ok bool)
	// Opaque says that a binding is code without a value of its own: only str() may be asked of it. May be nil.
	Opaque func(name string) bool
	Work   *regex.Work // counts what regular expressions cost; may be nil
}

// ErrUnbound says that a metavariable has no binding.
var ErrUnbound = errors.New("a metavariable is not bound")

// ErrOpaque says that a metavariable is bound to code of which no value is known.
var ErrOpaque = errors.New("the value of a metavariable is not known")

// now is the clock of today(); tests set it.
var now = time.Now

func boolean(b bool) Value     { return Value{Kind: Bool, B: b} }
func number(f float64) Value   { return Value{Kind: Number, N: big.NewFloat(f)} }
func text(s string) Value      { return Value{Kind: String, S: s} }
func float(v Value) float64    { f, _ := v.N.Float64(); return f }
func integer(v Value) *big.Int { i, _ := v.N.Int(nil); return i }

// Eval computes the expression. The error says what cannot be computed; it is no fault of the rule when code has no such value.
func (e *Expr) Eval(env Env) (Value, error) { return e.root.eval(&env) }

func (n *node) eval(env *Env) (Value, error) {
	switch n.op {
	case "lit":
		return n.value, nil
	case "var":
		s, ok := env.Lookup(n.name)
		if !ok {
			return Value{}, fmt.Errorf("%w: %s", ErrUnbound, n.name)
		}
		if env.Opaque != nil && env.Opaque(n.name) {
			return text(s), ErrOpaque
		}
		return parseBinding(s, env), nil
	case "list":
		out := Value{Kind: List}
		for _, c := range n.args {
			v, err := c.eval(env)
			if err != nil {
				return v, err
			}
			out.L = append(out.L, v)
		}
		return out, nil
	case "call":
		return n.call(env)
	case "and", "or":
		l, err := n.args[0].eval(env)
		if err != nil || l.Truth() == (n.op == "or") {
			return l, err
		}
		return n.args[1].eval(env)
	case "if":
		c, err := n.args[0].eval(env)
		if err != nil {
			return c, err
		}
		if c.Truth() {
			return n.args[1].eval(env)
		}
		return n.args[2].eval(env)
	}
	l, err := n.args[0].eval(env)
	if err != nil {
		return l, err
	}
	if len(n.args) == 1 {
		return unary(n.op, l)
	}
	r, err := n.args[1].eval(env)
	if err != nil {
		return r, err
	}
	return binary(n.op, l, r)
}

// parseBinding reads the code of a binding: a number, a quoted string, a truth value; anything else is its text.
func parseBinding(s string, env *Env) Value {
	s = strings.TrimSpace(s)
	quoted := len(s) >= 2 && strings.ContainsRune("\"'`", rune(s[0])) && s[len(s)-1] == s[0]
	if quoted && !env.Strip {
		return text(s[1 : len(s)-1])
	}
	if quoted {
		s = s[1 : len(s)-1]
	}
	switch s {
	case "true", "True":
		return boolean(true)
	case "false", "False":
		return boolean(false)
	case "None", "null", "nil":
		return Value{}
	}
	if v, ok := parseNumber(s, env.Base); ok {
		return v
	}
	return text(s)
}

// parseNumber reads a number as languages write them: 0x1F, 0o17, 017, 1_000, 10L, 5u, 2.0f, -3.
func parseNumber(s string, base int) (Value, bool) {
	t := strings.ReplaceAll(strings.TrimSpace(s), "_", "")
	neg := strings.HasPrefix(t, "-")
	t = strings.TrimPrefix(strings.TrimPrefix(t, "-"), "+")
	low := strings.ToLower(t)
	hex := strings.HasPrefix(low, "0x")
	if base != 0 && (base < 2 || base > 36) {
		base = 0
	}
	// Suffixes of types are dropped, unless their letters are digits.
	switch {
	case hex:
		low = strings.TrimRight(low, "lu")
	case base <= 10:
		low = strings.TrimRight(low, "lufdn")
	}
	if low == "" || base <= 10 && (low[0] < '0' || low[0] > '9') {
		return Value{}, false
	}
	i, ok := new(big.Int).SetString(low, base)
	if !ok {
		i, ok = new(big.Int).SetString(low, 0)
	}
	if !ok {
		i, ok = new(big.Int).SetString(low, 10)
	}
	var f *big.Float
	if ok {
		f = new(big.Float).SetPrec(max(64, uint(i.BitLen()))).SetInt(i)
	} else {
		x, err := strconv.ParseFloat(low, 64)
		if err != nil || math.IsNaN(x) || math.IsInf(x, 0) {
			return Value{}, false
		}
		f = big.NewFloat(x)
	}
	if neg {
		f.Neg(f)
	}
	return Value{Kind: Number, N: f}, true
}

func unary(op string, v Value) (Value, error) {
	switch {
	case op == "not":
		return boolean(!v.Truth()), nil
	case v.Kind == Number && op == "-":
		return Value{Kind: Number, N: new(big.Float).Neg(v.N)}, nil
	case v.Kind == Number && op == "+":
		return v, nil
	case v.Kind == Number && op == "~":
		return Value{Kind: Number, N: new(big.Float).SetInt(new(big.Int).Not(integer(v)))}, nil
	}
	return Value{}, fmt.Errorf("%s does not apply to this value", op)
}

func binary(op string, l, r Value) (Value, error) {
	switch op {
	case "==":
		return boolean(equal(l, r)), nil
	case "!=":
		return boolean(!equal(l, r)), nil
	case "in", "not in":
		ok, err := contains(r, l)
		return boolean(ok == (op == "in")), err
	}
	if l.Kind == Bool && r.Kind == Number {
		l = number(map[bool]float64{true: 1}[l.B])
	}
	switch {
	case l.Kind == Number && r.Kind == Number:
		return arithmetic(op, l, r)
	case l.Kind == String && r.Kind == String:
		c := strings.Compare(l.S, r.S)
		switch op {
		case "+":
			if len(l.S)+len(r.S) > 1<<20 {
				return Value{}, errors.New("the text is too long")
			}
			return text(l.S + r.S), nil
		case "<", ">", "<=", ">=":
			return compared(op, c), nil
		}
	}
	return Value{}, fmt.Errorf("%s does not apply to these values", op)
}

func compared(op string, c int) Value {
	switch op {
	case "<":
		return boolean(c < 0)
	case ">":
		return boolean(c > 0)
	case "<=":
		return boolean(c <= 0)
	}
	return boolean(c >= 0)
}

func equal(l, r Value) bool {
	if l.Kind != r.Kind {
		return false
	}
	switch l.Kind {
	case Bool:
		return l.B == r.B
	case Number:
		return l.N.Cmp(r.N) == 0
	case String:
		return l.S == r.S
	case List:
		if len(l.L) != len(r.L) {
			return false
		}
		for i := range l.L {
			if !equal(l.L[i], r.L[i]) {
				return false
			}
		}
	}
	return true
}

func contains(in, v Value) (bool, error) {
	switch {
	case in.Kind == List:
		for _, x := range in.L {
			if equal(x, v) {
				return true, nil
			}
		}
		return false, nil
	case in.Kind == String && v.Kind == String:
		return strings.Contains(in.S, v.S), nil
	}
	return false, errors.New("`in` does not apply to these values")
}

func arithmetic(op string, l, r Value) (Value, error) {
	switch op {
	case "<", ">", "<=", ">=":
		return compared(op, l.N.Cmp(r.N)), nil
	}
	z := new(big.Float).SetPrec(256)
	switch op {
	case "+":
		return Value{Kind: Number, N: z.Add(l.N, r.N)}, nil
	case "-":
		return Value{Kind: Number, N: z.Sub(l.N, r.N)}, nil
	case "*":
		return Value{Kind: Number, N: z.Mul(l.N, r.N)}, nil
	case "/", "//", "%":
		return divide(op, l, r)
	case "**":
		if l.N.IsInt() && r.N.IsInt() && r.N.Sign() >= 0 && float(r) <= 256 && l.N.MantExp(nil) <= 64 {
			z := new(big.Int).Exp(integer(l), integer(r), nil)
			return Value{Kind: Number, N: new(big.Float).SetPrec(uint(z.BitLen() + 1)).SetInt(z)}, nil
		}
		p := math.Pow(float(l), float(r))
		if math.IsNaN(p) || math.IsInf(p, 0) {
			return Value{}, errors.New("the power is too large")
		}
		return number(p), nil
	}
	return bits(op, integer(l), integer(r))
}

func divide(op string, l, r Value) (Value, error) {
	if r.N.Sign() == 0 {
		return Value{}, errors.New("division by zero")
	}
	if op == "/" {
		return Value{Kind: Number, N: new(big.Float).SetPrec(256).Quo(l.N, r.N)}, nil
	}
	if l.N.IsInt() && r.N.IsInt() { // whole numbers stay exact; the remainder has the sign of the divisor
		q, m := new(big.Int).DivMod(integer(l), integer(r), new(big.Int))
		if m.Sign() != 0 && r.N.Sign() < 0 {
			q.Sub(q, big.NewInt(1))
			m.Add(m, integer(r))
		}
		if op == "//" {
			m = q
		}
		return Value{Kind: Number, N: new(big.Float).SetPrec(256).SetInt(m)}, nil
	}
	a, b := float(l), float(r)
	if op == "//" {
		return number(math.Floor(a / b)), nil
	}
	return number(a - b*math.Floor(a/b)), nil
}

func bits(op string, a, b *big.Int) (Value, error) {
	z := new(big.Int)
	switch op {
	case "&":
		z.And(a, b)
	case "|":
		z.Or(a, b)
	case "^":
		z.Xor(a, b)
	case "<<", ">>":
		if !b.IsUint64() || b.Uint64() > 4096 {
			return Value{}, errors.New("the shift is too large")
		}
		if op == "<<" {
			z.Lsh(a, uint(b.Uint64()))
		} else {
			z.Rsh(a, uint(b.Uint64()))
		}
	default:
		return Value{}, fmt.Errorf("%s does not apply to numbers", op)
	}
	return Value{Kind: Number, N: new(big.Float).SetInt(z)}, nil
}

func (n *node) call(env *Env) (Value, error) {
	var args []Value
	for _, a := range n.args {
		v, err := a.eval(env)
		if err != nil && (n.name != "str" || !errors.Is(err, ErrOpaque)) {
			return v, err
		}
		args = append(args, v)
	}
	if len(args) == 0 {
		if n.name == "today" {
			return number(float64(now().Unix())), nil
		}
		return Value{}, fmt.Errorf("%s needs an argument", n.name)
	}
	switch v := args[0]; n.name {
	case "int", "float":
		if v.Kind == String {
			if x, ok := parseNumber(v.S, env.Base); ok {
				v = x
			}
		}
		if v.Kind != Number {
			return v, errors.New("not a number")
		}
		if n.name == "int" {
			return Value{Kind: Number, N: new(big.Float).SetInt(integer(v))}, nil
		}
		return v, nil
	case "str":
		if v.Kind == Number {
			return text(v.N.Text('f', -1)), nil
		}
		return v, nil
	case "len":
		if v.Kind == List {
			return number(float64(len(v.L))), nil
		}
		return number(float64(len([]rune(v.S)))), nil
	case "abs":
		if v.Kind == Number {
			return Value{Kind: Number, N: new(big.Float).Abs(v.N)}, nil
		}
	case "lower":
		return text(strings.ToLower(v.S)), nil
	case "upper":
		return text(strings.ToUpper(v.S)), nil
	case "strip":
		return text(strings.TrimSpace(v.S)), nil
	case "strptime":
		return date(args)
	case "re.match", "re.search":
		return match(env, n.name, args)
	}
	return Value{}, fmt.Errorf("unknown function %s", n.name)
}

func date(args []Value) (Value, error) {
	layout := "2006-01-02"
	if len(args) > 1 {
		layout = strings.NewReplacer("%Y", "2006", "%m", "01", "%d", "02", "%H", "15", "%M", "04", "%S", "05", "%b", "Jan", "%B", "January", "%y", "06").Replace(args[1].S)
	}
	t, err := time.Parse(layout, args[0].S)
	if err != nil {
		return Value{}, err
	}
	return number(float64(t.Unix())), nil
}

func match(env *Env, name string, args []Value) (Value, error) {
	if len(args) < 2 {
		return Value{}, fmt.Errorf("%s needs a regular expression and a text", name)
	}
	re, err := regex.Compile(args[0].S)
	if err != nil {
		return Value{}, err
	}
	s := args[1].S
	if args[1].Kind == Number {
		s = args[1].N.Text('f', -1)
	}
	if name == "re.match" {
		ok, err := re.MatchPrefix(s, env.Work)
		return boolean(ok), err
	}
	ok, err := re.MatchString(s, env.Work)
	return boolean(ok), err
}
