package swift

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{
	Semicolons: true,
	Header:     " {...}",
	First:      map[string]string{"throw": "func _w() {\n%s\n}"},
	For:        "for ... in ...",
	Frames:     []string{"%s", "func _w() {\n%s\n}", "let _w = %s", "class _W {\n%s\n}", "func _w(%s) {}"}, Param: "%s: T", Member: "var %s: T", Enum: "{ case %s }"}

type roles = map[string]ir.Role

var infix = ir.Shape{Op: ir.OpBinary, Text: "op", Roles: roles{"lhs": ir.Left, "rhs": ir.Right}}

var mapping = ir.Mapping{
	Shapes: map[string]ir.Shape{
		"source_file": ir.Inline(), "statements": ir.Inline(), "value_arguments": ir.Inline(), "interpolated_expression": ir.Inline(), "pattern": ir.Inline(), "type_annotation": ir.Inline(), "directly_assignable_expression": ir.Inline(), "try_expression": ir.Hooked(ir.LastChild), "modifiers": ir.Inline(), "inheritance_specifier": ir.Inline(), "call_suffix": ir.Inline(), "value_argument_label": ir.Inline(),
		"value_binding_pattern": ir.Skip(), "type_arguments": ir.Skip(), "type_parameters": ir.Skip(), "type_constraints": ir.Skip(), "throws": ir.Skip(), "try_operator": ir.Skip(), "attribute": ir.Skip(),
		"simple_identifier": ir.Leaf(ir.OpName), "type_identifier": ir.Leaf(ir.OpName), "user_type": ir.Hooked(ir.QualifiedName), "identifier": ir.Hooked(ir.QualifiedName), "optional_type": ir.Hooked(ir.FirstChild), "self_expression": ir.Leaf(ir.OpThis), "super_expression": ir.Leaf(ir.OpSuper),
		"integer_literal": ir.Leaf(ir.OpNumber), "hex_literal": ir.Leaf(ir.OpNumber), "oct_literal": ir.Leaf(ir.OpNumber), "bin_literal": ir.Leaf(ir.OpNumber), "real_literal": ir.Leaf(ir.OpNumber), "boolean_literal": ir.Leaf(ir.OpBool), "nil": ir.Leaf(ir.OpNull),
		"line_string_literal": ir.Hooked(str), "multi_line_string_literal": ir.Hooked(str), "raw_string_literal": ir.String(), "regex_literal": ir.Leaf(ir.OpRegex),
		"call_expression": ir.Hooked(call), "constructor_expression": ir.Hooked(call), "navigation_expression": ir.Hooked(member), "value_argument": ir.Hooked(argument),
		"assignment": ir.Hooked(ir.Assignment("target", "result", ir.Statement)), "property_declaration": ir.Hooked(property),
		"additive_expression": infix, "multiplicative_expression": infix, "comparison_expression": infix, "equality_expression": infix, "conjunction_expression": infix, "disjunction_expression": infix, "infix_expression": infix, "range_expression": {Op: ir.OpOther},
		"nil_coalescing_expression": {Op: ir.OpBinary, Text: "=??", Roles: roles{"value": ir.Left, "if_nil": ir.Right}}, "prefix_expression": {Op: ir.OpUnary, Text: "operation", Roles: roles{"target": ir.Operand}}, "postfix_expression": ir.Hooked(ir.FirstChild),
		"ternary_expression": {Op: ir.OpTernary, Roles: roles{"condition": ir.Cond, "if_true": ir.Then, "if_false": ir.Else}}, "as_expression": {Op: ir.OpCast, Roles: roles{"expr": ir.Value, "name": ir.Type, "type": ir.Type}, Default: ir.Drop}, "check_expression": {Op: ir.OpTypeTest, Roles: roles{"target": ir.Left, "name": ir.Type}, Default: ir.Drop},
		"await_expression": {Op: ir.OpAwait, Default: ir.Value}, "array_literal": {Op: ir.OpList}, "dictionary_literal": {Op: ir.OpMap}, "tuple_expression": {Op: ir.OpTuple},
		"lambda_literal": ir.Hooked(lambda), "function_body": ir.Hooked(block).BlockHook(), "class_body": {Op: ir.OpBlock}, "protocol_body": {Op: ir.OpBlock}, "enum_class_body": {Op: ir.OpBlock},
		"if_statement": ir.Hooked(conditional(0)), "guard_statement": ir.Hooked(conditional(ir.NegatedElse)), "while_statement": {Op: ir.OpWhile, Roles: roles{"condition": ir.Cond}}, "for_statement": {Op: ir.OpForEach, Roles: roles{"item": ir.Target, "collection": ir.Iter}, Default: ir.Body},
		"switch_statement": {Op: ir.OpSwitch, Roles: roles{"expr": ir.Cond}}, "switch_entry": {Op: ir.OpCase, Kinds: roles{"switch_pattern": ir.Cond}}, "do_statement": {Op: ir.OpTry, Kinds: roles{"statements": ir.Body}}, "catch_block": {Op: ir.OpCatch, Roles: roles{"error": ir.Target}, Kinds: roles{"statements": ir.Body}, Default: ir.Drop},
		"control_transfer_statement": ir.Hooked(transfer), "function_declaration": ir.Hooked(function), "init_declaration": ir.Hooked(function), "deinit_declaration": ir.Hooked(function), "parameter": ir.Hooked(parameter), "lambda_parameter": ir.Hooked(parameter),
		"class_declaration": {Op: ir.OpClass, Text: "declaration_kind", Roles: roles{"name": ir.Target, "body": ir.Body}, Kinds: roles{"inheritance_specifier": ir.Base}, Default: ir.Modifier}, "protocol_declaration": {Op: ir.OpClass, Text: "=protocol", Roles: roles{"name": ir.Target, "body": ir.Body, "declaration_kind": ir.Drop}, Kinds: roles{"inheritance_specifier": ir.Base}, Default: ir.Modifier},
		"import_declaration": ir.Hooked(imports),
	},
}

func str(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpString, id, role)
	n := b.Tree().Nodes[id]
	quotes := uint32(1)
	if strings.HasPrefix(b.Text(id), `"""`) {
		quotes = 3
	}
	from, to := n.Start+quotes, max(n.End-quotes, n.Start+quotes)
	for _, c := range b.Children(id, true) {
		// Broken code may have an expression that goes on behind the end of the string.
		if i := b.Tree().Nodes[c]; b.Kind(c) == "interpolated_expression" && from <= i.Start && i.End <= to {
			source := b.Tree().Source
			// An expression stands in \(…), perhaps with white space around it.
			open := strings.LastIndexByte(source[from:i.Start], '\\')
			b.Chars(id, from, from+uint32(max(open, 0)))
			b.Lower(c, ir.Elem)
			closed := strings.IndexByte(source[i.End:to], ')')
			from = min(i.End+uint32(closed+1), to)
		}
	}
	b.Chars(id, from, to)
	b.Close(at)
}

func call(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCall, id, role)
	for i, c := range b.Children(id, true) {
		if i == 0 {
			b.Lower(c, ir.Callee)
		} else {
			b.Rest(c, ir.Arg, nil)
		}
	}
	b.Close(at)
}

func member(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpMember, id, role)
	if t, ok := b.Field(id, "target"); ok {
		b.Lower(t, ir.Object)
	}
	if s, ok := b.Field(id, "suffix"); ok {
		b.Rest(s, ir.Member, nil)
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
	if v, ok := b.Field(id, "value"); ok {
		b.Lower(v, ir.Value)
	}
	b.Close(at)
}

func property(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpDecl
	if _, ok := b.Field(id, "value"); ok {
		op = ir.OpAssign
	}
	flags, word := ir.Decl, ""
	if c, ok := b.ChildOfKind(id, "value_binding_pattern"); ok {
		if word = "=" + b.Text(c); word == "=let" {
			flags |= ir.Const
		}
	}
	b.Shape(ir.Shape{Op: op, Flags: flags, Text: word, Roles: roles{"name": ir.Target, "value": ir.Value}, Kinds: roles{"type_annotation": ir.Type}, Default: ir.Modifier}, id, role)
}

func block(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpBlock, id, role)
	b.Rest(id, ir.Elem, nil)
	b.Close(at)
}

func lambda(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpLambda, id, role)
	for _, c := range b.Children(id, true) {
		if b.Kind(c) == "lambda_function_type" {
			for _, list := range b.Children(c, true) {
				b.Rest(list, ir.Param, nil)
			}
		}
	}
	body := b.Open(ir.OpBlock, id, ir.Body)
	b.Rest(id, ir.Elem, func(c syntax.NodeID) bool { return b.Kind(c) == "statements" })
	b.Close(body)
	b.Close(at)
}

// conditional tells what stands before `else` from what stands after it; a guard has the latter only.
func conditional(flags ir.Flags) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		at := b.Open(ir.OpIf, id, role)
		b.Flag(at, flags)
		next := ir.Then
		for _, c := range b.Children(id, false) {
			switch {
			case b.FieldName(c) == "condition":
				if b.Tree().Nodes[c].Flags&syntax.Named != 0 {
					b.Lower(c, ir.Cond)
				}
			case b.Text(c) == "else" && flags == 0:
				next = ir.Else
			case b.Kind(c) == "statements":
				inner := b.Open(ir.OpBlock, c, next)
				b.Lower(c, ir.Elem)
				b.Close(inner)
			case b.Kind(c) == "if_statement":
				b.Lower(c, next)
			}
		}
		b.Close(at)
	}
}

func transfer(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpReturn
	switch text := b.Text(id); {
	case strings.HasPrefix(text, "throw"):
		op = ir.OpThrow
	case strings.HasPrefix(text, "break"):
		op = ir.OpBreak
	case strings.HasPrefix(text, "continue"):
		op = ir.OpContinue
	case strings.HasPrefix(text, "fallthrough"):
		op = ir.OpFallThrough
	}
	at := b.Open(op, id, role)
	b.Rest(id, ir.Value, func(c syntax.NodeID) bool { return b.Kind(c) != "throw_keyword" })
	b.Close(at)
}

func function(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpFunc, id, role)
	named := false
	for _, c := range b.Children(id, true) {
		switch k := b.Kind(c); {
		case k == "modifiers":
			b.Lower(c, ir.Modifier)
		case k == "parameter":
			b.Lower(c, ir.Param)
		case b.FieldName(c) == "body":
			b.Lower(c, ir.Body)
		case b.FieldName(c) == "name" && !named:
			named = true
			b.Lower(c, ir.Target)
		case b.FieldName(c) == "name":
			b.Lower(c, ir.Type)
		}
	}
	b.Close(at)
}

func parameter(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpParam, id, role)
	named := false
	for _, c := range b.Children(id, true) {
		switch f := b.FieldName(c); {
		case f == "name" && !named || b.Kind(id) == "lambda_parameter" && !named:
			named = true
			b.Lower(c, ir.Target)
		case f == "name":
			b.Lower(c, ir.Type)
		case f == "default_value":
			b.Lower(c, ir.Value)
		}
	}
	b.Close(at)
}

func imports(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	if c, ok := b.ChildOfKind(id, "identifier"); ok {
		b.Import(b.Text(c), "*", id)
	}
	b.Close(at)
}
