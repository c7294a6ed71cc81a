package scala

import (
	"strings"
	"unicode"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{
	Returns: 3,
	Header:  " {...}",
	Plain:   &parsers.PlainSyntax{Assign: []string{"="}, Declare: []string{"val", "var"}},
	For:     "for (... <- ...)",
	Frames:  []string{"%s", "object W {\n%s\n}", "object W { val _w = %s }", "object W { def _w(%s) = 1 }"}, Param: "%s: T", Member: "val %s: T",
	Case: "case %s => %s", Pieces: true, Metavar: hole}

type roles = map[string]ir.Role

var mapping = ir.Mapping{
	Shapes: map[string]ir.Shape{
		"compilation_unit": ir.Inline(), "parenthesized_expression": ir.Inline(), "arguments": ir.Inline(), "interpolation": ir.Inline(), "interpolated_string_expression": ir.Hooked(interpolated), "modifiers": ir.Hooked(modifiers), "enumerators": ir.Inline(), "case_block": ir.Inline(), "indented_cases": ir.Inline(), "finally_clause": ir.Inline(), "catch_clause": ir.Inline(), "extends_clause": ir.Inline(), "identifiers": ir.Inline(),
		"type_arguments": ir.Skip(), "type_parameters": ir.Skip(), "derives_clause": ir.Skip(), "self_type": ir.Skip(),
		"identifier": ir.Leaf(ir.OpName), "operator_identifier": ir.Leaf(ir.OpName), "type_identifier": ir.Leaf(ir.OpName), "stable_identifier": ir.Hooked(ir.QualifiedName), "stable_type_identifier": ir.Hooked(ir.QualifiedName), "package_identifier": ir.Hooked(ir.QualifiedName), "generic_type": ir.Hooked(ir.FirstChild), "generic_function": ir.Hooked(ir.FirstChild), "this": ir.Leaf(ir.OpThis), "wildcard": ir.Leaf(ir.OpName),
		"integer_literal": ir.Leaf(ir.OpNumber), "floating_point_literal": ir.Leaf(ir.OpNumber), "boolean_literal": ir.Leaf(ir.OpBool), "null_literal": ir.Leaf(ir.OpNull), "character_literal": {Op: ir.OpString, Flags: ir.Character}, "string": ir.String(), "interpolated_string": ir.String("interpolation"), "unit": {Op: ir.OpTuple},
		"call_expression": {Op: ir.OpCall, Roles: roles{"function": ir.Callee, "arguments": ir.Arg}}, "field_expression": {Op: ir.OpMember, Roles: roles{"value": ir.Object, "field": ir.Member}}, "instance_expression": ir.Hooked(instance),
		"assignment_expression": {Op: ir.OpAssign, Roles: roles{"left": ir.Target, "right": ir.Value}}, "infix_expression": ir.Hooked(infix), "prefix_expression": ir.Hooked(ir.UnaryOperator), "ascription_expression": ir.Hooked(ir.FirstChild), "tuple_expression": {Op: ir.OpTuple},
		"lambda_expression": ir.Hooked(lambda), "block": ir.Hooked(block).BlockHook(), "indented_block": {Op: ir.OpBlock}, "template_body": {Op: ir.OpBlock}, "with_template_body": {Op: ir.OpBlock}, "enum_body": {Op: ir.OpBlock},
		"val_definition": definition("val", ir.OpAssign, ir.Decl|ir.Const), "var_definition": definition("", ir.OpAssign, ir.Decl), "val_declaration": definition("val", ir.OpDecl, ir.Decl), "var_declaration": definition("", ir.OpDecl, ir.Decl),
		"if_expression": {Op: ir.OpIf, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}}, "while_expression": {Op: ir.OpWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}}, "do_while_expression": {Op: ir.OpDoWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}},
		"for_expression": {Op: ir.OpFor, Roles: roles{"enumerators": ir.Init, "body": ir.Body}}, "match_expression": {Op: ir.OpSwitch, Roles: roles{"value": ir.Cond, "body": ir.Elem}}, "case_clause": {Op: ir.OpCase, Roles: roles{"pattern": ir.Cond, "body": ir.Elem}},
		"try_expression": {Op: ir.OpTry, Roles: roles{"body": ir.Body}, Kinds: roles{"finally_clause": ir.Finally}}, "return_expression": {Op: ir.OpReturn, Default: ir.Value}, "throw_expression": {Op: ir.OpThrow, Default: ir.Value},
		"function_definition": function, "function_declaration": function, "parameters": ir.Inline(), "class_parameters": ir.Inline(), "parameter": parameter, "class_parameter": parameter, "bindings": ir.Hooked(bindings), "binding": {Op: ir.OpParam, Roles: roles{"name": ir.Target, "type": ir.Type}},
		"annotation": {Op: ir.OpDecorator, Roles: roles{"name": ir.Callee, "arguments": ir.Arg}}, "access_modifier": ir.Leaf(ir.OpModifier),
		"class_definition": class("class"), "object_definition": class("object"), "trait_definition": class("trait"), "enum_definition": class("enum"), "package_object": class("object"),
		"import_declaration": ir.Hooked(imports), "package_clause": ir.Hooked(packageClause),
	},
}

var parameter = ir.Shape{Op: ir.OpParam, Roles: roles{"name": ir.Target, "type": ir.Type, "default_value": ir.Value}, Kinds: roles{"annotation": ir.Decorator, "modifiers": ir.Modifier}}

var function = ir.Shape{Op: ir.OpFunc, Roles: roles{"name": ir.Target, "parameters": ir.Param, "return_type": ir.Type, "body": ir.Body}, Kinds: roles{"modifiers": ir.Modifier, "annotation": ir.Decorator}}

func definition(word string, op ir.Op, flags ir.Flags) ir.Shape {
	if word != "" {
		word = "=" + word
	}
	return ir.Shape{Op: op, Flags: flags, Text: word, Roles: roles{"pattern": ir.Target, "name": ir.Target, "type": ir.Type, "value": ir.Value}, Kinds: roles{"modifiers": ir.Modifier, "annotation": ir.Decorator}}
}

func class(word string) ir.Shape {
	return ir.Shape{Op: ir.OpClass, Text: "=" + word, Roles: roles{"name": ir.Target, "class_parameters": ir.Param, "extend": ir.Base, "body": ir.Body}, Kinds: roles{"modifiers": ir.Modifier, "annotation": ir.Decorator}}
}

// hole writes a metavariable of an interpolated string as what stands in one.
func hole(before, word string) string {
	line := before[strings.LastIndexByte(before, '\n')+1:]
	open := -1
	for i := range line {
		switch {
		case line[i] != '"' || i > 0 && line[i-1] == '\\':
		case open < 0:
			open = i
		default:
			open = -1
		}
	}
	if open < 1 || strings.HasSuffix(before, "{") || !unicode.IsLetter(rune(line[open-1])) {
		return word
	}
	return "${" + word + "}"
}

// interpolated keeps the word before the quotes, which says what becomes of the parts.
func interpolated(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Parts(id, role, "interpolation")
	if c := b.Children(id, true); len(c) > 1 {
		b.Word(at, b.Text(c[0]))
	}
}

func modifiers(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	for _, c := range b.Children(id, false) {
		b.Leaf(ir.OpModifier, c, role)
	}
}

// infix is an operator, or, where it is a word, a call of a method: `a set b` is a.set(b).
func infix(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op, ok := b.Field(id, "operator")
	left, ok1 := b.Field(id, "left")
	right, ok2 := b.Field(id, "right")
	if word := b.Text(op); !ok || !ok1 || !ok2 || word == "" || !unicode.IsLetter(rune(word[0])) {
		b.Shape(ir.Shape{Op: ir.OpBinary, Text: "operator", Roles: roles{"left": ir.Left, "right": ir.Right}}, id, role)
		return
	}
	call := b.Open(ir.OpCall, id, role)
	member := b.Open(ir.OpMember, id, ir.Callee)
	b.Span(member, b.Tree().Nodes[left].Start, b.Tree().Nodes[op].End)
	b.Lower(left, ir.Object)
	b.Leaf(ir.OpName, op, ir.Member)
	b.Close(member)
	b.Lower(right, ir.Arg)
	b.Close(call)
}

func instance(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpNew, id, role)
	for i, c := range b.Children(id, true) {
		switch {
		case b.Kind(c) == "arguments":
			b.Lower(c, ir.Arg)
		case b.Kind(c) == "template_body":
			b.Lower(c, ir.Body)
		case i == 0:
			b.Lower(c, ir.Type)
		}
	}
	b.Close(at)
}

func lambda(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpLambda, id, role)
	c := b.Children(id, true)
	for i, x := range c {
		switch {
		case i == len(c)-1:
			b.Lower(x, ir.Body)
		case b.Kind(x) == "bindings":
			b.Lower(x, ir.Param)
		default:
			p := b.Open(ir.OpParam, x, ir.Param)
			b.Lower(x, ir.Target)
			b.Close(p)
		}
	}
	b.Close(at)
}

func bindings(b *ir.Builder, id syntax.NodeID, _ ir.Role) { b.Rest(id, ir.Param, nil) }

// imports reads a.b.C, a.b._, a.b.{C, D => E}.
func imports(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	text := strings.TrimSpace(strings.TrimPrefix(b.Text(id), "import"))
	for _, part := range splitOutside(text) {
		path, group, braces := strings.Cut(part, ".{")
		if !braces {
			bind(b, id, part, "")
			continue
		}
		for _, s := range strings.Split(strings.TrimSuffix(strings.TrimSpace(group), "}"), ",") {
			name, local, _ := strings.Cut(strings.ReplaceAll(s, " as ", "=>"), "=>")
			bind(b, id, path+"."+strings.TrimSpace(name), strings.TrimSpace(local))
		}
	}
	b.Close(at)
}

func bind(b *ir.Builder, id syntax.NodeID, path, local string) {
	i := strings.LastIndexByte(path, '.')
	last := path[i+1:]
	switch {
	case (last == "_" || last == "*" || last == "given") && i > 0:
		b.Import(path[:i], "*", id)
	case local != "":
		b.Import(path, local, id)
	default:
		b.Import(path, last, id)
	}
}

// splitOutside splits at commas that no brace holds.
func splitOutside(s string) []string {
	var out []string
	depth, from := 0, 0
	for i, c := range s {
		switch c {
		case '{':
			depth++
		case '}':
			depth--
		case ',':
			if depth == 0 {
				out = append(out, strings.TrimSpace(s[from:i]))
				from = i + 1
			}
		}
	}
	return append(out, strings.TrimSpace(s[from:]))
}

func packageClause(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpPackage, id, role)
	if n, ok := b.Field(id, "name"); ok {
		b.Lower(n, ir.Value)
	}
	b.Close(at)
	if body, ok := b.Field(id, "body"); ok {
		b.Rest(body, role, nil)
	}
}

// block is one of statements; in a string, ${x} holds an expression.
func block(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	list := b.Children(id, true)
	if parent := b.Tree().Nodes[id].Parent; b.Kind(parent) == "interpolation" && len(list) == 1 {
		b.Lower(list[0], role)
		return
	}
	at := b.Open(ir.OpBlock, id, role)
	for _, c := range list {
		b.Lower(c, ir.Elem)
	}
	b.Close(at)
}
