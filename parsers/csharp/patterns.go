package csharp

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// A pattern with parts, `Order { Id: 1 }`, `(0, var y)`, `[1, .., > 4]`, is written as what it asks: tests of the value's type and of its parts, all of which
// must hold. The value is written once for each of them.

// part is a value, or what is found in it by going down.
type part struct {
	base syntax.NodeID
	down []string // members; "#n" is the element at n, and "#n:m" those between
}

func (p part) member(name string) part {
	return part{p.base, append(p.down[:len(p.down):len(p.down)], name)}
}

func (p part) element(at string) part { return p.member("#" + at) }

// test writes one condition.
type test func(role ir.Role)

// patternTests are the tests that a pattern stands for.
type patternTests struct {
	b          *ir.Builder
	whole      syntax.NodeID // whose place all of them have, from start to end
	start, end uint32
	tests      []test
}

const (
	maxTested  = 200 // bytes of what is written once for each literal that it is compared with
	maxPattern = 64  // patterns within each other
)

// repeats: what is tested may be written several times. A test within it would be written out in each of them.
func repeats(b *ir.Builder, left syntax.NodeID) bool {
	text := b.Text(left)
	return len(text) <= maxTested && !reTest.MatchString(text)
}

var reTest = regexp.MustCompile(`\bis\b`)

// comparesLiterals: a pattern is made of texts, numbers and the words between them alone.
func comparesLiterals(b *ir.Builder, pattern syntax.NodeID, depth int) bool {
	if depth > maxPattern {
		return false
	}
	c := b.Children(pattern, true)
	switch b.Kind(pattern) {
	case "constant_pattern":
		return len(c) == 1 && isLiteralNode(b, c[0]) && b.Kind(c[0]) != "null_literal"
	case "relational_pattern":
		return len(c) == 1 && isLiteralNode(b, c[0])
	case "parenthesized_pattern", "negated_pattern", "or_pattern", "and_pattern":
		for _, x := range c {
			if !comparesLiterals(b, x, depth+1) {
				return false
			}
		}
		return len(c) > 0
	}
	return false
}

// isLiteralNode: a literal, or a number with a sign.
func isLiteralNode(b *ir.Builder, id syntax.NodeID) bool {
	if b.Kind(id) == "prefix_unary_expression" {
		c := b.Children(id, true)
		return len(c) == 1 && b.Kind(c[0]) == "integer_literal"
	}
	return strings.HasSuffix(b.Kind(id), "literal")
}

func isPattern(b *ir.Builder, id, left, pattern syntax.NodeID, role ir.Role) {
	if repeats(b, left) && (comparesLiterals(b, pattern, 0) || hasParts(b, pattern, 0)) {
		t := patternTests{b: b, start: b.Tree().Nodes[left].Start, whole: id, end: b.Tree().Nodes[pattern].End}
		t.holds(left, pattern, role)
		return
	}
	at := b.Open(ir.OpTypeTest, id, role)
	b.Span(at, b.Tree().Nodes[left].Start, b.Tree().Nodes[pattern].End)
	b.Lower(left, ir.Left)
	if n, ok := b.Field(pattern, "name"); ok && b.Kind(pattern) == "declaration_pattern" {
		b.Rest(pattern, ir.Type, func(c syntax.NodeID) bool { return c != n })
		b.Lower(n, ir.Target)
	} else {
		b.Lower(pattern, ir.Type)
	}
	b.Close(at)
}

// hasParts: a pattern asks for parts of a value.
func hasParts(b *ir.Builder, pattern syntax.NodeID, depth int) bool {
	switch b.Kind(pattern) {
	case "recursive_pattern", "list_pattern", "tuple_expression", "invocation_expression":
		return true
	case "constant_pattern", "parenthesized_pattern", "negated_pattern", "or_pattern", "and_pattern":
		if depth < maxPattern {
			for _, c := range b.Children(pattern, true) {
				if hasParts(b, c, depth+1) {
					return true
				}
			}
		}
	}
	return false
}

// holds writes the test of a value for a pattern.
func (t *patternTests) holds(value, pattern syntax.NodeID, role ir.Role) {
	t.all(t.within(part{base: value}, pattern, 0), part{base: value}, role)
}

// all writes tests that must hold, or one that always does.
func (t *patternTests) all(tests []test, p part, role ir.Role) {
	switch n := len(tests); n {
	case 0:
		at := t.open(ir.OpTypeTest, "", role)
		t.place(p, ir.Left)
		t.b.Close(at)
	case 1:
		tests[0](role)
	default:
		at := t.open(ir.OpBinary, "&&", role)
		t.all(tests[:n-1], p, ir.Left)
		tests[n-1](ir.Right)
		t.b.Close(at)
	}
}

func (t *patternTests) open(op ir.Op, word string, role ir.Role) ir.NodeID {
	at := t.b.Open(op, t.whole, role)
	t.b.Span(at, t.start, t.end)
	if word != "" {
		t.b.Word(at, word)
	}
	return at
}

func (t *patternTests) add(x test) { t.tests = append(t.tests, x) }

// within collects the tests of a pattern apart.
func (t *patternTests) within(p part, pattern syntax.NodeID, depth int) []test {
	in := *t
	in.tests = nil
	in.pattern(p, pattern, depth)
	return in.tests
}

func (t *patternTests) pattern(p part, id syntax.NodeID, depth int) {
	if depth > maxPattern {
		return
	}
	b := t.b
	c := b.Children(id, true)
	switch b.Kind(id) {
	case "discard":
	case "constant_pattern", "parenthesized_pattern":
		for _, x := range c {
			t.pattern(p, x, depth+1)
		}
	case "relational_pattern":
		if len(c) == 1 {
			t.compare(p, b.Text(b.Children(id, false)[0]), c[0])
		}
	case "negated_pattern":
		t.not(p, c, depth)
	case "and_pattern":
		for _, x := range c {
			t.pattern(p, x, depth+1)
		}
	case "or_pattern":
		t.or(p, c, depth)
	case "declaration_pattern", "declaration_expression", "var_pattern":
		t.declared(p, id)
	case "recursive_pattern":
		t.recursive(p, id, depth)
	case "list_pattern":
		t.list(p, id, depth)
	case "tuple_expression", "parenthesized_variable_designation":
		t.positions(p, c, depth)
	case "argument", "subpattern":
		t.sub(p, id, c, depth)
	case "invocation_expression":
		if f, ok := b.Field(id, "function"); ok {
			t.typed(p, f, 0)
			if args, ok := b.Field(id, "arguments"); ok {
				t.positions(p, b.Children(args, true), depth)
			}
		}
	case "identifier":
		if b.Text(id) != "_" {
			t.typed(p, id, 0)
		}
	default:
		if isLiteralNode(b, id) {
			t.compare(p, "==", id)
		} else {
			t.typed(p, id, 0)
		}
	}
}

// sub is a pattern of a part that stands at its place, or behind the name of a member.
func (t *patternTests) sub(p part, id syntax.NodeID, c []syntax.NodeID, depth int) {
	if len(c) == 0 {
		return
	}
	if len(c) > 1 {
		p = t.members(p, c[0])
	}
	t.pattern(p, c[len(c)-1], depth+1)
}

// members goes down by the name of a member, or by several with dots between them.
func (t *patternTests) members(p part, name syntax.NodeID) part {
	for _, s := range ir.SplitPath(t.b.Text(name)) {
		p = p.member(s)
	}
	return p
}

func (t *patternTests) not(p part, c []syntax.NodeID, depth int) {
	if len(c) != 1 {
		return
	}
	// `not a or b` is `(not a) or b`, which the grammar reads as `not (a or b)`.
	if k := t.b.Kind(c[0]); k == "or_pattern" || k == "and_pattern" {
		sides := t.b.Children(c[0], true)
		first := []test{t.negation(p, t.within(p, sides[0], depth+1))}
		second := t.within(p, sides[len(sides)-1], depth+1)
		if k == "and_pattern" {
			t.tests = append(append(t.tests, first...), second...)
		} else {
			t.either(p, first, second)
		}
		return
	}
	t.add(t.negation(p, t.within(p, c[0], depth+1)))
}

func (t *patternTests) negation(p part, tests []test) test {
	return func(role ir.Role) {
		at := t.open(ir.OpUnary, "!", role)
		t.all(tests, p, ir.Operand)
		t.b.Close(at)
	}
}

func (t *patternTests) or(p part, c []syntax.NodeID, depth int) {
	if len(c) > 1 {
		t.either(p, t.within(p, c[0], depth+1), t.within(p, c[len(c)-1], depth+1))
	}
}

func (t *patternTests) either(p part, left, right []test) {
	t.add(func(role ir.Role) {
		at := t.open(ir.OpBinary, "||", role)
		t.all(left, p, ir.Left)
		t.all(right, p, ir.Right)
		t.b.Close(at)
	})
}

func (t *patternTests) compare(p part, word string, with syntax.NodeID) {
	t.add(func(role ir.Role) {
		at := t.open(ir.OpBinary, word, role)
		t.place(p, ir.Left)
		t.b.Lower(with, ir.Right)
		t.b.Close(at)
	})
}

// typed asks for a type, and gives the value the name, if there is one. What has no type of its own fits anything.
func (t *patternTests) typed(p part, typ, name syntax.NodeID) {
	t.add(func(role ir.Role) {
		at := t.open(ir.OpTypeTest, "", role)
		t.place(p, ir.Left)
		if typ != 0 {
			t.b.Lower(typ, ir.Type)
		}
		if name != 0 {
			t.b.Lower(name, ir.Target)
		}
		t.b.Close(at)
	})
}

// declared is `T name`, `var name` or `var (a, b)`.
func (t *patternTests) declared(p part, id syntax.NodeID) {
	name, named := t.b.Field(id, "name")
	var typ syntax.NodeID
	for _, c := range t.b.Children(id, true) {
		switch {
		case c == name && named:
		case t.b.Kind(c) == "parenthesized_variable_designation":
			t.positions(p, t.b.Children(c, true), 0)
			return
		case t.b.Kind(c) != "implicit_type":
			typ = c
		}
	}
	switch {
	case !named:
		t.typed(p, typ, 0)
	case t.b.Kind(name) == "parenthesized_variable_designation":
		t.positions(p, t.b.Children(name, true), 0)
	case t.b.Text(name) == "_" || t.b.Kind(name) == "discard":
		if typ != 0 {
			t.typed(p, typ, 0)
		}
	default:
		t.typed(p, typ, name)
	}
}

// recursive is `T (…) { … } name`, all of whose parts may be missing.
func (t *patternTests) recursive(p part, id syntax.NodeID, depth int) {
	b := t.b
	name, named := b.Field(id, "name")
	var typ syntax.NodeID
	var positions, properties []syntax.NodeID
	for _, c := range b.Children(id, true) {
		switch {
		case named && c == name:
		case b.Kind(c) == "positional_pattern_clause":
			positions = b.Children(c, true)
		case b.Kind(c) == "property_pattern_clause":
			properties = b.Children(c, true)
		default:
			typ = c
		}
	}
	if typ == 0 {
		t.add(func(role ir.Role) {
			at := t.open(ir.OpBinary, "!=", role)
			t.place(p, ir.Left)
			t.b.Close(t.open(ir.OpNull, "null", ir.Right))
			t.b.Close(at)
		})
	}
	if typ != 0 || named {
		t.typed(p, typ, name)
	}
	t.positions(p, positions, depth)
	for _, c := range properties {
		t.pattern(p, c, depth+1)
	}
}

// positions are the parts of a tuple, or of what is taken apart as one. A name that a `var (…)` gives stands for its place.
func (t *patternTests) positions(p part, list []syntax.NodeID, depth int) {
	for i, c := range list {
		at := t.position(p, i)
		if t.b.Kind(t.b.Tree().Nodes[c].Parent) == "parenthesized_variable_designation" && t.b.Kind(c) == "identifier" {
			if t.b.Text(c) != "_" {
				t.typed(at, 0, c)
			}
			continue
		}
		t.pattern(at, c, depth+1)
	}
}

// position goes down to a place of a tuple; that of one which is written out is what stands there.
func (t *patternTests) position(p part, i int) part {
	if t.b.Kind(p.base) == "tuple_expression" && len(p.down) == 0 {
		if c := t.b.Children(p.base, true); i < len(c) {
			if inner := t.b.Children(c[i], true); t.b.Kind(c[i]) == "argument" && len(inner) == 1 {
				return part{base: inner[0]}
			}
			return part{base: c[i]}
		}
	}
	return p.member("Item" + strconv.Itoa(i+1))
}

// list is `[a, .., b]`: how many elements there are, and what they are.
func (t *patternTests) list(p part, id syntax.NodeID, depth int) {
	var before, behind []syntax.NodeID
	open := false
	for _, c := range t.b.Children(id, false) {
		switch {
		case t.b.Text(c) == "..":
			open = true
		case t.b.Tree().Nodes[c].Flags&syntax.Named == 0:
		case open:
			behind = append(behind, c)
		default:
			before = append(before, c)
		}
	}
	count, word := len(before)+len(behind), "=="
	if open {
		word = ">="
	}
	t.add(func(role ir.Role) {
		at := t.open(ir.OpBinary, word, role)
		t.place(p.member("Length"), ir.Left)
		t.number(strconv.Itoa(count), ir.Right)
		t.b.Close(at)
	})
	for i, c := range before {
		t.pattern(p.element(strconv.Itoa(i)), c, depth+1)
	}
	for i, c := range behind {
		t.pattern(p.element(strconv.Itoa(i-len(behind))), c, depth+1)
	}
}

func (t *patternTests) number(text string, role ir.Role) {
	n := t.open(ir.OpNumber, text, role)
	t.b.Close(n)
}

// place writes a part of a value.
func (t *patternTests) place(p part, role ir.Role) {
	n := len(p.down)
	if n == 0 {
		t.b.Lower(p.base, role)
		return
	}
	last := p.down[n-1]
	inner := part{p.base, p.down[:n-1]}
	if last[0] == '#' {
		at := t.open(ir.OpIndex, "", role)
		t.place(inner, ir.Object)
		if last[1] == '-' {
			from := t.open(ir.OpUnary, "-", ir.Arg)
			t.number(last[2:], ir.Operand)
			t.b.Close(from)
		} else {
			t.number(last[1:], ir.Arg)
		}
		t.b.Close(at)
		return
	}
	at := t.open(ir.OpMember, "", role)
	t.place(inner, ir.Object)
	t.b.Name(last, t.whole, ir.Member)
	t.b.Close(at)
}
