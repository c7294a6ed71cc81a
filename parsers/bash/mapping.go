package bash

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{Frames: []string{"%s", "case x in\n%s\nesac"}, First: map[string]string{"$()": "x=%s"}, Deep: "$(%s %p)"}

type roles = map[string]ir.Role

var mapping = ir.Mapping{
	Shapes: map[string]ir.Shape{
		"program": ir.Inline(), "do_group": {Op: ir.OpBlock}, "compound_statement": {Op: ir.OpBlock}, "subshell": {Op: ir.OpBlock}, "command_substitution": ir.Inline(), "simple_expansion": ir.Inline(), "parenthesized_expression": ir.Inline(), "variable_assignments": ir.Inline(), "declaration_command": ir.Inline(),
		"variable_name": ir.Leaf(ir.OpName), "special_variable_name": ir.Leaf(ir.OpName), "number": ir.Leaf(ir.OpNumber), "expansion": ir.Hooked(expansion), "regex": ir.Leaf(ir.OpRegex),
		"word": ir.Hooked(word), "string": ir.String("simple_expansion", "expansion", "command_substitution"), "raw_string": ir.String(), "ansi_c_string": ir.String(), "concatenation": ir.Hooked(concatenation), "heredoc_body": ir.String("simple_expansion", "expansion", "command_substitution"),
		"command": ir.Hooked(command),
		"list":    ir.Hooked(chain), "pipeline": ir.Hooked(chain),
		"variable_assignment": {Op: ir.OpAssign, Roles: roles{"name": ir.Target, "value": ir.Value}},
		"binary_expression":   {Op: ir.OpBinary, Text: "operator", Roles: roles{"left": ir.Left, "right": ir.Right}}, "negated_command": {Op: ir.OpUnary, Text: "=!", Default: ir.Operand}, "array": {Op: ir.OpList},
		"if_statement": {Op: ir.OpIf, Roles: roles{"condition": ir.Cond}, Kinds: roles{"else_clause": ir.Else, "elif_clause": ir.Else}, Default: ir.Then}, "elif_clause": ir.Hooked(ir.InOrder(ir.OpIf, ir.Cond, ir.Then)), "else_clause": {Op: ir.OpBlock},
		"while_statement": {Op: ir.OpWhile, Roles: roles{"condition": ir.Cond, "body": ir.Body}}, "for_statement": {Op: ir.OpForEach, Roles: roles{"variable": ir.Target, "value": ir.Iter, "body": ir.Body}}, "c_style_for_statement": {Op: ir.OpFor, Roles: roles{"initializer": ir.Init, "condition": ir.Cond, "update": ir.Step, "body": ir.Body}},
		"case_statement": {Op: ir.OpSwitch, Roles: roles{"value": ir.Cond}}, "case_item": {Op: ir.OpCase, Roles: roles{"value": ir.Cond}},
		"function_definition": {Op: ir.OpFunc, Roles: roles{"name": ir.Target, "body": ir.Body}},
	},
}

// word is a string without quotes; where it names something, a name.
func word(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if role == ir.Callee || role == ir.Target || parsers.PatternWord(b.Text(id)) {
		b.Leaf(ir.OpName, id, role)
		return
	}
	at := b.Open(ir.OpString, id, role)
	n := b.Tree().Nodes[id]
	b.Chars(id, n.Start, n.End)
	b.Close(at)
}

// expansion is ${x}, which is x, or something that is made of it.
func expansion(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	cs := b.Children(id, true)
	if len(cs) == 1 && b.Kind(cs[0]) == "variable_name" {
		b.Lower(cs[0], role)
		return
	}
	at := b.Open(ir.OpOther, id, role)
	b.Rest(id, ir.Elem, nil)
	b.Close(at)
}

// concatenation is one string of its parts.
func concatenation(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpString, id, role)
	for _, c := range b.Children(id, true) {
		if n := b.Tree().Nodes[c]; b.Kind(c) == "word" {
			b.Chars(c, n.Start, n.End)
		} else {
			b.Lower(c, ir.Elem)
		}
	}
	b.Close(at)
}

// chain is commands with &&, ||, | or |& between them, from the left.
func chain(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	var parts []syntax.NodeID
	var signs []string
	for _, c := range b.Children(id, false) {
		if b.Tree().Nodes[c].Flags&syntax.Named != 0 {
			parts = append(parts, c)
		} else {
			signs = append(signs, b.Text(c))
		}
	}
	if len(parts) == 0 || len(signs) != len(parts)-1 {
		b.Rest(id, role, nil)
		return
	}
	open := make([]ir.NodeID, len(signs))
	for i := len(signs) - 1; i >= 0; i-- {
		open[i] = b.Open(ir.OpBinary, id, role)
		b.Span(open[i], b.Tree().Nodes[parts[0]].Start, b.Tree().Nodes[parts[i+1]].End)
		b.Word(open[i], signs[i])
		if signs[i][0] == '|' && signs[i] != "||" {
			b.Word(open[i], "pipe") // which is no union of bits
		}
		role = ir.Left
	}
	b.Lower(parts[0], role)
	for i, at := range open {
		b.Lower(parts[i+1], ir.Right)
		b.Close(at)
	}
}

func command(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCall, id, role)
	b.Flag(at, ir.Statement)
	for _, c := range b.Children(id, true) {
		switch {
		case b.FieldName(c) == "name":
			b.Rest(c, ir.Callee, nil)
		case b.FieldName(c) == "argument":
			b.Lower(c, ir.Arg)
		case b.Kind(c) == "variable_assignment":
			// A variable for this command alone is no assignment of the script's.
			pair := b.Open(ir.OpKeyword, c, ir.Init)
			if n, ok := b.Field(c, "name"); ok {
				b.Lower(n, ir.Key)
			}
			if v, ok := b.Field(c, "value"); ok {
				b.Lower(v, ir.Value)
			}
			b.Close(pair)
		default:
			b.Lower(c, ir.Elem)
		}
	}
	b.Close(at)
}
