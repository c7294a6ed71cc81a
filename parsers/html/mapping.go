package html

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// A tag has no underscores in its name.
var patternSyntax = parsers.PatternSyntax{Metavar: func(before, word string) string {
	if strings.HasSuffix(before, "<") || strings.HasSuffix(before, "</") {
		return strings.ReplaceAll(word, "_", "-")
	}
	return word
}}

var mapping = ir.Mapping{
	Shapes: map[string]ir.Shape{
		"document": ir.Inline(), "doctype": ir.Skip(), "end_tag": ir.Skip(), "erroneous_end_tag": ir.Skip(), "start_tag": ir.Inline(), "self_closing_tag": ir.Inline(),
		"element": ir.Hooked(element), "script_element": ir.Hooked(element), "style_element": ir.Hooked(element),
		"tag_name": ir.Leaf(ir.OpName), "attribute_name": ir.Leaf(ir.OpName), "attribute": ir.Hooked(ir.InOrder(ir.OpAttr, ir.Key, ir.Value)), "quoted_attribute_value": ir.String(), "attribute_value": ir.Hooked(plain), "text": ir.Hooked(plain), "raw_text": ir.Hooked(plain), "entity": ir.Leaf(ir.OpOther),
	},
}

// element has its tag, its attributes and what stands in it. Names are the same in upper and lower case.
func element(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpElement, id, role)
	for _, c := range b.Children(id, true) {
		switch b.Kind(c) {
		case "start_tag", "self_closing_tag":
			for _, x := range b.Children(c, true) {
				if b.Kind(x) == "tag_name" {
					b.Lower(x, ir.Target)
				} else {
					b.Lower(x, ir.Elem)
				}
			}
		default:
			b.Lower(c, ir.Elem)
		}
	}
	b.Close(at)
}

// plain is a string without quotes.
func plain(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if parsers.PatternWord(strings.TrimSpace(b.Text(id))) {
		at := b.Leaf(ir.OpName, id, role)
		b.Word(at, strings.TrimSpace(b.Text(id)))
		return
	}
	at := b.Open(ir.OpString, id, role)
	n := b.Tree().Nodes[id]
	b.Chars(id, n.Start, n.End)
	b.Close(at)
}

// embedded finds the scripts of a page: JavaScript where the type says nothing else, TypeScript where lang says so.
func embedded(t *syntax.Tree, g *syntax.Grammar) []parsers.Embedding {
	var out []parsers.Embedding
	for i := range t.Nodes {
		if g.KindName(t.Nodes[i].Kind) != "script_element" {
			continue
		}
		language := "javascript"
		id := syntax.NodeID(i)
		for c := id + 1; c < t.Nodes[id].Next; c++ {
			switch g.KindName(t.Nodes[c].Kind) {
			case "attribute":
				name, value, _ := strings.Cut(t.Text(c), "=")
				language = scriptLanguage(language, strings.ToLower(strings.TrimSpace(name)), strings.ToLower(strings.Trim(value, " \t\r\n\"'")))
			case "raw_text":
				if n := t.Nodes[c]; language != "" && strings.TrimSpace(t.Text(c)) != "" {
					out = append(out, parsers.Embedding{Language: language, Span: text.Span{Start: int(n.Start), End: int(n.End)}})
				}
			}
		}
	}
	return out
}

func scriptLanguage(now, name, value string) string {
	switch name {
	case "lang":
		if value == "ts" || value == "typescript" {
			return "typescript"
		}
	case "type":
		switch value {
		case "", "module", "text/javascript", "application/javascript", "application/ecmascript", "text/ecmascript", "text/babel", "text/jsx":
		case "text/typescript", "application/typescript":
			return "typescript"
		default:
			return ""
		}
	}
	return now
}
