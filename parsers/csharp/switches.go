package csharp

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// A switch whose cases are more than values is one over conditions, which has no subject: the subject stands in each of the tests that the patterns are.

// switchExpression has a case for each arm: its pattern, and the value.
func switchExpression(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpSwitch, id, role)
	c := b.Children(id, true)
	asks := len(c) > 0 && repeats(b, c[0]) && asksMore(b, c[1:])
	for i, x := range c {
		switch {
		case i == 0 && !asks:
			b.Lower(x, ir.Cond)
		case i > 0 && asks && b.Kind(x) == "switch_expression_arm":
			askingArm(b, x, c[0])
		case i > 0:
			b.Lower(x, ir.Elem)
		}
	}
	b.Close(at)
}

// asksMore: some case asks for more than to be equal to a value.
func asksMore(b *ir.Builder, arms []syntax.NodeID) bool {
	for _, a := range arms {
		for _, c := range b.Children(a, true) {
			if k := b.Kind(c); k == "when_clause" || asksType(b, c) || k != "constant_pattern" && comparesLiterals(b, c, 0) || isPatternKind(k) && hasParts(b, c, 0) {
				return true
			}
		}
	}
	return false
}

// asksType: a pattern asks for a type alone, and may give the value a name.
func asksType(b *ir.Builder, pattern syntax.NodeID) bool {
	switch b.Kind(pattern) {
	case "declaration_pattern", "var_pattern", "type_pattern":
		return true
	case "constant_pattern":
		c := b.Children(pattern, true)
		return len(c) == 1 && (b.Kind(c[0]) == "generic_name" || b.Kind(c[0]) == "predefined_type")
	}
	return false
}

func isPatternKind(kind string) bool {
	switch kind {
	case "constant_pattern", "relational_pattern", "parenthesized_pattern", "negated_pattern", "or_pattern", "and_pattern", "recursive_pattern", "list_pattern",
		"declaration_pattern", "var_pattern", "type_pattern", "discard":
		return true
	}
	return false
}

func askingArm(b *ir.Builder, id, subject syntax.NodeID) {
	at := b.Open(ir.OpCase, id, ir.Elem)
	c := b.Children(id, true)
	if n := len(c) - 1; n >= 0 {
		label(b, c[:n], subject)
		b.Lower(c[n], ir.Elem)
	}
	b.Close(at)
}

// label is a pattern, and what else must hold; of the pattern that anything fits it is nothing.
func label(b *ir.Builder, c []syntax.NodeID, subject syntax.NodeID) {
	if len(c) == 0 || len(c) == 1 && b.Kind(c[0]) == "discard" {
		return
	}
	t := patternTests{b: b, whole: c[0], start: b.Tree().Nodes[c[0]].Start, end: b.Tree().Nodes[c[0]].End}
	if len(c) == 1 {
		t.holds(subject, c[0], ir.Cond)
		return
	}
	t.end = b.Tree().Nodes[c[1]].End
	at := t.open(ir.OpBinary, "&&", ir.Cond)
	t.holds(subject, c[0], ir.Left)
	b.Lower(c[1], ir.Right)
	b.Close(at)
}

func arm(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCase, id, role)
	c := b.Children(id, true)
	for i, x := range c {
		switch {
		case i == len(c)-1:
			b.Lower(x, ir.Elem)
		case b.Kind(x) != "discard":
			b.Lower(x, ir.Cond)
		}
	}
	b.Close(at)
}

// switchStatement has its sections as cases.
func switchStatement(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpSwitch, id, role)
	value, ok1 := b.Field(id, "value")
	body, ok2 := b.Field(id, "body")
	var sections []syntax.NodeID
	if ok2 {
		sections = b.Children(body, true)
	}
	asks := ok1 && repeats(b, value) && asksMore(b, sections) && defaultLast(b, sections)
	if ok1 && !asks {
		b.Lower(value, ir.Cond)
	}
	for _, x := range sections {
		if asks && b.Kind(x) == "switch_section" {
			section(b, x, value)
		} else {
			b.Lower(x, ir.Elem)
		}
	}
	b.Close(at)
}

// defaultLast: no section but the last is what is done where no other fits.
func defaultLast(b *ir.Builder, sections []syntax.NodeID) bool {
	for i, x := range sections {
		for _, c := range b.Children(x, false) {
			if i < len(sections)-1 && b.Text(c) == "default" {
				return false
			}
		}
	}
	return true
}

// plainSection is a section of a switch whose labels are values.
func plainSection(b *ir.Builder, id syntax.NodeID, _ ir.Role) { section(b, id, 0) }

// section has its labels and statements. With a subject the labels are tests of it.
func section(b *ir.Builder, id, subject syntax.NodeID) {
	at := b.Open(ir.OpCase, id, ir.Elem)
	var parts []syntax.NodeID // of the label
	labels := true
	for _, c := range b.Children(id, false) {
		switch t := b.Text(c); {
		case t == "case" || t == "default":
			labels = true
		case t == ":":
			if labels && subject != 0 {
				label(b, parts, subject)
			}
			parts, labels = nil, false
		case b.Tree().Nodes[c].Flags&syntax.Named == 0:
		case labels && subject == 0:
			b.Lower(c, ir.Cond)
		case labels:
			parts = append(parts, c)
		default:
			b.Lower(c, ir.Elem)
		}
	}
	b.Close(at)
}
