package c

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// PatternSyntax is that of C; C++ has the same.
var PatternSyntax = parsers.PatternSyntax{
	Semicolons: true,
	Plain:      &parsers.PlainSyntax{Assign: []string{"="}, Ends: true},
	For:        "for (...; ...; ...)",

	Frames:    []string{"void _w() { %s }", "%s", "int _w = %s;", "void _w() { switch (x) { %s } }", "class _W { %s };", "int _w(%s) { }", "void _w() { try { } %s }", "void _w() { if (x) { } %s }"},
	First:     map[string]string{"catch": "void _w() { try { } %s }", "else": "void _w() { if (x) { } %s }", "#include": "%s\n", "#": "%s\n"},
	Catch:     "int %s",
	Statement: "%s;", Member: "int %s;", Param: "int %s",
}

type roles = map[string]ir.Role

var binary = ir.Shape{Op: ir.OpBinary, Text: "operator", Roles: roles{"left": ir.Left, "right": ir.Right}}

// Mapping maps C and what C++ adds to it.
var Mapping = ir.Mapping{
	Operators:  map[string]string{"and": "&&", "or": "||", "not": "!", "bitand": "&", "bitor": "|"},
	Statements: []string{"expression_statement"},
	Shapes: map[string]ir.Shape{
		"translation_unit": ir.Inline(), "parenthesized_expression": ir.Inline(), "argument_list": ir.Inline(), "else_clause": ir.Inline(), "preproc_if": ir.Inline(), "preproc_ifdef": ir.Inline(), "preproc_else": ir.Inline(), "preproc_elif": ir.Inline(),
		"condition_clause": ir.Inline(), "init_statement": ir.Inline(), "linkage_specification": ir.Inline(), "template_declaration": ir.Inline(), "subscript_argument_list": ir.Inline(), "base_class_clause": ir.Inline(), "comma_expression": {Op: ir.OpTuple},
		"access_specifier": ir.Skip(), "template_parameter_list": ir.Skip(), "template_argument_list": ir.Skip(), "attribute_specifier": ir.Skip(), "ms_declspec_modifier": ir.Skip(), "preproc_call": ir.Skip(), "preproc_function_def": ir.Skip(), "virtual_specifier": ir.Skip(),
		"preproc_defined": ir.Skip(), "trailing_return_type": ir.Skip(), "lambda_capture_specifier": ir.Skip(),

		"identifier": ir.Leaf(ir.OpName), "field_identifier": ir.Leaf(ir.OpName), "type_identifier": ir.Leaf(ir.OpName), "namespace_identifier": ir.Leaf(ir.OpName), "statement_identifier": ir.Leaf(ir.OpName), "primitive_type": ir.Leaf(ir.OpName),
		"sized_type_specifier": ir.Leaf(ir.OpName), "placeholder_type_specifier": ir.Leaf(ir.OpName), "operator_name": ir.Leaf(ir.OpName), "destructor_name": ir.Leaf(ir.OpName),
		"number_literal": ir.Leaf(ir.OpNumber), "true": ir.Leaf(ir.OpBool), "false": ir.Leaf(ir.OpBool), "null": ir.Leaf(ir.OpNull), "nullptr": ir.Leaf(ir.OpNull), "this": ir.Leaf(ir.OpThis),
		"string_literal": ir.String(), "system_lib_string": ir.Leaf(ir.OpOther), "char_literal": {Op: ir.OpString, Flags: ir.Character}, "raw_string_literal": {Op: ir.OpString, Flags: ir.Raw}, "concatenated_string": ir.Hooked(func(b *ir.Builder, id syntax.NodeID, role ir.Role) { b.Concatenated(id, role) }),
		"qualified_identifier": ir.Hooked(ir.QualifiedName), "template_function": ir.Hooked(firstChild), "template_method": ir.Hooked(firstChild), "template_type": ir.Hooked(firstChild), "type_descriptor": ir.Hooked(firstChild), "dependent_name": ir.Hooked(firstChild),

		"call_expression":       {Op: ir.OpCall, Roles: roles{"function": ir.Callee, "arguments": ir.Arg}},
		"field_expression":      {Op: ir.OpMember, Roles: roles{"argument": ir.Object, "field": ir.Member}},
		"subscript_expression":  {Op: ir.OpIndex, Roles: roles{"argument": ir.Object, "indices": ir.Arg}},
		"assignment_expression": ir.Hooked(ir.Assignment("left", "right", 0)), "binary_expression": binary, "unary_expression": {Op: ir.OpUnary, Text: "operator", Roles: roles{"argument": ir.Operand}}, "update_expression": ir.Hooked(update), "pointer_expression": ir.Hooked(pointer),
		"cast_expression": {Op: ir.OpCast, Roles: roles{"type": ir.Type, "value": ir.Value}}, "conditional_expression": {Op: ir.OpTernary, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}},
		"sizeof_expression": ir.Hooked(sizeof), "initializer_list": {Op: ir.OpList}, "initializer_pair": {Op: ir.OpPair, Roles: roles{"designator": ir.Key, "value": ir.Value}}, "field_designator": ir.Inline(),
		"compound_literal_expression": {Op: ir.OpNew, Roles: roles{"type": ir.Type, "value": ir.Arg}}, "new_expression": {Op: ir.OpNew, Roles: roles{"type": ir.Type, "arguments": ir.Arg, "placement": ir.Drop}, Default: ir.Elem}, "delete_expression": {Op: ir.OpDelete, Default: ir.Value},
		"lambda_expression": ir.Hooked(lambda),

		"declaration": ir.Hooked(declaration), "field_declaration": ir.Hooked(declaration), "type_definition": {Op: ir.OpOther},
		"compound_statement": {Op: ir.OpBlock}, "declaration_list": {Op: ir.OpBlock}, "field_declaration_list": {Op: ir.OpBlock}, "enumerator_list": {Op: ir.OpBlock},
		"if_statement":    {Op: ir.OpIf, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}},
		"while_statement": {Op: ir.OpWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}}, "do_statement": {Op: ir.OpDoWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}},
		"for_statement": {Op: ir.OpFor, Roles: roles{"initializer": ir.Init, "condition": ir.Cond, "update": ir.Step, "body": ir.Body}, Default: ir.Body}, "for_range_loop": {Op: ir.OpForEach, Roles: roles{"type": ir.Type, "declarator": ir.Target, "right": ir.Iter, "body": ir.Body}, Default: ir.Drop},
		"switch_statement": {Op: ir.OpSwitch, Roles: roles{"condition": ir.Cond, "body": ir.Elem}}, "case_statement": {Op: ir.OpCase, Roles: roles{"value": ir.Cond}},
		"return_statement": {Op: ir.OpReturn, Default: ir.Value}, "break_statement": {Op: ir.OpBreak}, "continue_statement": {Op: ir.OpContinue}, "throw_statement": {Op: ir.OpThrow, Default: ir.Value}, "labeled_statement": {Op: ir.OpLabel, Roles: roles{"label": ir.Target}},
		"try_statement": {Op: ir.OpTry, Roles: roles{"body": ir.Body}}, "catch_clause": {Op: ir.OpCatch, Roles: roles{"parameters": ir.Elem, "body": ir.Body}},

		"function_definition": ir.Hooked(function), "parameter_list": ir.Inline(), "parameter_declaration": ir.Hooked(parameter), "optional_parameter_declaration": ir.Hooked(parameter),
		"struct_specifier": ir.Hooked(record("struct")), "union_specifier": ir.Hooked(record("union")), "class_specifier": ir.Hooked(record("class")), "enum_specifier": ir.Hooked(record("enum")), "enumerator": {Op: ir.OpDecl, Roles: roles{"name": ir.Target, "value": ir.Value}},
		"namespace_definition": ir.Hooked(namespace), "using_declaration": ir.Hooked(using),
		"preproc_include": ir.Hooked(include), "preproc_def": ir.Hooked(define),
	},
}

func firstChild(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	for _, c := range b.Children(id, true) {
		if b.Kind(c) != "type_qualifier" {
			b.Lower(c, role)
			return
		}
	}
}

func update(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpUnary, id, role)
	op, _ := b.Field(id, "operator")
	word := b.Text(op)
	if c, ok := b.Field(id, "argument"); ok {
		if c < op {
			word = "post" + word
		}
		b.Lower(c, ir.Operand)
	}
	b.Word(at, word)
	b.Close(at)
}

func pointer(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpDeref
	if o, ok := b.Field(id, "operator"); ok && b.Text(o) == "&" {
		op = ir.OpRef
	}
	b.Shape(ir.Shape{Op: op, Roles: roles{"argument": ir.Value}}, id, role)
}

// sizeof reads like a call.
func sizeof(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCall, id, role)
	b.Name("sizeof", id, ir.Callee)
	b.Rest(id, ir.Arg, nil)
	b.Close(at)
}

// declarator finds the name that a declarator declares, and the function around it, if it is one.
func declarator(b *ir.Builder, id syntax.NodeID) (name, function syntax.NodeID) {
	for range 32 {
		switch b.Kind(id) {
		case "function_declarator":
			function = id
		case "pointer_declarator", "array_declarator", "reference_declarator", "parenthesized_declarator", "init_declarator", "attributed_declarator":
		default:
			return id, function
		}
		next, ok := b.Field(id, "declarator")
		if !ok {
			c := b.Children(id, true)
			if len(c) == 0 {
				return 0, function
			}
			next = c[len(c)-1]
		}
		id = next
	}
	return 0, function
}

// declaration writes one node a declarator, with the type in each. A prototype is a function without a body.
func declaration(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	typ, typed := b.Field(id, "type")
	written := false
	for _, c := range b.Children(id, true) {
		if b.FieldName(c) != "declarator" {
			continue
		}
		written = true
		name, fn := declarator(b, c)
		op := ir.OpDecl
		value, hasValue := b.Field(c, "value")
		if hasValue {
			op = ir.OpAssign
		} else if fn != 0 {
			op = ir.OpFunc
		}
		at := b.Open(op, id, role)
		b.Flag(at, ir.Decl)
		if name != 0 {
			b.Lower(name, ir.Target)
		}
		if typed {
			b.Lower(typ, ir.Type)
		}
		if p, ok := b.Field(fn, "parameters"); ok && fn != 0 && op == ir.OpFunc {
			b.Lower(p, ir.Param)
		}
		if hasValue {
			b.Lower(value, ir.Value)
		} else if v, ok := b.Field(id, "default_value"); ok {
			b.Lower(v, ir.Value)
		}
		b.Close(at)
	}
	if !written && typed {
		b.Lower(typ, role)
	}
}

func function(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpFunc, id, role)
	if d, ok := b.Field(id, "declarator"); ok {
		name, fn := declarator(b, d)
		if name != 0 {
			b.Lower(name, ir.Target)
		}
		if p, ok := b.Field(fn, "parameters"); ok && fn != 0 {
			b.Lower(p, ir.Param)
		}
	}
	if t, ok := b.Field(id, "type"); ok {
		b.Lower(t, ir.Type)
	}
	if body, ok := b.Field(id, "body"); ok {
		b.Lower(body, ir.Body)
	}
	b.Close(at)
}

func parameter(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpParam, id, role)
	if d, ok := b.Field(id, "declarator"); ok {
		if name, _ := declarator(b, d); name != 0 && !strings.HasPrefix(b.Kind(name), "abstract_") {
			b.Lower(name, ir.Target)
		}
	}
	if t, ok := b.Field(id, "type"); ok {
		b.Lower(t, ir.Type)
	}
	if v, ok := b.Field(id, "default_value"); ok {
		b.Lower(v, ir.Value)
	}
	b.Close(at)
}

func lambda(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpLambda, id, role)
	if d, ok := b.Field(id, "declarator"); ok {
		if p, ok := b.Field(d, "parameters"); ok {
			b.Lower(p, ir.Param)
		}
	}
	if body, ok := b.Field(id, "body"); ok {
		b.Lower(body, ir.Body)
	}
	b.Close(at)
}

// record is a class where it has a body, else the name of a type.
func record(word string) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		name, named := b.Field(id, "name")
		body, ok := b.Field(id, "body")
		if !ok {
			if named {
				b.Lower(name, role)
			}
			return
		}
		at := b.Open(ir.OpClass, id, role)
		b.Word(at, word)
		if named {
			b.Lower(name, ir.Target)
		}
		if c, ok := b.ChildOfKind(id, "base_class_clause"); ok {
			b.Lower(c, ir.Base)
		}
		b.Lower(body, ir.Body)
		b.Close(at)
	}
}

// namespace is what stands in it.
func namespace(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if body, ok := b.Field(id, "body"); ok {
		b.Rest(body, role, nil)
	}
}

func using(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	for _, c := range b.Children(id, true) {
		path := b.Text(c)
		local := path[strings.LastIndexByte(path, ':')+1:]
		if strings.Contains(b.Text(id), "namespace") {
			local = "*"
		}
		b.Import(path, local, id)
	}
	b.Close(at)
}

func include(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	if p, ok := b.Field(id, "path"); ok {
		b.Import(strings.Trim(b.Text(p), `<>"`), "", id)
	}
	b.Close(at)
}

func define(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpAssign, id, role)
	b.Flag(at, ir.Const)
	if n, ok := b.Field(id, "name"); ok {
		b.Lower(n, ir.Target)
	}
	if v, ok := b.Field(id, "value"); ok {
		kind := ir.OpOther
		t := strings.TrimSpace(b.Text(v))
		if t != "" && strings.Trim(t, "0123456789xXabcdefABCDEFuUlL") == "" && t[0] >= '0' && t[0] <= '9' {
			kind = ir.OpNumber
		}
		b.Leaf(kind, v, ir.Value)
	}
	b.Close(at)
}
