package engine

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// flowOptions are the policies of the built-in flow rules.
var flowOptions = taint.Options{FirstOfSeveral: true}

// Flow follows data through a workspace whose files change. It keeps what it learnt between checks; dropping it changes no result. It is safe for
// concurrent use.
type Flow struct {
	mu       sync.Mutex
	program  *Program
	index    *taint.Families
	world    *World // of which index is, shared with other Flows, so that it is not to be changed; nil for a Flow of its own
	states   map[*taint.Library]*taint.State
	versions map[string]int // by path: how often what is found there changed on account of another file
	told     int            // how often other files came from outside, or a followed one declared other things than before
	own      map[string]int // by path: how often it was that file
	bare     bool           // its findings get no fixes
	trial    *trial         // that is being looked at; nil for none
	answers  map[asking]bool
}

// trial is a version of a file that is no edit, as one with a fix that is being proven.
type trial struct {
	path      string
	file      *ir.File
	versions  map[string]int // of the Flow, before it
	disturbed bool           // something else was looked at meanwhile, which may have seen the trial
}

// World is what the files of a state of the workspace declare. It is immutable and safe for concurrent use.
type World struct {
	index  *taint.Families
	common sync.Map // *taint.Library → *taint.Common
}

// NewWorld indexes files, which Declare made, and settings that their code may read.
func NewWorld(files []*taint.File, settings []taint.Settings) *World {
	return &World{index: taint.NewFamilies(files).WithSettings(settings)}
}

// Declare collects what a parsed file declares, for NewWorld.
func Declare(path string, f *ir.File) *taint.File { return taint.NewFile(path, f, nil) }

// Later says that Check follows no data: Follow does, when all files are known.
var Later = &Flow{}

// NewFlow begins with a workspace of which nothing is known yet.
func (p *Program) NewFlow() *Flow {
	return &Flow{program: p, index: taint.NewFamilies(nil), states: map[*taint.Library]*taint.State{}, versions: map[string]int{}, own: map[string]int{}}
}

// WithoutFixes has the findings come without fixes. To prove one fix of a file asks only which findings are left: to make the fixes of all of them each time
// would cost the square of their number. It is called before anything is followed.
func (f *Flow) WithoutFixes() *Flow {
	f.bare = true
	return f
}

// Work is how much data was followed by now: the nodes of code that were evaluated, those that were several times each time.
func (f *Flow) Work() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	n := 0
	for _, st := range f.states {
		n += st.Work()
	}
	return n
}

// NewFlowOf looks at a state of the workspace that does not change.
func (p *Program) NewFlowOf(w *World) *Flow {
	return &Flow{program: p, index: w.index.View(), world: w, states: map[*taint.Library]*taint.State{}}
}

// Needs lists the other files, by path, whose functions those of a file call, as far as they were followed: what is found in it rests on their texts, and on
// what they need. The Flow is one of a World.
func (f *Flow) Needs(path, language string) []string {
	if c := f.commonOf(language); c != nil {
		return c.Needs(path)
	}
	return nil
}

// Sought lists names of functions of a file: that a text has one, in which it did not stand before, may change what is found in the file. The Flow is one of
// a World.
func (f *Flow) Sought(path, language string) []string {
	if c := f.commonOf(language); c != nil {
		return c.Sought(path)
	}
	return nil
}

func (f *Flow) commonOf(language string) *taint.Common {
	l := parsers.ByID(language)
	if l == nil || f.world == nil {
		return nil
	}
	common, ok := f.world.common.Load(f.program.language(l).library)
	if !ok {
		return nil
	}
	return common.(*taint.Common)
}

// Try says that the version of a file which is looked at next is a trial. Restore ends it.
func (f *Flow) Try(path string, file *ir.File) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.trial = &trial{path: path, file: file, versions: maps.Clone(f.versions), disturbed: f.trial != nil}
}

// Restore puts back the version of a file that was followed before a trial with another one. Where nothing else was looked at meanwhile, nothing changed in
// other files.
func (f *Flow) Restore(path string, file *ir.File) {
	f.mu.Lock()
	defer f.mu.Unlock()
	t := f.trial
	f.trial = nil
	f.update(path, file)
	if t == nil || t.disturbed || t.path != path {
		return
	}
	for _, st := range f.states {
		st.Touched()
	}
	f.versions = t.versions
}

// Update puts a version of a file that comes from outside in the place of any other.
func (f *Flow) Update(path string, file *ir.File) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.update(path, file)
	f.told++
}

func (f *Flow) update(path string, file *ir.File) *taint.File {
	if t := f.trial; t != nil && (t.path != path || t.file != file) {
		t.disturbed = true
	}
	before := f.index.File(path)
	if before != nil && before.IR == file {
		return before
	}
	next := before
	var fn *taint.Func
	same := false
	if before != nil {
		same = slices.EqualFunc(before.IR.Units, file.Units, func(a, b ir.Unit) bool { return a.Hash == b.Hash })
		fn = before.Revise(file)
	}
	if fn == nil {
		next = taint.NewFile(path, file, before)
		f.index.Set(next)
	}
	for _, st := range f.states {
		st.Updated(next, fn, same)
	}
	return next
}

// File is the version of a file that is known, or nil.
func (f *Flow) File(path string) *ir.File {
	f.mu.Lock()
	defer f.mu.Unlock()
	if at := f.index.File(path); at != nil {
		return at.IR
	}
	return nil
}

// Reads reports whether a file of a family of languages was told.
func (f *Flow) Reads(family string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.index.Reads(family)
}

// Remove forgets a file.
func (f *Flow) Remove(path string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.index.Remove(path)
	f.told++
	for _, st := range f.states {
		st.Forget(path)
	}
}

// Settings tells the settings files of the workspace. It is called before anything is followed.
func (f *Flow) Settings(list []taint.Settings) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.index.WithSettings(list)
	f.told++
}

// Declared counts the changes of what other files declare, and of files that came from outside. What is found in a file is to be looked at again after
// one, which may change nothing.
func (f *Flow) Declared(path string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.told - f.own[path]
}

// Version counts the changes of what is found in a file that edits of other files made.
func (f *Flow) Version(path string) int {
	if f == nil {
		return 0
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.versions[path]
}

// Ran lists the functions that were run since the last call, for logs and tests.
func (f *Flow) Ran() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	var out []string
	for _, st := range f.states {
		out = append(out, st.Ran()...)
	}
	sort.Strings(out)
	return out
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
	data, problems, err := p.followAll(ctx, path, f, flow)
	if err != nil {
		return out, err
	}
	out.Findings = finish(path, parsers.ByID(f.Language), f, data, p.policy)
	out.Problems = problems
	return out, nil
}

// followAll finds the flows that end in a file, and those within the parts of it in other languages, which may have such parts themselves.
func (p *Program) followAll(ctx context.Context, path string, f *ir.File, flow *Flow) ([]Finding, []Problem, error) {
	data, problems, err := p.follow(ctx, path, f, flow)
	if err != nil {
		return nil, nil, err
	}
	for _, e := range f.Embedded {
		inner, ps, err := p.followAll(ctx, path, e.File, nil)
		if err != nil {
			return nil, nil, err
		}
		for _, fd := range inner {
			data = append(data, fd.shift(e.Start))
		}
		problems = append(problems, ps...)
	}
	return data, problems, nil
}

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
	if flow == nil {
		flow = p.NewFlow()
	}
	return flow.flows(ctx, path, f)
}

// flows follows data through a file and returns what reaches a sink.
func (f *Flow) flows(ctx context.Context, path string, file *ir.File) ([]Finding, []Problem, error) {
	lib := f.program.language(parsers.ByID(file.Language)).library
	if lib == nil || lib.Empty() {
		return nil, nil, nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	at := f.index.File(path)
	if f.world == nil {
		before := f.index.Shape()
		at = f.update(path, file)
		if f.index.Shape() != before {
			f.told++
			f.own[path]++
		}
	}
	if at == nil {
		return nil, nil, nil
	}
	st := f.state(lib, at.Family)
	hits, err := st.Hits(ctx, at)
	if err != nil {
		return nil, nil, err
	}
	f.touched(st, path)
	var out []Finding
	open := f.openUnits(at, hits)
	for _, h := range hits {
		if f.toldBy(at, h, open) {
			continue
		}
		if !h.Rule.Metadata.Flow.Silent && h.Rule.Paths.Allow(at.Path) && !f.asked(at, h) && !f.common(at, h) && !f.leftAlone(at, h) && !f.routeKept(at, h) {
			out = append(out, f.finding(at, h))
		}
	}
	if f.world == nil {
		incoming, err := st.Incoming(ctx, at)
		if err != nil {
			return nil, nil, err
		}
		for _, h := range incoming {
			if !h.Rule.Metadata.Flow.Silent && h.Rule.Paths.Allow(at.Path) && !f.asked(at, h) && !f.common(at, h) {
				out = append(out, f.incoming(at, h))
			}
		}
		f.touched(st, path)
	}
	var problems []Problem
	for _, name := range st.Limited(at) {
		problems = append(problems, Problem{RuleID: "flow", Unit: name, Message: "too much to follow: data was not followed to its end here"})
	}
	for _, x := range st.Faults(at) {
		problems = append(problems, Problem{RuleID: "flow", Unit: x.Name, Message: "internal fault: " + x.Message})
	}
	flows := map[place][]Finding{}
	for i := range out {
		at := place{out[i].Rule, out[i].Span}
		flows[at] = append(flows[at], out[i])
	}
	out = oneASource(out)
	for i := 0; i < len(out) && !f.bare; i++ {
		f.fix(at, &out[i], flows[place{out[i].Rule, out[i].Span}])
	}
	return out, problems, nil
}

// place is that of the findings of a rule.
type place struct {
	rule *rules.Rule
	span text.Span
}

// fix gives a finding its fixes; flows are all that end where it is.
func (f *Flow) fix(file *taint.File, x *Finding, flows []Finding) {
	m := &x.Rule.Metadata
	if x.Rule.Fix == "" && x.Rule.FixRegex == nil && len(m.Fixes) == 0 {
		return
	}
	k := file.IR.UnitAt(x.Span.Start)
	u := &file.IR.Units[k]
	if x.Span.End > u.Span().End {
		return
	}
	inUnit := *x
	inUnit.Bindings = slices.Clone(x.Bindings)
	inUnit = inUnit.shift(-u.Start)
	inUnit.Bindings = slices.DeleteFunc(inUnit.Bindings, func(b Binding) bool {
		return b.Span.Start < 0 || b.Span.End > len(u.Tree.Source) || u.Tree.Source[b.Span.Start:b.Span.End] != b.Text && b.Name == "$VALUE"
	})
	context := pattern.NewContext(file.IR.Units[0].Tree)
	if k > 0 {
		context = pattern.NewContext(file.IR.Units[0].Tree, u.Tree)
	}
	s := &fixSite{program: f.program, lang: parsers.ByID(file.IR.Language), scope: &pattern.Scope{Tree: u.Tree, Context: context}, finding: &inUnit}
	var ways [][]Step
	for i := range flows {
		if len(flows[i].Flow) == 0 {
			continue
		}
		ways = append(ways, flows[i].Flow)
		if b, ok := find(flows[i].Bindings, "$VALUE"); ok && b.Span.Start >= u.Start && b.Span.End <= u.Span().End {
			s.values = append(s.values, b.Span.Shift(-u.Start))
		}
	}
	if len(ways) > 0 {
		s.dirty = tainted(u.Tree, u.Start, ways)
	}
	inUnit.Fixes = s.fixes()
	x.Fixes = inUnit.shift(u.Start).Fixes
}

// state is what is known by the models of a library. The caller holds the lock.
func (f *Flow) state(lib *taint.Library, family string) *taint.State {
	st := f.states[lib]
	if st == nil {
		if st = taint.NewState(lib, f.index.Of(family), flowOptions); f.world != nil {
			common, _ := f.world.common.LoadOrStore(lib, &taint.Common{})
			st = taint.NewStateOf(lib, f.index.Of(family), flowOptions, common.(*taint.Common))
		}
		f.states[lib] = st
	}
	return st
}

// touched counts what looking at one file changed in others.
func (f *Flow) touched(st *taint.State, path string) {
	if f.versions == nil {
		return
	}
	for _, p := range st.Touched() {
		if p != path {
			f.versions[p]++
		}
	}
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
		if a.Doubtful != b.Doubtful {
			return b.Doubtful
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
	span, ok = file.Span(p)
	if !ok || span.End > len(file.IR.Source) {
		return "", "", text.Span{}, false
	}
	return file.Path, file.IR.Source, span, true
}

func (f *Flow) finding(file *taint.File, h *taint.Hit) Finding {
	out := Finding{Rule: h.Rule, Severity: h.Rule.Severity, Doubtful: h.Doubtful || f.unknown(file, h) || f.checkedBefore(file, h)}
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
	if path, _, at, ok := f.locate(file, h.Made); ok && path != file.Path {
		out.made = made{path, at}
	}
	return out
}

// incoming is a finding of another file, of which the sink stands in this one, as it is shown here.
func (f *Flow) incoming(file *taint.File, h *taint.Hit) Finding {
	here := *h
	here.At, here.Arg = h.Sink, h.Sink
	out := f.finding(file, &here)
	out.Flow, out.Incoming = f.steps(file, h), true
	return out
}

// step is a place; one in another file is named by its path.
func (f *Flow) step(file *taint.File, p taint.Place, note string) (Step, bool) {
	path, src, span, ok := f.locate(file, p)
	if path == file.Path {
		path, src = "", ""
	}
	return Step{Path: path, Source: src, Span: span, Note: note}, ok
}

// steps is the way of the data, from the source to the sink; places in other files are named by their path.
func (f *Flow) steps(file *taint.File, h *taint.Hit) []Step {
	if h.Source.Unit == nil {
		return nil
	}
	var out []Step
	add := func(p taint.Place, note string) {
		s, ok := f.step(file, p, note)
		if n := len(out); !ok || n > 0 && out[n-1].Path == s.Path && out[n-1].Span == s.Span {
			return
		}
		out = append(out, s)
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
