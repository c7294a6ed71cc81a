package ir

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// string writes an OpString: the literal characters between the delimiters as OpChars, and the expressions between them.
func (b *Builder) string(s *compiledShape, id syntax.NodeID, role Role) NodeID {
	at := b.Open(OpString, id, role)
	b.Flag(at, s.Flags)
	b.stringParts(s, id)
	b.Close(at)
	return at
}

func (b *Builder) stringParts(s *compiledShape, id syntax.NodeID) {
	n := &b.src.Nodes[id]
	open, end := delimiters(b.src.Text(id))
	from, to := n.Start+uint32(open), n.End-uint32(end)
	for c := id + 1; c < n.Next; c = b.src.Nodes[c].Next {
		child := &b.src.Nodes[c]
		if !slices.Contains(s.interp, child.Kind) {
			// Interpolations may stand inside of a content node.
			if child.Next > c+1 {
				for g := c + 1; g < child.Next; g = b.src.Nodes[g].Next {
					if gn := &b.src.Nodes[g]; slices.Contains(s.interp, gn.Kind) {
						b.Chars(id, from, gn.Start)
						b.children(g, Elem)
						from = gn.End
					}
				}
			}
			continue
		}
		b.Chars(id, from, child.Start)
		if child.Next == c+1 {
			b.Lower(c, Elem)
		} else {
			b.children(c, Elem)
		}
		from = child.End
	}
	b.Chars(id, from, to)
}

// Chars writes the literal characters [start, end) of a string, or nothing where there are none.
func (b *Builder) Chars(id syntax.NodeID, start, end uint32) {
	if start >= end {
		return
	}
	at := b.Open(OpChars, id, Elem)
	b.Span(at, start, end)
	b.out.Nodes[at].Hash = HashText(b.src.Source[start:end])
	b.Close(at)
}

// Concatenated writes one OpString for adjacent literals, which some languages join: "a" "b".
func (b *Builder) Concatenated(id syntax.NodeID, role Role) {
	at := b.Open(OpString, id, role)
	for _, c := range b.Children(id, true) {
		if k := b.src.Nodes[c].Kind; int(k) < len(b.l.shapes) && b.l.shapes[k] != nil && b.l.shapes[k].Op == OpString {
			b.stringParts(b.l.shapes[k], c)
		} else {
			b.Lower(c, Elem)
		}
	}
	b.Close(at)
}

// delimiters returns the lengths of a literal's opening (with its prefix) and closing delimiters: "…", '…', `…`, their
// tripled forms, prefixes such as r, f, b, u, $, @, Rust's r#"…"#, and Ruby's %q(…). A text without quotes has none.
func delimiters(s string) (open, end int) {
	if n := percent(s); n > 0 {
		return n, 1
	}
	i := strings.IndexAny(s, "\"'`")
	if i < 0 || i > 8 || strings.ContainsAny(s[:i], " \t\n({[") {
		return 0, 0
	}
	q := s[i]
	run := 1
	for i+run < len(s) && s[i+run] == q {
		run++
	}
	close := strings.TrimRight(s[i+1:], "#")
	tail := len(s) - (i + 1) - len(close)
	switch {
	case run >= 3 && q != '`' && len(s) >= i+6 && strings.HasSuffix(s[:len(s)-tail], strings.Repeat(string(q), 3)):
		return i + 3, 3 + tail
	case len(close) > 0 && close[len(close)-1] == q:
		return i + 1, 1 + tail
	}
	return i + 1, 0
}

// percent is the length of the opening of a literal such as Ruby's %q(…), or 0.
func percent(s string) int {
	if len(s) < 3 || s[0] != '%' {
		return 0
	}
	n := 1
	if strings.IndexByte("qQwWiIxsr", s[1]) >= 0 {
		n = 2
	}
	close := s[n]
	if i := strings.IndexByte("([{<", close); i >= 0 {
		close = ")]}>"[i]
	} else if strings.IndexByte("|!/-+^~,.:;", close) < 0 {
		return 0
	}
	if len(s) > n+1 && s[len(s)-1] == close {
		return n + 1
	}
	return 0
}

// HashText is the 32-bit FNV-1a hash of s, never 0.
func HashText(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	if h == 0 {
		h = 1
	}
	return h
}

// SplitPath splits a qualified name at ".", "::", "/" and "\".
func SplitPath(path string) []string {
	return strings.FieldsFunc(path, func(r rune) bool { return r == '.' || r == ':' || r == '/' || r == '\\' })
}

// Parts writes id as an OpString whose children of the given kinds hold expressions; for hooks that put a string into a node of their own.
func (b *Builder) Parts(id syntax.NodeID, role Role, interp ...string) NodeID {
	return b.string(compile(b.l.Grammar, String(interp...)), id, role)
}
