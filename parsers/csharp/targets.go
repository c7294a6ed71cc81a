package csharp

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// What an expression becomes says what its parts are: `new(…)` makes an object of the type that is wanted where it stands, and the parts of a tuple get
// the names that the type of the result gives them.

// maxClimb bounds the nodes between an expression and what says its type.
const maxClimb = 24

// implicitNew is new without a type.
func implicitNew(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	typ, ok := wantedType(b, id)
	if ok && (b.Text(typ) == "object" || b.Kind(typ) == "implicit_type") {
		ok = false
	}
	at := b.Open(ir.OpNew, id, role)
	if ok {
		b.Lower(typ, ir.Type)
	}
	for _, c := range b.Children(id, true) {
		if b.Kind(c) == "initializer_expression" {
			b.Lower(c, ir.Elem)
		} else {
			b.Lower(c, ir.Arg)
		}
	}
	b.Close(at)
}

// namedTuple is a tuple that is written out. Where it is the result of a function whose type names the parts, they have these names.
func namedTuple(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	parts := b.Children(id, true)
	names := tupleNames(b, id, len(parts))
	at := b.Open(ir.OpTuple, id, role)
	for i, p := range parts {
		if _, named := b.Field(p, "name"); named || names == nil {
			b.Lower(p, ir.Elem)
			continue
		}
		k := b.Open(ir.OpKeyword, p, ir.Elem)
		b.Name(b.Text(names[i]), p, ir.Key)
		b.Rest(p, ir.Value, nil)
		b.Close(k)
	}
	b.Close(at)
}

// tupleNames are the names that the type of a function's result gives n parts, or nil.
func tupleNames(b *ir.Builder, id syntax.NodeID, n int) []syntax.NodeID {
	typ, ok := wantedType(b, id)
	if !ok || b.Kind(typ) != "tuple_type" {
		return nil
	}
	var out []syntax.NodeID
	for _, p := range b.Children(typ, true) {
		name, named := b.Field(p, "name")
		if !named {
			return nil
		}
		out = append(out, name)
	}
	if len(out) != n {
		return nil
	}
	return out
}

// wantedType is the type that is declared for what an expression becomes: a result, a variable, or an element of a collection.
func wantedType(b *ir.Builder, id syntax.NodeID) (syntax.NodeID, bool) {
	element := 0
	for i := 0; i < maxClimb; i++ {
		up := b.Tree().Nodes[id].Parent
		if up == id {
			return 0, false
		}
		switch b.Kind(up) {
		case "parenthesized_expression", "conditional_expression", "switch_expression_arm", "switch_expression", "return_statement", "arrow_expression_clause", "block", "if_statement", "else_clause",
			"try_statement", "catch_clause", "finally_clause", "using_statement", "foreach_statement", "for_statement", "while_statement", "do_statement", "lock_statement", "switch_statement", "switch_body", "switch_section",
			"checked_statement", "yield_statement":
			if !statementAround(b, id, up) {
				return 0, false
			}
		case "initializer_expression":
			if !isPair(b, up) || b.Kind(b.Tree().Nodes[up].Parent) != "initializer_expression" {
				element++
			}
		case "element_binding_expression":
			element++
		case "argument":
			if b.Kind(b.Tree().Nodes[up].Parent) != "element_binding_expression" {
				return 0, false
			}
		case "assignment_expression":
			if l, ok := b.Field(up, "left"); !ok || b.Kind(l) != "element_binding_expression" || l == id {
				return 0, false
			}
		case "object_creation_expression", "array_creation_expression":
			if element == 0 {
				return 0, false
			}
			typ, ok := b.Field(up, "type")
			return elementOf(b, typ, ok, element)
		case "implicit_object_creation_expression":
			if element == 0 {
				return 0, false
			}
		case "variable_declarator", "equals_value_clause":
		case "variable_declaration", "property_declaration":
			typ, ok := b.Field(up, "type")
			return elementOf(b, typ, ok, element)
		case "method_declaration", "local_function_statement":
			typ, ok := b.Field(up, "returns")
			if !ok {
				typ, ok = b.Field(up, "type")
			}
			return elementOf(b, promised(b, typ, ok), ok, element)
		default:
			return 0, false
		}
		id = up
	}
	return 0, false
}

// statementAround reports that a node may stand between an expression and what says its type: a statement around one that returns, or an expression of which it is a result.
func statementAround(b *ir.Builder, id, up syntax.NodeID) bool {
	switch b.Kind(up) {
	case "conditional_expression":
		return b.FieldName(id) != "condition"
	case "switch_expression", "return_statement", "arrow_expression_clause", "parenthesized_expression", "switch_expression_arm":
		return true
	}
	switch b.Kind(id) { // of a statement only what returns counts, and what is around it
	case "return_statement", "block", "if_statement", "else_clause", "try_statement", "catch_clause", "finally_clause", "using_statement", "foreach_statement", "for_statement", "while_statement", "do_statement",
		"lock_statement", "switch_statement", "switch_body", "switch_section", "checked_statement":
		return true
	}
	return false
}

// elementOf is a type, or the one of the elements of so many collections within each other.
func elementOf(b *ir.Builder, typ syntax.NodeID, ok bool, deep int) (syntax.NodeID, bool) {
	for ; ok && deep > 0; deep-- {
		switch b.Kind(typ) {
		case "nullable_type":
			if c := b.Children(typ, true); len(c) > 0 {
				typ = c[0]
			}
			deep++
		case "array_type":
			typ, ok = b.Field(typ, "type")
		case "generic_name":
			typ, ok = lastArgument(b, typ)
		default:
			return 0, false
		}
	}
	return typ, ok
}

// promised is the type of what an asynchronous function gives in the end.
func promised(b *ir.Builder, typ syntax.NodeID, ok bool) syntax.NodeID {
	if !ok || b.Kind(typ) != "generic_name" {
		return typ
	}
	if c := b.Children(typ, true); len(c) == 2 && (b.Text(c[0]) == "Task" || b.Text(c[0]) == "ValueTask") {
		if of, ok := lastArgument(b, typ); ok {
			return of
		}
	}
	return typ
}

// lastArgument is the last type in the angle brackets of a generic type: that of the elements, or of the values.
func lastArgument(b *ir.Builder, typ syntax.NodeID) (syntax.NodeID, bool) {
	args, ok := b.ChildOfKind(typ, "type_argument_list")
	if !ok {
		return 0, false
	}
	c := b.Children(args, true)
	if len(c) == 0 {
		return 0, false
	}
	return c[len(c)-1], true
}

// yield is a statement that gives a value of a generator, or, with break, that ends it.
func yield(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	values := b.Children(id, true)
	if len(values) == 0 {
		b.Close(b.Open(ir.OpReturn, id, role))
		return
	}
	at := b.Open(ir.OpYield, id, role)
	for _, v := range values {
		b.Lower(v, ir.Value)
	}
	b.Close(at)
}
