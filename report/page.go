package report

import (
	"fmt"
	"html"
	"io"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// code is the first lines of a finding's code, for a page.
func (f *Finding) code() string {
	line, _ := f.start(text.UTF32)
	last, _ := f.end(text.UTF32)
	var out []string
	for l := line; l <= min(last, line+4); l++ {
		s := printable(f.Lines.Text(f.Source, l-1))
		if len(s) > maxShown {
			s = strings.ToValidUTF8(s[:maxShown], "") + "…"
		}
		out = append(out, s)
	}
	return strings.Join(out, "\n")
}

// fenceOf is longer than every run of backticks in s.
func fenceOf(s string) string {
	fence := "```"
	for strings.Contains(s, fence) {
		fence += "`"
	}
	return fence
}

// writeMarkdown is for pull requests and wikis.
func writeMarkdown(w io.Writer, s *Scan, _ Options) error {
	var sb strings.Builder
	fmt.Fprintf(&sb, "# Security review\n\n%s.\n", s.summary())
	for _, f := range s.active() {
		f.writeMarkdown(&sb)
	}
	writeIncomplete(&sb, s.Incomplete)
	_, err := io.WriteString(w, sb.String())
	return err
}

func (f *Finding) writeMarkdown(sb *strings.Builder) {
	line, _ := f.start(text.UTF32)
	code := f.code()
	fence := fenceOf(code)
	fmt.Fprintf(sb, "\n## %s: %s\n\n`%s:%d` · %s · `%s`\n\n%s\n%s\n%s\n\n%s\n\n%s\n", f.Severity, rules.Neutral(oneLine(f.Rule.Title())),
		strings.ReplaceAll(oneLine(f.Path), "`", "'"), line, rules.Neutral(strings.Join(f.Rule.Metadata.CWE, ", ")), f.Rule.ID,
		fence, code, fence, rules.Neutral(oneLine(f.Message)), f.Rule.Markdown(rules.Line))
}

func writeIncomplete(sb *strings.Builder, list []Notice) {
	for _, n := range list {
		fmt.Fprintf(sb, "\n- not analysed: `%s` %s\n", strings.ReplaceAll(oneLine(n.Path+" "+n.Rule), "`", "'"), rules.Neutral(oneLine(n.Message)))
	}
}

const pageHead = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer"><title>Security review</title><style>
body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
article{border:1px solid #d0d7de;border-radius:6px;padding:1rem;margin:1rem 0}h2{font-size:1.05rem;margin:0}
pre{background:#f6f8fa;padding:.6rem;overflow:auto}.critical,.high{color:#b42318}.medium{color:#9a6700}.low,.info{color:#57606a}
</style></head><body>
`

// writeHTML is one file that loads and runs nothing: the findings, and below them what the rules explain, in the words of a hover.
func writeHTML(w io.Writer, s *Scan, _ Options) error {
	e := html.EscapeString
	var sb strings.Builder
	sb.WriteString(pageHead)
	fmt.Fprintf(&sb, "<h1>Security review</h1><p>%s.</p>\n", e(s.summary()))
	list := s.rulesOf()
	anchors := map[*rules.Rule]string{}
	for i, r := range list {
		anchors[r] = fmt.Sprintf("rule-%d", i+1)
	}
	for _, f := range s.active() {
		line, _ := f.start(text.UTF32)
		sev := f.Severity.String()
		fmt.Fprintf(&sb, "<article><h2><span class=\"%s\">%s</span> %s</h2><p><code>%s:%d</code> · %s · <a href=\"#%s\"><code>%s</code></a></p><pre>%s</pre><p>%s</p>",
			sev, sev, e(oneLine(f.Rule.Title())), e(oneLine(f.Path)), line, e(strings.Join(f.Rule.Metadata.CWE, ", ")), anchors[f.Rule], e(printable(f.Rule.ID)), e(f.code()), e(oneLine(f.Message)))
		sb.WriteString("</article>\n")
	}
	for _, n := range s.Incomplete {
		fmt.Fprintf(&sb, "<p>Not analysed: <code>%s</code> %s</p>\n", e(oneLine(n.Path+" "+n.Rule)), e(oneLine(n.Message)))
	}
	for _, r := range list {
		fmt.Fprintf(&sb, "<section id=\"%s\">\n%s</section>\n", anchors[r], markdownHTML(r.Markdown(rules.Whole)))
	}
	sb.WriteString("</body></html>\n")
	_, err := io.WriteString(w, sb.String())
	return err
}
