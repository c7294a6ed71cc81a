package yaml

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// PatternSyntax is that of YAML; JSON has the same. Entries may stand without the braces around them.
var PatternSyntax = parsers.PatternSyntax{Statement: "%s: %s", Lines: true, Unwrap: true, Keys: true, Frames: []string{"%s", "{%s}"}, Prepare: prepare}

var (
	reTrailing  = regexp.MustCompile(`,(\s*)([}\]]|$)`)
	reFirstPair = regexp.MustCompile(`(?m)^( *- )\.\.\.[ \t]*\n( *)[^ \n-]`)
)

// prepare drops the commas behind last entries, which rules write and JSON does not allow, and makes an ellipsis in front of the entries
// of an item an entry.
func prepare(src string) string {
	src = reTrailing.ReplaceAllString(src, "$1$2")
	return reFirstPair.ReplaceAllStringFunc(src, func(m string) string {
		g := reFirstPair.FindStringSubmatch(m)
		if len(g[1]) != len(g[2]) {
			return m
		}
		return strings.Replace(m, "...", "...: ...", 1)
	})
}

// Mapping maps YAML; JSON is a part of it.
var Mapping = ir.Mapping{
	Shapes: map[string]ir.Shape{
		"stream": ir.Inline(), "document": ir.Inline(), "block_node": ir.Hooked(node), "flow_node": ir.Hooked(node), "plain_scalar": ir.Inline(), "block_sequence_item": ir.Inline(),
		"anchor": ir.Skip(), "yaml_directive": ir.Skip(), "tag_directive": ir.Skip(), "reserved_directive": ir.Skip(), "alias": ir.Leaf(ir.OpName),
		"block_mapping": {Op: ir.OpMap}, "flow_mapping": {Op: ir.OpMap}, "block_sequence": {Op: ir.OpList}, "flow_sequence": {Op: ir.OpList},
		"block_mapping_pair": ir.Hooked(pair), "flow_pair": ir.Hooked(pair),
		"string_scalar": ir.Hooked(plain), "double_quote_scalar": ir.String(), "single_quote_scalar": ir.String(), "block_scalar": ir.Hooked(block),
		"integer_scalar": ir.Leaf(ir.OpNumber), "float_scalar": ir.Leaf(ir.OpNumber), "null_scalar": ir.Hooked(null), "boolean_scalar": ir.Hooked(boolean),
	},
}

// pair is key: value; without a value it is null.
func pair(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpPair, id, role)
	if k, ok := b.Field(id, "key"); ok {
		b.Lower(k, ir.Key)
	}
	if v, ok := b.Field(id, "value"); ok {
		b.Lower(v, ir.Value)
	} else {
		missing := b.Open(ir.OpNull, id, ir.Value)
		b.Flag(missing, ir.Implicit)
		b.Word(missing, "null")
		end := b.Tree().Nodes[id].End
		b.Span(missing, end, end)
		b.Close(missing)
	}
	b.Close(at)
}

// node is a value with its tag and anchor. A tag of an application's own, such as !Ref, is a call: what it makes is not what stands
// behind it. Of YAML's own tags only !!str changes what a scalar is.
func node(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	content := func(c syntax.NodeID) bool { k := b.Kind(c); return k != "tag" && k != "anchor" }
	tag, ok := b.ChildOfKind(id, "tag")
	switch {
	case ok && b.Text(tag) == "!!str":
		if c, ok := b.ChildOfKind(id, "plain_scalar"); ok {
			plain(b, c, role)
			return
		}
	case ok && strings.HasPrefix(b.Text(tag), "!") && !strings.HasPrefix(b.Text(tag), "!!") && b.Text(tag) != "!":
		at := b.Open(ir.OpCall, id, role)
		b.Leaf(ir.OpName, tag, ir.Callee)
		b.Rest(id, ir.Arg, content)
		b.Close(at)
		return
	}
	b.Rest(id, role, content)
}

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

// null is spelt in several ways, of which ~ is one.
func null(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpNull, id, role)
	b.Word(at, "null")
	b.Close(at)
}

func boolean(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpBool, id, role)
	b.Word(at, strings.ToLower(b.Text(id)))
	b.Close(at)
}
