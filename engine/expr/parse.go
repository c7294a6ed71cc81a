package expr

import (
	"fmt"
	"slices"
	"strings"
)

// Expr is a parsed expression. It is safe for concurrent use.
type Expr struct {
	root *node
	vars []string
}

// Metavariables are the names, with the dollar, that the expression asks for, each once.
func (e *Expr) Metavariables() []string { return e.vars }

type node struct {
	op    string // "lit", "var", "list", "call", "if", or an operator
	name  string
	value Value
	args  []*node
}

const maxDepth = 100

// Parse reads an expression. The error names the column, from 1.
func Parse(src string) (*Expr, error) { return parse(&parser{src: src}) }

// ParseLabels reads a condition over the labels of tainted data, which are names without a dollar.
func ParseLabels(src string) (*Expr, error) { return parse(&parser{src: src, labels: true}) }

func parse(p *parser) (*Expr, error) {
	src := p.src
	root, err := p.ternary(0)
	if err == nil {
		p.space()
		if p.at < len(src) {
			err = p.fail("unexpected %q", src[p.at:p.at+1])
		}
	}
	if err != nil {
		return nil, err
	}
	return &Expr{root: root, vars: p.vars}, nil
}

type parser struct {
	src  string
	at   int
	vars []string
	// labels lets names without a dollar be variables.
	labels bool
}

func (p *parser) fail(format string, args ...any) error {
	return fmt.Errorf("column %d: %s", p.at+1, fmt.Sprintf(format, args...))
}

func (p *parser) space() {
	for p.at < len(p.src) && strings.ContainsRune(" \t\r\n", rune(p.src[p.at])) {
		p.at++
	}
}

// take moves past one of the tokens, the first that stands here; words must end where they end.
func (p *parser) take(tokens ...string) string {
	p.space()
	for _, t := range tokens {
		if !strings.HasPrefix(p.src[p.at:], t) {
			continue
		}
		end := p.at + len(t)
		if isWord(t[0]) && end < len(p.src) && isWord(p.src[end]) {
			continue
		}
		p.at = end
		return t
	}
	return ""
}

func isWord(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func (p *parser) ternary(depth int) (*node, error) {
	if depth > maxDepth {
		return nil, p.fail("nested too deep")
	}
	then, err := p.level(0, depth)
	if err != nil || p.take("if") == "" {
		return then, err
	}
	cond, err := p.level(0, depth+1)
	if err != nil {
		return nil, err
	}
	if p.take("else") == "" {
		return nil, p.fail("`else` is missing")
	}
	other, err := p.ternary(depth + 1)
	return &node{op: "if", args: []*node{cond, then, other}}, err
}

// levels are the binary operators from the loosest to the tightest; longer tokens stand first.
var levels = [][]string{
	{"or"}, {"and"}, {"not"}, {"<=", ">=", "==", "!=", "<", ">", "not in", "in"}, {"|"}, {"^"}, {"&"}, {"<<", ">>"}, {"+", "-"}, {"//", "*", "/", "%"},
}

func (p *parser) level(i, depth int) (*node, error) {
	if depth > maxDepth {
		return nil, p.fail("nested too deep")
	}
	switch {
	case i == len(levels):
		return p.prefix(depth)
	case levels[i][0] == "not":
		if p.take("not") != "" {
			x, err := p.level(i, depth+1)
			return &node{op: "not", args: []*node{x}}, err
		}
		return p.level(i+1, depth)
	case levels[i][0] == "<=":
		return p.comparison(i, depth)
	}
	l, err := p.level(i+1, depth)
	for err == nil {
		op := p.operator(levels[i])
		if op == "" {
			return l, nil
		}
		var r *node
		if r, err = p.level(i+1, depth); err == nil {
			l = &node{op: op, args: []*node{l, r}}
		}
	}
	return nil, err
}

// operator is take, but for tokens that begin a longer one of another level.
func (p *parser) operator(ops []string) string {
	p.space()
	rest := p.src[p.at:]
	if strings.HasPrefix(rest, "**") && slices.Contains(ops, "*") {
		return ""
	}
	return p.take(ops...)
}

// comparison chains: a < b < c is a < b and b < c.
func (p *parser) comparison(i, depth int) (*node, error) {
	l, err := p.level(i+1, depth)
	if err != nil {
		return nil, err
	}
	var chain *node
	for {
		p.space()
		if strings.HasPrefix(p.src[p.at:], "<<") || strings.HasPrefix(p.src[p.at:], ">>") {
			break
		}
		op := p.take(levels[i]...)
		if op == "" {
			break
		}
		r, err := p.level(i+1, depth)
		if err != nil {
			return nil, err
		}
		link := &node{op: op, args: []*node{l, r}}
		if chain == nil {
			chain = link
		} else {
			chain = &node{op: "and", args: []*node{chain, link}}
		}
		l = r
	}
	if chain == nil {
		return l, nil
	}
	return chain, nil
}

func (p *parser) prefix(depth int) (*node, error) {
	if depth > maxDepth {
		return nil, p.fail("nested too deep")
	}
	if op := p.take("-", "+", "~"); op != "" {
		x, err := p.prefix(depth + 1)
		return &node{op: op, args: []*node{x}}, err
	}
	x, err := p.primary(depth)
	if err != nil {
		return nil, err
	}
	if p.take("**") != "" {
		r, err := p.prefix(depth + 1)
		return &node{op: "**", args: []*node{x, r}}, err
	}
	return x, nil
}

func (p *parser) primary(depth int) (*node, error) {
	x, err := p.atom(depth)
	for err == nil && p.take(".") != "" {
		name := p.word()
		if p.take("(") == "" {
			return nil, p.fail("`%s` is not called", name)
		}
		var args []*node
		if args, err = p.list(")", depth); err == nil {
			x = &node{op: "call", name: name, args: append([]*node{x}, args...)}
		}
	}
	return x, err
}

func (p *parser) atom(depth int) (*node, error) {
	p.space()
	if p.at >= len(p.src) {
		return nil, p.fail("the expression ends too early")
	}
	switch c := p.src[p.at]; {
	case c == '(' || c == '[':
		return p.group(c, depth)
	case c == '"' || c == '\'':
		return p.quoted(c)
	case c == '$':
		p.at++
		rest := ""
		if strings.HasPrefix(p.src[p.at:], "...") {
			rest, p.at = "...", p.at+3
		}
		name := "$" + rest + p.word()
		if !slices.Contains(p.vars, name) {
			p.vars = append(p.vars, name)
		}
		return &node{op: "var", name: name}, nil
	case c >= '0' && c <= '9':
		start := p.at
		for p.at < len(p.src) && (isWord(p.src[p.at]) || p.src[p.at] == '.') {
			p.at++
		}
		v, ok := parseNumber(p.src[start:p.at], 0)
		if !ok {
			p.at = start
			return nil, p.fail("not a number")
		}
		return &node{op: "lit", value: v}, nil
	case isWord(c):
		return p.named(depth)
	}
	return nil, p.fail("unexpected %q", p.src[p.at:p.at+1])
}

func (p *parser) word() string {
	start := p.at
	for p.at < len(p.src) && isWord(p.src[p.at]) {
		p.at++
	}
	return p.src[start:p.at]
}

func (p *parser) named(depth int) (*node, error) {
	name := p.word()
	switch name {
	case "True", "true":
		return &node{op: "lit", value: boolean(true)}, nil
	case "False", "false":
		return &node{op: "lit", value: boolean(false)}, nil
	case "None", "null":
		return &node{op: "lit"}, nil
	case "re":
		if p.take(".") != "" {
			name += "." + p.word()
		}
	}
	if p.labels {
		if !slices.Contains(p.vars, name) {
			p.vars = append(p.vars, name)
		}
		return &node{op: "var", name: name}, nil
	}
	if p.take("(") == "" {
		return nil, p.fail("unknown name %q; metavariables begin with $", name)
	}
	args, err := p.list(")", depth)
	return &node{op: "call", name: name, args: args}, err
}

func (p *parser) list(end string, depth int) ([]*node, error) {
	var out []*node
	for p.take(end) == "" {
		if len(out) > 0 && p.take(",") == "" {
			return nil, p.fail("`,` or `%s` is missing", end)
		}
		if len(out) > 0 && p.take(end) != "" {
			break
		}
		x, err := p.ternary(depth + 1)
		if err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, nil
}

func (p *parser) group(open byte, depth int) (*node, error) {
	p.at++
	end := ")"
	if open == '[' {
		end = "]"
	}
	start := p.at
	list, err := p.list(end, depth)
	if err != nil {
		return nil, err
	}
	if open == '(' && len(list) == 1 && !strings.HasSuffix(strings.TrimRight(p.src[start:p.at-1], " "), ",") {
		return list[0], nil
	}
	return &node{op: "list", args: list}, nil
}

func (p *parser) quoted(q byte) (*node, error) {
	var sb strings.Builder
	for i := p.at + 1; i < len(p.src); i++ {
		switch c := p.src[i]; {
		case c == q:
			p.at = i + 1
			return &node{op: "lit", value: text(sb.String())}, nil
		case c == '\\' && i+1 < len(p.src) && (p.src[i+1] == q || p.src[i+1] == '\\'):
			i++
			sb.WriteByte(p.src[i])
		default:
			sb.WriteByte(c)
		}
	}
	return nil, p.fail("the string does not end")
}
