package workspace

import (
	"context"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// ProveIn reports whether a fix, applied to an open document in memory, removes its finding, adds none and breaks nothing. The
// document's last parse makes it cheap.
func (r *Reviewer) ProveIn(ctx context.Context, an *Analysed, target engine.Finding, fix engine.Fix) bool {
	if an.File == nil {
		return false
	}
	ok, err := engine.Prove(an.Outcome.Findings, an.File.Broken, an.Document.Text, target, fix, func(src string) ([]engine.Finding, int, error) {
		out, broken, err := r.trial(ctx, an.Document, src)
		return out.Findings, broken, err
	})
	return ok && err == nil
}

// trial reviews another text of a document without becoming its last analysis.
func (r *Reviewer) trial(ctx context.Context, d *Document, src string) (Outcome, int, error) {
	if d.Language == nil {
		out, err := r.Check(ctx, d.Path, ir.PlainFile(src), nil)
		return out, 0, err
	}
	a := d.state
	a.mu.Lock()
	parsed, err := d.Language.Parse(ctx, src, a.parsed)
	memo := a.memo.Clone()
	a.mu.Unlock()
	if err != nil {
		return Outcome{}, 0, err
	}
	defer parsed.Close()
	out, err := r.Check(ctx, d.Path, parsed.File, memo)
	return out, parsed.File.Broken, err
}

// Suppress gives the edit that writes a suppressing comment for a finding: on a line above it, or at the end of its line where a comment
// cannot stand above. It is proven like a fix: the finding is suppressed, and nothing else changes.
func (r *Reviewer) Suppress(ctx context.Context, an *Analysed, f engine.Finding, reason string) ([]text.Edit, bool) {
	d := an.Document
	if d.Language == nil {
		return nil, false
	}
	reason = strings.Join(strings.Fields(reason), " ")
	comment := "appsec:ignore " + f.Rule.ID + " -- " + reason
	switch {
	case d.Language.LineComment != "":
		comment = d.Language.LineComment + " " + comment
	case d.Language.BlockComment[0] != "":
		comment = d.Language.BlockComment[0] + " " + comment + " " + d.Language.BlockComment[1]
	default:
		return nil, false
	}
	line := d.Lines.Line(f.Span.Start)
	start := d.Lines.Start(line)
	whole := d.Lines.Text(d.Text, line)
	indent := whole[:len(whole)-len(strings.TrimLeft(whole, " \t"))]
	for _, e := range []text.Edit{
		{Span: text.Span{Start: start, End: start}, New: indent + comment + newline(d.Text)},
		{Span: text.Span{Start: start + len(whole), End: start + len(whole)}, New: "  " + comment},
	} {
		edits := []text.Edit{e}
		out, broken, err := r.trial(ctx, d, engine.Apply(d.Text, edits))
		if err == nil && broken <= an.File.Broken && onlySuppresses(an.Outcome.Findings, out.Findings, f) {
			return edits, true
		}
	}
	return nil, false
}

// onlySuppresses: of the target's rule one finding fewer stands, and nothing is new.
func onlySuppresses(before, after []engine.Finding, target engine.Finding) bool {
	count := map[string]int{}
	for i := range before {
		if before[i].Suppressed == nil {
			count[before[i].Rule.ID]++
		}
	}
	for i := range after {
		if after[i].Suppressed == nil {
			count[after[i].Rule.ID]--
		}
	}
	for id, n := range count {
		if n < 0 || id == target.Rule.ID && n < 1 {
			return false
		}
	}
	return true
}

func newline(src string) string {
	if i := strings.IndexByte(src, '\n'); i > 0 && src[i-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}
