package rust

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{
	Semicolons: true,
	Returns:    3,
	Header:     " {...}",
	Plain:      &parsers.PlainSyntax{Assign: []string{"="}, Ends: true},
	For:        "for ... in ...",

	Frames:    []string{"fn _w() { %s }", "%s", "fn _w() { let _w = %s; }", "impl _W { %s }", "fn _w(%s) {}", "struct _W { %s }"},
	Statement: "%s;", Param: "%s: T", Member: "%s!();", Pair: "%s: T",
}

type roles = map[string]ir.Role

var mapping = ir.Mapping{
	Statements: []string{"expression_statement"},
	Shapes: map[string]ir.Shape{
		"source_file": ir.Inline(), "parenthesized_expression": ir.Inline(), "arguments": ir.Inline(), "else_clause": ir.Inline(), "attribute_item": ir.Inline(), "inner_attribute_item": ir.Skip(), "field_initializer_list": {Op: ir.OpMap}, "match_block": ir.Inline(), "trait_bounds": ir.Inline(),
		"type_arguments": ir.Skip(), "type_parameters": ir.Skip(), "where_clause": ir.Skip(), "lifetime": ir.Skip(), "mutable_specifier": ir.Skip(), "empty_statement": ir.Skip(), "mut_pattern": ir.Inline(), "ref_pattern": ir.Inline(), "shebang": ir.Skip(),
		"identifier": ir.Leaf(ir.OpName), "field_identifier": ir.Leaf(ir.OpName), "type_identifier": ir.Leaf(ir.OpName), "primitive_type": ir.Leaf(ir.OpName), "shorthand_field_identifier": ir.Leaf(ir.OpName), "crate": ir.Leaf(ir.OpName), "super": ir.Leaf(ir.OpName), "metavariable": ir.Leaf(ir.OpName),
		"self": ir.Leaf(ir.OpThis), "scoped_identifier": ir.Hooked(dotted), "scoped_type_identifier": ir.Hooked(dotted), "generic_type": ir.Hooked(ir.FirstChild), "generic_function": ir.Hooked(ir.FirstChild), "generic_type_with_turbofish": ir.Hooked(ir.FirstChild),
		"integer_literal": ir.Leaf(ir.OpNumber), "float_literal": ir.Leaf(ir.OpNumber), "negative_literal": ir.Leaf(ir.OpNumber), "boolean_literal": ir.Leaf(ir.OpBool), "char_literal": {Op: ir.OpString, Flags: ir.Character}, "string_literal": ir.String(), "raw_string_literal": {Op: ir.OpString, Flags: ir.Raw},
		"call_expression": {Op: ir.OpCall, Roles: roles{"function": ir.Callee, "arguments": ir.Arg}}, "field_expression": {Op: ir.OpMember, Roles: roles{"value": ir.Object, "field": ir.Member}}, "index_expression": ir.Hooked(ir.InOrder(ir.OpIndex, ir.Object, ir.Arg)),
		"macro_invocation": ir.Hooked(macro), "token_tree": ir.Inline(),
		"binary_expression": {Op: ir.OpBinary, Text: "operator", Roles: roles{"left": ir.Left, "right": ir.Right}}, "unary_expression": ir.Hooked(unary), "reference_expression": {Op: ir.OpRef, Roles: roles{"value": ir.Value}}, "try_expression": ir.Inline(), "await_expression": {Op: ir.OpAwait, Default: ir.Value},
		"assignment_expression": {Op: ir.OpAssign, Roles: roles{"left": ir.Target, "right": ir.Value}}, "compound_assignment_expr": {Op: ir.OpAugment, Text: "operator", Roles: roles{"left": ir.Target, "right": ir.Value}}, "type_cast_expression": {Op: ir.OpCast, Roles: roles{"value": ir.Value, "type": ir.Type}},
		"range_expression": {Op: ir.OpOther}, "array_expression": {Op: ir.OpList}, "tuple_expression": {Op: ir.OpTuple}, "unit_expression": {Op: ir.OpTuple}, "tuple_pattern": {Op: ir.OpTuple}, "reference_type": {Op: ir.OpTypeRef, Text: "=&"}, "pointer_type": {Op: ir.OpTypeRef, Text: "=*"},
		"struct_expression": {Op: ir.OpNew, Roles: roles{"name": ir.Type, "body": ir.Arg}}, "field_initializer": {Op: ir.OpPair, Roles: roles{"field": ir.Key, "value": ir.Value}}, "shorthand_field_initializer": ir.Hooked(shorthand), "base_field_initializer": {Op: ir.OpSpread, Text: "=*", Default: ir.Value},
		"closure_expression": {Op: ir.OpLambda, Roles: roles{"parameters": ir.Param, "body": ir.Body, "return_type": ir.Type}}, "closure_parameters": ir.Hooked(parameters), "parameters": ir.Hooked(parameters), "parameter": {Op: ir.OpParam, Roles: roles{"pattern": ir.Target, "type": ir.Type}}, "self_parameter": {Op: ir.OpParam, Default: ir.Target},
		"let_declaration": ir.Hooked(let), "const_item": ir.Hooked(let), "static_item": ir.Hooked(let), "let_condition": {Op: ir.OpAssign, Flags: ir.Decl, Roles: roles{"pattern": ir.Target, "value": ir.Value}},
		"block": {Op: ir.OpBlock}, "declaration_list": {Op: ir.OpBlock}, "field_declaration_list": {Op: ir.OpBlock}, "enum_variant_list": {Op: ir.OpBlock}, "unsafe_block": {Op: ir.OpWith, Text: "=unsafe", Kinds: roles{"block": ir.Body}}, "async_block": {Op: ir.OpLambda, Kinds: roles{"block": ir.Body}},
		"if_expression": {Op: ir.OpIf, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}}, "while_expression": {Op: ir.OpWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}}, "loop_expression": {Op: ir.OpWhile, Roles: roles{"body": ir.Body}}, "for_expression": {Op: ir.OpForEach, Roles: roles{"pattern": ir.Target, "value": ir.Iter, "body": ir.Body}},
		"match_expression": {Op: ir.OpSwitch, Roles: roles{"value": ir.Cond, "body": ir.Elem}}, "match_arm": {Op: ir.OpCase, Roles: roles{"pattern": ir.Cond, "value": ir.Elem}}, "match_pattern": ir.Inline(),
		"return_expression": {Op: ir.OpReturn, Default: ir.Value}, "break_expression": {Op: ir.OpBreak, Default: ir.Value}, "continue_expression": {Op: ir.OpContinue, Default: ir.Value}, "yield_expression": {Op: ir.OpYield, Default: ir.Value},
		"function_item": function, "function_signature_item": function, "visibility_modifier": ir.Leaf(ir.OpModifier), "function_modifiers": ir.Leaf(ir.OpModifier),
		"impl_item": {Op: ir.OpClass, Text: "=impl", Roles: roles{"trait": ir.Base, "type": ir.Target, "body": ir.Body}}, "trait_item": class("trait"), "struct_item": class("struct"), "enum_item": class("enum"), "union_item": class("union"), "mod_item": class("mod"),
		"field_declaration": {Op: ir.OpDecl, Roles: roles{"name": ir.Target, "type": ir.Type}, Kinds: roles{"visibility_modifier": ir.Modifier}}, "attribute": {Op: ir.OpDecorator, Roles: roles{"arguments": ir.Arg, "value": ir.Arg}, Default: ir.Callee},
		"use_declaration": ir.Hooked(use),
	},
}

func class(word string) ir.Shape {
	return ir.Shape{Op: ir.OpClass, Text: "=" + word, Roles: roles{"name": ir.Target, "bounds": ir.Base, "body": ir.Body, "type_parameters": ir.Drop}, Kinds: roles{"visibility_modifier": ir.Modifier}}
}

func dotted(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	name, rest, generic := strings.Cut(b.Text(id), "<")
	if generic {
		name = strings.TrimSuffix(name, "::")
		if i := strings.LastIndex(rest, ">::"); i >= 0 {
			name += "::" + rest[i+3:]
		}
	}
	b.Dotted(name, id, role)
}

func unary(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpUnary
	word := ""
	for _, c := range b.Children(id, false) {
		if b.Tree().Nodes[c].Flags&syntax.Named == 0 {
			word = b.Text(c)
		}
	}
	inner := ir.Operand
	if word == "*" {
		op, inner = ir.OpDeref, ir.Value
	}
	at := b.Open(op, id, role)
	b.Word(at, word)
	b.Rest(id, inner, nil)
	b.Close(at)
}

// macro keeps the tokens of its arguments in order.
func macro(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpMacro, id, role)
	if m, ok := b.Field(id, "macro"); ok {
		b.Lower(m, ir.Callee)
	}
	b.Rest(id, ir.Elem, func(c syntax.NodeID) bool { return b.Kind(c) == "token_tree" })
	b.Close(at)
}

func shorthand(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpPair, id, role)
	b.Leaf(ir.OpName, id, ir.Key)
	b.Leaf(ir.OpName, id, ir.Value)
	b.Close(at)
}

func parameters(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	for _, c := range b.Children(id, true) {
		switch b.Kind(c) {
		case "parameter", "self_parameter":
			b.Lower(c, ir.Param)
		default:
			at := b.Open(ir.OpParam, c, ir.Param)
			b.Lower(c, ir.Target)
			b.Close(at)
		}
	}
}

func let(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpDecl
	if _, ok := b.Field(id, "value"); ok {
		op = ir.OpAssign
	}
	word := "let"
	for _, c := range b.Children(id, false) {
		switch t := b.Text(c); {
		case t == "const" || t == "static":
			word = t
		case b.Kind(c) == "mutable_specifier":
			word += "mut"
		}
	}
	b.Shape(ir.Shape{Op: op, Flags: ir.Decl, Text: "=" + word, Roles: roles{"pattern": ir.Target, "name": ir.Target, "type": ir.Type, "value": ir.Value, "alternative": ir.Else}, Kinds: roles{"visibility_modifier": ir.Modifier}}, id, role)
}

var function = ir.Shape{Op: ir.OpFunc, Roles: roles{"name": ir.Target, "parameters": ir.Param, "return_type": ir.Type, "body": ir.Body, "type_parameters": ir.Drop},
	Kinds: roles{"visibility_modifier": ir.Modifier, "function_modifiers": ir.Modifier}}

func use(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	if a, ok := b.Field(id, "argument"); ok {
		useTree(b, a, "", 0)
	}
	b.Close(at)
}

// useTree follows a::{b, c as d, e::*}.
func useTree(b *ir.Builder, id syntax.NodeID, prefix string, depth int) {
	if depth > 32 {
		return
	}
	join := func(s string) string {
		if prefix == "" {
			return s
		}
		return prefix + "::" + s
	}
	switch b.Kind(id) {
	case "use_as_clause":
		p, _ := b.Field(id, "path")
		if a, ok := b.Field(id, "alias"); ok {
			b.Import(join(b.Text(p)), b.Text(a), id)
		}
	case "use_wildcard":
		for _, c := range b.Children(id, true) {
			b.Import(join(b.Text(c)), "*", id)
		}
	case "use_list":
		for _, c := range b.Children(id, true) {
			useTree(b, c, prefix, depth+1)
		}
	case "scoped_use_list":
		if p, ok := b.Field(id, "path"); ok {
			prefix = join(b.Text(p))
		}
		if l, ok := b.Field(id, "list"); ok {
			useTree(b, l, prefix, depth+1)
		}
	case "self":
		b.Import(prefix, prefix[strings.LastIndexByte(prefix, ':')+1:], id)
	default:
		path := join(b.Text(id))
		b.Import(path, path[strings.LastIndexByte(path, ':')+1:], id)
	}
}
