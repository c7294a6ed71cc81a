package yaml

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// PatternSyntax is that of YAML; JSON has the same.
var PatternSyntax = parsers.PatternSyntax{Statement: "%s: %s", Lines: true, Unwrap: true}

// Mapping maps YAML; JSON is a part of it.
var Mapping = ir.Mapping{
	Shapes: map[string]ir.Shape{
		"stream": ir.Inline(), "document": ir.Inline(), "block_node": ir.Inline(), "flow_node": ir.Inline(), "plain_scalar": ir.Inline(), "block_sequence_item": ir.Inline(),
		"anchor": ir.Skip(), "tag": ir.Skip(), "yaml_directive": ir.Skip(), "tag_directive": ir.Skip(), "reserved_directive": ir.Skip(), "alias": ir.Leaf(ir.OpName),
		"block_mapping": {Op: ir.OpMap}, "flow_mapping": {Op: ir.OpMap}, "block_sequence": {Op: ir.OpList}, "flow_sequence": {Op: ir.OpList},
		"block_mapping_pair": pair, "flow_pair": pair,
		"string_scalar": ir.Hooked(plain), "double_quote_scalar": ir.String(), "single_quote_scalar": ir.String(), "block_scalar": ir.Hooked(block),
		"integer_scalar": ir.Leaf(ir.OpNumber), "float_scalar": ir.Leaf(ir.OpNumber), "null_scalar": ir.Leaf(ir.OpNull), "boolean_scalar": ir.Hooked(boolean),
	},
}

var pair = ir.Shape{Op: ir.OpPair, Roles: map[string]ir.Role{"key": ir.Key, "value": ir.Value}}

// plain is a string without quotes.
func plain(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if parsers.PatternWord(b.Text(id)) {
		b.Leaf(ir.OpName, id, role)
		return
	}
	at := b.Open(ir.OpString, id, role)
	n := b.Tree().Nodes[id]
	b.Chars(id, n.Start, n.End)
	b.Close(at)
}

// block is the text below "|" or ">".
func block(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpString, id, role)
	n := b.Tree().Nodes[id]
	if i := strings.IndexByte(b.Text(id), '\n'); i >= 0 {
		b.Chars(id, n.Start+uint32(i)+1, n.End)
	}
	b.Close(at)
}

func boolean(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpBool, id, role)
	b.Word(at, strings.ToLower(b.Text(id)))
	b.Close(at)
}
