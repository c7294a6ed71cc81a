package engine

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Program is a set of rules, compiled for a language when the first file of that language is checked. It is immutable to
// its users and safe for concurrent use.
type Program struct {
	rules []*rules.Rule
	// extra yields the rules that join for a language, "" for texts of none, when it is first used: the built-in packs.
	extra  func(language string) []*rules.Rule
	models []*rules.Model // of the workspace, besides the embedded ones
	policy SuppressionPolicy
	shows  func(*Finding) bool // nil for all

	mu        sync.Mutex
	byLang    map[string]*compiling
	trees     trees
	libraries libraries
	// fixPatterns are those of the fixes that were tried, by language and text.
	fixPatterns sync.Map
}

// compiling is a Program for one language, which is compiled once: who asks meanwhile for the same waits, and who asks for another does not.
type compiling struct {
	once sync.Once
	done atomic.Bool
	*langProgram
}

// langProgram is a Program for one language.
type langProgram struct {
	unit ruleIndex // matched unit by unit
	// runs are matched unit by unit, unless a run of statements begins in the file's outline: then over the whole file.
	runs    ruleIndex
	file    ruleIndex // matched over the whole file
	screens ruleIndex // matched unit by unit, for rules that are not
	again   int       // parts of rules besides their first ones
	words   vocabulary
	spelt   func() *spellings // of words
	library *taint.Library    // what flow rules use; nil where there are none
	flow    []*rules.Rule
	taint   []*taintRule // those with formulas of their own
	extract []*compiled  // rules in extract mode
	faults  []rules.Fault
}

// compiled is one rule for one language.
type compiled struct {
	rule     *rules.Rule
	formula  formula
	vars     pattern.Vars
	groups   [][]int   // of each group, one word must occur
	gate     *gate     // what alternatives need besides; nil for nothing
	textual  bool      // looks at text only, not at a tree
	ops      []ir.Op   // operations of which one must occur; nil for any
	partial  []error   // faults of alternatives that were left out
	late     bool      // matched within units, but for regular expressions that look at the whole text; see late.go
	across   bool      // one of these can look beyond a line
	wide     bool      // matched over the whole file
	screen   bool      // a screen of the rule goes before it; see screen.go
	of       *compiled // of a screen: the rule
	anywhere bool      // something is asked for anywhere in the file
	again    bool      // another part of the rule goes before it; see split.go

	runs []run
	// outlineOps are the operations of which one must occur in an outline in which no run begins; outlineAny is for any.
	outlineOps []ir.Op
	outlineAny bool
	number     int // among the rules with runs
}

// run is a run of statements, with the words that its first statement needs and the regular expressions that what it binds must satisfy.
type run struct {
	pattern *patternF
	words   []int
	guards  []*regexCondition
}

// Compile makes a Program of rules. extra, which may be nil, is asked once for each language for further rules. Faults are found
// when a language is first used; Faults and CompileAll tell them.
func Compile(rs []*rules.Rule, extra func(language string) []*rules.Rule, policy SuppressionPolicy) *Program {
	return &Program{rules: rs, extra: extra, policy: policy, byLang: map[string]*compiling{}}
}

// WithModels adds models of the workspace's own libraries. It is called before the program is used.
func (p *Program) WithModels(models []*rules.Model) *Program {
	p.models = models
	return p
}

// Showing says which findings are shown, so that nothing is asked about others. It is called before the program is used.
func (p *Program) Showing(shows func(*Finding) bool) *Program {
	p.shows = shows
	return p
}

// OwnRules are the rules that do not come with the program.
func (p *Program) OwnRules() []*rules.Rule { return p.rules }

// ReadsText reports whether a rule looks at texts of no language.
func (p *Program) ReadsText() bool {
	lp := p.language(nil)
	return lp.size() > 0
}

// CompileAll compiles every rule for every language that it names, and returns the faults.
func (p *Program) CompileAll() []rules.Fault {
	seen := map[string]bool{}
	for _, r := range p.rules {
		for _, name := range r.Languages {
			if l := parsers.ByID(name); l != nil && !seen[l.ID] {
				seen[l.ID] = true
				p.language(l)
			}
		}
	}
	p.language(nil)
	return p.Faults()
}

// Faults are the faults of the languages used so far.
func (p *Program) Faults() []rules.Fault {
	p.mu.Lock()
	defer p.mu.Unlock()
	var out []rules.Fault
	for _, id := range slices.Sorted(maps.Keys(p.byLang)) {
		if x := p.byLang[id]; x.done.Load() {
			out = append(out, x.faults...)
		}
	}
	return out
}

// Rules are the rules that the Program has for a language, with those that joined.
func (p *Program) Rules(l *parsers.Language) []*rules.Rule {
	lp := p.language(l)
	var out []*rules.Rule
	for _, list := range lp.lists() {
		for _, c := range list.rules {
			if c.of == nil && !c.again {
				out = append(out, c.rule)
			}
		}
	}
	return append(out, lp.flow...)
}

// language returns the part of the program for l; nil is text of no language, for which generic and regex rules run.
func (p *Program) language(l *parsers.Language) *langProgram {
	id := ""
	if l != nil {
		id = l.ID
	}
	p.mu.Lock()
	x := p.byLang[id]
	if x == nil {
		x = &compiling{}
		p.byLang[id] = x
	}
	p.mu.Unlock()
	x.once.Do(func() {
		x.langProgram = p.compileFor(id, l)
		x.done.Store(true)
	})
	return x.langProgram
}

// Prepare compiles the rules for a language, which who first uses them would wait for.
func (p *Program) Prepare(l *parsers.Language) { p.language(l) }

func (p *Program) compileFor(id string, l *parsers.Language) *langProgram {
	lp := &langProgram{words: vocabulary{names: map[uint32]int{}, literals: map[string]int{}}}
	rs := p.rules
	if p.extra != nil {
		rs = append(append([]*rules.Rule(nil), rs...), p.extra(id)...)
	}
	for _, r := range rs {
		name, ok := applies(r, l)
		if !ok {
			continue
		}
		c, wide, err := compileRule(r, r.Match, name, l, &p.trees)
		if err != nil {
			if !p.dialectOnly(r, name, l) {
				lp.faults = append(lp.faults, asFault(r, err))
			}
			continue
		}
		if c == nil {
			if r.Mode == rules.ModeTaint {
				if err := lp.addTaint(r, name, l, &p.trees); err != nil {
					lp.faults = append(lp.faults, asFault(r, err))
				}
			}
			continue
		}
		if len(c.partial) > 0 && !p.dialectOnly(r, name, l) {
			for _, err := range c.partial {
				f := asFault(r, err)
				f.Message += "; the rule runs without this alternative"
				lp.faults = append(lp.faults, f)
			}
		}
		if r.Mode == rules.ModeExtract {
			lp.words.patterns(c.formula)
			lp.extract = append(lp.extract, c)
			continue
		}
		for _, part := range split(c, wide, name, l, &p.trees) {
			lp.add(part.compiled, part.wide)
			if part.again {
				lp.again++
			}
		}
	}
	lp.index()
	if l != nil {
		lp.library = p.library(lp, id, l, rs)
		for _, r := range rs {
			if _, ok := applies(r, l); ok && r.Mode == rules.ModeTaint {
				lp.flow = append(lp.flow, r)
			}
		}
	}
	return lp
}

// applies finds by which of its languages a rule speaks of l. generic and regex speak of every text.
func applies(r *rules.Rule, l *parsers.Language) (name string, ok bool) {
	for _, n := range r.Languages {
		if n == "generic" || n == "regex" || n == "none" {
			return n, true
		}
		if l != nil && l.Hears(n) {
			return n, true
		}
	}
	return "", false
}

// dialectOnly reports whether a rule that does not compile for l does so for another language that its name stands for. TypeScript's JSX is read
// by the dialect with JSX alone, and its casts in angle brackets by the other one alone; such a rule is no mistake, and has nothing to find in l.
func (p *Program) dialectOnly(r *rules.Rule, name string, l *parsers.Language) bool {
	if l == nil {
		return false
	}
	for _, other := range parsers.All() {
		if other != l && other.Hears(name) {
			if c, _, err := compileRule(r, r.Match, name, other, &p.trees); err == nil && (c == nil || len(c.partial) == 0) {
				return true
			}
		}
	}
	return false
}

// matching is how a rule's patterns match in a language, which may be none.
func matching(l *parsers.Language, o *rules.Options) pattern.Options {
	return pattern.Options{
		Constants: o.ConstantPropagation, Symbolic: o.SymbolicPropagation && o.ConstantPropagation,
		AC: o.ACMatching, CommutativeBool: o.CommutativeBool, SymmetricEq: o.SymmetricEq, Records: o.ImplicitEllipsis,
		Returns:   returns(l, o),
		Apart:     l != nil && l.Pattern.Apart || !o.VardefAssign,
		Messages:  l != nil && l.Pattern.Messages,
		Scalars:   l != nil && l.Pattern.Scalars,
		Keys:      l != nil && l.Pattern.Keys,
		ArrayArgs: l != nil && l.Pattern.ArrayArgs,
		Pointers:  l != nil && l.Pattern.Pointers,
	}
}

// compileRule compiles what a rule matches, or a part of that.
func compileRule(r *rules.Rule, match rules.Formula, name string, l *parsers.Language, shared *trees) (c *compiled, wide bool, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("compiling the rule failed: %v", x)
		}
	}()
	if r.Mode != rules.ModeSearch && (r.Mode != rules.ModeExtract || r.Extract == nil) || match == nil {
		return nil, false, nil
	}
	o := &r.Options
	comp := &compiler{rule: r, trees: shared, lang: l, id: name, opts: matching(l, o)}
	if name == "generic" || name == "regex" || name == "none" {
		comp.lang = nil
	}
	comp.reserve(r)
	if r.Extract != nil {
		comp.vars.Index(r.Extract.Metavariable)
	}
	f, err := comp.compile(match)
	if err != nil {
		return nil, false, err
	}
	c = &compiled{rule: r, formula: f, vars: comp.vars, textual: textual(f), partial: comp.partial, late: comp.late && !comp.fileWide, across: comp.across}
	ops := map[ir.Op]bool{}
	if !roots(f, ops, true) {
		c.ops = slices.Collect(maps.Keys(ops))
	}
	c.runs = append(comp.runs, comp.unwanted...)
	clear(ops)
	if c.outlineAny = roots(f, ops, false); !c.outlineAny {
		c.outlineOps = slices.Collect(maps.Keys(ops))
	}
	return c, comp.fileWide, nil
}

// returns is what a language returns without the word, where the rule does not say otherwise.
func returns(l *parsers.Language, o *rules.Options) int {
	if implicit, ok := o.Raw["implicit_return"].(bool); l == nil || ok && !implicit {
		return 0
	}
	return l.Pattern.Returns
}

// reserve numbers the metavariables that the message and the fix mention, so that those that only a regular expression binds are known.
func (c *compiler) reserve(r *rules.Rule) {
	for _, m := range reMetavariable.FindAllString(r.Message+" "+r.Fix, -1) {
		c.vars.Index(m)
	}
}

func asFault(r *rules.Rule, err error) rules.Fault {
	f := rules.Fault{Place: r.Place, RuleID: r.ID, Message: strings.TrimSpace(err.Error())}
	if x, ok := err.(fault); ok && x.at.Line > 0 {
		f.Place = x.at
	}
	var h hinted
	if errors.As(err, &h) {
		f.Suggestion = h.hint
	}
	return f
}

func (lp *langProgram) add(c *compiled, wide bool) {
	c.groups = lp.groups(c.formula)
	c.gate = lp.words.gateOf(c.formula)
	lp.words.patterns(c.formula)
	c.wide = wide
	lp.addScreen(c)
	if c.runs != nil {
		for i, r := range c.runs {
			for _, h := range r.pattern.FirstNeeds {
				c.runs[i].words = append(c.runs[i].words, lp.words.number(word{name: h}))
			}
		}
	}
	switch {
	case c.wide || c.late && c.runs == nil:
		lp.file.rules = append(lp.file.rules, c)
	case c.runs == nil:
		lp.unit.rules = append(lp.unit.rules, c)
	default:
		c.number = len(lp.runs.rules)
		lp.runs.rules = append(lp.runs.rules, c)
	}
}

// groups are the words that a formula needs, one of each group.
func (lp *langProgram) groups(f formula) [][]int {
	var out [][]int
	for _, g := range needs(f) {
		var ids []int
		for _, w := range g {
			ids = append(ids, lp.words.number(w))
		}
		out = append(out, ids)
	}
	return out
}

// index makes the rules findable by their words, once all of them are there.
func (lp *langProgram) index() {
	shared := make([]int, lp.words.size)
	for _, list := range lp.lists() {
		for _, c := range list.rules {
			for _, g := range c.groups {
				for _, w := range g {
					shared[w]++
				}
			}
		}
	}
	for _, list := range lp.lists() {
		list.build(lp.words.size, shared)
	}
	lp.words.grams.build(lp.words.literals)
	lp.spelt = sync.OnceValue(lp.words.spellings)
}

func (lp *langProgram) lists() []*ruleIndex {
	return []*ruleIndex{&lp.unit, &lp.runs, &lp.file, &lp.screens}
}

func (lp *langProgram) size() int {
	return len(lp.unit.rules) + len(lp.runs.rules) + len(lp.file.rules) + len(lp.extract) - lp.again
}

// possible: every group has a word that occurs.
func (c *compiled) possible(b bitset) bool {
	for _, g := range c.groups {
		any := false
		for _, w := range g {
			if b.has(w) {
				any = true
				break
			}
		}
		if !any {
			return false
		}
	}
	return c.gate.open(b)
}
