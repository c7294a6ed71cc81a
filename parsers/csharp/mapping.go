package csharp

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

const (
	inMethod = "class _W { void _w() { %s } }"
	inValue  = "class _W { object _w = %s; }"
)

var patternSyntax = parsers.PatternSyntax{
	Apart:       true,
	Semicolons:  true,
	Header:      " {...}",
	TypedHeader: true,
	Plain:       &parsers.PlainSyntax{Assign: []string{"="}, Typed: true, Ends: true},
	For:         "for (...; ...; ...)", Foreach: "foreach (var ... in ...)",

	Frames: []string{"%s", inMethod, "class _W { %s }", inValue, "class _W { void _w() { try { } %s } }", "%s class _W { }", "class _W { %s void _w() { } }", "class _W { void _w(%s) { } }",
		"class _W { void _w() { switch (x) { %s } } }", "class _W { %s { } }", "class _W { %s; }"},
	First: map[string]string{"catch": "class _W { void _w() { try { } %s } }", "finally": "class _W { void _w() { try { } %s } }", "new": inValue, "typeof": inValue, "sizeof": inValue, "nameof": inValue, "default": inValue, "using": "%s", "[": "class _W { %s void _w() { } }"},
	Catch: "%s %s", Statement: "%s();", Member: "int %s;", Param: "int %s", Pair: "%s", Prepare: chains,
}

var reChain = regexp.MustCompile(`\.\s+\.\.\.\s*;`)

// chains writes a chain that ends in an ellipsis as a call: a member alone is no statement.
func chains(src string) string { return reChain.ReplaceAllString(src, ". ...(...);") }

type roles = map[string]ir.Role

var binary = ir.Shape{Op: ir.OpBinary, Text: "operator", Roles: roles{"left": ir.Left, "right": ir.Right}}

var mapping = ir.Mapping{
	Operators:  map[string]string{"and": "&&", "or": "||", "not": "!"},
	Statements: []string{"expression_statement"},
	Shapes: map[string]ir.Shape{
		"compilation_unit": ir.Inline(), "global_statement": ir.Inline(), "parenthesized_expression": ir.Inline(), "argument_list": ir.Inline(), "bracketed_argument_list": ir.Inline(), "attribute_list": ir.Inline(), "global_attribute": ir.Inline(),
		"attribute_argument_list": ir.Inline(), "arrow_expression_clause": ir.Inline(), "finally_clause": ir.Inline(), "switch_body": ir.Inline(), "base_list": ir.Hooked(bases), "primary_constructor_base_type": ir.Hooked(ir.FirstChild), "local_declaration_statement": ir.Hooked(field), "constant_pattern": ir.Inline(), "type_pattern": ir.Inline(),
		"type_argument_list": ir.Skip(), "type_parameter_list": ir.Skip(), "type_parameter_constraints_clause": ir.Skip(), "empty_statement": ir.Skip(), "interpolation_brace": ir.Skip(), "interpolation_format_clause": ir.Skip(),
		"interpolation_alignment_clause": ir.Skip(), "array_rank_specifier": ir.Skip(), "accessor_list": ir.Hooked(accessors), "explicit_interface_specifier": ir.Skip(), "attribute_target_specifier": ir.Skip(),
		"preproc_region": ir.Skip(), "preproc_endregion": ir.Skip(), "preproc_pragma": ir.Skip(), "preproc_nullable": ir.Skip(), "preproc_if": ir.Hooked(preproc), "preproc_elif": ir.Hooked(preproc), "preproc_else": ir.Hooked(preprocElse), "preproc_define": ir.Skip(), "preproc_line": ir.Skip(),

		"identifier": ir.Hooked(identifier), "predefined_type": ir.Leaf(ir.OpName), "qualified_name": ir.Hooked(dotted), "alias_qualified_name": ir.Hooked(dotted), "generic_name": ir.Hooked(generic), "nullable_type": ir.Hooked(ir.FirstChild),
		"array_type": {Op: ir.OpTypeRef, Text: "=[]"}, "pointer_type": {Op: ir.OpTypeRef, Text: "=*"}, "ref_type": ir.Hooked(ir.FirstChild), "implicit_type": ir.Skip(), "tuple_type": ir.Skip(),
		"integer_literal": ir.Leaf(ir.OpNumber), "real_literal": ir.Leaf(ir.OpNumber), "boolean_literal": ir.Leaf(ir.OpBool), "null_literal": ir.Leaf(ir.OpNull), "character_literal": {Op: ir.OpString, Flags: ir.Character}, "string_literal": ir.String(),
		"verbatim_string_literal": {Op: ir.OpString, Flags: ir.Raw}, "raw_string_literal": {Op: ir.OpString, Flags: ir.Raw}, "interpolated_string_expression": ir.String("interpolation"),
		"this": ir.Leaf(ir.OpThis), "base": ir.Leaf(ir.OpSuper),

		"invocation_expression":         {Op: ir.OpCall, Roles: roles{"function": ir.Callee, "arguments": ir.Arg}},
		"member_access_expression":      {Op: ir.OpMember, Roles: roles{"expression": ir.Object, "name": ir.Member}},
		"conditional_access_expression": ir.Hooked(conditionalAccess),
		"element_access_expression":     {Op: ir.OpIndex, Roles: roles{"expression": ir.Object, "subscript": ir.Arg}},
		"argument":                      ir.Hooked(argument), "attribute_argument": ir.Hooked(attributeArgument),
		"object_creation_expression": {Op: ir.OpNew, Roles: roles{"type": ir.Type, "arguments": ir.Arg, "initializer": ir.Elem}}, "implicit_object_creation_expression": ir.Hooked(implicitNew),
		"array_creation_expression": ir.Hooked(newArray), "implicit_array_creation_expression": {Op: ir.OpNew}, "anonymous_object_creation_expression": ir.Hooked(anonymous),
		"initializer_expression": ir.Hooked(initializer), "with_expression": ir.Hooked(with), "element_binding_expression": ir.Hooked(elements), "range_expression": ir.Hooked(slice),
		"assignment_expression": ir.Hooked(assignment), "binary_expression": binary, "prefix_unary_expression": ir.Hooked(unary), "postfix_unary_expression": ir.Hooked(unary),
		"conditional_expression": {Op: ir.OpTernary, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}},
		"as_expression":          {Op: ir.OpCast, Roles: roles{"left": ir.Value, "right": ir.Type}}, "cast_expression": ir.Hooked(cast),
		"is_expression": {Op: ir.OpTypeTest, Roles: roles{"left": ir.Left, "right": ir.Type}}, "is_pattern_expression": ir.Hooked(is),
		"await_expression": {Op: ir.OpAwait, Default: ir.Value}, "throw_expression": {Op: ir.OpThrow, Default: ir.Value}, "tuple_expression": ir.Hooked(namedTuple), "tuple_pattern": {Op: ir.OpTuple}, "parenthesized_variable_designation": {Op: ir.OpTuple},
		"lambda_expression": ir.Hooked(lambda), "anonymous_method_expression": ir.Hooked(lambda), "implicit_parameter": ir.Hooked(implicitParameter),
		"declaration_expression": {Op: ir.OpDecl, Flags: ir.Decl, Roles: roles{"type": ir.Type, "name": ir.Target}},

		"block": {Op: ir.OpBlock}, "declaration_list": {Op: ir.OpBlock}, "enum_member_declaration_list": {Op: ir.OpBlock},
		"variable_declaration": ir.Hooked(variables), "field_declaration": ir.Hooked(field), "event_field_declaration": ir.Hooked(field), "property_declaration": ir.Hooked(property),
		"if_statement":    {Op: ir.OpIf, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}},
		"while_statement": {Op: ir.OpWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}, Default: ir.Cond}, "do_statement": {Op: ir.OpDoWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}, Default: ir.Cond},
		"for_statement":     {Op: ir.OpFor, Roles: roles{"initializer": ir.Init, "condition": ir.Cond, "update": ir.Step, "body": ir.Body}, Default: ir.Init},
		"foreach_statement": {Op: ir.OpForEach, Roles: roles{"type": ir.Type, "left": ir.Target, "right": ir.Iter, "body": ir.Body}},
		"switch_statement":  ir.Hooked(switchStatement), "switch_section": ir.Hooked(plainSection), "switch_expression": ir.Hooked(switchExpression), "switch_expression_arm": ir.Hooked(arm), "when_clause": ir.Inline(),
		"using_statement": {Op: ir.OpWith, Roles: roles{"body": ir.Body}, Default: ir.Init}, "lock_statement": {Op: ir.OpWith, Text: "=lock", Kinds: roles{"block": ir.Body}, Default: ir.Init}, "fixed_statement": {Op: ir.OpWith, Kinds: roles{"block": ir.Body}, Default: ir.Init},
		"unsafe_statement": ir.Inline(), "checked_statement": ir.Inline(), "checked_expression": ir.Inline(), "parenthesized_pattern": ir.Inline(), "ref_expression": ir.Inline(), "scoped_type": ir.Hooked(ir.FirstChild),
		"try_statement": {Op: ir.OpTry, Roles: roles{"body": ir.Body}, Kinds: roles{"finally_clause": ir.Finally}}, "catch_clause": {Op: ir.OpCatch, Roles: roles{"body": ir.Body}}, "catch_declaration": ir.Hooked(catchDeclaration), "catch_filter_clause": ir.Skip(),
		"return_statement": {Op: ir.OpReturn, Default: ir.Value}, "throw_statement": {Op: ir.OpThrow, Default: ir.Value}, "yield_statement": ir.Hooked(yield), "break_statement": {Op: ir.OpBreak}, "continue_statement": {Op: ir.OpContinue},
		"labeled_statement": {Op: ir.OpLabel, Kinds: roles{"identifier": ir.Target}, Default: ir.Body},
		"query_expression":  ir.Hooked(query), "from_clause": ir.Hooked(fromClause), "join_clause": ir.Hooked(fromClause), "let_clause": ir.Hooked(letClause),

		"method_declaration": ir.Hooked(method), "constructor_declaration": ir.Hooked(method), "destructor_declaration": ir.Hooked(method), "local_function_statement": ir.Hooked(method), "operator_declaration": ir.Hooked(method), "delegate_declaration": ir.Hooked(method), "conversion_operator_declaration": ir.Hooked(method), "indexer_declaration": ir.Hooked(indexer), "event_declaration": ir.Hooked(property),
		"parameter_list": ir.Hooked(parameters), "bracketed_parameter_list": ir.Hooked(parameters), "parameter": {Op: ir.OpParam, Roles: roles{"type": ir.Type, "name": ir.Target}, Kinds: roles{"attribute_list": ir.Decorator, "modifier": ir.Modifier}, Default: ir.Value},
		"modifier":          ir.Leaf(ir.OpModifier),
		"class_declaration": class("class"), "struct_declaration": class("struct"), "interface_declaration": class("interface"), "record_declaration": class("record"), "enum_declaration": class("enum"),
		"enum_member_declaration": ir.Hooked(enumMember),
		"attribute":               {Op: ir.OpDecorator, Roles: roles{"name": ir.Callee}, Default: ir.Arg},

		"namespace_declaration": ir.Hooked(namespace), "file_scoped_namespace_declaration": ir.Hooked(namespace),
		"using_directive": ir.Hooked(using), "extern_alias_directive": ir.Skip(),
	},
}

func class(word string) ir.Shape {
	return ir.Shape{Op: ir.OpClass, Text: "=" + word, Roles: roles{"name": ir.Target, "body": ir.Body, "parameters": ir.Param},
		Kinds: roles{"base_list": ir.Base, "modifier": ir.Modifier, "attribute_list": ir.Decorator, "parameter_list": ir.Param}}
}

// dotted is a qualified name, without type arguments.
func dotted(b *ir.Builder, id syntax.NodeID, role ir.Role) { b.Dotted(typeName(b.Text(id)), id, role) }

// identifier is a name. One that is a word of the language is written with an @ before it, which is no part of it.
func identifier(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if s := b.Text(id); len(s) > 1 && s[0] == '@' {
		b.Name(s[1:], id, role)
		return
	}
	b.Leaf(ir.OpName, id, role)
}

// typeName is a name as it is written, without global:: and type arguments.
func typeName(s string) string {
	s, _, _ = strings.Cut(s, "<")
	return strings.TrimPrefix(s, "global::")
}
