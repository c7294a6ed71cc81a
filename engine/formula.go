package engine

import (
	"fmt"
	"strconv"
	"sync"
	"sync/atomic"

	"github.com/appsec-lsp/appsec-lsp/engine/generic"
	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A formula is a compiled rules.Formula. The kinds of its nodes:
type formula interface{}

type (
	patternF struct {
		pattern.Facts
		text  string                  // as the rule writes it
		get   func() *pattern.Pattern // compiles it, where that is still to be done
		words []int                   // the numbers of the words that a scope must have
	}
	regexF struct {
		re     *regex.Regexp
		groups []int // by group index: the metavariable's number, or -1
		names  map[string]int
		late   bool // what it says is not wanted, and may be asked when all else has matched
	}
	genericF struct {
		p        *generic.Pattern
		comments string // the style of comments that are no text: c, cpp, shell, or ""
		vars     map[string]int
	}
	orF  struct{ members []formula }
	andF struct {
		positives, negatives []formula
		conditions           []condition
		focus                [][]int
		guards               []*regexCondition // of the conditions, those that ask for what stands in the code
	}
	insideF   struct{ of formula }
	anywhereF struct{ of formula }
)

// compiler compiles the formulas of one rule for one language.
type compiler struct {
	rule *rules.Rule
	lang *parsers.Language // nil for the languages generic and regex
	id   string            // the language as the rule writes it
	vars pattern.Vars
	opts pattern.Options
	// fileWide is set when a formula can match across units. runs are those of its patterns that can where they begin in the outline.
	fileWide bool
	runs     []run
	unwanted []run // of these, those in what is not wanted
	// late is set when a regular expression says what is not wanted of a match; such a formula matches within a unit all the same. across is set when one of these can
	// look beyond a line.
	late, across bool
	trees        *trees
	// binding is set within metavariable-pattern, where `patterns` may say only what a binding is not.
	binding bool
	// negative is set within a formula that says what is not wanted; partial are the faults of alternatives that were left out.
	negative bool
	partial  []error
}

// fault is an error with the place of the formula that it is about.
type fault struct {
	at  rules.Place
	err error
}

func (f fault) Error() string { return f.err.Error() }
func (f fault) Unwrap() error { return f.err }

func (c *compiler) compile(f rules.Formula) (formula, error) {
	switch f := f.(type) {
	case *rules.Pattern:
		return c.pattern(f)
	case *rules.Regex:
		return c.regex(f)
	case *rules.Or:
		or := &orF{}
		var first error
		for _, m := range f.Members {
			x, err := c.compile(m)
			if err == nil {
				or.members = append(or.members, x)
			} else if first == nil {
				first = err
			}
		}
		// Without one of several alternatives a rule finds less, and nothing wrong, unless the alternatives say what is not wanted.
		if first != nil && (c.negative || len(or.members) == 0) {
			return nil, first
		}
		if first != nil {
			c.partial = append(c.partial, first)
		}
		return or, nil
	case *rules.And:
		return c.and(f)
	case *rules.Inside:
		of, err := c.compile(f.Of)
		return &insideF{of}, err
	case *rules.Anywhere:
		of, err := c.compile(f.Of)
		c.fileWide = true
		return &anywhereF{of}, err
	case *rules.Not, *rules.NotInside:
		return nil, fault{f.At(), fmt.Errorf("a negative pattern must stand in `patterns` beside a positive one")}
	}
	return nil, fault{f.At(), fmt.Errorf("nothing to match")}
}

func (c *compiler) pattern(f *rules.Pattern) (formula, error) {
	if c.lang == nil && c.id == "regex" {
		return c.regex(&rules.Regex{Place: f.Place, Text: f.Text})
	}
	if c.lang == nil {
		c.fileWide = true
		p, err := generic.Compile(f.Text, generic.Options{EllipsisLines: ellipsisLines(c.rule.Options.GenericEllipsisMax)})
		if err != nil {
			return nil, fault{f.Place, err}
		}
		g := &genericF{p: p, comments: c.rule.Options.GenericCommentStyle, vars: map[string]int{}}
		for _, name := range p.Metavariables() {
			g.vars[name] = c.vars.Index(name)
		}
		return g, nil
	}
	if plain, ok := c.lang.PlainPattern(f.Text); ok {
		for _, name := range plain.Vars {
			c.vars.Index(name)
		}
		return c.patternOf(f.Text, pattern.PlainFacts(plain.Names, plain.First, plain.Root, plain.Statements), sync.OnceValue(func() *pattern.Pattern {
			_, p, err := c.compilePattern(f)
			if err != nil {
				panic(err) // plain patterns compile; the rule is named
			}
			return p
		})), nil
	}
	facts, p, err := c.compilePattern(f)
	if err != nil {
		return nil, fault{f.Place, err}
	}
	return c.patternOf(f.Text, facts, func() *pattern.Pattern { return p }), nil
}

func (c *compiler) compilePattern(f *rules.Pattern) (pattern.Facts, *pattern.Pattern, error) {
	t, err := c.trees.parse(c.lang, f.Text)
	if err != nil {
		if c.trees.hints.Add(1) <= maxHints {
			err = hinted{err, suggestion(c.lang, f.Text)}
		}
		return pattern.Facts{}, nil, err
	}
	p, err := pattern.Compile(t, &c.vars, c.opts)
	if err != nil {
		return pattern.Facts{}, nil, err
	}
	return p.Facts(), p, nil
}

func (c *compiler) patternOf(text string, facts pattern.Facts, get func() *pattern.Pattern) *patternF {
	f := &patternF{Facts: facts, text: text, get: get}
	c.fileWide = c.fileWide || facts.FileWide
	if facts.Run {
		c.runs = append(c.runs, run{pattern: f})
	}
	return f
}

// trees are the patterns of a program that were parsed, by language and text: rules share many. It is safe for concurrent use.
type trees struct {
	m sync.Map
	// expressions are regular expressions by their text.
	expressions sync.Map
	hints       atomic.Int32 // suggestions that were looked for
}

func (t *trees) parse(l *parsers.Language, src string) (*ir.Tree, error) {
	key := l.ID + "\x00" + src
	if t, ok := t.m.Load(key); ok {
		return t.(*ir.Tree), nil
	}
	tree, err := l.ParsePattern(src)
	if err == nil {
		t.m.Store(key, tree)
	}
	return tree, err
}

// expression compiles a regular expression that is looked for in texts: rules for any text are compiled for each language, their expressions once.
func (t *trees) expression(src string) (*regex.Regexp, error) {
	if re, ok := t.expressions.Load(src); ok {
		return re.(*regex.Regexp), nil
	}
	re, err := regex.Compile(src, regex.Multiline())
	if err == nil {
		t.expressions.Store(src, re)
	}
	return re, err
}

// negated compiles what must not be. A regular expression there only takes matches away, so that it can wait until all else has matched; nested says
// that it stands in what is not wanted itself.
func (c *compiler) negated(f rules.Formula, nested bool) (formula, error) {
	text, ok := f.(*rules.Regex)
	if !ok || nested || c.binding || c.lang == nil {
		return c.compile(f)
	}
	wide := c.fileWide
	x, err := c.regex(text)
	if r, ok := x.(*regexF); ok && len(r.names) == 0 {
		r.late, c.late, c.fileWide = true, true, wide
		c.across = c.across || !r.re.WithinLine()
	}
	return x, err
}

func (c *compiler) regex(f *rules.Regex) (formula, error) {
	re, err := c.trees.expression(f.Text)
	if err != nil {
		return nil, fault{f.Place, err}
	}
	c.fileWide = true
	r := &regexF{re: re, names: map[string]int{}, groups: []int{-1}}
	for i, name := range re.Groups() {
		if i == 0 {
			continue
		}
		r.groups = append(r.groups, c.vars.Index("$"+strconv.Itoa(i)))
		if name != "" {
			r.names["$"+name] = c.vars.Index("$" + name)
		}
	}
	return r, nil
}

func (c *compiler) and(f *rules.And) (formula, error) {
	and := &andF{}
	before := len(c.runs)
	for _, m := range f.Members {
		negative := rules.Formula(nil)
		inside := false
		switch m := m.(type) {
		case *rules.Not:
			negative = m.Of
		case *rules.NotInside:
			negative, inside = m.Of, true
		}
		if negative == nil {
			x, err := c.compile(m)
			if err != nil {
				return nil, err
			}
			and.positives = append(and.positives, x)
			continue
		}
		outer, runs := c.negative, len(c.runs)
		c.negative = true
		x, err := c.negated(negative, outer)
		c.negative = outer
		c.unwanted = append(c.unwanted, c.runs[runs:]...)
		c.runs = c.runs[:runs]
		if err != nil {
			return nil, err
		}
		if inside {
			x = &insideF{x}
		}
		and.negatives = append(and.negatives, x)
	}
	if len(and.positives) == 0 && !c.binding {
		return nil, fault{f.Place, fmt.Errorf("`patterns` needs at least one positive pattern")}
	}
	for _, names := range f.Focus {
		var vs []int
		for _, n := range names {
			vs = append(vs, c.vars.Index(n))
		}
		and.focus = append(and.focus, vs)
	}
	for _, cond := range f.Conditions {
		x, err := c.condition(cond)
		if err != nil {
			return nil, err
		}
		and.conditions = append(and.conditions, x)
		if re, ok := x.(*regexCondition); ok && !re.fold && !re.search {
			and.guards = append(and.guards, re)
		}
	}
	for i := before; i < len(c.runs); i++ {
		c.runs[i].guards = append(c.runs[i].guards, and.guards...)
	}
	return and, nil
}

// roots adds the operations at which a formula's ranges can begin, for the index by kind; all means any. Without runs, it is those where no
// run of statements can begin.
func roots(f formula, out map[ir.Op]bool, runs bool) (all bool) {
	switch f := f.(type) {
	case *patternF:
		if !runs && f.Run {
			return false
		}
		for _, op := range f.Ops {
			out[op] = true
		}
		return f.Ops == nil
	case *orF:
		for _, m := range f.members {
			if roots(m, out, runs) {
				return true
			}
		}
		return false
	case *andF:
		for _, p := range f.positives {
			if _, ok := p.(*insideF); ok {
				continue
			}
			trial := map[ir.Op]bool{}
			if !roots(p, trial, runs) {
				for op := range trial {
					out[op] = true
				}
				return false
			}
		}
	}
	return true
}

// ellipsisLines writes an option of a rule, whose default is set, as generic.Options has it.
func ellipsisLines(n int) int {
	if n == 0 {
		return -1
	}
	return n
}
