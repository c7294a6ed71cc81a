package dockerfile

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/bash" // of the commands
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{Frames: []string{"%s", "%s\n", "RUN %s\n"}, Statement: `SHELL ["%s"]`, Metavar: lower, Prepare: prepare}

// prepare writes a metavariable that is an instruction as one of SHELL, too; what a list has without quotes it gives some, and a digest that is a
// metavariable its algorithm: the grammar asks for both.
func prepare(s string) string {
	s = reDigest.ReplaceAllString(s, "@sha256:$1")
	s = reArray.ReplaceAllStringFunc(s, func(line string) string {
		m := reArray.FindStringSubmatch(line)
		return m[1] + reBareItem.ReplaceAllString(m[2], `"$1"`) + m[3]
	})
	if !strings.Contains(strings.TrimSpace(s), "\n") {
		return s
	}
	return reAlone.ReplaceAllString(s, `SHELL ["$1"]`)
}

var (
	reDigest   = regexp.MustCompile(`@(\$[A-Z_][A-Z_0-9]*)`)
	reArray    = regexp.MustCompile(`(?m)^([ \t]*[A-Z]+[ \t]+\[)(.*)(\][ \t]*)$`)
	reBareItem = regexp.MustCompile(`(?:^|\b|\B)(\$\.\.\.[A-Z_]+|\.\.\.|\$[A-Z_][A-Z_0-9]*)(?:$|\b|\B)`)
)

var reAlone = regexp.MustCompile(`(?m)^[ \t]*(\$[A-Z_][A-Z_0-9]*)[ \t]*$`)

// lower: the names of images are in lower case, and the grammar knows no underscores in a digest.
func lower(before, word string) string {
	if strings.HasSuffix(before, "@sha256:") {
		return strings.ReplaceAll(strings.ToLower(word), "_", underscore)
	}
	return strings.ToLower(word)
}

// underscore is how a word of a pattern has an underscore in a digest. It is in upper case, as nothing else of the word is.
const underscore = "Z"

var mapping = ir.Mapping{
	Shapes: func() map[string]ir.Shape {
		m := map[string]ir.Shape{
			"source_file": ir.Inline(), "shell_command": ir.Hooked(shell), "expose_port": ir.Hooked(text), "line_continuation": ir.Skip(),
			"unquoted_string": ir.Hooked(text), "shell_fragment": ir.Hooked(text), "path": ir.Hooked(text), "image_name": ir.Hooked(text), "image_alias": ir.Hooked(text), "variable": ir.Leaf(ir.OpName), "expansion": {Op: ir.OpOther},
			"double_quoted_string": ir.String(), "single_quoted_string": ir.String(), "json_string": ir.Hooked(item), "json_string_array": {Op: ir.OpList}, "heredoc_block": ir.Hooked(text),
			"image_spec": ir.Hooked(image), "param": ir.Hooked(param), "mount_param": ir.Hooked(param),
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
	for _, c := range b.Children(id, true) {
		if b.Kind(c) == "image_alias" {
			option(b, "as", c, func() { text(b, c, ir.Value) })
		} else {
			b.Lower(c, ir.Arg)
		}
	}
	b.Close(at)
}

// option writes a named argument that a pattern need not name.
func option(b *ir.Builder, key string, id syntax.NodeID, value func()) {
	at := b.Open(ir.OpKeyword, id, ir.Arg)
	b.Flag(at, ir.Optional)
	b.Name(key, id, ir.Key)
	value()
	b.Close(at)
}

// image is the name of an image, and its tag and digest as options: name:tag@digest. The name may have a port before a slash.
func image(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	src := b.Text(id)
	name, digest := src, len(src)
	if i := strings.IndexByte(src, '@'); i >= 0 {
		name, digest = src[:i], i
	}
	tag := len(name)
	if i := strings.LastIndexByte(reExpansion.ReplaceAllStringFunc(name, blank), ':'); i > strings.LastIndexByte(name, '/') {
		tag = i
	}
	piece(b, id, 0, tag, role)
	if tag < digest {
		option(b, ":", id, func() { piece(b, id, tag+1, digest, ir.Value) })
	}
	if digest < len(src) {
		from := digest + 1
		if word, ok := strings.CutPrefix(src[from:], "sha256:"); ok {
			if word = strings.ReplaceAll(word, underscore, "_"); parsers.PatternWord(word) {
				option(b, "@", id, func() { b.Name(word, id, ir.Value) })
				return
			}
		}
		option(b, "@", id, func() { piece(b, id, from, len(src), ir.Value) })
	}
}

var reExpansion = regexp.MustCompile(`\$\{[^{}]*\}`)

func blank(s string) string { return strings.Repeat(" ", len(s)) }

// shell is a command in the language of the shell, as a block of its statements. Lines that go on, and comments between them, are blank there.
func shell(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	src := b.Text(id)
	if word := strings.TrimSpace(src); parsers.PatternWord(word) {
		b.Name(word, id, role)
		return
	}
	t, err := parsers.ByID("bash").ParseWhole(reGoesOn.ReplaceAllStringFunc(src, blank))
	if err != nil {
		text(b, id, role)
		return
	}
	at := b.Open(ir.OpBlock, id, role)
	b.Flag(at, ir.Implicit)
	b.Graft(t, b.Tree().Nodes[id].Start, ir.Elem)
	b.Close(at)
}

var reGoesOn = regexp.MustCompile(`\\[ \t]*\r?\n([ \t]*#[^\n]*\n)*`)

// piece is a string of some bytes of a node's source.
func piece(b *ir.Builder, id syntax.NodeID, from, to int, role ir.Role) {
	if word := b.Text(id)[from:to]; parsers.PatternWord(word) {
		b.Name(word, id, role)
		return
	}
	start := b.Tree().Nodes[id].Start
	at := b.Open(ir.OpString, id, role)
	b.Span(at, start+uint32(from), start+uint32(to))
	b.Chars(id, start+uint32(from), start+uint32(to))
	b.Close(at)
}

// item is a string of a list.
func item(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if word := strings.Trim(b.Text(id), `"`); parsers.PatternWord(word) {
		b.Name(word, id, role)
		return
	}
	b.Parts(id, role)
}

// text is a string without quotes.
func text(b *ir.Builder, id syntax.NodeID, role ir.Role) { piece(b, id, 0, len(b.Text(id)), role) }

// param is --key=value.
func param(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	key, value, _ := strings.Cut(b.Text(id), "=")
	option(b, strings.TrimLeft(key, "-"), id, func() { piece(b, id, len(b.Text(id))-len(value), len(b.Text(id)), ir.Value) })
}
