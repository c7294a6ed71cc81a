package engine

import (
	"context"
	"slices"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Yield leaves out the findings of search rules that give way to what is known of the data (see rules.Yields), of those that are shown. They are those of Check, and flow is what
// their file was followed through. The error is the context's.
func (p *Program) Yield(ctx context.Context, path string, f *ir.File, flow *Flow, fs []Finding) ([]Finding, error) {
	var asked []taint.Asked
	var of []int // of each of asked: the finding
	for i := range fs {
		y := fs[i].Rule.Metadata.Yields
		if y == nil || p.shows != nil && !p.shows(&fs[i]) {
			continue
		}
		for _, b := range fs[i].Bindings {
			if slices.Contains(y.Values, b.Name) && b.Span.Start < b.Span.End {
				asked, of = append(asked, taint.Asked{Span: b.Span, Weakness: y.Weakness}), append(of, i)
			}
		}
	}
	if len(asked) == 0 {
		return fs, nil
	}
	known, err := p.known(ctx, path, f, flow, asked)
	if err != nil {
		return nil, err
	}
	keep := make([]bool, len(fs))
	for i := range fs {
		keep[i] = !slices.Contains(of, i)
	}
	for k, i := range of {
		keep[i] = keep[i] || !known[k]
	}
	out := make([]Finding, 0, len(fs))
	for i := range fs {
		if keep[i] {
			out = append(out, fs[i])
		}
	}
	return out, nil
}

// known asks the flow of a file, and of each text in another language that it holds. A fault in the engine leaves everything unknown.
func (p *Program) known(ctx context.Context, path string, f *ir.File, flow *Flow, asked []taint.Asked) (out []bool, err error) {
	out = make([]bool, len(asked))
	defer func() {
		if x := recover(); x != nil {
			out, err = make([]bool, len(asked)), nil
		}
	}()
	l := parsers.ByID(f.Language)
	if l == nil {
		return out, nil
	}
	if lib := p.language(l).library; lib != nil && !lib.Empty() {
		if flow == nil {
			flow = p.NewFlow()
		}
		if out, err = flow.known(ctx, path, f, asked); err != nil {
			return nil, err
		}
	}
	for _, e := range f.Embedded {
		var inner []taint.Asked
		var of []int
		for i, x := range asked {
			if e.Start <= x.Span.Start && x.Span.End <= e.Start+len(e.File.Source) {
				x.Span = x.Span.Shift(-e.Start)
				inner, of = append(inner, x), append(of, i)
			}
		}
		if len(inner) == 0 {
			continue
		}
		list, err := p.known(ctx, path, e.File, nil, inner)
		if err != nil {
			return nil, err
		}
		for k, i := range of {
			out[i] = list[k]
		}
	}
	return out, nil
}

func (f *Flow) known(ctx context.Context, path string, file *ir.File, asked []taint.Asked) ([]bool, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	at := f.index.File(path)
	if f.world == nil {
		at = f.update(path, file)
	}
	if at == nil {
		return make([]bool, len(asked)), nil
	}
	lib := f.program.language(parsers.ByID(file.Language)).library
	return f.state(lib, at.Family).Known(ctx, at, asked)
}

// silent are flow rules that report nothing, for the weaknesses that search rules ask about and no flow rule does: what a rule finds does not depend on
// which others run.
func silent(flow []*rules.Rule, l *parsers.Language, rs []*rules.Rule) []*rules.Rule {
	asked := map[string]bool{}
	for _, r := range flow {
		asked[r.Metadata.Flow.Weakness] = true
	}
	var out []*rules.Rule
	for _, r := range rs {
		y := r.Metadata.Yields
		if _, ok := applies(r, l); !ok || y == nil || asked[y.Weakness] {
			continue
		}
		asked[y.Weakness] = true
		q := &rules.Rule{ID: r.ID, Mode: rules.ModeTaint, Languages: r.Languages}
		q.Metadata.Flow = &rules.Flow{Weakness: y.Weakness, Sources: []string{"remote", "message"}, Silent: true}
		out = append(out, q)
	}
	return out
}
