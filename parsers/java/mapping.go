package java

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{
	ArrayArgs:   true,
	Semicolons:  true,
	Header:      " {...}",
	TypedHeader: true,
	Plain:       &parsers.PlainSyntax{Assign: []string{"="}, Typed: true, Ends: true},
	For:         "for (...; ...; ...)",

	Frames: []string{"%s", "class _W { %s }", "class _W { void _w() { %s } }", "class _W { Object _w = %s; }", "class _W { _W() { %s } }", "class _W { _W() { %s; } }", "class _W { void _w() { try { } %s } }", "class _W { void _w() { switch (x) { %s } } }",
		"%s class _W { }", "class _W { %s void _w() { } }", "class _W { void _w(%s) { } }", "class _W { %s { } }", "class _W { %s; }", "class _W { void _w() { if (x) { } %s } }"},
	First: map[string]string{"catch": "class _W { void _w() { try { } %s } }", "finally": "class _W { void _w() { try { } %s } }", "case": "class _W { void _w() { switch (x) { %s } } }",
		"else": "class _W { void _w() { if (x) { } %s } }", "new": "class _W { Object _w = %s; }"},
	Catch:     "%s %s",
	Statement: "%s;",
	Member:    "int %s;",
	Param:     "int %s",
	Bare:      "NT_x %s",
	Pair:      "%s = %s",

	Annotation: "%s = %s",
}

type roles = map[string]ir.Role

var binary = ir.Shape{Op: ir.OpBinary, Roles: roles{"left": ir.Left, "right": ir.Right}, Text: "operator"}

var mapping = ir.Mapping{
	Statements: []string{"expression_statement"},
	Shapes: map[string]ir.Shape{
		"program": ir.Inline(), "parenthesized_expression": ir.Inline(), "argument_list": ir.Inline(), "finally_clause": ir.Inline(), "switch_block": ir.Inline(), "enum_body_declarations": ir.Inline(),
		"superclass": ir.Inline(), "super_interfaces": ir.Inline(), "extends_interfaces": ir.Inline(), "type_list": ir.Inline(), "resource_specification": ir.Inline(),
		"type_arguments": ir.Skip(), "type_parameters": ir.Skip(), "dimensions": ir.Skip(), "permits": ir.Skip(), "asterisk": ir.Skip(),

		"identifier": ir.Leaf(ir.OpName), "type_identifier": ir.Leaf(ir.OpName), "integral_type": ir.Leaf(ir.OpName), "floating_point_type": ir.Leaf(ir.OpName), "boolean_type": ir.Leaf(ir.OpName), "void_type": ir.Leaf(ir.OpName),
		"scoped_identifier": ir.Hooked(ir.QualifiedName), "scoped_type_identifier": ir.Hooked(ir.QualifiedName), "generic_type": ir.Hooked(firstChild), "annotated_type": ir.Hooked(ir.LastChild),
		"array_type": {Op: ir.OpTypeRef, Text: "=[]", Roles: roles{"dimensions": ir.Drop}}, "catch_type": ir.Inline(),
		"this": ir.Leaf(ir.OpThis), "super": ir.Leaf(ir.OpSuper), "true": ir.Leaf(ir.OpBool), "false": ir.Leaf(ir.OpBool), "null_literal": ir.Leaf(ir.OpNull),
		"decimal_integer_literal": ir.Leaf(ir.OpNumber), "hex_integer_literal": ir.Leaf(ir.OpNumber), "octal_integer_literal": ir.Leaf(ir.OpNumber), "binary_integer_literal": ir.Leaf(ir.OpNumber),
		"decimal_floating_point_literal": ir.Leaf(ir.OpNumber), "hex_floating_point_literal": ir.Leaf(ir.OpNumber), "character_literal": {Op: ir.OpString, Flags: ir.Character}, "string_literal": ir.String("string_interpolation"),

		"method_invocation":          ir.Hooked(invocation),
		"object_creation_expression": {Op: ir.OpNew, Roles: roles{"type": ir.Type, "arguments": ir.Arg, "type_arguments": ir.Drop}, Kinds: roles{"class_body": ir.Body}},
		"array_creation_expression":  ir.Hooked(newArray),
		"dimensions_expr":            ir.Inline(),
		"array_initializer":          {Op: ir.OpList}, "element_value_array_initializer": {Op: ir.OpList},
		"field_access":                 {Op: ir.OpMember, Roles: roles{"object": ir.Object, "field": ir.Member}},
		"array_access":                 {Op: ir.OpIndex, Roles: roles{"array": ir.Object, "index": ir.Arg}},
		"class_literal":                ir.Hooked(classLiteral),
		"method_reference":             ir.Hooked(methodReference),
		"assignment_expression":        ir.Hooked(ir.Assignment("left", "right", 0)),
		"binary_expression":            binary,
		"instanceof_expression":        {Op: ir.OpTypeTest, Roles: roles{"left": ir.Left, "right": ir.Type, "name": ir.Target, "pattern": ir.Type}},
		"unary_expression":             {Op: ir.OpUnary, Roles: roles{"operand": ir.Operand}, Text: "operator"},
		"update_expression":            ir.Hooked(ir.UnaryOperator),
		"ternary_expression":           {Op: ir.OpTernary, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}},
		"cast_expression":              {Op: ir.OpCast, Roles: roles{"type": ir.Type, "value": ir.Value}},
		"lambda_expression":            {Op: ir.OpLambda, Roles: roles{"parameters": ir.Param, "body": ir.Body}},
		"inferred_parameters":          ir.Hooked(inferred),
		"switch_expression":            {Op: ir.OpSwitch, Roles: roles{"condition": ir.Cond, "body": ir.Elem}},
		"switch_block_statement_group": {Op: ir.OpCase, Kinds: roles{"switch_label": ir.Cond}}, "switch_rule": {Op: ir.OpCase, Kinds: roles{"switch_label": ir.Cond}}, "switch_label": ir.Inline(),

		"block": {Op: ir.OpBlock}, "constructor_body": {Op: ir.OpBlock},
		"local_variable_declaration": ir.Hooked(declaration), "field_declaration": ir.Hooked(declaration), "constant_declaration": ir.Hooked(declaration),
		"if_statement":                 {Op: ir.OpIf, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}},
		"for_statement":                {Op: ir.OpFor, Roles: roles{"init": ir.Init, "condition": ir.Cond, "update": ir.Step, "body": ir.Body}},
		"enhanced_for_statement":       {Op: ir.OpForEach, Roles: roles{"type": ir.Type, "name": ir.Target, "value": ir.Iter, "body": ir.Body}, Default: ir.Drop},
		"while_statement":              {Op: ir.OpWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}},
		"do_statement":                 {Op: ir.OpDoWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}},
		"try_statement":                {Op: ir.OpTry, Roles: roles{"body": ir.Body}, Kinds: roles{"finally_clause": ir.Finally}},
		"try_with_resources_statement": {Op: ir.OpTry, Roles: roles{"resources": ir.Init, "body": ir.Body}, Kinds: roles{"finally_clause": ir.Finally}},
		"resource":                     ir.Hooked(resource),
		"catch_clause":                 ir.Hooked(catch),
		"throw_statement":              {Op: ir.OpThrow, Default: ir.Value},
		"return_statement":             {Op: ir.OpReturn, Default: ir.Value}, "yield_statement": {Op: ir.OpYield, Default: ir.Value},
		"break_statement": {Op: ir.OpBreak, Default: ir.Value}, "continue_statement": {Op: ir.OpContinue, Default: ir.Value},
		"assert_statement":                ir.Hooked(ir.InOrder(ir.OpAssert, ir.Cond, ir.Value)),
		"synchronized_statement":          {Op: ir.OpWith, Roles: roles{"body": ir.Body}, Default: ir.Init},
		"labeled_statement":               {Op: ir.OpLabel},
		"static_initializer":              {Op: ir.OpOther},
		"explicit_constructor_invocation": {Op: ir.OpCall, Roles: roles{"constructor": ir.Callee, "arguments": ir.Arg}},

		"method_declaration": ir.Hooked(method), "constructor_declaration": ir.Hooked(method), "compact_constructor_declaration": ir.Hooked(method), "annotation_type_element_declaration": ir.Hooked(method),
		"formal_parameters": ir.Inline(), "formal_parameter": ir.Hooked(parameter), "spread_parameter": ir.Hooked(parameter), "receiver_parameter": ir.Skip(),
		"modifiers":         ir.Hooked(modifiers),
		"marker_annotation": {Op: ir.OpDecorator, Roles: roles{"name": ir.Callee}}, "annotation": {Op: ir.OpDecorator, Roles: roles{"name": ir.Callee, "arguments": ir.Arg}},
		"annotation_argument_list": ir.Inline(), "element_value_pair": {Op: ir.OpKeyword, Roles: roles{"key": ir.Key, "value": ir.Value}},
		"class_declaration": class("class"), "interface_declaration": class("interface"), "enum_declaration": class("enum"), "record_declaration": class("record"), "annotation_type_declaration": class("@interface"),
		"class_body": {Op: ir.OpBlock}, "interface_body": {Op: ir.OpBlock}, "enum_body": {Op: ir.OpBlock}, "annotation_type_body": {Op: ir.OpBlock},
		"enum_constant": {Op: ir.OpDecl, Roles: roles{"name": ir.Target, "arguments": ir.Elem, "body": ir.Elem}},

		"import_declaration":  ir.Hooked(imports),
		"package_declaration": {Op: ir.OpPackage, Default: ir.Value},
	},
}

func class(word string) ir.Shape {
	return ir.Shape{Op: ir.OpClass, Text: "=" + word, Roles: roles{"name": ir.Target, "superclass": ir.Base, "body": ir.Body, "parameters": ir.Param, "interfaces": ir.Base, "permits": ir.Drop},
		Kinds: roles{"super_interfaces": ir.Base, "extends_interfaces": ir.Base, "modifiers": ir.Modifier}}
}

func firstChild(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if c := b.Children(id, true); len(c) > 0 {
		b.Lower(c[0], role)
	}
}

// invocation is a call of a member, or of a name.
func invocation(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCall, id, role)
	name, _ := b.Field(id, "name")
	if object, ok := b.Field(id, "object"); ok {
		callee := b.Open(ir.OpMember, id, ir.Callee)
		b.Span(callee, b.Tree().Nodes[object].Start, b.Tree().Nodes[name].End)
		b.Lower(object, ir.Object)
		b.Lower(name, ir.Member)
		b.Close(callee)
	} else if name != 0 {
		b.Lower(name, ir.Callee)
	}
	if args, ok := b.Field(id, "arguments"); ok {
		b.Lower(args, ir.Arg)
	}
	b.Close(at)
}

func classLiteral(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpMember, id, role)
	firstChild(b, id, ir.Object)
	b.Name("class", id, ir.Member)
	b.Close(at)
}

func methodReference(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpMember, id, role)
	b.Flag(at, ir.Static)
	c := b.Children(id, true)
	if len(c) > 0 {
		b.Lower(c[0], ir.Object)
	}
	if len(c) > 1 {
		b.Lower(c[len(c)-1], ir.Member)
	} else {
		b.Name("new", id, ir.Member)
	}
	b.Close(at)
}

func inferred(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	for _, c := range b.Children(id, true) {
		at := b.Open(ir.OpParam, c, ir.Param)
		b.Lower(c, ir.Target)
		b.Close(at)
	}
}

// declaration writes one node a declarator. The type and the modifiers stand in each.
func declaration(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	var types, mods []syntax.NodeID
	for _, c := range b.Children(id, true) {
		switch {
		case b.FieldName(c) == "type":
			types = append(types, c)
		case b.Kind(c) == "modifiers":
			mods = append(mods, c)
		}
	}
	for _, c := range b.Children(id, true) {
		if b.Kind(c) != "variable_declarator" {
			continue
		}
		op := ir.OpDecl
		value, ok := b.Field(c, "value")
		if ok {
			op = ir.OpAssign
		}
		at := b.Open(op, id, role)
		b.Flag(at, ir.Decl)
		if len(types) == 1 && b.Text(types[0]) == "var" {
			b.Word(at, "var")
		}
		for _, m := range mods {
			b.Lower(m, ir.Modifier)
		}
		if n, ok := b.Field(c, "name"); ok {
			b.Lower(n, ir.Target)
		}
		for _, t := range types {
			if b.Text(t) != "var" {
				b.Lower(t, ir.Type)
			}
		}
		if ok {
			b.Lower(value, ir.Value)
		}
		b.Close(at)
	}
}

// resource is a variable of a try statement; one that was declared before is named alone.
func resource(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpAssign, id, role)
	b.Flag(at, ir.Decl)
	for _, c := range b.Children(id, true) {
		switch f := b.FieldName(c); {
		case f == "type" && b.Text(c) == "var":
			b.Word(at, "var")
		case f == "type":
			b.Lower(c, ir.Type)
		case f == "name":
			b.Lower(c, ir.Target)
		case f == "value":
			b.Lower(c, ir.Value)
		case b.Kind(c) == "modifiers":
			b.Lower(c, ir.Modifier)
		default:
			b.Lower(c, ir.Elem)
		}
	}
	b.Close(at)
}

func catch(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCatch, id, role)
	for _, c := range b.Children(id, true) {
		if b.Kind(c) != "catch_formal_parameter" {
			b.Lower(c, ir.Body)
			continue
		}
		for _, p := range b.Children(c, true) {
			switch {
			case b.Kind(p) == "catch_type":
				b.Lower(p, ir.Type)
			case b.FieldName(p) == "name":
				b.Lower(p, ir.Target)
			}
		}
	}
	b.Close(at)
}

func method(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpFunc, id, role)
	for _, c := range b.Children(id, true) {
		switch f := b.FieldName(c); {
		case b.Kind(c) == "modifiers":
			b.Lower(c, ir.Modifier)
		case f == "name":
			b.Lower(c, ir.Target)
		case f == "type":
			b.Lower(c, ir.Type)
		case f == "parameters":
			b.Lower(c, ir.Param)
		case f == "body":
			b.Lower(c, ir.Body)
		case b.Kind(c) == "throws":
			for _, t := range b.Children(c, true) {
				thrown := b.Open(ir.OpOther, t, ir.Modifier)
				b.Word(thrown, "throws")
				b.Lower(t, ir.Type)
				b.Close(thrown)
			}
		}
	}
	b.Close(at)
}

func parameter(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpParam, id, role)
	for _, c := range b.Children(id, true) {
		switch {
		case b.Kind(c) == "modifiers":
			b.Lower(c, ir.Modifier)
		case b.FieldName(c) == "type":
			b.Lower(c, ir.Type)
		case b.FieldName(c) == "name":
			b.Lower(c, ir.Target)
		case b.Kind(c) == "variable_declarator":
			b.Word(at, "*")
			if n, ok := b.Field(c, "name"); ok {
				b.Lower(n, ir.Target)
			}
		case b.Kind(id) == "spread_parameter":
			b.Lower(c, ir.Type)
		}
	}
	b.Close(at)
}

// modifiers are keywords and annotations.
func modifiers(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	for _, c := range b.Children(id, false) {
		if k := b.Kind(c); strings.HasSuffix(k, "annotation") {
			b.Lower(c, ir.Decorator)
		} else {
			b.Leaf(ir.OpModifier, c, ir.Modifier)
		}
	}
}

func imports(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	path, wildcard := "", false
	for _, c := range b.Children(id, true) {
		switch b.Kind(c) {
		case "asterisk":
			wildcard = true
		case "identifier", "scoped_identifier":
			path = b.Text(c)
		}
	}
	local := path[strings.LastIndexByte(path, '.')+1:]
	if wildcard {
		local = "*"
	}
	if path != "" {
		name := b.Last() + 1
		b.Import(path, local, id)
		if _, ok := b.ChildOfKind(id, "static"); ok {
			b.Flag(name, ir.Static)
		}
	}
	b.Close(at)
}

// newArray is new T[n], or new T[] {...}, of the type T[].
func newArray(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpNew, id, role)
	for _, c := range b.Children(id, true) {
		switch b.FieldName(c) {
		case "type":
			array := b.Open(ir.OpTypeRef, c, ir.Type)
			b.Word(array, "[]")
			b.Lower(c, ir.Elem)
			b.Close(array)
		case "dimensions":
			b.Lower(c, ir.Arg)
		case "value":
			b.Lower(c, ir.Elem)
		}
	}
	b.Close(at)
}
