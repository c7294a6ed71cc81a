package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/fatih/color"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// palette colours a text report, or does nothing.
type palette struct{ bold, dim, good, warn, bad func(...any) string }

func newPalette(on bool) palette {
	paint := func(attrs ...color.Attribute) func(...any) string {
		c := color.New(attrs...)
		if on {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
		return c.SprintFunc()
	}
	return palette{bold: paint(color.Bold), dim: paint(color.Faint), good: paint(color.FgGreen), warn: paint(color.FgYellow, color.Bold), bad: paint(color.FgRed, color.Bold)}
}

func (p palette) severity(s rules.Severity) string {
	switch {
	case s >= rules.High:
		return p.bad(s.String())
	case s == rules.Medium:
		return p.warn(s.String())
	}
	return p.bold(s.String())
}

// writeText is for people: place, code with a mark under it, message, fix; a summary at the end.
func writeText(w io.Writer, s *Scan, o Options) error {
	p := newPalette(o.Colour)
	width := o.Width
	if width <= 0 {
		width = 100
	}
	var sb strings.Builder
	for _, f := range s.active() {
		f.writeText(&sb, p, width)
	}
	for _, n := range s.Incomplete {
		what := n.Path
		if n.Rule != "" {
			what = strings.TrimSpace(n.Path + " rule " + n.Rule)
		}
		fmt.Fprintf(&sb, "%s %s: %s\n", p.warn("not analysed"), oneLine(what), oneLine(n.Message))
	}
	sb.WriteString(p.bold(s.summary()) + "\n")
	_, err := io.WriteString(w, sb.String())
	return err
}

func (f *Finding) writeText(sb *strings.Builder, p palette, width int) {
	line, column := f.start(text.UTF32)
	fmt.Fprintf(sb, "%s  %s  %s\n", p.bold(fmt.Sprintf("%s:%d:%d", oneLine(f.Path), line, column)), p.severity(f.Severity), printable(f.Rule.ID))
	f.snippet(sb, p, line)
	for _, l := range wrap(oneLine(f.Message), width-4) {
		sb.WriteString("    " + l + "\n")
	}
	for _, step := range f.Flow {
		at, col := f.in(step).at(step.Span.Start, text.UTF32)
		where := ""
		if step.Path != "" {
			where = oneLine(step.Path) + ":"
		}
		fmt.Fprintf(sb, "    %s %s%d:%d %s\n", p.dim("from"), where, at, col, oneLine(step.Note))
	}
	for _, fix := range f.Fixes {
		if after := fixedLine(f, fix); after != "" {
			fmt.Fprintf(sb, "    %s %s\n", p.good("fix:"), after)
		}
	}
	sb.WriteString("\n")
}

// maxShown bounds what is shown of a line, in characters.
const maxShown = 160

// snippet is the line of the finding with a mark under the matched code.
func (f *Finding) snippet(sb *strings.Builder, p palette, line int) {
	start := f.Lines.Start(line - 1)
	whole := f.Lines.Text(f.Source, line-1)
	from := min(f.Span.Start-start, len(whole))
	to := min(max(f.Span.End-start, from+1), len(whole))
	lead, marked, tail := whole[:from], whole[from:to], whole[to:]
	// A long line is cut around the mark.
	if n := len(lead); n > maxShown/2 {
		lead = "…" + strings.ToValidUTF8(lead[n-maxShown/2:], "")
	}
	if len(marked) > maxShown {
		marked, tail = strings.ToValidUTF8(marked[:maxShown], "")+"…", ""
	}
	if len(tail) > maxShown/2 {
		tail = strings.ToValidUTF8(tail[:maxShown/2], "") + "…"
	}
	flat := func(s string) string { return strings.ReplaceAll(printable(s), "\t", "    ") }
	lead, marked, tail = flat(lead), flat(marked), flat(tail)
	gutter := strconv.Itoa(line)
	blank := strings.Repeat(" ", len(gutter))
	fmt.Fprintf(sb, " %s %s%s%s\n", p.dim(gutter+" |"), lead, marked, tail)
	fmt.Fprintf(sb, " %s %s%s\n", p.dim(blank+" |"), strings.Repeat(" ", columns(lead)), p.bad(strings.Repeat("^", max(columns(marked), 1))))
}

// columns is how wide a text is on a terminal: wide characters take two columns, combining marks none.
func columns(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case r >= 0x300 && r <= 0x36f:
		case r >= 0x1100 && (r <= 0x115f || r >= 0x2e80 && r <= 0xa4cf || r >= 0xac00 && r <= 0xd7a3 || r >= 0xf900 && r <= 0xfaff || r >= 0xfe30 && r <= 0xfe6f || r >= 0xff00 && r <= 0xff60 || r >= 0x1f300 && r <= 0x1f64f || r >= 0x1f900 && r <= 0x1f9ff):
			n += 2
		default:
			n++
		}
	}
	return n
}

// fixedLine is the first line that a fix changes, as it will be.
func fixedLine(f *Finding, fix engine.Fix) string {
	if len(fix.Edits) == 0 {
		return ""
	}
	e := fix.Edits[0]
	line := f.Lines.Line(e.Span.Start)
	head := f.Source[f.Lines.Start(line):e.Span.Start]
	tail := f.Source[e.Span.End:]
	if i := strings.IndexAny(tail, "\r\n"); i >= 0 {
		tail = tail[:i]
	}
	out := oneLine(head + e.New + tail)
	if len(out) > maxShown {
		out = strings.ToValidUTF8(out[:maxShown], "") + "…"
	}
	return out
}

// wrap breaks a text into lines of at most width characters, at spaces.
func wrap(s string, width int) []string {
	var out []string
	line, n := "", 0
	for _, word := range strings.Fields(s) {
		w := columns(word)
		if n > 0 && n+1+w > width {
			out = append(out, line)
			line, n = "", 0
		}
		if n > 0 {
			line += " "
			n++
		}
		line += word
		n += w
	}
	if n > 0 {
		out = append(out, line)
	}
	return out
}
