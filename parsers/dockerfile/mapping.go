package dockerfile

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{Frames: []string{"%s", "%s\n"}, Statement: `SHELL ["%s"]`}

var mapping = ir.Mapping{
	Shapes: func() map[string]ir.Shape {
		m := map[string]ir.Shape{
			"source_file": ir.Inline(), "shell_command": ir.Inline(), "image_tag": ir.Inline(), "image_digest": ir.Inline(), "expose_port": ir.Hooked(text), "line_continuation": ir.Skip(),
			"unquoted_string": ir.Hooked(text), "shell_fragment": ir.Hooked(text), "path": ir.Hooked(text), "image_name": ir.Hooked(text), "image_alias": ir.Hooked(text), "variable": ir.Leaf(ir.OpName), "expansion": {Op: ir.OpOther},
			"double_quoted_string": ir.String(), "single_quoted_string": ir.String(), "json_string": ir.String(), "json_string_array": {Op: ir.OpList}, "heredoc_block": ir.Hooked(text),
			"image_spec": {Op: ir.OpOther}, "param": ir.Hooked(param), "mount_param": ir.Hooked(param),
			"env_pair": {Op: ir.OpPair, Roles: map[string]ir.Role{"name": ir.Key, "value": ir.Value}}, "label_pair": {Op: ir.OpPair, Roles: map[string]ir.Role{"key": ir.Key, "value": ir.Value}},
		}
		for _, name := range []string{"from", "run", "cmd", "entrypoint", "env", "label", "expose", "add", "copy", "user", "workdir", "volume", "arg", "onbuild", "stopsignal", "healthcheck", "shell", "maintainer"} {
			m[name+"_instruction"] = ir.Hooked(instruction)
		}
		return m
	}(),
}

// instruction is a call of its word, in upper case. A pattern has an ellipsis between instructions as one of SHELL.
func instruction(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if between, ok := strings.CutPrefix(b.Text(id), `SHELL ["`); ok {
		if word := strings.TrimSuffix(strings.TrimSpace(between), `"]`); parsers.PatternWord(word) {
			b.Name(word, id, role)
			return
		}
	}
	at := b.Open(ir.OpCall, id, role)
	b.Flag(at, ir.Statement)
	b.Name(strings.ToUpper(strings.TrimSuffix(b.Kind(id), "_instruction")), id, ir.Callee)
	b.Rest(id, ir.Arg, nil)
	b.Close(at)
}

// text is a string without quotes.
func text(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if parsers.PatternWord(b.Text(id)) {
		b.Leaf(ir.OpName, id, role)
		return
	}
	at := b.Open(ir.OpString, id, role)
	n := b.Tree().Nodes[id]
	b.Chars(id, n.Start, n.End)
	b.Close(at)
}

// param is --key=value.
func param(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpKeyword, id, role)
	key, value, _ := strings.Cut(strings.TrimLeft(b.Text(id), "-"), "=")
	b.Name(key, id, ir.Key)
	v := b.Open(ir.OpString, id, ir.Value)
	n := b.Tree().Nodes[id]
	b.Chars(id, n.End-uint32(len(value)), n.End)
	b.Close(v)
	b.Close(at)
}
