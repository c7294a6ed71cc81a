package report

import (
	"html"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

var markdown = goldmark.New(goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(inert{}, 0))))

// maxMarkdown is how many bytes of a text are read as Markdown. A longer one is shown as it is written: reading links that do not end takes time that grows with
// the square of their number, and a rule file may come with a repository.
const maxMarkdown = 32 << 10

// markdownHTML renders the Markdown of a rule, as CommonMark says. HTML and images in it become text, and links that would run something go nowhere, so no rule
// file can write HTML into a page.
func markdownHTML(src string) string {
	lines := strings.Split(src, "\n")
	for i := range lines {
		lines[i] = printable(lines[i])
	}
	src = strings.Join(lines, "\n")
	var sb strings.Builder
	if len(src) > maxMarkdown || markdown.Convert([]byte(src), &sb) != nil {
		return "<pre>" + html.EscapeString(src) + "</pre>\n"
	}
	return sb.String()
}

// inert renders what could load or run something as the text that it is.
type inert struct{}

// RegisterFuncs puts inert in the place of the renderers of HTML and images.
func (inert) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(ast.KindRawHTML, func(w util.BufWriter, src []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			writeEscaped(w, n.(*ast.RawHTML).Segments.Value(src))
		}
		return ast.WalkSkipChildren, nil
	})
	r.Register(ast.KindHTMLBlock, func(w util.BufWriter, src []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if b := n.(*ast.HTMLBlock); entering {
			_, _ = w.WriteString("<p>")
			writeEscaped(w, b.Lines().Value(src))
			if b.HasClosure() {
				writeEscaped(w, b.ClosureLine.Value(src))
			}
			_, _ = w.WriteString("</p>\n")
		}
		return ast.WalkSkipChildren, nil
	})
	r.Register(ast.KindImage, func(util.BufWriter, []byte, ast.Node, bool) (ast.WalkStatus, error) {
		return ast.WalkContinue, nil // its description
	})
}

// writeEscaped writes a text into a page. What fails is told when the writer is flushed.
func writeEscaped(w util.BufWriter, s []byte) { _, _ = w.Write(util.EscapeHTML(s)) }
