package ir

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// Hook lowers a syntax node in the place of a table. Those below serve several languages.
type Hook = func(b *Builder, id syntax.NodeID, role Role)

// FirstChild lowers the first named child in the node's place: an expression without the type that it is said to have.
func FirstChild(b *Builder, id syntax.NodeID, role Role) {
	if c := b.Children(id, true); len(c) > 0 {
		b.Lower(c[0], role)
	}
}

// LastChild lowers the last named child in the node's place.
func LastChild(b *Builder, id syntax.NodeID, role Role) {
	if c := b.Children(id, true); len(c) > 0 {
		b.Lower(c[len(c)-1], role)
	}
}

// QualifiedName lowers a node whose source is a dotted name, perhaps with type arguments behind it, which are dropped.
func QualifiedName(b *Builder, id syntax.NodeID, role Role) {
	name, _, _ := strings.Cut(b.Text(id), "<")
	b.Dotted(strings.TrimSpace(name), id, role)
}

// InOrder lowers a node whose named children have roles by their place; the last role is that of all further ones.
func InOrder(op Op, roles ...Role) Hook {
	return func(b *Builder, id syntax.NodeID, role Role) {
		at := b.Open(op, id, role)
		for i, c := range b.Children(id, true) {
			b.Lower(c, roles[min(i, len(roles)-1)])
		}
		b.Close(at)
	}
}

// FieldRole is the role of the child with a field.
type FieldRole struct {
	Field string
	Role  Role
}

// Fields writes a node of the children that have one of the fields, in their order. It costs less than Shape, which compiles its tables.
func (b *Builder) Fields(op Op, flags Flags, id syntax.NodeID, role Role, fields ...FieldRole) NodeID {
	at := b.Open(op, id, role)
	b.Flag(at, flags)
	for c, end := id+1, b.src.Nodes[id].Next; c < end; c = b.src.Nodes[c].Next {
		n := &b.src.Nodes[c]
		if n.Field == 0 || n.Flags&(syntax.Named|syntax.Hole) == 0 && n.Kind != syntax.KindError && !b.mapped(n.Kind) {
			continue
		}
		name := b.FieldName(c)
		for _, f := range fields {
			if f.Field == name {
				b.Lower(c, f.Role)
				break
			}
		}
	}
	b.Close(at)
	return at
}

// Assignment lowers `target operator value`, whose operator has the field "operator": an OpAugment where it is not "=".
func Assignment(target, value string, flags Flags) Hook {
	return func(b *Builder, id syntax.NodeID, role Role) {
		op, word := OpAssign, ""
		if o, ok := b.Field(id, "operator"); ok {
			if word = b.Text(o); word != "=" {
				op = OpAugment
			}
		}
		at := b.Fields(op, flags, id, role, FieldRole{target, Target}, FieldRole{value, Value})
		if word != "" {
			b.Word(at, word)
		}
	}
}

// UnaryOperator lowers an operator, which is an anonymous token, before or after its operand. An operator behind it has "post" before its word.
func UnaryOperator(b *Builder, id syntax.NodeID, role Role) {
	at := b.Open(OpUnary, id, role)
	word, post := "", false
	for i, c := range b.Children(id, false) {
		if b.src.Nodes[c].Flags&syntax.Named == 0 {
			word, post = b.Text(c), i > 0
		} else {
			b.Lower(c, Operand)
		}
	}
	if post {
		word = "post" + word
	}
	b.Word(at, word)
	b.Close(at)
}

// IfChain lowers an if whose else-ifs are clauses beside each other: each nests in the else of what stands before it. condition and body
// are fields; elseIf and otherwise are the kinds of the clauses.
func IfChain(condition, body, elseIf, otherwise string) Hook {
	return func(b *Builder, id syntax.NodeID, role Role) {
		var open, blocks []NodeID
		begin := func(at syntax.NodeID, role Role) {
			open = append(open, b.Open(OpIf, at, role))
			if c, ok := b.Field(at, condition); ok {
				b.Lower(c, Cond)
			}
			if c, ok := b.Field(at, body); ok {
				b.Lower(c, Then)
			}
		}
		begin(id, role)
		for _, c := range b.Children(id, true) {
			switch b.Kind(c) {
			case elseIf:
				blocks = append(blocks, b.Open(OpBlock, c, Else))
				b.Flag(blocks[len(blocks)-1], Implicit)
				begin(c, Elem)
			case otherwise:
				b.Lower(c, Else)
			}
		}
		for i := len(open) - 1; i >= 0; i-- {
			b.Close(open[i])
			if i > 0 {
				b.Close(blocks[i-1])
			}
		}
	}
}
