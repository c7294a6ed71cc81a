package workspace

import (
	"context"
	"errors"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Reviewer answers what is wrong in a file. The editor and the command line ask the same one, so they get the same answer.
type Reviewer struct {
	Program *engine.Program
	Config  *rules.Config
	// Tell, where it is set, is told of every analysis of a document that was not remembered.
	Tell func(*Analysed)

	flow *engine.Flow // through the open documents, and what Index read
	own  bool         // there are other rules than the built-in ones
}

// NewReviewer makes a Reviewer of a setup and further rules. The built-in packs join unless builtin or the configuration says no; keep, which
// may be nil, chooses among all rules.
func NewReviewer(setup *Setup, extra []*rules.Rule, builtin bool, keep func(*rules.Rule) bool) *Reviewer {
	config := setup.Config
	kept := func(r *rules.Rule) bool { return keep == nil || keep(r) }
	var rs []*rules.Rule
	for _, r := range append(append([]*rules.Rule(nil), setup.Rules...), extra...) {
		if !config.Disabled(r.ID) && kept(r) {
			rs = append(rs, r)
		}
	}
	var packs func(string) []*rules.Rule
	if builtin && (config.Builtin == nil || *config.Builtin || len(config.Policy.Require) > 0) {
		packs = func(language string) []*rules.Rule {
			list, _ := rules.BuiltinFor(language)
			var out []*rules.Rule
			for _, r := range list {
				if config.Runs(r) && kept(r) {
					out = append(out, r)
				}
			}
			return out
		}
	}
	asks := config.Policy
	policy := engine.SuppressionPolicy{Honour: config.Honour, NeedReason: asks.NeedReason || config.NeedReason != nil && *config.NeedReason,
		NeedUntil: asks.NeedUntil, NeedBy: asks.NeedBy, MaxDays: asks.MaxDays, Forbid: asks.Forbid}
	program := engine.Compile(rs, packs, policy).WithModels(setup.Models).Showing(func(f *engine.Finding) bool { return config.Shows(f.Rule, f.Confidence()) })
	return &Reviewer{Program: program, Config: config, flow: program.NewFlow(), own: len(rs) > 0}
}

// silent: the settings show nothing of what could be found in a kind of files.
func (r *Reviewer) silent(k rules.FileKind) bool {
	return !r.own && r.Config.Treats(k) == rules.ShowNone
}

// apart: the built-in rules show nothing of a file whose code no program calls, a suite of tests. What is found in others rests neither on it, nor on whether it is open;
// a team's rules look at it alone.
func (r *Reviewer) apart(kind rules.FileKind) bool {
	return kind == rules.SuiteFile && r.Config.Treats(kind) == rules.ShowNone
}

// asks: something may be found in a text, by itself or through what others call in it, so that it must be parsed.
func (r *Reviewer) asks(ctx context.Context, kind rules.FileKind, rel string, lang *parsers.Language, src string) bool {
	switch silent := r.silent(kind); {
	case r.Program.Follows(lang.ID):
		return !silent || kind != rules.MinifiedFile && !r.apart(kind) // what is in those no program calls by name
	case lang.Embedded != nil:
		return true
	default:
		return !silent && r.Program.CouldMatch(ctx, rel, lang, src)
	}
}

// Outcome is what a review of one file gave.
type Outcome struct {
	Language string // "" for a text of no language
	Findings []engine.Finding
	Problems []engine.Problem
	// Skipped says why the file was not analysed, or is "".
	Skipped string
	Rules   int
	Broken  bool // the text has syntax errors
	// Kind is the file's, and the numbers say how many findings the settings do not show.
	Kind                            rules.FileKind
	HiddenByKind, HiddenByThreshold int
}

// Check reviews a parsed file. path is relative to the workspace root, with slashes. The findings are those that the configuration
// shows, with their severities under it.
func (r *Reviewer) Check(ctx context.Context, path string, f *ir.File, memo *engine.Memo, flow *engine.Flow) (Outcome, error) {
	return r.checkAs(ctx, rules.KindOf(path, f.Source), path, f, memo, flow)
}

// checkAs is Check of a file whose kind is known.
func (r *Reviewer) checkAs(ctx context.Context, kind rules.FileKind, path string, f *ir.File, memo *engine.Memo, flow *engine.Flow) (Outcome, error) {
	res, err := r.Program.Check(ctx, path, f, memo, flow)
	if err != nil {
		return Outcome{}, err
	}
	return r.shown(kind, f, res), nil
}

// shown is what the settings show of a result.
func (r *Reviewer) shown(kind rules.FileKind, f *ir.File, res engine.Result) Outcome {
	out := Outcome{Language: f.Language, Problems: res.Problems, Rules: res.Rules, Broken: f.Broken > 0}
	out.Kind = kind
	treatment := r.Config.Treats(out.Kind)
	for _, fd := range res.Findings {
		hidden := fd.Rule.Builtin && (treatment == rules.ShowNone || treatment == rules.ShowFlows && len(fd.Flow) == 0)
		switch {
		case hidden:
			out.HiddenByKind++
		case !r.Config.Shows(fd.Rule, fd.Confidence()):
			out.HiddenByThreshold++
		default:
			fd.Severity = r.Config.SeverityOf(fd.Rule)
			out.Findings = append(out.Findings, fd)
		}
	}
	out.Findings = withoutEchoes(out.Findings)
	return out
}

// Follow adds to an outcome, which Check gave under engine.Later, what data flow finds in the file, and takes out what gives way to it.
func (r *Reviewer) Follow(ctx context.Context, path string, f *ir.File, flow *engine.Flow, out *Outcome) error {
	res, err := r.Program.Follow(ctx, path, f, flow)
	if err != nil {
		return err
	}
	more := r.shown(out.Kind, f, res)
	if out.Findings, err = r.Program.Yield(ctx, path, f, flow, out.Findings); err != nil {
		return err
	}
	out.Findings = append(out.Findings, more.Findings...)
	sort.SliceStable(out.Findings, func(i, j int) bool {
		a, b := &out.Findings[i], &out.Findings[j]
		switch {
		case a.Span.Start != b.Span.Start:
			return a.Span.Start < b.Span.Start
		case a.Span.End != b.Span.End:
			return a.Span.End < b.Span.End
		}
		return a.Rule.ID < b.Rule.ID
	})
	out.Findings = withoutEchoes(out.Findings)
	out.Problems = append(out.Problems, more.Problems...)
	out.HiddenByKind += more.HiddenByKind
	out.HiddenByThreshold += more.HiddenByThreshold
	return nil
}

// Limit is the size in bytes above which files are not analysed.
func (r *Reviewer) Limit() int64 {
	if n := r.Config.MaxFileSize; n != nil && *n > 0 && *n < parsers.MaxSize {
		return int64(*n)
	}
	return parsers.MaxSize
}

// skipReason tells a user why a text was not parsed, or returns "" for errors of another kind.
func skipReason(err error) string {
	switch {
	case errors.Is(err, parsers.ErrTooLarge), errors.Is(err, parsers.ErrTooSlow):
		return err.Error()
	}
	return ""
}

// notText says why a text is none, or returns "". A few NULs do not make it so: some languages run code with them, and code must not hide behind one. In a
// file of no language one is enough, beside what is no UTF-8.
func notText(src string, lang *parsers.Language) string {
	head := src[:min(len(src), 8000)]
	nuls := strings.Count(head, "\x00")
	switch {
	case lang == nil && nuls > 0 && !utf8.ValidString(head):
		return "it is binary: it has bytes that are NUL, and others that are no UTF-8"
	case nuls <= len(head)/10:
		return ""
	case strings.HasPrefix(head, "\xff\xfe"), strings.HasPrefix(head, "\xfe\xff"):
		return "it is in UTF-16, and only UTF-8 is read"
	}
	return "it is binary: one byte in ten is NUL"
}

// Review parses and checks a text from scratch.
func (r *Reviewer) Review(ctx context.Context, path string, lang *parsers.Language, src string) (Outcome, error) {
	if int64(len(src)) > r.Limit() {
		return Outcome{Skipped: tooLarge(len(src), r.Limit())}, nil
	}
	if lang == nil {
		return r.Check(ctx, path, ir.PlainFile(src), nil, nil)
	}
	p, err := lang.Parse(ctx, src, nil)
	if err != nil {
		if why := skipReason(err); why != "" {
			return Outcome{Language: lang.ID, Skipped: why}, nil
		}
		return Outcome{}, err
	}
	defer p.Close()
	return r.Check(ctx, path, p.File, nil, nil)
}

// Prove reports whether a fix, applied to the text of f, removes its finding, adds none and breaks nothing.
func (r *Reviewer) Prove(ctx context.Context, path string, f *ir.File, before []engine.Finding, target engine.Finding, fix engine.Fix) bool {
	lang := parsers.ByID(f.Language)
	ok, err := engine.Prove(before, f.Broken, f.Source, target, fix, func(src string) ([]engine.Finding, int, error) {
		if lang == nil {
			res, err := r.Program.Check(ctx, path, ir.PlainFile(src), nil, nil)
			return res.Findings, 0, err
		}
		p, err := lang.Parse(ctx, src, nil)
		if err != nil {
			return nil, 0, err
		}
		defer p.Close()
		res, err := r.Program.Check(ctx, path, p.File, nil, nil)
		return res.Findings, p.File.Broken, err
	})
	return ok && err == nil
}
