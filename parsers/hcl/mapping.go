package hcl

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{Frames: []string{"%s", "_w = %s"}, Statement: "%s = %s", Lines: true, Entries: true, Scalars: true, Prepare: ownLines}

var templates = ir.String("template_interpolation", "template_directive")

var mapping = ir.Mapping{
	Shapes: map[string]ir.Shape{
		"config_file": ir.Inline(), "body": ir.Inline(), "literal_value": ir.Inline(), "collection_value": ir.Inline(), "template_expr": ir.Inline(), "variable_expr": ir.Inline(), "for_expr": ir.Inline(),
		"block_start": ir.Skip(), "block_end": ir.Skip(), "object_start": ir.Skip(), "object_end": ir.Skip(), "tuple_start": ir.Skip(), "tuple_end": ir.Skip(), "strip_marker": ir.Skip(),
		"template_interpolation_start": ir.Skip(), "template_interpolation_end": ir.Skip(), "template_directive_start": ir.Skip(), "template_directive_end": ir.Skip(),
		"identifier": ir.Leaf(ir.OpName), "numeric_lit": ir.Leaf(ir.OpNumber), "bool_lit": ir.Leaf(ir.OpBool), "null_lit": ir.Leaf(ir.OpNull),
		"string_lit": templates, "quoted_template": templates, "heredoc_template": ir.Hooked(heredoc),
		"block": ir.Hooked(block), "attribute": ir.Hooked(attribute), "object_elem": ir.Hooked(ir.InOrder(ir.OpAssign, ir.Target, ir.Value)), "expression": ir.Hooked(expression),
		"tuple": {Op: ir.OpList}, "object": {Op: ir.OpMap, Flags: ir.Fields},
		"function_call": ir.Headed(ir.OpCall, ir.Callee, ir.Arg), "function_arguments": ir.Hooked(arguments), "conditional": ir.Hooked(ternary),
		"for_tuple_expr": ir.Hooked(comprehension), "for_object_expr": ir.Hooked(comprehension), "for_intro": {Op: ir.OpForEach, Kinds: map[string]ir.Role{"identifier": ir.Target, "expression": ir.Iter}},
	},
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

// attribute gives a name a value. Those of a block of locals are what local.name says elsewhere, and the default of a variable what var.name does.
func attribute(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpAssign, id, role)
	cs := b.Children(id, true)
	value := ir.NodeID(0)
	for i, c := range cs {
		if i == 0 {
			b.Lower(c, ir.Target)
			continue
		}
		value = b.Last() + 1
		b.Lower(c, ir.Value)
	}
	b.Close(at)
	nodes := b.Tree().Nodes
	block := nodes[nodes[id].Parent].Parent
	if value == 0 || value > b.Last() || b.Kind(block) != "block" {
		return
	}
	switch head := b.Children(block, true); b.Text(head[0]) {
	case "locals":
		b.Setting("local."+b.Text(cs[0]), value)
	case "variable":
		if len(head) > 1 && b.Text(cs[0]) == "default" {
			b.Setting("var."+strings.Trim(b.Text(head[1]), `"`), value)
		}
	}
}

// ownLines puts each ellipsis that stands for entries of a block or an object on a line of its own, as the grammar wants entries:
// `{... a = 1 ...}`.
func ownLines(src string) string {
	var sb strings.Builder
	var brackets []byte
	quoted := false
	for i := 0; i < len(src); i++ {
		switch c := src[i]; {
		case c == '"' && (i == 0 || src[i-1] != '\\'):
			quoted = !quoted
		case quoted:
		case strings.IndexByte("([{", c) >= 0:
			brackets = append(brackets, c)
		case strings.IndexByte(")]}", c) >= 0 && len(brackets) > 0:
			brackets = brackets[:len(brackets)-1]
		case strings.HasPrefix(src[i:], "...") && len(brackets) > 0 && brackets[len(brackets)-1] == '{' && isEntry(src, i):
			sb.WriteString("\n...\n")
			i += 2
			continue
		}
		sb.WriteByte(src[i])
	}
	return sb.String()
}

// isEntry: the ellipsis at i is no value, no part of <... ...> or $...X, and has no comma beside it.
func isEntry(src string, i int) bool {
	before, after := strings.TrimRight(src[:i], " \t\n"), strings.TrimLeft(src[i+3:], " \t\n")
	return before != "" && !strings.ContainsRune("=:,<$>?(", rune(before[len(before)-1])) && (after == "" || !strings.ContainsRune(",>.", rune(after[0])))
}
