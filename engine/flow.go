package engine

import (
	"context"
	"fmt"
	"sort"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// library compiles the models of a language for the flow rules among rs.
func (p *Program) library(id string, l *parsers.Language, rs []*rules.Rule) *taint.Library {
	var flow []*rules.Rule
	for _, r := range rs {
		if _, ok := applies(r, l); ok && r.Mode == rules.ModeTaint && r.Metadata.Flow != nil {
			flow = append(flow, r)
		}
	}
	if len(flow) == 0 {
		return nil
	}
	name, ok := rules.CanonicalLanguage(id)
	if !ok {
		name = id
	}
	models, faults := rules.ModelsFor(name)
	p.faults = append(p.faults, faults...)
	for _, m := range p.models {
		for _, l := range m.Languages {
			if l == name {
				models = append(models[:len(models):len(models)], m)
			}
		}
	}
	return taint.NewLibrary(models, flow)
}

// flowOptions are the policies of the built-in flow rules.
var flowOptions = taint.Options{FirstOfSeveral: true}

// Flow is one state of a workspace, as data flow sees it: what its files declare. It is used by one goroutine at a time.
type Flow struct {
	program  *Program
	index    *taint.Index
	ctx      context.Context
	analyses map[*taint.Library]*taint.Analysis
}

// World is what the files of a state of the workspace declare. It is immutable and safe for concurrent use.
type World struct{ index *taint.Index }

// NewWorld indexes files, which Declare made, and settings that their code may read.
func NewWorld(files []*taint.File, settings []taint.Settings) *World {
	return &World{taint.NewIndex(files).WithSettings(settings)}
}

// Later says that Check follows no data: Follow does, when all files are known.
var Later = &Flow{}

// NewFlow prepares to follow data through a state of the workspace.
func (p *Program) NewFlow(ctx context.Context, w *World) *Flow {
	return &Flow{program: p, index: w.index, ctx: ctx, analyses: map[*taint.Library]*taint.Analysis{}}
}

func flowOfEmbedded(f *Flow) *Flow {
	if f == Later {
		return Later
	}
	return nil
}

// Follows reports whether there are rules that follow data through files of a language.
func (p *Program) Follows(language string) bool {
	l := parsers.ByID(language)
	if l == nil {
		return false
	}
	lib := p.language(l).library
	return lib != nil && !lib.Empty()
}

// Follow gives the findings that Check left out when it was told Later.
func (p *Program) Follow(ctx context.Context, path string, f *ir.File, flow *Flow) (Result, error) {
	var out Result
	data, problems, err := p.follow(ctx, path, f, flow)
	if err != nil {
		return out, err
	}
	for _, e := range f.Embedded {
		inner, ps, err := p.follow(ctx, path, e.File, nil)
		if err != nil {
			return out, err
		}
		for _, fd := range inner {
			data = append(data, fd.shift(e.Start))
		}
		problems = append(problems, ps...)
	}
	out.Findings = finish(path, parsers.ByID(f.Language), f, data, p.policy)
	out.Problems = problems
	return out, nil
}

// Declare collects what a parsed file declares, for NewFlow.
func Declare(path string, f *ir.File) *taint.File { return taint.NewFile(path, f) }

// follow finds the flows that end in a file. A fault in the engine loses them and nothing else.
func (p *Program) follow(ctx context.Context, path string, f *ir.File, flow *Flow) (out []Finding, problems []Problem, err error) {
	l := parsers.ByID(f.Language)
	if l == nil {
		return nil, nil, nil
	}
	if lib := p.language(l).library; lib == nil || lib.Empty() {
		return nil, nil, nil
	}
	defer func() {
		if x := recover(); x != nil {
			out, problems, err = nil, []Problem{{RuleID: "flow", Unit: path, Message: fmt.Sprintf("internal fault: %v", x)}}, nil
		}
	}()
	var file *taint.File
	if flow != nil {
		file = flow.index.File(path)
	}
	if file == nil || file.IR != f {
		file = taint.NewFile(path, f)
		flow = p.NewFlow(ctx, NewWorld([]*taint.File{file}, nil))
	}
	return flow.flows(file)
}

// flows follows data through a file and returns what reaches a sink.
func (f *Flow) flows(file *taint.File) ([]Finding, []Problem, error) {
	lib := f.program.language(parsers.ByID(file.IR.Language)).library
	if lib == nil || lib.Empty() {
		return nil, nil, nil
	}
	a := f.analyses[lib]
	if a == nil {
		a = taint.NewAnalysis(f.ctx, lib, f.index, flowOptions)
		f.analyses[lib] = a
	}
	hits, err := a.File(file)
	if err != nil {
		return nil, nil, err
	}
	var out []Finding
	for _, h := range hits {
		if h.Rule.Paths.Allow(file.Path) {
			out = append(out, f.finding(file, h))
		}
	}
	var problems []Problem
	for _, name := range a.Limited(file) {
		problems = append(problems, Problem{RuleID: "flow", Unit: name, Message: "too much to follow: data was not followed to its end here"})
	}
	return oneASource(out), problems, nil
}

// oneASource keeps, of several findings of a rule in a place, the one with the shortest way.
func oneASource(fs []Finding) []Finding {
	sort.SliceStable(fs, func(i, j int) bool {
		a, b := &fs[i], &fs[j]
		if a.Span != b.Span {
			return a.Span.Start < b.Span.Start || a.Span.Start == b.Span.Start && a.Span.End < b.Span.End
		}
		if a.Rule != b.Rule {
			return a.Rule.ID < b.Rule.ID
		}
		return len(a.Flow) < len(b.Flow)
	})
	out := fs[:0]
	for i := range fs {
		if i > 0 && fs[i].Rule == fs[i-1].Rule && fs[i].Span == fs[i-1].Span {
			continue
		}
		out = append(out, fs[i])
	}
	return out
}

// locate finds a place in the present version of its file.
func (f *Flow) locate(file *taint.File, p taint.Place) (path string, src string, span text.Span, ok bool) {
	if p.Unit == nil {
		return "", "", text.Span{}, false
	}
	if p.Unit.Path != file.Path {
		if file = f.index.File(p.Unit.Path); file == nil {
			return "", "", text.Span{}, false
		}
	}
	start, ok := file.Start(p.Unit)
	if !ok {
		return "", "", text.Span{}, false
	}
	span = p.Span.Shift(start)
	if span.End > len(file.IR.Source) {
		return "", "", text.Span{}, false
	}
	return file.Path, file.IR.Source, span, true
}

func (f *Flow) finding(file *taint.File, h *taint.Hit) Finding {
	out := Finding{Rule: h.Rule, Severity: h.Rule.Severity}
	bind := func(name string, p taint.Place) text.Span {
		_, src, span, ok := f.locate(file, p)
		if ok {
			out.Bindings = append(out.Bindings, Binding{Name: name, Span: span, Text: src[span.Start:span.End]})
		}
		return span
	}
	out.Span = bind("$SINK", h.At)
	if h.Source.Unit != nil {
		bind("$SOURCE", h.Source)
	}
	bind("$VALUE", h.Arg)
	if h.Text != "" {
		out.Bindings = append(out.Bindings, Binding{Name: "$CONSTANT", Text: h.Text})
	}
	sort.Slice(out.Bindings, func(i, j int) bool { return out.Bindings[i].Name < out.Bindings[j].Name })
	out.Message = fill(h.Rule.Message, out.Bindings, true)
	out.Flow = f.steps(file, h)
	return out
}

// steps is the way of the data, from the source to the sink; places in other files are named by their path.
func (f *Flow) steps(file *taint.File, h *taint.Hit) []Step {
	if h.Source.Unit == nil {
		return nil
	}
	var out []Step
	add := func(p taint.Place, note string) {
		path, _, span, ok := f.locate(file, p)
		if !ok {
			return
		}
		if path == file.Path {
			path = ""
		}
		if n := len(out); n > 0 && out[n-1].Path == path && out[n-1].Span == span {
			return
		}
		out = append(out, Step{Path: path, Span: span, Note: note})
	}
	enters := "untrusted data enters here"
	if h.Origin != "" {
		enters += ": " + strings.TrimSuffix(h.Origin, ".")
	}
	add(h.Source, enters)
	for _, s := range h.Steps {
		add(s.Place, s.Note)
	}
	if h.Sink != h.At {
		add(h.At, "goes on from here")
	}
	add(h.Sink, "becomes dangerous here")
	return out
}
