package php

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// reBare are the places where a metavariable stands for a bare name, and not for a variable.
var reBare = regexp.MustCompile(`(\buse\s+[\w\\]+\s+as\s+|\b(class|function|interface|trait|extends|implements|new|const|instanceof|use|namespace)\s+|[:>]\s*|\\)$`)

var reUnset = regexp.MustCompile(`\bunset\s*\(\s*\.\.\.\s*\)`)

// reTypedParam is a parameter whose type is a metavariable.
var reTypedParam = regexp.MustCompile(`([(,]\s*)\$([A-Z_][A-Z_0-9]*)(\s+[&.]*\$[A-Za-z_])`)

var patternSyntax = parsers.PatternSyntax{
	Semicolons: true,
	Header:     " {...}",
	For:        "for (...; ...; ...)", Foreach: "foreach (... as $...V)",

	Frames: []string{"<?php %s", "<?php %s;", "<?php class _W { %s }", "<?php try {} %s", "<?php switch (x) { %s }", "<?php f(%s);", "<?php [%s];", "<?php function _w(%s) {}", "<?php if (x) {} %s"},
	First: map[string]string{"catch": "<?php try {} %s", "finally": "<?php try {} %s", "case": "<?php switch (x) { %s }", "public": "<?php class _W { %s }", "private": "<?php class _W { %s }",
		"protected": "<?php class _W { %s }"},
	Catch:     "%s $%s",
	Statement: "%s;",
	Member:    "public $%s;",
	Param:     "$%s",
	Variables: []string{"$_GET", "$_POST", "$_REQUEST", "$_COOKIE", "$_SERVER", "$_FILES", "$_ENV", "$_SESSION", "$GLOBALS", "$HTTP_RAW_POST_DATA"},
	Pieces:    true,
	Metavar: func(before, word string) string {
		if reBare.MatchString(before) && !strings.HasSuffix(before, "=>") {
			return word
		}
		inside := before[strings.LastIndexByte(before, '"')+1:]
		if strings.Count(before, `"`)%2 == 1 && strings.Count(inside, "{") <= strings.Count(inside, "}") {
			return word // characters, where {$X} is an expression
		}
		return "$" + word
	},
	Prepare: func(s string) string {
		// What unset takes must be spelt as a variable.
		s = reUnset.ReplaceAllString(strings.TrimPrefix(strings.TrimSpace(s), "<?php"), "unset($$EL_x)")
		return reTypedParam.ReplaceAllString(s, "${1}MV_${2}_x$3")
	},
}

type roles = map[string]ir.Role

var mapping = ir.Mapping{
	Operators: map[string]string{"and": "&&", "or": "||", "<>": "!=", "AND": "&&", "OR": "||"},
	Shapes: map[string]ir.Shape{
		"program": ir.Inline(), "parenthesized_expression": ir.Inline(), "arguments": ir.Inline(), "switch_block": ir.Inline(), "match_block": ir.Inline(), "match_condition_list": ir.Inline(),
		"base_clause": ir.Inline(), "class_interface_clause": ir.Inline(), "attribute_list": ir.Inline(), "attribute_group": ir.Inline(), "error_suppression_expression": ir.Inline(), "by_ref": ir.Inline(),
		"namespace_definition": ir.Hooked(namespace), "finally_clause": ir.Inline(), "else_clause": ir.Inline(), "else_if_clause": ir.Skip(), "type_list": ir.Inline(), "optional_type": ir.Inline(), "reference_modifier": ir.Skip(),
		"php_tag": ir.Skip(), "text_interpolation": {Anywhere: true, Hook: pageTexts}, "text": ir.Hooked(pageText), "empty_statement": ir.Skip(), "anonymous_function_use_clause": ir.Skip(), "declare_statement": ir.Skip(), "operation": ir.Skip(),

		"variable_name": ir.Hooked(variable), "name": ir.Hooked(name), "relative_scope": ir.Leaf(ir.OpName), "named_type": ir.Inline(), "primitive_type": ir.Leaf(ir.OpName), "cast_type": ir.Leaf(ir.OpName), "bottom_type": ir.Leaf(ir.OpName),
		"qualified_name": ir.Hooked(ir.QualifiedName), "namespace_name": ir.Hooked(ir.QualifiedName), "relative_name": ir.Hooked(ir.QualifiedName),
		"integer": ir.Leaf(ir.OpNumber), "float": ir.Leaf(ir.OpNumber), "boolean": ir.Hooked(boolean), "null": ir.Leaf(ir.OpNull),
		"string": ir.String(), "encapsed_string": ir.Hooked(interpolated), "heredoc": ir.Hooked(heredoc), "nowdoc": ir.Hooked(heredoc), "shell_command_expression": ir.Hooked(shell),

		"function_call_expression": ir.Hooked(functionCall),
		"member_call_expression":   ir.Hooked(call("object", 0)), "nullsafe_member_call_expression": ir.Hooked(call("object", ir.Optional)), "scoped_call_expression": ir.Hooked(call("scope", ir.Static)),
		"member_access_expression":          {Op: ir.OpMember, Roles: roles{"object": ir.Object, "name": ir.Member}},
		"nullsafe_member_access_expression": {Op: ir.OpMember, Flags: ir.Optional, Roles: roles{"object": ir.Object, "name": ir.Member}},
		"scoped_property_access_expression": {Op: ir.OpMember, Flags: ir.Static, Roles: roles{"scope": ir.Object, "name": ir.Member}},
		"class_constant_access_expression":  ir.Hooked(constant),
		"argument":                          ir.Hooked(argument), "variadic_unpacking": {Op: ir.OpSpread, Text: "=*", Default: ir.Value}, "variadic_placeholder": ir.Leaf(ir.OpOther),
		"subscript_expression":       ir.Hooked(subscript),
		"object_creation_expression": ir.Hooked(creation),
		"array_creation_expression":  ir.Hooked(array), "list_literal": ir.Hooked(listLiteral), "array_element_initializer": ir.Hooked(arrayElement),
		"assignment_expression": {Op: ir.OpAssign, Roles: roles{"left": ir.Target, "right": ir.Value}}, "reference_assignment_expression": {Op: ir.OpAssign, Text: "==&", Roles: roles{"left": ir.Target, "right": ir.Value}},
		"augmented_assignment_expression": {Op: ir.OpAugment, Flags: ir.Numeric, Text: "operator", Roles: roles{"left": ir.Target, "right": ir.Value}},
		"binary_expression":               {Op: ir.OpBinary, Flags: ir.Numeric, Text: "operator", Roles: roles{"left": ir.Left, "right": ir.Right}},
		"unary_op_expression":             ir.Hooked(ir.UnaryOperator), "update_expression": ir.Hooked(ir.UnaryOperator),
		"cast_expression":        {Op: ir.OpCast, Roles: roles{"type": ir.Type, "value": ir.Value}},
		"conditional_expression": {Op: ir.OpTernary, Roles: roles{"condition": ir.Cond, "body": ir.Then, "alternative": ir.Else}},
		"clone_expression":       {Op: ir.OpUnary, Text: "=clone", Default: ir.Operand}, "yield_expression": {Op: ir.OpYield, Default: ir.Value},
		"include_expression": ir.Hooked(keyword("include")), "include_once_expression": ir.Hooked(keyword("include_once")), "require_expression": ir.Hooked(keyword("require")), "require_once_expression": ir.Hooked(keyword("require_once")),
		"expression_statement": ir.Hooked(statement), "echo_statement": ir.Hooked(keyword("echo")), "print_intrinsic": ir.Hooked(keyword("print")), "exit_statement": ir.Hooked(keyword("exit")), "unset_statement": ir.Hooked(keyword("unset")),
		"sequence_expression": ir.Inline(), "throw_expression": {Op: ir.OpThrow, Default: ir.Value},

		"compound_statement": {Op: ir.OpBlock}, "colon_block": {Op: ir.OpBlock}, "declaration_list": {Op: ir.OpBlock}, "enum_declaration_list": {Op: ir.OpBlock},
		"if_statement":    ir.Hooked(ir.IfChain("condition", "body", "else_if_clause", "else_clause")),
		"while_statement": {Op: ir.OpWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}}, "do_statement": {Op: ir.OpDoWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}},
		"for_statement":     {Op: ir.OpFor, Roles: roles{"initialize": ir.Init, "condition": ir.Cond, "update": ir.Step, "body": ir.Body}, Default: ir.Body},
		"foreach_statement": ir.Hooked(forEach), "pair": {Op: ir.OpTuple, Text: "==>"},
		"switch_statement": {Op: ir.OpSwitch, Roles: roles{"condition": ir.Cond, "body": ir.Elem}}, "case_statement": {Op: ir.OpCase, Roles: roles{"value": ir.Cond}}, "default_statement": {Op: ir.OpCase},
		"match_expression": {Op: ir.OpSwitch, Roles: roles{"condition": ir.Cond, "body": ir.Elem}}, "match_conditional_expression": {Op: ir.OpCase, Roles: roles{"conditional_expressions": ir.Cond, "return_expression": ir.Elem}},
		"match_default_expression": {Op: ir.OpCase, Roles: roles{"return_expression": ir.Elem}},
		"try_statement":            {Op: ir.OpTry, Roles: roles{"body": ir.Body}, Kinds: roles{"finally_clause": ir.Finally}},
		"catch_clause":             {Op: ir.OpCatch, Roles: roles{"type": ir.Type, "name": ir.Target, "body": ir.Body}},
		"return_statement":         {Op: ir.OpReturn, Default: ir.Value}, "break_statement": {Op: ir.OpBreak, Default: ir.Value}, "continue_statement": {Op: ir.OpContinue, Default: ir.Value},

		"function_definition": ir.Hooked(function(ir.OpFunc)), "method_declaration": ir.Hooked(function(ir.OpFunc)), "anonymous_function": ir.Hooked(function(ir.OpLambda)), "arrow_function": ir.Hooked(function(ir.OpLambda)),
		"formal_parameters": ir.Inline(), "simple_parameter": parameter(""), "property_promotion_parameter": parameter(""), "variadic_parameter": parameter("=*"),
		"class_declaration": class("class"), "interface_declaration": class("interface"), "trait_declaration": class("trait"), "enum_declaration": class("enum"), "anonymous_class": class("class"),
		"visibility_modifier": ir.Leaf(ir.OpModifier), "static_modifier": ir.Leaf(ir.OpModifier), "final_modifier": ir.Leaf(ir.OpModifier), "abstract_modifier": ir.Leaf(ir.OpModifier), "readonly_modifier": ir.Leaf(ir.OpModifier), "var_modifier": ir.Leaf(ir.OpModifier),
		"property_declaration": ir.Hooked(property), "const_declaration": ir.Hooked(property), "global_declaration": {Op: ir.OpImport}, "static_variable_declaration": {Op: ir.OpAssign, Flags: ir.Decl | ir.Static, Roles: roles{"name": ir.Target, "value": ir.Value}}, "function_static_declaration": ir.Inline(),
		"attribute":                 {Op: ir.OpDecorator, Roles: roles{"parameters": ir.Arg}, Default: ir.Callee},
		"namespace_use_declaration": ir.Hooked(uses), "use_declaration": ir.Hooked(traits),
	},
}

func class(word string) ir.Shape {
	return ir.Shape{Op: ir.OpClass, Text: "=" + word, Roles: roles{"name": ir.Target, "body": ir.Body, "attributes": ir.Decorator},
		Kinds: roles{"base_clause": ir.Base, "class_interface_clause": ir.Base, "final_modifier": ir.Modifier, "abstract_modifier": ir.Modifier, "readonly_modifier": ir.Modifier, "declaration_list": ir.Body, "enum_declaration_list": ir.Body, "attribute_list": ir.Decorator, "arguments": ir.Arg}}
}

func parameter(word string) ir.Shape {
	return ir.Shape{Op: ir.OpParam, Text: word, Roles: roles{"name": ir.Target, "type": ir.Type, "default_value": ir.Value, "attributes": ir.Decorator, "visibility": ir.Modifier, "readonly": ir.Modifier, "reference_modifier": ir.Drop}, Default: ir.Drop}
}

func variable(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if b.Text(id) == "$this" {
		b.Leaf(ir.OpThis, id, role)
		return
	}
	b.Leaf(ir.OpName, id, role)
}

// name is a name, and the end of the program where that is written without parentheses.
func name(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if word := b.Text(id); role == ir.Right && (word == "exit" || word == "die") {
		at := b.Open(ir.OpCall, id, role)
		b.Name(word, id, ir.Callee)
		b.Close(at)
		return
	}
	b.Leaf(ir.OpName, id, role)
}

// listLiteral is a list that is taken apart, by places or by keys.
func listLiteral(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	var values, keys []syntax.NodeID
	keyed := false
	for _, c := range b.Children(id, false) {
		switch {
		case b.Text(c) == "=>":
			if keyed = true; len(values) == 0 {
				continue
			}
			keys, values = append(keys, values[len(values)-1]), values[:len(values)-1]
		case b.Tree().Nodes[c].Flags&syntax.Named != 0 && b.Kind(c) != "comment":
			values = append(values, c)
		}
	}
	if !keyed || len(keys) != len(values) {
		ir.InOrder(ir.OpList, ir.Elem)(b, id, role)
		return
	}
	at := b.Open(ir.OpMap, id, role)
	for i, k := range keys {
		pair := b.Open(ir.OpPair, values[i], ir.Elem)
		b.Lower(k, ir.Key)
		b.Lower(values[i], ir.Value)
		b.Close(pair)
	}
	b.Close(at)
}

func boolean(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpBool, id, role)
	b.Word(at, strings.ToLower(b.Text(id)))
	b.Close(at)
}

// parts writes the characters and expressions between from and to, below id. Braces around an expression are not characters.
func parts(b *ir.Builder, id syntax.NodeID, from, to uint32) {
	for _, c := range b.Children(id, true) {
		n := b.Tree().Nodes[c]
		switch b.Kind(c) {
		case "string_content", "escape_sequence", "heredoc_start", "heredoc_end", "string_value", "nowdoc_string":
			continue
		}
		start, end := n.Start, n.End
		if start > from && b.Tree().Source[start-1] == '{' {
			start--
			end++
		}
		// "${name}": the node begins at the dollar sign or behind the brace, as the grammar has it.
		if b.Kind(c) == "dynamic_variable_name" {
			if name, ok := b.ChildOfKind(c, "name"); ok {
				if i := strings.LastIndex(b.Tree().Source[from:n.End], "${"); i >= 0 {
					start = from + uint32(i)
				}
				if end < to && b.Tree().Source[end] == '}' {
					end++
				}
				b.Chars(id, from, start)
				b.Name("$"+b.Text(name), name, ir.Elem)
				from = min(end, to)
				continue
			}
		}
		b.Chars(id, from, start)
		b.Lower(c, ir.Elem)
		from = min(end, to)
	}
	b.Chars(id, from, to)
}

func interpolated(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpString, id, role)
	n := b.Tree().Nodes[id]
	open := uint32(strings.IndexAny(b.Text(id), "\"`")) + 1
	parts(b, id, n.Start+open, max(n.End-1, n.Start+open))
	b.Close(at)
}

func heredoc(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpString, id, role)
	if c, ok := b.ChildOfKind(id, "heredoc_body", "nowdoc_body"); ok {
		n := b.Tree().Nodes[c]
		parts(b, c, n.Start, n.End)
	}
	b.Close(at)
}

// shell is `command`, which is what shell_exec does.
func shell(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCall, id, role)
	b.Name("shell_exec", id, ir.Callee)
	interpolated(b, id, ir.Arg)
	b.Close(at)
}

// functionName is how the name of a function is written: PHP does not tell cases apart there, and knows its own in lower case. A name that begins so and goes
// on otherwise, as getNote does, is the code's own and kept.
func functionName(name string) string {
	if parsers.Encoded(name) || name == "" || name[0] < 'A' || name[0] > 'Z' {
		return name
	}
	return strings.ToLower(name)
}

// functionCall writes the names of functions as functionName says.
func functionCall(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if f, ok := b.Field(id, "function"); ok && namesFunction(b, id) {
		b.Lower(f, role)
		return
	}
	at := b.Open(ir.OpCall, id, role)
	if f, ok := b.Field(id, "function"); ok {
		if name := b.Text(f); b.Kind(f) == "name" && functionName(name) != name {
			b.Name(functionName(name), f, ir.Callee)
		} else {
			b.Lower(f, ir.Callee)
		}
	}
	if args, ok := b.Field(id, "arguments"); ok {
		b.Lower(args, ir.Arg)
	}
	b.Close(at)
}

// namesFunction: a call with three dots for its arguments is the function itself.
func namesFunction(b *ir.Builder, id syntax.NodeID) bool {
	args, ok := b.Field(id, "arguments")
	if !ok {
		return false
	}
	c := b.Children(args, true)
	return len(c) == 1 && b.Kind(c[0]) == "variadic_placeholder"
}

func call(object string, flags ir.Flags) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		at := b.Open(ir.OpCall, id, role)
		o, ok1 := b.Field(id, object)
		name, ok2 := b.Field(id, "name")
		if ok1 && ok2 {
			callee := b.Open(ir.OpMember, id, ir.Callee)
			b.Flag(callee, flags)
			b.Span(callee, b.Tree().Nodes[o].Start, b.Tree().Nodes[name].End)
			b.Lower(o, ir.Object)
			b.Lower(name, ir.Member)
			b.Close(callee)
		}
		if args, ok := b.Field(id, "arguments"); ok {
			b.Lower(args, ir.Arg)
		}
		b.Close(at)
	}
}

// reOfProgram is a variable of the program by its name in the array that holds them all.
var reOfProgram = regexp.MustCompile(`^\$GLOBALS\s*\[\s*(?:'([A-Za-z_]\w*)'|"([A-Za-z_]\w*)")\s*\]$`)

// subscript is an element of an array. That of $GLOBALS under a name is the variable of this name.
func subscript(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if m := reOfProgram.FindStringSubmatch(b.Text(id)); m != nil {
		b.Name("$"+m[1]+m[2], id, role)
		b.Flag(b.Last(), ir.Static) // whatever the function around calls so
		return
	}
	c := b.Children(id, true)
	if parent := b.Tree().Nodes[id].Parent; len(c) != 2 || b.Kind(c[1]) != "name" || b.Kind(parent) != "encapsed_string" && b.Kind(parent) != "heredoc_body" {
		ir.InOrder(ir.OpIndex, ir.Object, ir.Arg)(b, id, role)
		return
	}
	at := b.Open(ir.OpIndex, id, role) // "$row[name]": the key is written without quotation marks
	b.Lower(c[0], ir.Object)
	key := b.Open(ir.OpString, c[1], ir.Arg)
	n := b.Tree().Nodes[c[1]]
	b.Chars(c[1], n.Start, n.End)
	b.Close(key)
	b.Close(at)
}

func constant(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpMember, id, role)
	b.Flag(at, ir.Static)
	for i, c := range b.Children(id, true) {
		if i == 0 {
			b.Lower(c, ir.Object)
		} else {
			b.Lower(c, ir.Member)
		}
	}
	b.Close(at)
}

func argument(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	name, ok := b.Field(id, "name")
	if !ok {
		b.Rest(id, role, nil)
		return
	}
	at := b.Open(ir.OpKeyword, id, role)
	b.Lower(name, ir.Key)
	b.Rest(id, ir.Value, func(c syntax.NodeID) bool { return c != name })
	b.Close(at)
}

func creation(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpNew, id, role)
	for _, c := range b.Children(id, true) {
		if b.Kind(c) == "arguments" {
			b.Lower(c, ir.Arg)
		} else {
			b.Lower(c, ir.Type)
		}
	}
	b.Close(at)
}

func array(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpList
	for _, c := range b.Children(id, true) {
		for _, t := range b.Children(c, false) {
			if b.Text(t) == "=>" {
				op = ir.OpMap
			}
		}
	}
	at := b.Open(op, id, role)
	b.Rest(id, ir.Elem, nil)
	b.Close(at)
}

func arrayElement(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := b.Children(id, true)
	if len(c) != 2 {
		b.Rest(id, role, nil)
		return
	}
	at := b.Open(ir.OpPair, id, role)
	b.Lower(c[0], ir.Key)
	b.Lower(c[1], ir.Value)
	b.Close(at)
}

// keyword writes a construct that reads like a call, such as echo and include, as one.
func keyword(name string) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		at := b.Open(ir.OpCall, id, role)
		b.Name(name, id, ir.Callee)
		b.Rest(id, ir.Arg, nil)
		b.Close(at)
		if strings.HasSuffix(b.Kind(id), "_statement") {
			b.Flag(at, ir.Statement)
		}
	}
}

// statement is its expression, or its output where `<?=` begins it.
func statement(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	t := b.Tree()
	if before := strings.TrimRight(t.Source[:t.Nodes[id].Start], " \t\r\n"); strings.HasSuffix(before, "<?=") {
		at := b.Open(ir.OpCall, id, role)
		b.Name("echo", id, ir.Callee)
		b.Rest(id, ir.Arg, nil)
		b.Close(at)
		b.Flag(at, ir.Statement)
		return
	}
	if role == ir.Then || role == ir.Else || role == ir.Body {
		role = ir.Elem
	}
	first := b.Last() + 1
	b.Rest(id, role, nil)
	if first <= b.Last() {
		b.Flag(first, ir.Statement)
	}
}

// pageTexts are the texts of a page where code is left.
func pageTexts(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	for _, c := range b.Children(id, true) {
		if role == ir.Elem && b.Kind(c) == "text" {
			pageText(b, c, role)
		}
	}
}

// pageText is what stands between pieces of code. A text without any code is a pattern that was tried as one, and says nothing.
func pageText(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	if strings.Contains(b.Tree().Source, "<?") {
		b.Flag(b.Leaf(ir.OpChars, id, ir.Elem), ir.Statement)
	}
}

func forEach(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpForEach, id, role)
	for i, c := range b.Children(id, true) {
		switch {
		case b.FieldName(c) == "body" || i > 1:
			b.Lower(c, ir.Body)
		case i == 0:
			b.Lower(c, ir.Iter)
		case b.Kind(c) == "by_ref":
			referred(b, c, ir.Target)
		case b.Kind(c) == "pair":
			byReference(b, c, ir.Target)
		default:
			b.Lower(c, ir.Target)
		}
	}
	b.Close(at)
}

// referred is a variable by which an element of a list is written.
func referred(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpRef, id, role)
	b.Rest(id, ir.Value, nil)
	b.Close(at)
}

// byReference is a key and an element, which may be written.
func byReference(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpTuple, id, role)
	b.Word(at, "=>")
	for _, c := range b.Children(id, true) {
		if b.Kind(c) == "by_ref" {
			referred(b, c, ir.Elem)
		} else {
			b.Lower(c, ir.Elem)
		}
	}
	b.Close(at)
}

func function(op ir.Op) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		at := b.Open(op, id, role)
		for _, c := range b.Children(id, true) {
			switch f := b.FieldName(c); {
			case f == "name" && b.Kind(id) == "function_definition" && functionName(b.Text(c)) != b.Text(c):
				b.Name(functionName(b.Text(c)), c, ir.Target)
			case f == "name":
				b.Lower(c, ir.Target)
			case f == "parameters":
				b.Lower(c, ir.Param)
			case f == "return_type":
				b.Lower(c, ir.Type)
			case f == "body" && op == ir.OpLambda && b.Kind(c) == "compound_statement":
				referring(b, id, c)
			case f == "body":
				b.Lower(c, ir.Body)
			case f == "attributes":
				b.Lower(c, ir.Decorator)
			case strings.HasSuffix(b.Kind(c), "_modifier") && b.Kind(c) != "reference_modifier":
				b.Lower(c, ir.Modifier)
			}
		}
		b.Close(at)
	}
}

// referring is the body of a function that begins with references to the variables around it which it may write.
func referring(b *ir.Builder, id, body syntax.NodeID) {
	at := b.Open(ir.OpBlock, body, ir.Body)
	if c, ok := b.ChildOfKind(id, "anonymous_function_use_clause"); ok {
		for _, v := range b.Children(c, true) {
			if b.Kind(v) == "by_ref" {
				referred(b, v, ir.Elem)
				b.Flag(b.Last()-1, ir.Implicit)
			}
		}
	}
	b.Rest(body, ir.Elem, nil)
	b.Close(at)
}

// property writes one node an element; the modifiers and the type stand in each.
func property(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	for _, c := range b.Children(id, true) {
		if k := b.Kind(c); k != "property_element" && k != "const_element" {
			continue
		}
		inner := b.Children(c, true)
		op := ir.OpDecl
		if len(inner) > 1 {
			op = ir.OpAssign
		}
		at := b.Open(op, id, role)
		b.Flag(at, ir.Decl)
		for _, m := range b.Children(id, true) {
			switch {
			case strings.HasSuffix(b.Kind(m), "_modifier"):
				b.Lower(m, ir.Modifier)
			case b.FieldName(m) == "type":
				b.Lower(m, ir.Type)
			}
		}
		for i, x := range inner {
			if i == 0 {
				b.Lower(x, ir.Target)
			} else {
				b.Lower(x, ir.Value)
			}
		}
		b.Close(at)
	}
}

// namespace is its name, and what stands in it.
func namespace(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if c, ok := b.Field(id, "name"); ok {
		at := b.Open(ir.OpPackage, id, role)
		b.Lower(c, ir.Value)
		b.Close(at)
	}
	if c, ok := b.Field(id, "body"); ok {
		b.Rest(c, role, nil)
	}
}

// traits is a declaration without a name for each of the traits whose members a class takes over.
func traits(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	for _, c := range b.Children(id, true) {
		if b.Kind(c) == "use_list" {
			continue // which of two methods of the same name is meant
		}
		at := b.Open(ir.OpDecl, id, role)
		b.Lower(c, ir.Type)
		b.Close(at)
	}
}

func uses(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	prefix := ""
	if c, ok := b.ChildOfKind(id, "namespace_name"); ok {
		prefix = b.Text(c) + "\\"
	}
	var clauses []syntax.NodeID
	for _, c := range b.Children(id, true) {
		switch b.Kind(c) {
		case "namespace_use_clause":
			clauses = append(clauses, c)
		case "namespace_use_group":
			clauses = append(clauses, b.Children(c, true)...)
		}
	}
	for _, c := range clauses {
		path, local := "", ""
		for _, x := range b.Children(c, true) {
			switch {
			case b.FieldName(x) == "alias":
				local = b.Text(x)
			case path == "":
				path = prefix + b.Text(x)
			}
		}
		if local == "" {
			local = path[strings.LastIndexByte(path, '\\')+1:]
		}
		if path != "" {
			b.Import(path, local, c)
		}
	}
	b.Close(at)
}
