package workspace

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
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

// mostProofs is how many fixes of a file a scan proves. Further ones are not offered: each proof is a review of the file.
const mostProofs = 100

// proofWork bounds what is evaluated to prove fixes of flows in a file, see Flow.Work: each has data followed again through what was edited, which in a program that
// is one function of ten thousand lines is all of it, and in one with closures that are called in many places much more than that.
const proofWork = 60_000

// keepProven leaves to each finding of a file, which Check found with that Flow, the fixes that are proven.
func (r *Reviewer) keepProven(ctx context.Context, path string, lang *parsers.Language, parsed *parsers.Parsed, memo *engine.Memo, flow *engine.Flow, findings []engine.Finding) {
	proofs := 0
	var edits []text.Edit
	check := func(string) ([]engine.Finding, int, error) {
		p, err := parseEdits(ctx, lang, parsed, edits)
		if err != nil {
			return nil, 0, err
		}
		defer p.Close()
		out, err := r.Check(ctx, path, p.File, memo.Clone(), flow)
		return out.Findings, p.File.Broken, err
	}
	for i := range findings {
		var kept []engine.Fix
		for _, fix := range findings[i].Fixes {
			if proofs++; proofs > mostProofs {
				break
			}
			edits = fix.All()
			if ok, err := engine.Prove(findings, parsed.File.Broken, parsed.File.Source, findings[i], fix, check); ok && err == nil {
				kept = append(kept, fix)
			}
		}
		findings[i].Fixes = kept
	}
}

// keepProvenFlows leaves to each finding of a file that follows data the fixes that are proven. The file is looked at alone for that: a finding that
// needs other files keeps none, as nothing would show that it is gone.
func (r *Reviewer) keepProvenFlows(ctx context.Context, path string, f *ir.File, findings []engine.Finding) {
	lang := parsers.ByID(f.Language)
	if lang == nil {
		return
	}
	var memo engine.Memo
	var base *parsers.Parsed // the trees of files that were followed are not kept
	flow := r.Program.NewFlow().WithoutFixes()
	var edits []text.Edit
	check := func(string) ([]engine.Finding, int, error) {
		p, err := parseEdits(ctx, lang, base, edits)
		if err != nil {
			return nil, 0, err
		}
		defer p.Close()
		out, err := r.Check(ctx, path, p.File, memo.Clone(), flow)
		return out.Findings, p.File.Broken, err
	}
	var alone []engine.Finding
	proofs, begun := 0, 0
	for i := range findings {
		x := &findings[i]
		if x.Rule.Mode != rules.ModeTaint || len(x.Fixes) == 0 {
			continue
		}
		if slices.ContainsFunc(x.Flow, func(s engine.Step) bool { return s.Path != "" }) {
			x.Fixes = nil
			continue
		}
		if base == nil {
			var err error
			if base, err = lang.Parse(ctx, f.Source, nil); err != nil {
				return
			}
			defer base.Close()
			if out, err := r.Check(ctx, path, base.File, &memo, flow); err == nil {
				alone = out.Findings
			}
			begun = flow.Work()
		}
		var kept []engine.Fix
		for _, fix := range x.Fixes {
			if proofs++; proofs > mostProofs || flow.Work()-begun > proofWork || !slices.ContainsFunc(alone, func(y engine.Finding) bool { return y.Rule == x.Rule && y.Span == x.Span }) {
				break
			}
			edits = fix.All()
			if ok, err := engine.Prove(alone, f.Broken, f.Source, *x, fix, check); ok && err == nil {
				kept = append(kept, fix)
			}
		}
		x.Fixes = kept
	}
}

// parseEdits parses what edits, which are sorted and do not overlap, make of a parsed text. Each is a parse of its own, the last edit first: what stands
// between an import and the place that needs it is not parsed again.
func parseEdits(ctx context.Context, lang *parsers.Language, base *parsers.Parsed, edits []text.Edit) (*parsers.Parsed, error) {
	if len(edits) == 0 {
		return lang.Parse(ctx, base.File.Source, base)
	}
	p, src := base, base.File.Source
	for i := len(edits) - 1; i >= 0; i-- {
		e := edits[i]
		src = src[:e.Span.Start] + e.New + src[e.Span.End:]
		next, err := lang.ParseEdit(ctx, src, p, &e)
		if p != base {
			p.Close()
		}
		if err != nil {
			return nil, err
		}
		p = next
	}
	return p, nil
}

// SafeFixes are the edits of one safe and proven fix for each finding, where they do not overlap, with each import once. They are proven together,
// too; none are given when that fails.
func (r *Reviewer) SafeFixes(ctx context.Context, an *Analysed) []text.Edit {
	if an.File == nil {
		return nil
	}
	var fixes []engine.Fix
	last := -1
	for i := range an.Outcome.Findings {
		f := &an.Outcome.Findings[i]
		if f.Suppressed != nil {
			continue
		}
		for _, fix := range f.Fixes {
			if fix.Safety == engine.Safe && fix.Edits[0].Span.Start > last && r.ProveIn(ctx, an, *f, fix) {
				fixes = append(fixes, fix)
				last = fix.Edits[len(fix.Edits)-1].Span.End
				break
			}
		}
	}
	edits := engine.Together(fixes)
	if len(edits) == 0 || !r.addsNothing(ctx, an, edits) {
		return nil
	}
	return edits
}

// addsNothing: after the edits no rule reports more than before, and no more of the text is broken.
func (r *Reviewer) addsNothing(ctx context.Context, an *Analysed, edits []text.Edit) bool {
	out, broken, err := r.trial(ctx, an.Document, engine.Apply(an.Document.Text, edits))
	if err != nil || broken > an.File.Broken {
		return false
	}
	count := map[string]int{}
	for i := range an.Outcome.Findings {
		count[an.Outcome.Findings[i].Rule.ID]++
	}
	for i := range out.Findings {
		id := out.Findings[i].Rule.ID
		if count[id]--; count[id] < 0 {
			return false
		}
	}
	return true
}

// trial reviews another text of a document without becoming its last analysis.
func (r *Reviewer) trial(ctx context.Context, d *Document, src string) (Outcome, int, error) {
	if d.Language == nil {
		out, err := r.Check(ctx, d.Name(), ir.PlainFile(src), nil, nil)
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
	if d.Path == "" || r.apart(rules.KindOf(d.Path, src)) {
		out, err := r.Check(ctx, d.Name(), parsed.File, memo, nil)
		return out, parsed.File.Broken, err
	}
	r.flow.Try(d.Path, parsed.File)
	out, err := r.Check(ctx, d.Path, parsed.File, memo, r.flow)
	a.mu.Lock()
	if a.last != nil && a.last.File != nil && a.last.reviewer == r {
		r.flow.Restore(d.Path, a.last.File) // the trial was no edit
	}
	a.mu.Unlock()
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
	comment := "appsec:ignore " + f.Rule.ID + " -- " + reason + askedFields(r.Config.Policy)
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

// suppressedDays is how many days a comment lasts that must say until when.
const suppressedDays = 90

// askedFields are what a policy wants a suppressing comment to say besides its reason.
func askedFields(p rules.Policy) string {
	out := ""
	if p.NeedUntil {
		days := suppressedDays
		if p.MaxDays > 0 {
			days = min(days, p.MaxDays)
		}
		out += " until=" + time.Now().AddDate(0, 0, days).Format(time.DateOnly)
	}
	if p.NeedBy {
		out += " by=name"
	}
	return out
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
