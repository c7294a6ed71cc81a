package hcl

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{Frames: []string{"%s", "_w = %s"}, Statement: "%s = %s", Lines: true, Entries: true}

var mapping = ir.Mapping{
	Shapes: map[string]ir.Shape{
		"config_file": ir.Inline(), "body": ir.Inline(), "literal_value": ir.Inline(), "collection_value": ir.Inline(), "template_expr": ir.Inline(), "variable_expr": ir.Inline(), "operation": ir.Inline(), "function_arguments": ir.Inline(),
		"block_start": ir.Skip(), "block_end": ir.Skip(), "object_start": ir.Skip(), "object_end": ir.Skip(), "tuple_start": ir.Skip(), "tuple_end": ir.Skip(), "template_interpolation_start": ir.Skip(), "template_interpolation_end": ir.Skip(), "strip_marker": ir.Skip(),
		"identifier": ir.Leaf(ir.OpName), "numeric_lit": ir.Leaf(ir.OpNumber), "bool_lit": ir.Leaf(ir.OpBool), "null_lit": ir.Leaf(ir.OpNull),
		"string_lit": ir.String("template_interpolation"), "quoted_template": ir.String("template_interpolation"), "heredoc_template": ir.Hooked(heredoc),
		"block": ir.Hooked(block), "attribute": ir.Hooked(attribute), "expression": ir.Hooked(expression),
		"tuple": {Op: ir.OpList}, "object": {Op: ir.OpMap}, "object_elem": {Op: ir.OpPair, Roles: map[string]ir.Role{"key": ir.Key, "val": ir.Value}},
		"function_call": ir.Hooked(call), "conditional": ir.Hooked(ternary), "binary_operation": ir.Hooked(binary), "unary_operation": ir.Hooked(binary),
	},
}

// heredoc is the text between its first and its last line.
func heredoc(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpString, id, role)
	n := b.Tree().Nodes[id]
	text := b.Text(id)
	first, last := strings.IndexByte(text, '\n'), strings.LastIndexByte(text, '\n')
	if first >= 0 && last >= first {
		from, to := n.Start+uint32(first)+1, n.Start+uint32(last)+1
		for _, c := range b.Children(id, true) {
			if i := b.Tree().Nodes[c]; b.Kind(c) == "template_interpolation" {
				b.Chars(id, from, i.Start)
				b.Rest(c, ir.Elem, nil)
				from = min(i.End, to)
			}
		}
		b.Chars(id, from, to)
	}
	b.Close(at)
}

// block has its type, its labels, and what stands in it.
func block(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpConfig, id, role)
	for i, c := range b.Children(id, true) {
		switch {
		case i == 0:
			b.Lower(c, ir.Target)
		case b.Kind(c) == "body":
			b.Lower(c, ir.Elem)
		default:
			b.Lower(c, ir.Arg)
		}
	}
	b.Close(at)
}

func attribute(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpAssign, id, role)
	for i, c := range b.Children(id, true) {
		if i == 0 {
			b.Lower(c, ir.Target)
		} else {
			b.Lower(c, ir.Value)
		}
	}
	b.Close(at)
}

// expression is a value, followed by attributes and indices of it.
func expression(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := b.Children(id, true)
	if len(c) == 0 {
		return
	}
	var open []ir.NodeID
	for i := len(c) - 1; i > 0; i-- {
		op := ir.OpIndex
		if b.Kind(c[i]) == "get_attr" {
			op = ir.OpMember
		}
		at := b.Open(op, id, role)
		b.Span(at, b.Tree().Nodes[c[0]].Start, b.Tree().Nodes[c[i]].End)
		open = append(open, at)
		role = ir.Object
	}
	b.Lower(c[0], role)
	for i := 1; i < len(c); i++ {
		inner := ir.Arg
		if b.Kind(c[i]) == "get_attr" {
			inner = ir.Member
		}
		b.Rest(c[i], inner, nil)
		b.Close(open[len(open)-i])
	}
}

func call(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCall, id, role)
	for i, c := range b.Children(id, true) {
		if i == 0 {
			b.Lower(c, ir.Callee)
		} else {
			b.Lower(c, ir.Arg)
		}
	}
	b.Close(at)
}

func ternary(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpTernary, id, role)
	roles := []ir.Role{ir.Cond, ir.Then, ir.Else}
	for i, c := range b.Children(id, true) {
		b.Lower(c, roles[min(i, 2)])
	}
	b.Close(at)
}

func binary(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op, roles := ir.OpBinary, []ir.Role{ir.Left, ir.Right}
	if b.Kind(id) == "unary_operation" {
		op, roles = ir.OpUnary, []ir.Role{ir.Operand, ir.Operand}
	}
	at := b.Open(op, id, role)
	i := 0
	for _, c := range b.Children(id, false) {
		if b.Tree().Nodes[c].Flags&syntax.Named == 0 {
			b.Word(at, b.Text(c))
			continue
		}
		b.Lower(c, roles[min(i, 1)])
		i++
	}
	b.Close(at)
}
