package engine

import (
	"fmt"
	"slices"
	"sort"

	"github.com/appsec-lsp/appsec-lsp/engine/expr"
	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// taintRule is a rule in taint mode whose sources and sinks are formulas, compiled for one language.
type taintRule struct {
	compiled    // its formula holds all sources and all sinks, for the prefilter
	sources     []taintSpec
	sinks       []taintSpec
	sanitizers  []taintSpec
	propagators []taintSpec
	labels      []string // the default label first
}

// taintSpec is one source, sink, sanitizer or propagator.
type taintSpec struct {
	*rules.TaintSpec
	of       formula
	from, to int
	exact    bool
	requires *expr.Expr
}

// defaultLabel is what sources give that name no label.
const defaultLabel = "__SOURCE__"

// maxLabels bounds the labels of a rule: each is a channel of data flow.
const maxLabels = 60

func compileTaint(r *rules.Rule, name string, l *parsers.Language, shared *trees) (out *taintRule, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("compiling the rule failed: %v", x)
		}
	}()
	if r.Taint == nil || len(r.Taint.Sources) == 0 || len(r.Taint.Sinks) == 0 || l == nil {
		return nil, nil
	}
	o := &r.Options
	comp := &compiler{rule: r, trees: shared, lang: l, id: name, opts: matching(l, o)}
	comp.reserve(r)
	t := &taintRule{compiled: compiled{rule: r}, labels: []string{defaultLabel}}
	for _, x := range []struct {
		specs []rules.TaintSpec
		to    *[]taintSpec
		exact bool
	}{{r.Taint.Sources, &t.sources, false}, {r.Taint.Sinks, &t.sinks, true}, {r.Taint.Sanitizers, &t.sanitizers, false}, {r.Taint.Propagators, &t.propagators, true}} {
		for i := range x.specs {
			s, err := comp.taintSpec(&x.specs[i], x.exact)
			if err != nil {
				return nil, err
			}
			*x.to = append(*x.to, s)
			if s.Label != "" {
				t.label(s.Label)
			}
		}
	}
	if len(t.labels) > maxLabels {
		return nil, fault{r.Place, fmt.Errorf("%d labels; at most %d are told apart", len(t.labels), maxLabels)}
	}
	t.vars = comp.vars
	sources, sinks := &orF{}, &orF{}
	for _, s := range t.sources {
		sources.members = append(sources.members, s.of)
	}
	for _, s := range t.sinks {
		sinks.members = append(sinks.members, s.of)
	}
	t.formula = &andF{positives: []formula{sources, sinks}}
	return t, nil
}

func (t *taintRule) label(name string) int {
	for i, l := range t.labels {
		if l == name {
			return i
		}
	}
	t.labels = append(t.labels, name)
	return len(t.labels) - 1
}

func (c *compiler) taintSpec(s *rules.TaintSpec, exact bool) (taintSpec, error) {
	out := taintSpec{TaintSpec: s, exact: exact, from: -1, to: -1}
	of, err := c.compile(s.Of)
	if err != nil {
		return out, err
	}
	out.of = of
	if and, ok := s.Of.(*rules.And); ok && len(and.Focus) > 0 && exact {
		out.exact = true
	}
	if s.Exact != nil {
		out.exact = *s.Exact
	}
	if s.From != "" {
		out.from = c.vars.Index(s.From)
	}
	if s.To != "" {
		out.to = c.vars.Index(s.To)
	}
	if s.Requires != "" {
		if out.requires, err = expr.ParseLabels(s.Requires); err != nil {
			return out, fault{s.Place, err}
		}
	}
	return out, nil
}

// requires decides over labels as channels.
func (t *taintRule) requires(e *expr.Expr, base int) taint.Requires {
	if e == nil {
		return nil
	}
	return func(channels uint64) bool {
		v, err := e.Eval(expr.Env{Lookup: func(name string) (string, bool) {
			for i, l := range t.labels {
				if l == name {
					if channels&(1<<(base+i)) != 0 {
						return "true", true
					}
					return "false", true
				}
			}
			return "false", true
		}})
		return err == nil && v.Truth()
	}
}

// taintRules runs the rules in taint mode that have formulas. Flows are within functions, as such rules expect.
func (c *checker) taintRules(words bitset) ([]Finding, []Problem, error) {
	var out []Finding
	var problems []Problem
	var file *taint.File
	var scope *pattern.Scope
	for _, t := range c.lp.taint {
		if !t.possible(words) || t.screen && c.passed[&t.compiled] == nil || !c.wanted(t.rule) {
			continue
		}
		if err := c.ctx.Err(); err != nil {
			return nil, nil, err
		}
		if scope == nil {
			scope = c.wholeScope()
			file = taint.NewFile(c.path, &ir.File{Language: c.file.Language, Source: c.file.Source, Units: []ir.Unit{{Tree: scope.Tree, Name: "whole"}}}, nil)
		}
		c.overWhole = append(c.overWhole, t.rule)
		scope.Skip = c.without(&t.compiled) // data is followed within functions
		fs, problem := c.taintRule(t, scope, file, words)
		out = append(out, fs...)
		if problem != nil {
			problems = append(problems, *problem)
		}
	}
	return out, problems, nil
}

// ranges evaluates a spec in the scope.
func (c *checker) ranges(t *taintRule, s *taintSpec, scope *pattern.Scope, words bitset) ([]result, error) {
	x := &search{scope: scope, names: t.vars.Names, words: words}
	rs := x.eval(s.of) // which sets the error
	return rs, x.err
}

func (c *checker) taintRule(t *taintRule, scope *pattern.Scope, file *taint.File, words bitset) (out []Finding, problem *Problem) {
	fail := func(message string) *Problem { return &Problem{RuleID: t.rule.ID, Unit: c.path, Message: message} }
	defer func() {
		if x := recover(); x != nil {
			out, problem = nil, fail(fmt.Sprintf("internal fault: %v", x))
		}
	}()
	if c.aside[&t.compiled] {
		return nil, nil // and was named where that happened
	}
	scope.Budget, scope.Bounded = budget(scope.Tree), true // for all of its formulas together
	spots, sources, sinks, err := c.spots(t, scope, words)
	if err != nil {
		if err == errBudget {
			c.setAside(&t.compiled)
		}
		return nil, fail(err.Error())
	}
	if len(spots.Sources) == 0 || len(spots.Sinks) == 0 {
		return nil, nil
	}
	o := t.rule.Options.TaintAssumeSafe
	hits, err := taint.FollowSpots(c.ctx, file, spots, taint.Options{SafeFunctions: o["functions"], TaintedNumbers: !o["numbers"],
		TaintedComparisons: !o["comparisons"] && !o["booleans"], TaintedIndex: !o["indexes"], NoGuards: true})
	if err != nil {
		return nil, nil // superseded
	}
	seen := map[[2]uint32]bool{}
	s := &search{scope: scope, names: t.vars.Names}
	for _, h := range hits {
		r := sinks[h.Sink]
		if t.rule.Options.TaintUnifyMvars && !unifies(s, sources, r) {
			continue
		}
		key := [2]uint32{r.start, r.end}
		if seen[key] {
			continue
		}
		seen[key] = true
		env := r.env
		from, _ := file.Span(h.Source)
		for _, src := range sources {
			if int(src.start) <= from.Start && from.End <= int(src.end) {
				if joined, ok := s.unify(env, src.env); ok {
					env = joined
				}
				break
			}
		}
		r.env = env
		f := c.finding(&t.compiled, s, r)
		f.Flow = spotSteps(file, h, text.Span{Start: int(r.start), End: int(r.end)})
		out = append(out, f)
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Span.Start < out[j].Span.Start })
	return out, nil
}

// unifies: some source agrees with the sink about the metavariables that both have.
func unifies(s *search, sources []result, sink result) bool {
	for _, src := range sources {
		if _, ok := s.unify(sink.env, src.env); ok {
			return true
		}
	}
	return false
}

func spotSteps(file *taint.File, h taint.SpotHit, sink text.Span) []Step {
	from, _ := file.Span(h.Source)
	out := []Step{{Span: from, Note: "untrusted data enters here"}}
	add := func(span text.Span, note string) {
		if out[len(out)-1].Span != span {
			out = append(out, Step{Span: span, Note: note})
		}
	}
	for _, st := range h.Steps {
		if span, ok := file.Span(st.Place); ok {
			add(span, st.Note)
		}
	}
	add(sink, "becomes dangerous here")
	return out
}

// sameRange: one of the results has exactly the range of r.
func sameRange(rs []result, r result) bool {
	for _, x := range rs {
		if x.start == r.start && x.end == r.end {
			return true
		}
	}
	return false
}

// spots evaluates the formulas of a rule. sources and sinks are the results behind the spots, by index.
func (c *checker) spots(t *taintRule, scope *pattern.Scope, words bitset) (spots *taint.Spots, sources, sinks []result, err error) {
	spots = &taint.Spots{}
	all := uint64(1)<<len(t.labels) - 1
	span := func(r result) text.Span { return text.Span{Start: int(r.start), End: int(r.end)} }
	bound := func(r result, v int) (text.Span, bool) {
		b, ok := bound(r, v)
		return text.Span{Start: int(b.Start), End: int(b.End)}, ok
	}
	for i := range t.sources {
		s := &t.sources[i]
		rs, err := c.ranges(t, s, scope, words)
		if err != nil {
			return nil, nil, nil, err
		}
		ch := 0
		if s.Label != "" {
			ch = t.label(s.Label)
		}
		for _, r := range rs {
			spots.Sources = append(spots.Sources, taint.SourceSpot{Span: span(r), Exact: s.exact, Channel: 1 << ch, Rule: all, Requires: t.requires(s.requires, 0),
				Lasting: s.BySideEffect != "", Only: s.BySideEffect == "only", Control: s.Control})
			sources = append(sources, r)
		}
	}
	if len(spots.Sources) == 0 {
		return spots, nil, nil, nil
	}
	for i := range t.sinks {
		s := &t.sinks[i]
		rs, err := c.ranges(t, s, scope, words)
		if err != nil {
			return nil, nil, nil, err
		}
		for _, r := range rs {
			spots.Sinks = append(spots.Sinks, taint.SinkSpot{Span: span(r), Exact: s.exact, Rule: all, Requires: t.requires(s.requires, 0)})
			sinks = append(sinks, r)
		}
	}
	if len(spots.Sinks) == 0 {
		return spots, nil, nil, nil
	}
	for i := range t.sanitizers {
		s := &t.sanitizers[i]
		rs, err := c.ranges(t, s, scope, words)
		if err != nil {
			return nil, nil, nil, err
		}
		for _, r := range rs {
			if s.NotConflicting && (sameRange(sources, r) || sameRange(sinks, r)) {
				continue // it is what flows, or where to, and not what cleans it
			}
			spots.Sanitizers = append(spots.Sanitizers, taint.SanitizerSpot{Span: span(r), Exact: s.exact, Rule: all, Lasting: s.BySideEffect != ""})
		}
	}
	for i := range t.propagators {
		s := &t.propagators[i]
		rs, err := c.ranges(t, s, scope, words)
		if err != nil {
			return nil, nil, nil, err
		}
		for _, r := range rs {
			from, ok1 := bound(r, s.from)
			to, ok2 := bound(r, s.to)
			if !ok1 || !ok2 {
				continue
			}
			p := taint.PropagatorSpot{Span: span(r), From: from, To: to, Rule: all, Requires: t.requires(s.requires, 0)}
			if s.Label != "" {
				p.Channel = 1 << t.label(s.Label)
			}
			spots.Propagators = append(spots.Propagators, p)
		}
	}
	return spots, sources, sinks, nil
}

// addTaint compiles a rule in taint mode for a language.
func (lp *langProgram) addTaint(r *rules.Rule, name string, l *parsers.Language, shared *trees) error {
	t, err := compileTaint(r, name, l, shared)
	if err != nil || t == nil {
		return err
	}
	t.groups, t.wide = lp.groups(t.formula), true
	lp.words.patterns(t.formula)
	sinks := &orF{}
	for _, s := range t.sinks {
		sinks.members = append(sinks.members, s.of)
	}
	if f, _ := relaxed(sinks); f != nil {
		lp.screenBy(&t.compiled, f)
		for _, s := range slices.Concat(t.sources, t.sinks, t.sanitizers, t.propagators) {
			t.anywhere = t.anywhere || asksAnywhere(s.of)
		}
	}
	lp.taint = append(lp.taint, t)
	return nil
}
