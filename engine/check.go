package engine

import (
	"context"
	"fmt"
	"sort"

	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/engine/regex"
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
	// Whole are the rules that were matched over the tree of the whole file, in which each keystroke has them matched again.
	Whole []*rules.Rule
}

// Check runs the program over a file. path is relative to the workspace's root, with slashes. The error is the context's.
// memo may be nil.
// flow is the state of the workspace that data is followed through; nil for the file alone, Later for none: then what Yield would leave out is there, too.
func (p *Program) Check(ctx context.Context, path string, f *ir.File, memo *Memo, flow *Flow) (Result, error) {
	return p.check(ctx, path, f, memo, flow, false)
}

// check is Check of a file, or of what was taken out of one.
func (p *Program) check(ctx context.Context, path string, f *ir.File, memo *Memo, flow *Flow, extracted bool) (Result, error) {
	var out Result
	lang := parsers.ByID(f.Language)
	lp := p.language(lang)
	c := &checker{ctx: ctx, p: p, lp: lp, path: path, file: f, lang: lang, outline: pattern.NewContext(f.Units[0].Tree).WithSettings(f)}
	out.Rules = lp.size()
	c.imported = memo.said(c)
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
		if err := c.asked(i, results[i].screened, words, &out); err != nil {
			return out, err
		}
	}
	wide, problems, err := c.fileWide(words)
	if err != nil {
		return out, err
	}
	out.Findings = append(out.Findings, wide...)
	out.Problems = append(out.Problems, problems...)
	formulas, problems, err := c.taintRules(words)
	if err != nil {
		return out, err
	}
	out.Findings = append(out.Findings, formulas...)
	out.Whole = c.overWhole
	out.Problems = append(out.Problems, problems...)
	if flow != Later {
		data, problems, err := p.follow(ctx, path, f, flow)
		if err != nil {
			return out, err
		}
		out.Findings = append(out.Findings, data...)
		out.Problems = append(out.Problems, problems...)
	}
	for _, e := range f.Embedded {
		inner, err := p.Check(ctx, path, e.File, nil, flowOfEmbedded(flow))
		if err != nil {
			return out, err
		}
		for _, fd := range inner.Findings {
			out.Findings = append(out.Findings, fd.shift(e.Start))
		}
		out.Problems = append(out.Problems, inner.Problems...)
	}
	if !extracted {
		if err := c.extract(&out); err != nil {
			return out, err
		}
	}
	if flow != nil && flow.bare {
		for i := range out.Findings {
			out.Findings[i].Fixes = nil
		}
	}
	out.Findings = finish(path, lang, f, out.Findings, p.policy)
	if flow != Later {
		out.Findings, err = p.Yield(ctx, path, f, flow, out.Findings)
	}
	return out, err
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
	// imported are the words that the outline's imports bring to every unit; allowed remembers what rules say of the path.
	imported bitset
	spanning *spanning
	// aside are the rules that took too long somewhere in the file.
	aside     map[*compiled]bool
	late      map[*regexF][]regex.Match // what late regular expressions matched in the whole file
	passed    map[*compiled][]int       // rules for the whole file whose screens match, and in which units
	places    []pattern.Part            // of the units in the tree of the whole file
	overWhole []*rules.Rule             // see Result.Whole
	allowed   map[*rules.Rule]bool
	whole     *pattern.Scope // of the whole file, once a rule needs it
	// Memory that one unit after the other uses: its scope, the search in it, the words that its rules may need, and the rules that these lead to.
	scope    pattern.Scope
	search   search
	words    bitset
	possible []*compiled
}

// wholeScope is the scope of rules that look at the file as one tree.
func (c *checker) wholeScope() *pattern.Scope {
	if c.whole == nil {
		tree := c.file.Whole()
		c.whole = &pattern.Scope{Tree: tree, Context: pattern.NewContext(tree).WithSettings(c.file)}
	}
	return c.whole
}

// contextOf is what is said to a unit, and the words that imports bring to it.
func (c *checker) contextOf(u *ir.Unit) (*pattern.Context, bitset) {
	if len(u.Tree.Imports) == 0 {
		return c.outline, c.imported
	}
	context := pattern.NewContext(c.file.Units[0].Tree, u.Tree).WithSettings(c.file)
	return context, c.importWords(context)
}

// unit runs the unit's rules over one unit.
func (c *checker) unit(u *ir.Unit, outline bool) *unitResult {
	context, imported := c.outline, c.imported
	if !outline {
		context, imported = c.contextOf(u)
	}
	r := &unitResult{words: c.lp.words.none()}
	if f := u.Tree.Fault; f != "" {
		r.problems = append(r.problems, Problem{Unit: u.Name, Message: "internal fault: " + f})
	}
	var ops [256]bool
	for i := range u.Tree.Nodes {
		ops[u.Tree.Nodes[i].Op] = true
		c.nameAt(u.Tree, ir.NodeID(i), r.words)
	}
	c.words = append(c.words[:0], r.words...)
	words := c.words
	words.or(imported)
	if outline {
		c.lp.words.text(u.Tree.Source, words) // the file's are told by what stands between its units
	} else {
		c.lp.words.text(u.Tree.Source, r.words)
		words.or(r.words)
	}
	unready := true // most units need no scope
	try := func(rule *compiled, any bool) {
		if !c.wanted(rule.rule) {
			return
		}
		if unready {
			c.scope.Reset(u.Tree, context)
			unready = false
		}
		r.wide = r.wide || any
		if rule.of != nil {
			r.screen(c, rule, words, u)
			return
		}
		fs, problem := c.run(rule, &c.scope, words, u.Name)
		r.findings = append(r.findings, fs...)
		if problem != nil {
			r.problems = append(r.problems, *problem)
		}
	}
	c.possible = c.lp.unit.possible(words, c.possible[:0])
	for _, rule := range c.possible {
		if rule.ops == nil || occurs(rule.ops, &ops) {
			try(rule, rule.ops == nil)
		}
	}
	c.possible = c.lp.runs.possible(words, c.possible[:0])
	for _, rule := range c.possible {
		switch {
		case rule.late, c.spanning.rules.has(rule.number):
		case !outline || len(c.file.Units) == 1, rule.outlineAny, occurs(rule.outlineOps, &ops):
			try(rule, rule.outlineAny)
		}
	}
	c.possible = c.lp.screens.possible(words, c.possible[:0])
	for _, rule := range c.possible {
		if of := rule.of; of.late || of.wide || c.spanning.rules.has(of.number) {
			if rule.ops == nil || occurs(rule.ops, &ops) {
				try(rule, rule.ops == nil)
			}
		}
	}
	return r
}

// occurs: one of the operations is there.
func occurs(wanted []ir.Op, ops *[256]bool) bool {
	for _, op := range wanted {
		if ops[op] {
			return true
		}
	}
	return false
}

func (c *checker) importWords(context *pattern.Context) bitset {
	words := c.lp.words.none()
	context.ImportedNames(func(h uint32) { c.lp.words.name(h, words) })
	context.ImportedPaths(func(path string) { c.lp.words.text(path, words) }) // a metavariable may stand for one,
	context.Said(func(text string) { c.lp.words.text(text, words) })          // or for a constant
	return words
}

// fileWide runs the rules that can match across units, over the one tree of the file.
func (c *checker) fileWide(words bitset) ([]Finding, []Problem, error) {
	var (
		out      []Finding
		problems []Problem
		text     *pattern.Scope // of rules that look at no tree
	)
	list := c.lp.file.possible(words, nil)
	for _, rule := range c.lp.runs.possible(words, nil) {
		if c.spanning.rules.has(rule.number) {
			list = append(list, rule)
		}
	}
	for _, rule := range list {
		if rule.screen && c.passed[rule] == nil || !c.wanted(rule.rule) {
			continue
		}
		if err := c.ctx.Err(); err != nil {
			return nil, nil, err
		}
		if rule.textual && text == nil {
			tree := textTree(c.file.Source)
			text = &pattern.Scope{Tree: tree, Context: pattern.NewContext(tree)}
		}
		scope := text
		if !rule.textual {
			c.overWhole = append(c.overWhole, rule.rule)
			scope = c.wholeScope()
			scope.Skip = c.without(rule)
		}
		fs, problem := c.run(rule, scope, words, c.path)
		out = append(out, fs...)
		if problem != nil {
			problems = append(problems, *problem)
		}
	}
	return out, problems, nil
}

// run evaluates one rule in one scope. A panic loses this result only.
func (c *checker) run(rule *compiled, scope *pattern.Scope, words bitset, unit string) (out []Finding, problem *Problem) {
	c.search = search{scope: scope, names: rule.vars.Names, words: words}
	return c.searched(rule, unit)
}

// searched is run with a search that stands ready.
func (c *checker) searched(rule *compiled, unit string) (out []Finding, problem *Problem) {
	defer func() {
		if x := recover(); x != nil {
			out, problem = nil, &Problem{RuleID: rule.rule.ID, Unit: unit, Message: fmt.Sprintf("internal fault: %v", x)}
		}
	}()
	if c.aside[rule] {
		return nil, nil // and was named where that happened
	}
	s := &c.search
	s.scope.Budget, s.scope.Bounded = budget(s.scope.Tree), true
	if s.text != nil {
		s.scope.Budget += perByte * len(c.file.Source)
	}
	results := s.eval(rule.formula)
	if s.err == errBudget {
		c.setAside(rule)
		return nil, &Problem{RuleID: rule.rule.ID, Unit: unit, Message: s.err.Error()}
	}
	if len(results) == 0 && s.err == nil {
		return nil, nil
	}
	if s.screening {
		s.matched = len(results) > 0
		return nil, nil
	}
	seen := map[[2]uint32]bool{}
	for _, r := range results {
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

// setAside keeps a rule from the rest of the file, and from its next versions.
func (c *checker) setAside(rule *compiled) {
	if c.aside == nil {
		c.aside = map[*compiled]bool{}
	}
	c.aside[rule] = true
}

// wanted honours a rule's paths.
func (c *checker) wanted(r *rules.Rule) bool {
	if c.path == "" || len(r.Paths.Include)+len(r.Paths.Exclude) == 0 {
		return true
	}
	ok, known := c.allowed[r]
	if !known {
		if c.allowed == nil {
			c.allowed = map[*rules.Rule]bool{}
		}
		ok = r.Paths.Allow(c.path)
		c.allowed[r] = ok
	}
	return ok
}

// textTree is a text without any code.
func textTree(src string) *ir.Tree {
	return &ir.Tree{Source: src, Nodes: []ir.Node{{Op: ir.OpUnit, End: uint32(len(src)), Next: 1}}}
}
