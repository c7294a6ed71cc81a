package ecma

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{
	Semicolons: true,
	Header:     " {...}",
	Returns:    1,
	Plain:      &parsers.PlainSyntax{Assign: []string{"="}, Declare: []string{"const", "let", "var"}},
	For:        "for (...; ...; ...)",

	First:     map[string]string{"{": "(%s)", "catch": "try {} %s", "finally": "try {} %s", "case": "switch (x) { %s }", "default": "switch (x) { %s }", "else": "if (x) {} %s"},
	Frames:    []string{"%s", "(%s)", "try {} %s", "class _W { %s }", "switch (x) { %s }", "({ %s })", "if (x) {} %s", "function _w(%s) {}", "import {_w} from 'x'; %s"},
	Statement: "%s;",
	Pair:      "%s: %s",
	Attr:      "{%s}",
	Prepare: func(s string) string {
		if !strings.HasPrefix(strings.TrimSpace(s), "<") {
			return reTypeArguments.ReplaceAllString(s, "$1(")
		}
		return reAttr.ReplaceAllString(s, "$1={$2}")
	},
	Entry: "({ %s })",
}

// reTypeArguments are those of a call, which say nothing of what runs.
var reTypeArguments = regexp.MustCompile(`([\w$])<[\w$.,|\s\[\]]*>\(`)

// reAttr is an attribute of markup whose value is a bare metavariable.
var reAttr = regexp.MustCompile(`(\s[\w:-]+)=(\$(?:\.\.\.)?[A-Z_][A-Z_0-9]*)\b`)

type roles = map[string]ir.Role

var mapping = ir.Mapping{
	Statements:  []string{"expression_statement"},
	ImportCalls: []string{"require", "import"},
	Exports:     []string{"module.exports", "exports"},
	Shapes: map[string]ir.Shape{
		"program": ir.Inline(), "parenthesized_expression": ir.Inline(), "arguments": ir.Inline(), "jsx_expression": ir.Inline(), "computed_property_name": ir.Hooked(computed),
		"lexical_declaration": ir.Inline(), "variable_declaration": ir.Inline(), "else_clause": ir.Inline(), "finally_clause": ir.Inline(), "switch_body": ir.Inline(),
		"export_statement": ir.Hooked(export), "class_heritage": ir.Inline(), "extends_clause": {Op: ir.OpNone, Hook: heritage}, "implements_clause": ir.Inline(), "extends_type_clause": ir.Inline(),
		"type_annotation": ir.Inline(), "ambient_declaration": ir.Inline(), "hash_bang_line": ir.Skip(),
		"empty_statement": ir.Skip(), "type_arguments": ir.Skip(), "type_parameters": ir.Skip(), "optional_chain": ir.Skip(), "debugger_statement": {Op: ir.OpOther, Text: "=debugger"},

		"identifier": ir.Leaf(ir.OpName), "property_identifier": ir.Leaf(ir.OpName), "private_property_identifier": ir.Leaf(ir.OpName), "statement_identifier": ir.Leaf(ir.OpName),
		"type_identifier": ir.Leaf(ir.OpName), "predefined_type": ir.Leaf(ir.OpName), "import": ir.Leaf(ir.OpName),
		"nested_identifier": ir.Hooked(ir.QualifiedName), "nested_type_identifier": ir.Hooked(ir.QualifiedName), "generic_type": ir.Hooked(ir.FirstChild),
		"this": ir.Leaf(ir.OpThis), "super": ir.Leaf(ir.OpSuper), "number": number, "null": ir.Leaf(ir.OpNull), "undefined": ir.Leaf(ir.OpNull),
		"true": ir.Leaf(ir.OpBool), "false": ir.Leaf(ir.OpBool), "regex": ir.Leaf(ir.OpRegex),
		"string": ir.String(), "template_string": ir.String("template_substitution"), "jsx_text": ir.Leaf(ir.OpChars),

		"call_expression":                 ir.Hooked(call),
		"new_expression":                  {Op: ir.OpNew, Roles: roles{"constructor": ir.Type, "arguments": ir.Arg}},
		"member_expression":               {Op: ir.OpMember, Roles: roles{"object": ir.Object, "property": ir.Member}},
		"subscript_expression":            {Op: ir.OpIndex, Roles: roles{"object": ir.Object, "index": ir.Arg}},
		"assignment_expression":           {Op: ir.OpAssign, Roles: roles{"left": ir.Target, "right": ir.Value}},
		"augmented_assignment_expression": {Op: ir.OpAugment, Roles: roles{"left": ir.Target, "right": ir.Value}, Text: "operator"},
		"binary_expression":               {Op: ir.OpBinary, Roles: roles{"left": ir.Left, "right": ir.Right}, Text: "operator"},
		"unary_expression":                {Op: ir.OpUnary, Roles: roles{"argument": ir.Operand}, Text: "operator"},
		"update_expression":               ir.Hooked(ir.UnaryOperator),
		"ternary_expression":              {Op: ir.OpTernary, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}},
		"await_expression":                {Op: ir.OpAwait, Default: ir.Value}, "yield_expression": {Op: ir.OpYield, Default: ir.Value},
		"spread_element": {Op: ir.OpSpread, Text: "=*", Default: ir.Value}, "rest_pattern": {Op: ir.OpSpread, Text: "=*", Default: ir.Value},
		"as_expression": ir.Hooked(ir.FirstChild), "satisfies_expression": ir.Hooked(ir.FirstChild), "non_null_expression": ir.Hooked(ir.FirstChild), "type_assertion": ir.Hooked(ir.LastChild),
		"array": ir.Hooked(array), "array_pattern": ir.Hooked(array), "object": {Op: ir.OpMap, Flags: ir.Fields}, "object_pattern": {Op: ir.OpMap, Flags: ir.Fields}, "sequence_expression": {Op: ir.OpTuple},
		"pair": {Op: ir.OpPair, Roles: roles{"key": ir.Key, "value": ir.Value}}, "pair_pattern": {Op: ir.OpPair, Roles: roles{"key": ir.Key, "value": ir.Value}},
		"shorthand_property_identifier": ir.Hooked(shorthand), "shorthand_property_identifier_pattern": ir.Hooked(shorthand),
		"object_assignment_pattern": {Op: ir.OpPair, Roles: roles{"left": ir.Key, "right": ir.Value}}, "assignment_pattern": {Op: ir.OpAssign, Roles: roles{"left": ir.Target, "right": ir.Value}},

		"variable_declarator":  ir.Hooked(declarator),
		"statement_block":      {Op: ir.OpBlock},
		"if_statement":         {Op: ir.OpIf, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}},
		"for_statement":        {Op: ir.OpFor, Roles: roles{"initializer": ir.Init, "condition": ir.Cond, "increment": ir.Step, "body": ir.Body}},
		"for_in_statement":     {Op: ir.OpForEach, Roles: roles{"left": ir.Target, "right": ir.Iter, "body": ir.Body, "kind": ir.Drop, "operator": ir.Drop}, Text: "operator"},
		"while_statement":      {Op: ir.OpWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}},
		"do_statement":         {Op: ir.OpDoWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}},
		"switch_statement":     {Op: ir.OpSwitch, Roles: roles{"value": ir.Cond, "body": ir.Elem}},
		"switch_case":          {Op: ir.OpCase, Roles: roles{"value": ir.Cond, "body": ir.Elem}},
		"switch_default":       {Op: ir.OpCase, Roles: roles{"body": ir.Elem}},
		"try_statement":        {Op: ir.OpTry, Roles: roles{"body": ir.Body, "handler": ir.Elem, "finalizer": ir.Finally}},
		"catch_clause":         {Op: ir.OpCatch, Roles: roles{"parameter": ir.Target, "type": ir.Type, "body": ir.Body}},
		"return_statement":     {Op: ir.OpReturn, Default: ir.Value},
		"throw_statement":      {Op: ir.OpThrow, Default: ir.Value},
		"break_statement":      {Op: ir.OpBreak, Default: ir.Value},
		"continue_statement":   {Op: ir.OpContinue, Default: ir.Value},
		"labeled_statement":    {Op: ir.OpLabel, Roles: roles{"label": ir.Target, "body": ir.Elem}},
		"with_statement":       {Op: ir.OpWith, Roles: roles{"object": ir.Init, "body": ir.Body}},
		"function_declaration": ir.Hooked(function(ir.OpFunc)), "generator_function_declaration": ir.Hooked(function(ir.OpFunc)), "method_definition": ir.Hooked(function(ir.OpFunc)),
		"function_signature": ir.Hooked(function(ir.OpFunc)), "method_signature": ir.Hooked(function(ir.OpFunc)), "abstract_method_signature": ir.Hooked(function(ir.OpFunc)),
		"function_expression": ir.Hooked(function(ir.OpLambda)), "function": ir.Hooked(function(ir.OpLambda)), "generator_function": ir.Hooked(function(ir.OpLambda)), "arrow_function": ir.Hooked(function(ir.OpLambda)),
		"formal_parameters": ir.Hooked(parameters), "required_parameter": ir.Hooked(tsParameter), "optional_parameter": ir.Hooked(tsParameter),
		"accessibility_modifier": ir.Leaf(ir.OpModifier), "override_modifier": ir.Leaf(ir.OpModifier),

		"class_declaration": ir.Hooked(class), "class": ir.Hooked(class), "abstract_class_declaration": ir.Hooked(class), "interface_declaration": ir.Hooked(class),
		"class_body": {Op: ir.OpBlock}, "interface_body": {Op: ir.OpBlock}, "enum_body": {Op: ir.OpBlock}, "object_type": {Op: ir.OpBlock},
		"enum_declaration": {Op: ir.OpClass, Text: "=enum", Roles: roles{"name": ir.Target, "body": ir.Body}},
		"enum_assignment":  {Op: ir.OpAssign, Roles: roles{"name": ir.Target, "value": ir.Value}},
		"field_definition": ir.Hooked(field), "public_field_definition": ir.Hooked(field), "property_signature": ir.Hooked(field),
		"class_static_block": {Op: ir.OpBlock},
		"internal_module":    {Op: ir.OpClass, Text: "=namespace", Roles: roles{"name": ir.Target, "body": ir.Body}},
		"decorator":          ir.Hooked(decorator),

		"import_statement": ir.Hooked(imports),

		"jsx_element":              ir.Hooked(element),
		"jsx_self_closing_element": ir.Hooked(element),
		"jsx_attribute":            ir.Hooked(attribute),
		"jsx_namespace_name":       ir.Leaf(ir.OpName),
	},
}

// call is a call, or a template with a tag, which is something else: the tag decides what becomes of the holes.
func call(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op, arg := ir.OpCall, ir.Arg
	if a, ok := b.Field(id, "arguments"); ok && b.Kind(a) == "template_string" {
		op, arg = ir.OpMacro, ir.Elem
	}
	b.Fields(op, 0, id, role, ir.FieldRole{Field: "function", Role: ir.Callee}, ir.FieldRole{Field: "arguments", Role: arg})
}

// computed is the name of a member that is an expression. As a key of an object it is told apart from a name that is written out.
func computed(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if role != ir.Key {
		b.Rest(id, role, nil)
		return
	}
	at := b.Open(ir.OpOther, id, role)
	b.Rest(id, ir.Elem, nil)
	b.Close(at)
}

// array is a list, or a pattern of one. A place that is left out keeps those behind it at theirs.
func array(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if !leavesOut(b, id) {
		b.Shape(ir.Shape{Op: ir.OpList}, id, role)
		return
	}
	at := b.Open(ir.OpList, id, role)
	filled := false
	for _, c := range b.Children(id, false) {
		switch {
		case b.Kind(c) == ",":
			if !filled {
				b.Leaf(ir.OpNull, c, ir.Elem)
			}
			filled = false
		case b.Tree().Nodes[c].Flags&syntax.Named != 0:
			b.Lower(c, ir.Elem)
			filled = true
		}
	}
	b.Close(at)
}

// leavesOut: a comma of a list stands behind nothing.
func leavesOut(b *ir.Builder, id syntax.NodeID) bool {
	out, filled := false, false
	b.Tree().Children(id, func(c syntax.NodeID) bool {
		n := &b.Tree().Nodes[c]
		switch {
		case n.Flags&syntax.Extra != 0:
		case n.Flags&syntax.Named != 0:
			filled = true
		case b.Kind(c) == ",":
			out, filled = !filled, false
		}
		return !out
	})
	return out
}

var number = func() ir.Shape {
	s := ir.Leaf(ir.OpNumber)
	s.Flags = ir.Floating
	return s
}()

func class(b *ir.Builder, id syntax.NodeID, role ir.Role) { classWith(b, id, id, role) }

// classWith writes a class or an interface; outer is the export statement around it, which may hold its decorators, or itself.
func classWith(b *ir.Builder, id, outer syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpClass, outer, role)
	word := "class"
	if b.Kind(id) == "interface_declaration" {
		word = "interface"
	}
	b.Word(at, word)
	if outer != id {
		b.Rest(outer, ir.Decorator, func(c syntax.NodeID) bool { return b.Kind(c) == "decorator" })
	}
	for _, c := range b.Children(id, true) {
		switch k := b.Kind(c); {
		case k == "decorator":
			b.Lower(c, ir.Decorator)
		case b.FieldName(c) == "name":
			b.Lower(c, ir.Target)
		case b.FieldName(c) == "body":
			b.Lower(c, ir.Body)
		case k == "class_heritage" || k == "extends_type_clause":
			b.Lower(c, ir.Base)
		}
	}
	b.Close(at)
}

// export is what it exports. A default export is marked; where it is an expression, it is given to the name default.
func export(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	d, ok := b.Field(id, "declaration")
	word, byDefault := b.ChildOfKind(id, "default")
	at := b.Last() + 1
	if v, ok := b.Field(id, "value"); ok && byDefault {
		b.Open(ir.OpAssign, id, role)
		b.Flag(at, ir.Decl|ir.Exported)
		b.Leaf(ir.OpName, word, ir.Target)
		b.Lower(v, ir.Value)
		b.Close(at)
		return
	}
	if s, ok := b.Field(id, "source"); ok {
		forward(b, id, s, role)
		return
	}
	_, decorated := b.ChildOfKind(id, "decorator")
	if ok && decorated && b.Tree().Nodes[d].Flags&syntax.Hole == 0 && (b.Kind(d) == "class_declaration" || b.Kind(d) == "abstract_class_declaration") {
		classWith(b, d, id, role)
	} else {
		b.Rest(id, role, nil)
	}
	if byDefault && at <= b.Last() {
		b.Flag(at, ir.Exported)
	}
}

// forward is an export of what another module exports: an import, whose names are not for the file itself.
func forward(b *ir.Builder, id, source syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	b.Flag(at, ir.Exported)
	module := strings.TrimPrefix(strings.Trim(b.Text(source), "\"'`"), "node:")
	clause, named := b.ChildOfKind(id, "export_clause")
	switch {
	case named:
		for _, s := range b.Children(clause, true) {
			specifier(b, s, module)
		}
	default:
		local := "*"
		if ns, ok := b.ChildOfKind(id, "namespace_export"); ok {
			for _, n := range b.Children(ns, true) {
				local = b.Text(n)
			}
		}
		b.Import(module, local, id)
	}
	b.Close(at)
}

func heritage(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	b.Rest(id, role, func(c syntax.NodeID) bool { return b.Kind(c) != "type_arguments" })
}

// shorthand is {a}, which is {a: a}.
func shorthand(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpPair, id, role)
	b.Leaf(ir.OpName, id, ir.Key)
	b.Leaf(ir.OpName, id, ir.Value)
	b.Close(at)
}

func declarator(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if role != ir.Init {
		role = ir.Elem
	}
	op := ir.OpDecl
	if _, ok := b.Field(id, "value"); ok {
		op = ir.OpAssign
	}
	at := b.Last() + 1
	defer func() { // let and const are part of what a declaration says, var stands for any
		if word, ok := b.Field(b.Tree().Nodes[id].Parent, "kind"); ok && b.Text(word) != "var" {
			b.Word(at, b.Text(word))
			if b.Text(word) == "const" {
				b.Flag(at, ir.Const)
			}
		}
	}()
	b.Fields(op, ir.Decl, id, role, ir.FieldRole{Field: "name", Role: ir.Target}, ir.FieldRole{Field: "type", Role: ir.Type}, ir.FieldRole{Field: "value", Role: ir.Value})
}

func field(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpDecl
	if _, ok := b.Field(id, "value"); ok {
		op = ir.OpAssign
	}
	b.Shape(ir.Shape{Op: op, Flags: ir.Decl, Roles: roles{"name": ir.Target, "property": ir.Target, "type": ir.Type, "value": ir.Value, "decorator": ir.Decorator},
		Kinds: roles{"decorator": ir.Decorator, "accessibility_modifier": ir.Modifier, "override_modifier": ir.Modifier}}, id, role)
}

func function(op ir.Op) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		at := b.Open(op, id, role)
		for _, c := range b.Children(id, false) {
			switch f := b.FieldName(c); {
			case f == "name":
				b.Lower(c, ir.Target)
			case f == "parameter":
				parameter(b, c)
			case f == "parameters":
				b.Lower(c, ir.Param)
			case f == "return_type":
				b.Lower(c, ir.Type)
			case f == "body":
				b.Lower(c, ir.Body)
			case b.Kind(c) == "decorator":
				b.Lower(c, ir.Decorator)
			case isModifier(b.Text(c)):
				if b.Text(c) == "async" {
					b.Flag(at, ir.Async)
				}
				b.Leaf(ir.OpModifier, c, ir.Modifier)
			}
		}
		b.Close(at)
	}
}

func isModifier(word string) bool {
	switch word {
	case "async", "static", "get", "set", "abstract", "readonly", "public", "private", "protected", "override":
		return true
	}
	return false
}

func parameters(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	for _, c := range b.Children(id, true) {
		parameter(b, c)
	}
}

func parameter(b *ir.Builder, id syntax.NodeID) {
	switch b.Kind(id) {
	case "required_parameter", "optional_parameter":
		b.Lower(id, ir.Param)
		return
	case "decorator":
		return
	}
	at := b.Open(ir.OpParam, id, ir.Param)
	target(b, id, at)
	b.Close(at)
}

// target writes what a parameter binds: a name or a pattern, its default, and "*" where it takes the rest.
func target(b *ir.Builder, id syntax.NodeID, at ir.NodeID) {
	switch b.Kind(id) {
	case "assignment_pattern":
		if c, ok := b.Field(id, "left"); ok {
			b.Lower(c, ir.Target)
		}
		if c, ok := b.Field(id, "right"); ok {
			b.Lower(c, ir.Value)
		}
	case "rest_pattern":
		b.Word(at, "*")
		b.Rest(id, ir.Target, nil)
	default:
		b.Lower(id, ir.Target)
	}
}

func tsParameter(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	at := b.Open(ir.OpParam, id, ir.Param)
	for _, c := range b.Children(id, false) {
		switch f := b.FieldName(c); {
		case f == "pattern":
			target(b, c, at)
		case f == "type":
			b.Lower(c, ir.Type)
		case f == "value":
			b.Lower(c, ir.Value)
		case b.Kind(c) == "decorator":
			b.Lower(c, ir.Decorator)
		case b.Kind(c) == "accessibility_modifier":
			b.Lower(c, ir.Modifier)
		case b.Kind(c) == "readonly":
			b.Leaf(ir.OpModifier, c, ir.Modifier)
		}
	}
	b.Close(at)
}

func decorator(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpDecorator, id, role)
	for _, c := range b.Children(id, true) {
		if b.Kind(c) != "call_expression" {
			b.Lower(c, ir.Callee)
			continue
		}
		if f, ok := b.Field(c, "function"); ok {
			b.Lower(f, ir.Callee)
		}
		if a, ok := b.Field(c, "arguments"); ok {
			b.Lower(a, ir.Arg)
		}
	}
	b.Close(at)
}

// imports binds the default export and a namespace to the module itself, as require does.
func imports(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	module := ""
	if s, ok := b.Field(id, "source"); ok {
		module = strings.TrimPrefix(strings.Trim(b.Text(s), "\"'`"), "node:")
	}
	any := false
	if clause, ok := b.ChildOfKind(id, "import_clause"); ok {
		for _, c := range b.Children(clause, true) {
			any = true
			switch b.Kind(c) {
			case "identifier":
				b.Import(module, b.Text(c), c)
			case "namespace_import":
				for _, n := range b.Children(c, true) {
					at := b.Last() + 1
					b.Import(module, b.Text(n), c)
					b.Flag(at, ir.Static) // all of the module, not its default
				}
			case "named_imports":
				for _, s := range b.Children(c, true) {
					specifier(b, s, module)
				}
			}
		}
	}
	if clause, ok := b.ChildOfKind(id, "import_require_clause"); ok { // import a = require("m")
		if s, ok := b.Field(clause, "source"); ok {
			module, any = strings.TrimPrefix(strings.Trim(b.Text(s), "\"'`"), "node:"), true
			for _, c := range b.Children(clause, true) {
				if b.Kind(c) == "identifier" {
					b.Import(module, b.Text(c), c)
				}
			}
		}
	}
	if !any && module != "" {
		b.Import(module, "", id)
	}
	b.Close(at)
}

func specifier(b *ir.Builder, id syntax.NodeID, module string) {
	name, ok := b.Field(id, "name")
	if !ok {
		return
	}
	local := b.Text(name)
	if a, ok := b.Field(id, "alias"); ok {
		local = b.Text(a)
	}
	path := module + "." + b.Text(name)
	at, bare := b.Last()+1, local == b.Text(name)
	if b.Text(name) == "default" {
		path = module
	}
	b.Import(path, local, id)
	if bare {
		b.Flag(at, ir.Fields)
	}
}

func element(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpElement, id, role)
	open, hasTags := b.Field(id, "open_tag")
	if !hasTags {
		open = id
	}
	for _, c := range b.Children(open, true) {
		switch {
		case b.FieldName(c) == "name":
			b.Lower(c, ir.Target)
		case b.Kind(c) != "type_arguments":
			b.Lower(c, ir.Elem)
		}
	}
	if hasTags {
		for _, c := range b.Children(id, true) {
			if f := b.FieldName(c); f != "open_tag" && f != "close_tag" {
				b.Lower(c, ir.Elem)
			}
		}
	}
	b.Close(at)
}

func attribute(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpAttr, id, role)
	for i, c := range b.Children(id, true) {
		if i == 0 {
			b.Lower(c, ir.Key)
		} else {
			b.Lower(c, ir.Value)
		}
	}
	b.Close(at)
}
