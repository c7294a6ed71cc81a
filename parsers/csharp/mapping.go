package csharp

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

const inMethod = "class _W { void _w() { %s } }"

var patternSyntax = parsers.PatternSyntax{
	Frames: []string{"%s", inMethod, "class _W { %s }", "class _W { object _w = %s; }", "class _W { void _w() { try { } %s } }", "%s class _W { }", "class _W { %s void _w() { } }", "class _W { void _w(%s) { } }",
		"class _W { void _w() { switch (x) { %s } } }", "class _W { %s { } }", "class _W { %s; }"},
	First: map[string]string{"catch": "class _W { void _w() { try { } %s } }", "finally": "class _W { void _w() { try { } %s } }", "new": "class _W { object _w = %s; }", "using": "%s"},
	Catch: "%s %s", Statement: "%s();", Member: "int %s;", Param: "int %s",
}

type roles = map[string]ir.Role

var binary = ir.Shape{Op: ir.OpBinary, Text: "operator", Roles: roles{"left": ir.Left, "right": ir.Right}}

var mapping = ir.Mapping{
	Operators:  map[string]string{"and": "&&", "or": "||", "not": "!"},
	Statements: []string{"expression_statement"},
	Shapes: map[string]ir.Shape{
		"compilation_unit": ir.Inline(), "global_statement": ir.Inline(), "parenthesized_expression": ir.Inline(), "argument_list": ir.Inline(), "bracketed_argument_list": ir.Inline(), "attribute_list": ir.Inline(), "global_attribute": ir.Inline(),
		"attribute_argument_list": ir.Inline(), "arrow_expression_clause": ir.Inline(), "finally_clause": ir.Inline(), "switch_body": ir.Inline(), "base_list": ir.Inline(), "local_declaration_statement": ir.Inline(), "constant_pattern": ir.Inline(),
		"type_argument_list": ir.Skip(), "type_parameter_list": ir.Skip(), "type_parameter_constraints_clause": ir.Skip(), "empty_statement": ir.Skip(), "interpolation_brace": ir.Skip(), "interpolation_format_clause": ir.Skip(),
		"interpolation_alignment_clause": ir.Skip(), "array_rank_specifier": ir.Skip(), "accessor_list": ir.Hooked(accessors), "explicit_interface_specifier": ir.Skip(), "attribute_target_specifier": ir.Skip(),
		"preproc_region": ir.Skip(), "preproc_endregion": ir.Skip(), "preproc_pragma": ir.Skip(), "preproc_nullable": ir.Skip(), "preproc_if": ir.Inline(), "preproc_else": ir.Inline(), "preproc_define": ir.Skip(), "preproc_line": ir.Skip(),

		"identifier": ir.Leaf(ir.OpName), "predefined_type": ir.Leaf(ir.OpName), "qualified_name": ir.Hooked(dotted), "alias_qualified_name": ir.Hooked(dotted), "generic_name": ir.Hooked(firstChild), "nullable_type": ir.Hooked(firstChild),
		"array_type": {Op: ir.OpTypeRef, Text: "=[]"}, "pointer_type": {Op: ir.OpTypeRef, Text: "=*"}, "ref_type": ir.Hooked(firstChild), "implicit_type": ir.Skip(),
		"integer_literal": ir.Leaf(ir.OpNumber), "real_literal": ir.Leaf(ir.OpNumber), "boolean_literal": ir.Leaf(ir.OpBool), "null_literal": ir.Leaf(ir.OpNull), "character_literal": ir.String(), "string_literal": ir.String(),
		"verbatim_string_literal": {Op: ir.OpString, Flags: ir.Raw}, "raw_string_literal": {Op: ir.OpString, Flags: ir.Raw}, "interpolated_string_expression": ir.String("interpolation"),
		"this": ir.Leaf(ir.OpThis), "base": ir.Leaf(ir.OpSuper),

		"invocation_expression":         {Op: ir.OpCall, Roles: roles{"function": ir.Callee, "arguments": ir.Arg}},
		"member_access_expression":      {Op: ir.OpMember, Roles: roles{"expression": ir.Object, "name": ir.Member}},
		"conditional_access_expression": ir.Hooked(conditionalAccess), "member_binding_expression": ir.Hooked(memberBinding),
		"element_access_expression": {Op: ir.OpIndex, Roles: roles{"expression": ir.Object, "subscript": ir.Arg}},
		"argument":                  ir.Hooked(argument), "attribute_argument": ir.Hooked(attributeArgument),
		"object_creation_expression": {Op: ir.OpNew, Roles: roles{"type": ir.Type, "arguments": ir.Arg, "initializer": ir.Elem}}, "implicit_object_creation_expression": {Op: ir.OpNew, Roles: roles{"initializer": ir.Elem}, Default: ir.Arg},
		"array_creation_expression": {Op: ir.OpNew, Roles: roles{"type": ir.Type}, Default: ir.Elem}, "implicit_array_creation_expression": {Op: ir.OpNew}, "anonymous_object_creation_expression": {Op: ir.OpMap},
		"initializer_expression": ir.Hooked(initializer), "with_expression": {Op: ir.OpOther},
		"assignment_expression": ir.Hooked(assignment), "binary_expression": binary, "prefix_unary_expression": ir.Hooked(unary), "postfix_unary_expression": ir.Hooked(unary),
		"conditional_expression": {Op: ir.OpTernary, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}},
		"as_expression":          {Op: ir.OpCast, Roles: roles{"left": ir.Value, "right": ir.Type}}, "cast_expression": {Op: ir.OpCast, Roles: roles{"type": ir.Type, "value": ir.Value}},
		"is_expression": {Op: ir.OpTypeTest, Roles: roles{"left": ir.Left, "right": ir.Type}}, "is_pattern_expression": {Op: ir.OpTypeTest, Roles: roles{"expression": ir.Left, "pattern": ir.Type}},
		"await_expression": {Op: ir.OpAwait, Default: ir.Value}, "throw_expression": {Op: ir.OpThrow, Default: ir.Value}, "tuple_expression": {Op: ir.OpTuple},
		"lambda_expression": ir.Hooked(lambda), "anonymous_method_expression": ir.Hooked(lambda), "implicit_parameter": ir.Hooked(implicitParameter),
		"declaration_expression": {Op: ir.OpDecl, Flags: ir.Decl, Roles: roles{"type": ir.Type, "name": ir.Target}},

		"block": {Op: ir.OpBlock}, "declaration_list": {Op: ir.OpBlock}, "enum_member_declaration_list": {Op: ir.OpBlock},
		"variable_declaration": ir.Hooked(variables), "field_declaration": ir.Hooked(field), "event_field_declaration": ir.Hooked(field), "property_declaration": ir.Hooked(property),
		"if_statement":    {Op: ir.OpIf, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}},
		"while_statement": {Op: ir.OpWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}, Default: ir.Cond}, "do_statement": {Op: ir.OpDoWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}, Default: ir.Cond},
		"for_statement":     {Op: ir.OpFor, Roles: roles{"initializer": ir.Init, "condition": ir.Cond, "update": ir.Step, "body": ir.Body}, Default: ir.Init},
		"foreach_statement": {Op: ir.OpForEach, Roles: roles{"type": ir.Type, "left": ir.Target, "right": ir.Iter, "body": ir.Body}},
		"switch_statement":  {Op: ir.OpSwitch, Roles: roles{"value": ir.Cond, "body": ir.Elem}}, "switch_section": ir.Hooked(section), "switch_expression": {Op: ir.OpSwitch}, "switch_expression_arm": {Op: ir.OpCase},
		"using_statement": {Op: ir.OpWith, Roles: roles{"body": ir.Body}, Default: ir.Init}, "lock_statement": {Op: ir.OpWith, Roles: roles{"body": ir.Body}, Default: ir.Init}, "fixed_statement": {Op: ir.OpWith, Roles: roles{"body": ir.Body}, Default: ir.Init},
		"unsafe_statement": ir.Inline(), "checked_statement": ir.Inline(),
		"try_statement": {Op: ir.OpTry, Roles: roles{"body": ir.Body}, Kinds: roles{"finally_clause": ir.Finally}}, "catch_clause": {Op: ir.OpCatch, Roles: roles{"body": ir.Body}}, "catch_declaration": ir.Hooked(catchDeclaration), "catch_filter_clause": ir.Skip(),
		"return_statement": {Op: ir.OpReturn, Default: ir.Value}, "throw_statement": {Op: ir.OpThrow, Default: ir.Value}, "yield_statement": {Op: ir.OpYield, Default: ir.Value}, "break_statement": {Op: ir.OpBreak}, "continue_statement": {Op: ir.OpContinue},
		"labeled_statement": {Op: ir.OpLabel},

		"method_declaration": ir.Hooked(method), "constructor_declaration": ir.Hooked(method), "destructor_declaration": ir.Hooked(method), "local_function_statement": ir.Hooked(method), "operator_declaration": ir.Hooked(method), "delegate_declaration": ir.Hooked(method),
		"parameter_list": ir.Inline(), "bracketed_parameter_list": ir.Inline(), "parameter": {Op: ir.OpParam, Roles: roles{"type": ir.Type, "name": ir.Target}, Kinds: roles{"attribute_list": ir.Decorator, "modifier": ir.Modifier}, Default: ir.Value},
		"modifier":          ir.Leaf(ir.OpModifier),
		"class_declaration": class("class"), "struct_declaration": class("struct"), "interface_declaration": class("interface"), "record_declaration": class("record"), "enum_declaration": class("enum"),
		"enum_member_declaration": {Op: ir.OpDecl, Roles: roles{"name": ir.Target, "value": ir.Value}},
		"attribute":               {Op: ir.OpDecorator, Roles: roles{"name": ir.Callee}, Default: ir.Arg},

		"namespace_declaration": ir.Hooked(namespace), "file_scoped_namespace_declaration": ir.Hooked(namespace),
		"using_directive": ir.Hooked(using), "extern_alias_directive": ir.Skip(),
	},
}

func class(word string) ir.Shape {
	return ir.Shape{Op: ir.OpClass, Text: "=" + word, Roles: roles{"name": ir.Target, "body": ir.Body, "parameters": ir.Param},
		Kinds: roles{"base_list": ir.Base, "modifier": ir.Modifier, "attribute_list": ir.Decorator, "parameter_list": ir.Param}}
}

func dotted(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	name, _, _ := strings.Cut(b.Text(id), "<")
	b.Dotted(name, id, role)
}

func firstChild(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if c := b.Children(id, true); len(c) > 0 {
		b.Lower(c[0], role)
	}
}

// conditionalAccess is a?.b, whose second part begins with a binding that stands for a.
func conditionalAccess(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := b.Children(id, true)
	if len(c) != 2 {
		b.Rest(id, role, nil)
		return
	}
	bind(b, c[1], c[0], role)
}

// bind writes id, in which a binding's object is the given one.
func bind(b *ir.Builder, id, object syntax.NodeID, role ir.Role) {
	switch b.Kind(id) {
	case "member_binding_expression":
		at := b.Open(ir.OpMember, id, role)
		b.Flag(at, ir.Optional)
		b.Span(at, b.Tree().Nodes[object].Start, b.Tree().Nodes[id].End)
		b.Lower(object, ir.Object)
		if n, ok := b.Field(id, "name"); ok {
			b.Lower(n, ir.Member)
		}
		b.Close(at)
	case "invocation_expression":
		at := b.Open(ir.OpCall, id, role)
		b.Span(at, b.Tree().Nodes[object].Start, b.Tree().Nodes[id].End)
		if f, ok := b.Field(id, "function"); ok {
			bind(b, f, object, ir.Callee)
		}
		if a, ok := b.Field(id, "arguments"); ok {
			b.Lower(a, ir.Arg)
		}
		b.Close(at)
	case "member_access_expression":
		at := b.Open(ir.OpMember, id, role)
		b.Span(at, b.Tree().Nodes[object].Start, b.Tree().Nodes[id].End)
		if e, ok := b.Field(id, "expression"); ok {
			bind(b, e, object, ir.Object)
		}
		if n, ok := b.Field(id, "name"); ok {
			b.Lower(n, ir.Member)
		}
		b.Close(at)
	default:
		at := b.Open(ir.OpOther, id, role)
		b.Lower(object, ir.Elem)
		b.Rest(id, ir.Elem, nil)
		b.Close(at)
	}
}

func memberBinding(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if n, ok := b.Field(id, "name"); ok {
		b.Lower(n, role)
	}
}

func argument(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := b.Children(id, true)
	if n, ok := b.Field(id, "name"); ok && len(c) > 1 {
		at := b.Open(ir.OpKeyword, id, role)
		b.Lower(n, ir.Key)
		b.Rest(id, ir.Value, func(c syntax.NodeID) bool { return c != n })
		b.Close(at)
		return
	}
	b.Rest(id, role, nil)
}

// attributeArgument is a value, or a property with its value.
func attributeArgument(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := b.Children(id, true)
	if len(c) == 1 && b.Kind(c[0]) == "assignment_expression" {
		b.Shape(ir.Shape{Op: ir.OpKeyword, Roles: roles{"left": ir.Key, "right": ir.Value}}, c[0], role)
		return
	}
	if len(c) == 2 {
		at := b.Open(ir.OpKeyword, id, role)
		b.Lower(c[0], ir.Key)
		b.Lower(c[1], ir.Value)
		b.Close(at)
		return
	}
	b.Rest(id, role, nil)
}

// initializer is a map where properties are set, else a list.
func initializer(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpList
	if _, ok := b.ChildOfKind(id, "assignment_expression"); ok {
		op = ir.OpMap
	}
	at := b.Open(op, id, role)
	b.Rest(id, ir.Elem, nil)
	b.Close(at)
}

func assignment(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpAssign
	if o, ok := b.Field(id, "operator"); ok && b.Text(o) != "=" {
		op = ir.OpAugment
	}
	b.Shape(ir.Shape{Op: op, Text: "operator", Roles: roles{"left": ir.Target, "right": ir.Value}}, id, role)
}

func unary(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpUnary, id, role)
	word, post := "", false
	for i, c := range b.Children(id, false) {
		if b.Tree().Nodes[c].Flags&syntax.Named == 0 && strings.Trim(b.Text(c), "+-!~&*^.") == "" {
			word, post = b.Text(c), i > 0
		} else {
			b.Lower(c, ir.Operand)
		}
	}
	if post {
		word = "post" + word
	}
	b.Word(at, word)
	b.Close(at)
}

func lambda(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpLambda, id, role)
	body, _ := b.Field(id, "body")
	for _, c := range b.Children(id, true) {
		switch k := b.Kind(c); {
		case k == "modifier":
			b.Lower(c, ir.Modifier)
		case c == body || k == "block":
			b.Lower(c, ir.Body)
		case b.FieldName(c) == "parameters" || k == "parameter_list" || k == "implicit_parameter":
			b.Lower(c, ir.Param)
		}
	}
	b.Close(at)
}

func implicitParameter(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	at := b.Open(ir.OpParam, id, ir.Param)
	b.Leaf(ir.OpName, id, ir.Target)
	b.Close(at)
}

// variables writes one node a declarator, with the type in each; mods are written before it.
func variables(b *ir.Builder, id syntax.NodeID, role ir.Role) { declare(b, id, role, nil) }

func declare(b *ir.Builder, id syntax.NodeID, role ir.Role, mods []syntax.NodeID) {
	typ, typed := b.Field(id, "type")
	for _, c := range b.Children(id, true) {
		if b.Kind(c) != "variable_declarator" {
			continue
		}
		inner := b.Children(c, true)
		var values []syntax.NodeID
		for _, x := range inner[min(1, len(inner)):] {
			if k := b.Kind(x); k != "bracketed_argument_list" {
				values = append(values, x)
			}
		}
		op := ir.OpDecl
		if len(values) > 0 {
			op = ir.OpAssign
		}
		at := b.Open(op, id, role)
		b.Flag(at, ir.Decl)
		for _, m := range mods {
			if b.Kind(m) == "attribute_list" {
				b.Lower(m, ir.Decorator)
			} else {
				b.Lower(m, ir.Modifier)
			}
		}
		if len(inner) > 0 {
			b.Lower(inner[0], ir.Target)
		}
		if typed {
			b.Lower(typ, ir.Type)
		}
		for _, v := range values {
			b.Lower(v, ir.Value)
		}
		b.Close(at)
	}
}

func field(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	var mods []syntax.NodeID
	for _, c := range b.Children(id, true) {
		switch b.Kind(c) {
		case "modifier", "attribute_list":
			mods = append(mods, c)
		case "variable_declaration":
			declare(b, c, role, mods)
		}
	}
}

func property(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpDecl
	if _, ok := b.Field(id, "value"); ok {
		op = ir.OpAssign
	}
	b.Shape(ir.Shape{Op: op, Flags: ir.Decl, Roles: roles{"type": ir.Type, "name": ir.Target, "value": ir.Value}, Kinds: roles{"modifier": ir.Modifier, "attribute_list": ir.Decorator}}, id, role)
}

// accessors are the functions of a property; those without a body say nothing.
func accessors(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	for _, c := range b.Children(id, true) {
		if body, ok := b.Field(c, "body"); ok {
			b.Lower(body, role)
		}
	}
}

func section(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCase, id, role)
	label := true
	for _, c := range b.Children(id, false) {
		switch t := b.Text(c); {
		case t == "case" || t == "default":
			label = true
		case t == ":":
			label = false
		case b.Tree().Nodes[c].Flags&syntax.Named == 0:
		case label:
			b.Lower(c, ir.Cond)
		default:
			b.Lower(c, ir.Elem)
		}
	}
	b.Close(at)
}

func catchDeclaration(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	if t, ok := b.Field(id, "type"); ok {
		b.Lower(t, ir.Type)
	}
	if n, ok := b.Field(id, "name"); ok {
		b.Lower(n, ir.Target)
	}
}

func method(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpFunc, id, role)
	for _, c := range b.Children(id, true) {
		switch f := b.FieldName(c); {
		case b.Kind(c) == "modifier":
			b.Lower(c, ir.Modifier)
		case b.Kind(c) == "attribute_list":
			b.Lower(c, ir.Decorator)
		case f == "name":
			b.Lower(c, ir.Target)
		case f == "type" || f == "returns":
			b.Lower(c, ir.Type)
		case f == "parameters":
			b.Lower(c, ir.Param)
		case f == "body":
			b.Lower(c, ir.Body)
		}
	}
	b.Close(at)
}

// namespace is what stands in it.
func namespace(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if body, ok := b.Field(id, "body"); ok {
		b.Rest(body, role, nil)
		return
	}
	name, _ := b.Field(id, "name")
	b.Rest(id, role, func(c syntax.NodeID) bool { return c != name })
}

// using makes the names of a namespace visible, or those of a type, or gives an alias.
func using(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	local, path := "*", ""
	alias, aliased := b.Field(id, "name")
	if aliased {
		local = b.Text(alias)
	}
	for _, c := range b.Children(id, true) {
		if !aliased || c != alias {
			path = b.Text(c)
		}
	}
	if path != "" {
		b.Import(path, local, id)
	}
	b.Close(at)
}
