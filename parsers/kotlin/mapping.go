package kotlin

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{
	Returns: 2,
	Header:  " {...}",
	Plain:   &parsers.PlainSyntax{Assign: []string{"="}, Declare: []string{"val", "var"}},
	For:     "for (... in ...)",

	Frames: []string{"%s", "fun _w() {\n%s\n}", "val _w = %s", "class _W {\n%s\n}", "fun _w() { try { } %s }", "fun _w(%s) { }"},
	First:  map[string]string{"catch": "fun _w() { try { } %s }"},
	Param:  "%s: T",
	Member: "val %s: T\n",
	Catch:  "%s: %s",
}

var mapping = ir.Mapping{
	Shapes: map[string]ir.Shape{
		"source_file": ir.Inline(), "statements": ir.Hooked(statements), "parenthesized_expression": ir.Inline(), "value_arguments": ir.Inline(), "annotated_lambda": ir.Inline(), "interpolated_expression": ir.Inline(), "when_subject": ir.Hooked(subject), "enum_entry": ir.Hooked(enumEntry), "when_condition": ir.Inline(),
		"delegation_specifier": ir.Inline(), "parenthesized_type": ir.Inline(), "import_list": ir.Inline(), "type_test": ir.Inline(), "range_test": ir.Inline(), "class_parameter": ir.Hooked(parameter), "primary_constructor": ir.Inline(), "finally_block": ir.Hooked(blockOf(0)),
		"type_arguments": ir.Skip(), "type_parameters": ir.Skip(), "binding_pattern_kind": ir.Skip(), "type_constraints": ir.Skip(), "file_annotation": ir.Skip(), "shebang_line": ir.Skip(), "label": ir.Skip(), "getter": ir.Hooked(accessor), "setter": ir.Hooked(accessor),
		"simple_identifier": ir.Leaf(ir.OpName), "type_identifier": ir.Leaf(ir.OpName), "interpolated_identifier": ir.Leaf(ir.OpName), "identifier": ir.Hooked(ir.QualifiedName), "user_type": ir.Hooked(ir.QualifiedName), "nullable_type": ir.Hooked(firstChild), "constructor_invocation": ir.Hooked(firstChild),
		"integer_literal": ir.Leaf(ir.OpNumber), "hex_literal": ir.Leaf(ir.OpNumber), "bin_literal": ir.Leaf(ir.OpNumber), "long_literal": ir.Leaf(ir.OpNumber), "real_literal": ir.Leaf(ir.OpNumber), "unsigned_literal": ir.Leaf(ir.OpNumber), "boolean_literal": ir.Leaf(ir.OpBool), "null": ir.Leaf(ir.OpNull),
		"character_literal": {Op: ir.OpString, Flags: ir.Character}, "string_literal": ir.Hooked(str), "this_expression": ir.Leaf(ir.OpThis), "super_expression": ir.Leaf(ir.OpSuper),
		"call_expression": ir.Hooked(call), "navigation_expression": ir.Hooked(chain), "indexing_expression": ir.Hooked(chain), "directly_assignable_expression": ir.Hooked(chain), "value_argument": ir.Hooked(argument),
		"assignment": ir.Hooked(assignment), "property_declaration": ir.Hooked(property), "variable_declaration": ir.Hooked(firstChild), "multi_variable_declaration": {Op: ir.OpTuple},
		"additive_expression": ir.Hooked(binary), "multiplicative_expression": ir.Hooked(binary), "comparison_expression": ir.Hooked(binary), "equality_expression": ir.Hooked(binary), "conjunction_expression": ir.Hooked(binary), "disjunction_expression": ir.Hooked(binary),
		"elvis_expression": ir.Hooked(binary), "range_expression": ir.Hooked(binary), "infix_expression": ir.Hooked(infix), "prefix_expression": ir.Hooked(unary), "postfix_expression": ir.Hooked(unary),
		"as_expression": ir.Hooked(cast), "check_expression": ir.Hooked(check), "spread_expression": {Op: ir.OpSpread, Text: "=*", Default: ir.Value}, "collection_literal": {Op: ir.OpList}, "callable_reference": ir.Hooked(reference),
		"lambda_literal": ir.Hooked(lambda), "anonymous_function": ir.Hooked(function(ir.OpLambda)), "object_literal": {Op: ir.OpNew, Kinds: map[string]ir.Role{"class_body": ir.Body}, Default: ir.Type},
		"if_expression": ir.Hooked(ifExpression), "when_expression": ir.Hooked(when), "when_entry": ir.Hooked(entry), "control_structure_body": ir.Hooked(blockOf(0)).BlockHook(), "function_body": ir.Hooked(blockOf(0)).BlockHook(),
		"try_expression": ir.Hooked(try), "catch_block": ir.Hooked(catch), "for_statement": ir.Hooked(forStatement), "while_statement": ir.Hooked(while(ir.OpWhile)), "do_while_statement": ir.Hooked(while(ir.OpDoWhile)), "jump_expression": ir.Hooked(jump),
		"function_declaration": ir.Hooked(function(ir.OpFunc)), "secondary_constructor": ir.Hooked(function(ir.OpFunc)), "function_value_parameters": ir.Hooked(parameters), "parameter": ir.Hooked(parameter), "lambda_parameters": ir.Hooked(lambdaParameters),
		"modifiers": ir.Inline(), "annotation": ir.Hooked(annotation), "visibility_modifier": ir.Leaf(ir.OpModifier), "inheritance_modifier": ir.Leaf(ir.OpModifier), "member_modifier": ir.Leaf(ir.OpModifier), "function_modifier": ir.Leaf(ir.OpModifier), "class_modifier": ir.Leaf(ir.OpModifier), "property_modifier": ir.Leaf(ir.OpModifier),
		"class_declaration": ir.Hooked(class), "object_declaration": ir.Hooked(class), "companion_object": ir.Hooked(class), "class_body": {Op: ir.OpBlock}, "enum_class_body": {Op: ir.OpBlock},
		"import_header": ir.Hooked(imports), "package_header": {Op: ir.OpPackage, Default: ir.Value},
	},
}

// kids are the named children, and null, which the grammar gives no name.
func kids(b *ir.Builder, id syntax.NodeID) []syntax.NodeID {
	out := b.Children(id, false)
	return slices.DeleteFunc(out, func(c syntax.NodeID) bool { return b.Tree().Nodes[c].Flags&syntax.Named == 0 && b.Kind(c) != "null" })
}

func rest(b *ir.Builder, id syntax.NodeID, role ir.Role, keep func(c syntax.NodeID) bool) {
	for _, c := range kids(b, id) {
		if keep == nil || keep(c) {
			b.Lower(c, role)
		}
	}
}

func firstChild(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	for _, c := range kids(b, id) {
		if b.Kind(c) != "modifiers" && b.Kind(c) != "annotation" {
			b.Lower(c, role)
			return
		}
	}
}

// str is a string whose interpolations are written $a and ${a}.
func str(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpString, id, role)
	n := b.Tree().Nodes[id]
	quotes := uint32(1)
	if strings.HasPrefix(b.Text(id), `"""`) {
		quotes = 3
	}
	from, to := n.Start+quotes, max(n.End-quotes, n.Start+quotes)
	for _, c := range kids(b, id) {
		i := b.Tree().Nodes[c]
		switch b.Kind(c) {
		case "interpolated_identifier":
			b.Chars(id, from, i.Start-1)
			b.Lower(c, ir.Elem)
			from = i.End
		case "interpolated_expression":
			b.Chars(id, from, i.Start-2)
			b.Lower(c, ir.Elem)
			from = min(i.End+1, to)
		}
	}
	b.Chars(id, from, to)
	b.Close(at)
}

// chain is a.b.c and a[i], as the grammar lists them: a value and suffixes.
func chain(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := kids(b, id)
	if len(c) == 0 {
		b.Leaf(ir.OpName, id, role)
		return
	}
	var open []ir.NodeID
	for i := len(c) - 1; i > 0; i-- {
		op := ir.OpMember
		if b.Kind(c[i]) == "indexing_suffix" {
			op = ir.OpIndex
		}
		at := b.Open(op, id, role)
		b.Span(at, b.Tree().Nodes[c[0]].Start, b.Tree().Nodes[c[i]].End)
		if strings.HasPrefix(b.Text(c[i]), "?") {
			b.Flag(at, ir.Optional)
		}
		open = append(open, at)
		role = ir.Object
	}
	b.Lower(c[0], role)
	for i := 1; i < len(c); i++ {
		inner := ir.Member
		if b.Kind(c[i]) == "indexing_suffix" {
			inner = ir.Arg
		}
		rest(b, c[i], inner, nil)
		b.Close(open[len(open)-i])
	}
}

func call(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCall, id, role)
	for i, c := range kids(b, id) {
		if i == 0 {
			b.Lower(c, ir.Callee)
			continue
		}
		rest(b, c, ir.Arg, func(x syntax.NodeID) bool { return b.Kind(x) != "type_arguments" })
	}
	b.Close(at)
}

func argument(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := kids(b, id)
	named := false
	for _, t := range b.Children(id, false) {
		named = named || b.Text(t) == "="
	}
	if !named || len(c) < 2 {
		rest(b, id, role, nil)
		return
	}
	at := b.Open(ir.OpKeyword, id, role)
	b.Lower(c[0], ir.Key)
	b.Lower(c[1], ir.Value)
	b.Close(at)
}

func assignment(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op, word := ir.OpAssign, "="
	for _, t := range b.Children(id, false) {
		if x := b.Text(t); len(x) == 2 && x[1] == '=' {
			op, word = ir.OpAugment, x
		}
	}
	at := b.Open(op, id, role)
	b.Word(at, word)
	b.Flag(at, ir.Statement)
	for i, c := range kids(b, id) {
		if i == 0 {
			b.Lower(c, ir.Target)
		} else {
			b.Lower(c, ir.Value)
		}
	}
	b.Close(at)
}

func property(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpDecl
	for _, t := range b.Children(id, false) {
		if b.Text(t) == "=" {
			op = ir.OpAssign
		}
	}
	at := b.Open(op, id, role)
	b.Flag(at, ir.Decl)
	for _, c := range kids(b, id) {
		switch b.Kind(c) {
		case "modifiers":
			modifiers(b, c)
		case "binding_pattern_kind":
			b.Word(at, b.Text(c))
		case "variable_declaration":
			for i, x := range kids(b, c) {
				if i == 0 {
					b.Lower(x, ir.Target)
				} else {
					b.Lower(x, ir.Type)
				}
			}
		case "multi_variable_declaration":
			b.Lower(c, ir.Target)
		case "getter", "setter":
			b.Lower(c, ir.Elem)
		case "type_parameters", "type_constraints":
		default:
			b.Lower(c, ir.Value)
		}
	}
	b.Close(at)
}

// accessor is a getter or a setter. One that stands on a line of its own is no part of the property for the grammar, which is the declaration before it: it
// is a function that has the property's name.
func accessor(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	word := b.Children(id, false)
	for len(word) > 0 && b.Text(word[0]) != "get" && b.Text(word[0]) != "set" {
		word = word[1:]
	}
	if len(word) == 0 {
		return
	}
	kind := b.Text(word[0])
	at := b.Open(ir.OpFunc, id, role)
	if around := b.Tree().Nodes[id].Parent; b.Kind(around) == "property_declaration" {
		b.Leaf(ir.OpName, word[0], ir.Target)
	} else {
		b.Leaf(ir.OpModifier, word[0], ir.Modifier)
		if name := propertyBefore(b, around, id); kind == "get" {
			b.Name(name, word[0], ir.Target)
		} else {
			b.Name(name+"=", word[0], ir.Target)
		}
	}
	for _, c := range kids(b, id) {
		switch b.Kind(c) {
		case "parameter_with_optional_type":
			p := b.Open(ir.OpParam, c, ir.Param)
			for _, x := range kids(b, c) {
				if b.Kind(x) == "simple_identifier" {
					b.Lower(x, ir.Target)
				} else {
					b.Lower(x, ir.Type)
				}
			}
			b.Close(p)
		case "function_body", "statements":
			b.Lower(c, ir.Body)
		}
	}
	b.Close(at)
}

// propertyBefore is the name of the property that is declared last before a node.
func propertyBefore(b *ir.Builder, around, id syntax.NodeID) string {
	name := ""
	for _, c := range kids(b, around) {
		if c == id {
			break
		}
		if v, ok := b.ChildOfKind(c, "variable_declaration"); ok && b.Kind(c) == "property_declaration" {
			if n, ok := b.ChildOfKind(v, "simple_identifier"); ok {
				name = b.Text(n)
			}
		}
	}
	return name
}

func modifiers(b *ir.Builder, id syntax.NodeID) {
	for _, c := range kids(b, id) {
		if b.Kind(c) == "annotation" {
			b.Lower(c, ir.Decorator)
		} else {
			b.Lower(c, ir.Modifier)
		}
	}
}

func binary(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpBinary, id, role)
	i := 0
	for _, c := range b.Children(id, false) {
		switch {
		case b.Tree().Nodes[c].Flags&syntax.Named == 0:
			b.Word(at, b.Text(c))
		case i == 0:
			b.Lower(c, ir.Left)
			i++
		default:
			b.Lower(c, ir.Right)
		}
	}
	b.Close(at)
}

// infix is a call of a function that is written between its operands.
func infix(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := kids(b, id)
	if len(c) != 3 {
		rest(b, id, role, nil)
		return
	}
	at := b.Open(ir.OpBinary, id, role)
	b.Word(at, b.Text(c[1]))
	b.Lower(c[0], ir.Left)
	b.Lower(c[2], ir.Right)
	b.Close(at)
}

func unary(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	word, post := "", false
	for i, c := range b.Children(id, false) {
		if b.Tree().Nodes[c].Flags&syntax.Named == 0 {
			word, post = b.Text(c), i > 0
		}
	}
	if word == "!!" {
		rest(b, id, role, nil)
		return
	}
	at := b.Open(ir.OpUnary, id, role)
	if post {
		word = "post" + word
	}
	b.Word(at, word)
	rest(b, id, ir.Operand, nil)
	b.Close(at)
}

func pair(op ir.Op, first, second ir.Role) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		at := b.Open(op, id, role)
		for i, c := range kids(b, id) {
			if i == 0 {
				b.Lower(c, first)
			} else {
				b.Lower(c, second)
			}
		}
		b.Close(at)
	}
}

var (
	cast     = pair(ir.OpCast, ir.Value, ir.Type)
	typeTest = pair(ir.OpTypeTest, ir.Left, ir.Type)
)

// check is a test of a type, or whether a value is in a range or collection: the grammar has one kind for both.
func check(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	word := ""
	for _, c := range b.Children(id, false) {
		switch b.Text(c) {
		case "in":
			word = "in"
		case "!in":
			word = "not in"
		}
	}
	if word == "" {
		typeTest(b, id, role)
		return
	}
	at := b.Open(ir.OpBinary, id, role)
	b.Word(at, word)
	for i, c := range kids(b, id) {
		if i == 0 {
			b.Lower(c, ir.Left)
		} else {
			b.Lower(c, ir.Right)
		}
	}
	b.Close(at)
}

func lambda(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpLambda, id, role)
	body := false
	for _, c := range kids(b, id) {
		if b.Kind(c) == "lambda_parameters" {
			b.Lower(c, ir.Param)
			continue
		}
		inner := b.Open(ir.OpBlock, c, ir.Body)
		b.Lower(c, ir.Elem)
		b.Close(inner)
		body = true
	}
	if !body {
		b.Close(b.Open(ir.OpBlock, id, ir.Body))
	}
	b.Close(at)
}

func lambdaParameters(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	for _, c := range kids(b, id) {
		at := b.Open(ir.OpParam, c, ir.Param)
		b.Lower(c, ir.Target)
		b.Close(at)
	}
}

// blockOf writes a body as a block, whether it has braces or is an expression.
func blockOf(flags ir.Flags) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		at := b.Open(ir.OpBlock, id, role)
		b.Flag(at, flags)
		rest(b, id, ir.Elem, nil)
		b.Close(at)
	}
}

// ifExpression tells what stands before `else` from what stands after it.
func ifExpression(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpIf, id, role)
	next := ir.Cond
	for _, c := range b.Children(id, false) {
		switch {
		case b.Text(c) == "else" && b.Tree().Nodes[c].Flags&syntax.Named == 0:
			next = ir.Else
		case b.Text(c) == ")" && next == ir.Cond:
			next = ir.Then
		case b.Tree().Nodes[c].Flags&syntax.Named != 0:
			b.Lower(c, next)
		}
	}
	b.Close(at)
}

func when(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	b.Shape(ir.Shape{Op: ir.OpSwitch, Kinds: map[string]ir.Role{"when_subject": ir.Cond}}, id, role)
}

// statements mends what the grammar's scanner reads as two: behind `return` it takes an `e`, which may begin `else`, for the end of the statement.
func statements(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := b.Children(id, true)
	for i := 0; i < len(c); i++ {
		if i+1 == len(c) || !bareReturn(b, id, c[i], c[i+1]) {
			b.Lower(c[i], role)
			continue
		}
		at := b.Open(ir.OpReturn, c[i], role)
		b.Span(at, b.Tree().Nodes[c[i]].Start, b.Tree().Nodes[c[i+1]].End)
		i++
		b.Lower(c[i], ir.Value)
		b.Close(at)
	}
}

// bareReturn: a return gives nothing, and the next statement stands on its line.
func bareReturn(b *ir.Builder, id, c, next syntax.NodeID) bool {
	if b.Kind(c) != "jump_expression" || b.Text(c) != "return" {
		return false
	}
	n := b.Tree().Nodes
	from, to := n[c].End-n[id].Start, n[next].Start-n[id].Start
	text := b.Text(id)
	return from <= to && int(to) <= len(text) && strings.TrimLeft(text[from:to], " \t") == ""
}

// reference is a function as a value: a method of a class, or a function by its name.
func reference(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := kids(b, id)
	if len(c) != 2 {
		rest(b, id, role, nil)
		return
	}
	at := b.Open(ir.OpMember, id, role)
	b.Flag(at, ir.Static)
	b.Lower(c[0], ir.Object)
	b.Lower(c[1], ir.Member)
	b.Close(at)
}

// subject is what a `when` asks about, which may be given a name there.
func subject(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	for _, c := range kids(b, id) {
		switch b.Kind(c) {
		case "annotation":
		case "variable_declaration":
			b.Lower(c, ir.Target)
		default:
			b.Lower(c, ir.Cond)
		}
	}
}

// enumEntry is a value of an enumeration, with what it is made with and the class of its own.
func enumEntry(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpDecl, id, role)
	for _, c := range kids(b, id) {
		switch b.Kind(c) {
		case "modifiers":
			modifiers(b, c)
		case "simple_identifier":
			b.Lower(c, ir.Target)
		default:
			b.Lower(c, ir.Elem)
		}
	}
	b.Close(at)
}

func entry(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCase, id, role)
	for _, c := range kids(b, id) {
		if x := kids(b, c); b.Kind(c) == "when_condition" && len(x) == 1 && b.Kind(x[0]) == "type_test" && !strings.HasPrefix(b.Text(c), "!") {
			rest(b, x[0], ir.Type, nil)
		} else if b.Kind(c) == "when_condition" {
			b.Lower(c, ir.Cond)
		} else {
			rest(b, c, ir.Elem, nil)
		}
	}
	b.Close(at)
}

func try(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpTry, id, role)
	body := b.Open(ir.OpBlock, id, ir.Body)
	rest(b, id, ir.Elem, func(c syntax.NodeID) bool { return b.Kind(c) == "statements" })
	b.Close(body)
	for _, c := range kids(b, id) {
		switch b.Kind(c) {
		case "catch_block":
			b.Lower(c, ir.Elem)
		case "finally_block":
			b.Lower(c, ir.Finally)
		}
	}
	b.Close(at)
}

func catch(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCatch, id, role)
	for _, c := range kids(b, id) {
		switch k := b.Kind(c); {
		case k == "simple_identifier":
			b.Lower(c, ir.Target)
		case k == "user_type":
			b.Lower(c, ir.Type)
		}
	}
	body := b.Open(ir.OpBlock, id, ir.Body)
	rest(b, id, ir.Elem, func(c syntax.NodeID) bool { return b.Kind(c) == "statements" })
	b.Close(body)
	b.Close(at)
}

func forStatement(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpForEach, id, role)
	for i, c := range kids(b, id) {
		b.Lower(c, []ir.Role{ir.Target, ir.Iter, ir.Body}[min(i, 2)])
	}
	b.Close(at)
}

func while(op ir.Op) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		b.Shape(ir.Shape{Op: op, Kinds: map[string]ir.Role{"control_structure_body": ir.Body}, Default: ir.Cond}, id, role)
	}
}

func jump(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpReturn
	switch text := b.Text(id); {
	case strings.HasPrefix(text, "throw"):
		op = ir.OpThrow
	case strings.HasPrefix(text, "break"):
		op = ir.OpBreak
	case strings.HasPrefix(text, "continue"):
		op = ir.OpContinue
	}
	at := b.Open(op, id, role)
	rest(b, id, ir.Value, nil)
	b.Close(at)
}

func function(op ir.Op) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		at := b.Open(op, id, role)
		named := false
		for _, c := range kids(b, id) {
			switch k := b.Kind(c); {
			case k == "modifiers":
				modifiers(b, c)
			case k == "simple_identifier" && !named:
				named = true
				b.Lower(c, ir.Target)
			case k == "function_value_parameters":
				b.Lower(c, ir.Param)
			case k == "function_body" || k == "statements":
				b.Lower(c, ir.Body)
			case k == "user_type" || k == "nullable_type":
				b.Lower(c, ir.Type)
			}
		}
		b.Close(at)
	}
}

func parameters(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	c := kids(b, id)
	for i, p := range c {
		switch b.Kind(p) {
		case "parameter":
			at := b.Open(ir.OpParam, p, ir.Param)
			if i > 0 && b.Kind(c[i-1]) == "parameter_modifiers" {
				for _, x := range kids(b, c[i-1]) {
					if b.Kind(x) == "annotation" {
						b.Lower(x, ir.Decorator) // annotations stand beside it, before it
					}
				}
			}
			parameterParts(b, p)
			if i+1 < len(c) && b.Kind(c[i+1]) != "parameter" && b.Kind(c[i+1]) != "parameter_modifiers" {
				b.Lower(c[i+1], ir.Value) // the default stands beside the parameter, behind it
			}
			b.Close(at)
		}
	}
}

func parameter(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	at := b.Open(ir.OpParam, id, ir.Param)
	parameterParts(b, id)
	b.Close(at)
}

func parameterParts(b *ir.Builder, id syntax.NodeID) {
	i := 0
	for _, c := range kids(b, id) {
		switch k := b.Kind(c); {
		case k == "modifiers":
			modifiers(b, c)
		case k == "binding_pattern_kind":
		case i == 0:
			b.Lower(c, ir.Target)
			i++
		case i == 1:
			b.Lower(c, ir.Type)
			i++
		default:
			b.Lower(c, ir.Value)
		}
	}
}

func annotation(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpDecorator, id, ir.Decorator)
	for _, c := range kids(b, id) {
		if b.Kind(c) != "constructor_invocation" {
			b.Lower(c, ir.Callee)
			continue
		}
		for _, x := range kids(b, c) {
			if b.Kind(x) == "value_arguments" {
				b.Lower(x, ir.Arg)
			} else {
				b.Lower(x, ir.Callee)
			}
		}
	}
	b.Close(at)
}

func class(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpClass, id, role)
	word := "class"
	companion := b.Kind(id) == "companion_object"
	for _, c := range b.Children(id, false) {
		switch k := b.Kind(c); {
		case companion && k == "object":
			word = "companion"
		case k == "interface" || k == "object" || k == "enum":
			word = k
		case k == "modifiers":
			modifiers(b, c)
		case k == "type_identifier" || k == "simple_identifier":
			b.Lower(c, ir.Target)
		case k == "primary_constructor":
			b.Lower(c, ir.Param)
		case k == "delegation_specifier":
			b.Lower(c, ir.Base)
		case k == "class_body" || k == "enum_class_body":
			b.Lower(c, ir.Body)
		}
	}
	b.Word(at, word)
	b.Close(at)
}

func imports(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	path, local := "", ""
	for _, c := range kids(b, id) {
		switch b.Kind(c) {
		case "identifier":
			// What belongs to the class itself is named by the class alone elsewhere.
			path = strings.Replace(b.Text(c), ".Companion.", ".", 1)
		case "import_alias":
			local = strings.TrimSpace(strings.TrimPrefix(b.Text(c), "as"))
		case "wildcard_import":
			local = "*"
		}
	}
	bare := local == "" || local == "*"
	if local == "" {
		local = path[strings.LastIndexByte(path, '.')+1:]
	}
	if path != "" {
		name := b.Last() + 1
		b.Import(path, local, id)
		if bare {
			b.Flag(name, ir.Fields)
		}
	}
	b.Close(at)
}
