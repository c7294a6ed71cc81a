package engine

import (
	"context"
	"fmt"
	"sort"

	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Problem is a rule that could not be run to its end on a unit. The other findings stand.
type Problem struct {
	RuleID, Unit string
	Message      string
}

// Result is what a file gave.
type Result struct {
	Findings []Finding // spans in the file, sorted by place and then by rule
	Problems []Problem
	Rules    int // rules that could apply
}

// Check runs the program over a file. path is relative to the workspace's root, with slashes. The error is the context's.
// memo may be nil.
func (p *Program) Check(ctx context.Context, path string, f *ir.File, memo *Memo) (Result, error) {
	var out Result
	lang := parsers.ByID(f.Language)
	lp := p.language(lang)
	c := &checker{ctx: ctx, p: p, lp: lp, path: path, file: f, lang: lang, outline: pattern.NewContext(f.Units[0].Tree)}
	out.Rules = len(lp.unit) + len(lp.file)
	results, words, err := c.units(memo)
	if err != nil {
		return out, err
	}
	for i := range results {
		if !results[i].notable {
			continue
		}
		for _, fd := range results[i].findings {
			out.Findings = append(out.Findings, fd.shift(f.Units[i].Start))
		}
		out.Problems = append(out.Problems, results[i].problems...)
	}
	wide, problems, err := c.fileWide(words)
	if err != nil {
		return out, err
	}
	out.Findings = append(out.Findings, wide...)
	out.Problems = append(out.Problems, problems...)
	for _, e := range f.Embedded {
		inner, err := p.Check(ctx, path, e.File, nil)
		if err != nil {
			return out, err
		}
		for _, fd := range inner.Findings {
			out.Findings = append(out.Findings, fd.shift(e.Start))
		}
		out.Problems = append(out.Problems, inner.Problems...)
	}
	out.Findings = finish(path, lang, f, out.Findings, p.policy)
	return out, nil
}

// checker is one Check of one file.
type checker struct {
	ctx     context.Context
	p       *Program
	lp      *langProgram
	path    string
	file    *ir.File
	lang    *parsers.Language
	outline *pattern.Context
}

// unit runs the unit's rules over one unit.
func (c *checker) unit(u *ir.Unit, outline bool) *unitResult {
	context := c.outline
	if !outline && len(u.Tree.Imports) > 0 {
		context = pattern.NewContext(c.file.Units[0].Tree, u.Tree)
	}
	r := &unitResult{words: c.lp.noWords()}
	var ops [256]bool
	for i := range u.Tree.Nodes {
		n := &u.Tree.Nodes[i]
		ops[n.Op] = true
		if n.Hash != 0 && (n.Op == ir.OpName || n.Op == ir.OpChars && u.Tree.Nodes[n.Parent].Role == ir.Key) {
			if id, ok := c.lp.words[n.Hash]; ok {
				r.words.set(id)
			}
		}
	}
	words := append(bits(nil), r.words...)
	c.importWords(context, words)
	var scope *pattern.Scope
	for _, rule := range c.lp.unit {
		if !rule.possible(words) || !rule.occurs(&ops) || !c.wanted(rule.rule) {
			continue
		}
		if scope == nil {
			scope = &pattern.Scope{Tree: u.Tree, Context: context}
		}
		fs, problem := c.run(rule, scope, u.Name)
		r.wide = r.wide || rule.ops == nil
		r.findings = append(r.findings, fs...)
		if problem != nil {
			r.problems = append(r.problems, *problem)
		}
	}
	return r
}

func (c *compiled) occurs(ops *[256]bool) bool {
	if c.ops == nil {
		return true
	}
	for _, op := range c.ops {
		if ops[op] {
			return true
		}
	}
	return false
}

func (c *checker) importWords(context *pattern.Context, words bits) {
	context.ImportedNames(func(h uint32) {
		if id, ok := c.lp.words[h]; ok {
			words.set(id)
		}
	})
}

// fileWide runs the rules that can match across units, over the one tree of the file.
func (c *checker) fileWide(words bits) ([]Finding, []Problem, error) {
	var (
		out      []Finding
		problems []Problem
		scope    *pattern.Scope
	)
	for _, rule := range c.lp.file {
		if !rule.possible(words) || !c.wanted(rule.rule) {
			continue
		}
		if err := c.ctx.Err(); err != nil {
			return nil, nil, err
		}
		if scope == nil {
			whole := c.file.Whole()
			scope = &pattern.Scope{Tree: whole, Context: pattern.NewContext(whole)}
		}
		fs, problem := c.run(rule, scope, c.path)
		out = append(out, fs...)
		if problem != nil {
			problems = append(problems, *problem)
		}
	}
	return out, problems, nil
}

// run evaluates one rule in one scope. A panic loses this result only.
func (c *checker) run(rule *compiled, scope *pattern.Scope, unit string) (out []Finding, problem *Problem) {
	defer func() {
		if x := recover(); x != nil {
			out, problem = nil, &Problem{RuleID: rule.rule.ID, Unit: unit, Message: fmt.Sprintf("internal fault: %v", x)}
		}
	}()
	s := &search{scope: scope, names: rule.vars.Names}
	seen := map[[2]uint32]bool{}
	for _, r := range s.eval(rule.formula) {
		key := [2]uint32{r.start, r.end}
		if seen[key] {
			continue
		}
		seen[key] = true
		out = append(out, c.finding(rule, s, r))
	}
	if s.err != nil {
		problem = &Problem{RuleID: rule.rule.ID, Unit: unit, Message: s.err.Error()}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Span.Start < out[j].Span.Start })
	return out, problem
}

// wanted honours a rule's paths.
func (c *checker) wanted(r *rules.Rule) bool { return c.path == "" || r.Paths.Allow(c.path) }
