package engine

import (
	"context"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Probe is what a name carries.
type Probe struct {
	Span    text.Span // of the name
	Name    string
	Call    bool // it names a call, and what that returns was looked at
	Carried []Carried
}

// Carried is untrusted data that may be in a name. Notes of Steps say what the source is, or what cleans.
type Carried struct {
	taint.Carried
	Source Step      // where Param is ""
	By     []Step    // what cleaned it
	Passed []Carrier // of Param
}

// Carrier is a caller with what it passes.
type Carrier struct {
	taint.Passed
	Source Step // where Param is ""
}

// Probe tells what the name at an offset of a file carries, by running the function that it stands in. It tells of no other version of the file
// than the one that was followed last; nil is no answer. The error is the context's.
func (f *Flow) Probe(ctx context.Context, path string, file *ir.File, offset int) (out *Probe, err error) {
	defer func() {
		if x := recover(); x != nil {
			out, err = nil, nil // a fault in the engine, which an analysis tells of
		}
	}()
	return f.probe(ctx, path, file, offset)
}

func (f *Flow) probe(ctx context.Context, path string, file *ir.File, offset int) (*Probe, error) {
	for _, e := range file.Embedded {
		if end := e.Start + len(e.File.Source); e.Start <= offset && offset <= end {
			inner := f.program.NewFlow()
			inner.Update(path, e.File)
			out, err := inner.probe(ctx, path, e.File, offset-e.Start)
			if out != nil {
				out.shift(e.Start)
			}
			return out, err
		}
	}
	l := parsers.ByID(file.Language)
	if l == nil {
		return nil, nil
	}
	lib := f.program.language(l).library
	if lib == nil || lib.Empty() {
		return nil, nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	at := f.index.File(path)
	if at == nil || at.IR.Source != file.Source {
		return nil, nil
	}
	got, ok, err := f.state(lib, at.Family).Probe(ctx, at, offset)
	f.touched(f.state(lib, at.Family), path)
	if !ok || err != nil || len(got.Holds) == 0 {
		return nil, err
	}
	out := &Probe{Name: got.Text, Call: got.Call}
	_, _, out.Span, _ = f.locate(at, got.Name)
	for _, c := range got.Holds {
		x := Carried{Carried: c}
		x.Source, _ = f.step(at, c.Source, c.Note)
		for _, by := range c.By {
			if s, ok := f.step(at, by.Place, by.Name); ok {
				x.By = append(x.By, s)
			}
		}
		for _, p := range c.Passed {
			y := Carrier{Passed: p}
			y.Source, _ = f.step(at, p.Source, p.Note)
			x.Passed = append(x.Passed, y)
		}
		out.Carried = append(out.Carried, x)
	}
	return out, nil
}

// shift moves what stands in an embedded text to its place in the file.
func (p *Probe) shift(by int) {
	move := func(s *Step) {
		if s.Path == "" {
			s.Span = s.Span.Shift(by)
		}
	}
	p.Span = p.Span.Shift(by)
	for i := range p.Carried {
		c := &p.Carried[i]
		move(&c.Source)
		for j := range c.By {
			move(&c.By[j])
		}
		for j := range c.Passed {
			move(&c.Passed[j].Source)
		}
	}
}
