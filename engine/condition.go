package engine

import (
	"errors"
	"fmt"

	"github.com/appsec-lsp/appsec-lsp/engine/analyze"
	"github.com/appsec-lsp/appsec-lsp/engine/expr"
	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A condition keeps, drops or splits a result: a formula inside a binding may bind further metavariables in several ways.
type condition interface {
	filter(s *search, r result) []result
}

type (
	regexCondition struct {
		name    string // the metavariable, whose number is v
		v       int
		re      *regex.Regexp
		negated bool
		fold    bool
		search  bool // anywhere in the text, and not at its beginning alone
		spelt   bool // a text that it asks of spells each of its words in one piece
	}
	patternCondition struct {
		v    int
		of   formula
		lang *compiler // for another language: a compiler of its own, whose variables are separate
	}
	comparisonCondition struct {
		e     *expr.Expr
		names map[string]int
		base  int
		strip bool
	}
	analysisCondition struct {
		v   int
		say func(string) bool
	}
	typeCondition struct {
		v     int
		types []string
	}
)

func (c *compiler) condition(cond rules.Condition) (condition, error) {
	switch cond := cond.(type) {
	case *rules.MetaRegex:
		re, err := regex.Compile(cond.Regex)
		if err != nil {
			return nil, fault{cond.Place, err}
		}
		return &regexCondition{name: cond.Metavariable, v: c.vars.Index(cond.Metavariable), re: re, negated: cond.Negated, search: cond.Anywhere, fold: cond.ConstantPropagation, spelt: c.rule.Builtin}, nil
	case *rules.MetaPattern:
		return c.metaPattern(cond)
	case *rules.MetaComparison:
		e, err := expr.Parse(cond.Comparison)
		if err != nil {
			return nil, fault{cond.Place, err}
		}
		names := map[string]int{}
		for _, n := range e.Metavariables() {
			names[n] = c.vars.Index(n)
		}
		return &comparisonCondition{e: e, names: names, base: cond.Base, strip: cond.Strip}, nil
	case *rules.MetaAnalysis:
		say := analyze.Entropy
		switch cond.Analyzer {
		case "entropy", "entropy_v2":
		case "redos":
			say = analyze.ReDoS
		default:
			return nil, fault{cond.Place, fmt.Errorf("unknown analyzer %q; there are entropy and redos", cond.Analyzer)}
		}
		return &analysisCondition{v: c.vars.Index(cond.Metavariable), say: say}, nil
	case *rules.MetaType:
		return &typeCondition{v: c.vars.Index(cond.Metavariable), types: cond.Types}, nil
	}
	return nil, fault{cond.At(), fmt.Errorf("unknown condition")}
}

func (c *compiler) metaPattern(cond *rules.MetaPattern) (condition, error) {
	out := &patternCondition{v: c.vars.Index(cond.Metavariable)}
	if cond.Language == "" || parsers.ByID(cond.Language) == c.lang && c.lang != nil {
		// The formula looks at a binding, not at a file: it does not make the rule file-wide.
		wide, runs, unwanted := c.fileWide, c.runs, c.unwanted
		inner := c.binding
		c.binding = true
		of, err := c.compile(cond.Of)
		c.fileWide, c.runs, c.unwanted, c.binding = wide, runs, unwanted, inner
		out.of = of
		return out, err
	}
	other := &compiler{rule: c.rule, id: cond.Language, lang: parsers.ByID(cond.Language), opts: c.opts, binding: true, trees: c.trees}
	if other.lang == nil && cond.Language != "generic" && cond.Language != "regex" {
		return nil, fault{cond.Place, fmt.Errorf("unknown language %q", cond.Language)}
	}
	of, err := other.compile(cond.Of)
	if err != nil {
		return nil, err
	}
	out.of, out.lang = of, other
	return out, nil
}

func bound(r result, v int) (pattern.Binding, bool) {
	if v < 0 || v >= len(r.env) || !r.env[v].Bound {
		return pattern.Binding{}, false
	}
	return r.env[v], true
}

func (c *regexCondition) filter(s *search, r result) []result {
	b, ok := bound(r, c.v)
	if !ok {
		return nil
	}
	// A literal is asked with its quotes: that is how rules tell it from a name.
	text := s.scope.Source(b)
	if c.fold && b.Node != 0 {
		if v, ok := s.scope.ConstantOf(b.Node); ok && !v.Any {
			text = v.Text
		}
	}
	if s.fits(c, text) == c.negated {
		return nil
	}
	return []result{r}
}

// answer is what a regular expression said of a text.
type answer struct {
	of   *regexCondition
	text string
	fits bool
}

// Alternatives of a formula ask the same of the same text, such as a whole body, which costs the most.
const (
	longText   = 64 // bytes from which on answers are kept
	maxAnswers = 16 // that are kept at once
)

// fits asks a condition's expression of a text, or remembers what it said of a long one.
func (s *search) fits(c *regexCondition, text string) bool {
	if len(text) >= longText {
		for i := range s.answers {
			if a := &s.answers[i]; a.of == c && a.text == text {
				return a.fits
			}
		}
	}
	var w regex.Work
	match := c.re.MatchPrefix
	if c.search {
		match = c.re.MatchString
	}
	ok, err := match(text, &w)
	s.worked(w)
	s.failed(err)
	if err == nil && len(text) >= longText && len(s.answers) < maxAnswers {
		s.answers = append(s.answers, answer{c, text, ok})
	}
	return ok
}

func (c *typeCondition) filter(s *search, r result) []result {
	if b, ok := bound(r, c.v); ok && b.Node != 0 {
		got := s.scope.TypeOf(b.Node)
		for _, t := range c.types {
			if pattern.SameType(t, got) {
				return []result{r}
			}
		}
	}
	return nil
}

func (c *analysisCondition) filter(s *search, r result) []result {
	if b, ok := bound(r, c.v); ok && c.say(s.scope.Text(b)) {
		return []result{r}
	}
	return nil
}

func (c *comparisonCondition) filter(s *search, r result) []result {
	var w regex.Work
	opaque := func(name string) bool {
		v, ok := c.names[name]
		if !ok {
			return false
		}
		b, ok := bound(r, v)
		return ok && b.Node != 0 && s.opaque(b)
	}
	env := expr.Env{Base: c.base, Strip: c.strip, Work: &w, Opaque: opaque, Lookup: func(name string) (string, bool) {
		v, ok := c.names[name]
		if !ok {
			return "", false
		}
		b, ok := bound(r, v)
		if !ok {
			return "", false
		}
		if b.Node != 0 {
			if k, ok := s.scope.ConstantOf(b.Node); ok && !k.Any {
				if k.Kind == ir.OpString {
					return `"` + k.Text + `"`, true
				}
				return k.Text, true
			}
		}
		return s.scope.Source(b), true
	}}
	v, err := c.e.Eval(env)
	s.worked(w)
	if errors.Is(err, regex.ErrBudget) {
		s.failed(err)
	}
	if err == nil && v.Truth() {
		return []result{r}
	}
	return nil
}

// opaque: the binding is code that is no literal, and of which no value is known.
func (s *search) opaque(b pattern.Binding) bool {
	if b.Const != "" || b.Node != b.Last {
		return false
	}
	t := s.scope.Tree
	switch n := &t.Nodes[b.Node]; n.Op {
	case ir.OpName, ir.OpMember, ir.OpCall, ir.OpIndex, ir.OpBinary, ir.OpTernary, ir.OpNew, ir.OpLambda, ir.OpAwait:
		k, ok := s.scope.ConstantOf(b.Node)
		return !ok || k.Any
	}
	return false
}

// filter runs the formula inside the binding. Its bindings join those of the result, where it is in the same language.
func (c *patternCondition) filter(s *search, r result) []result {
	b, ok := bound(r, c.v)
	if !ok {
		return nil
	}
	if c.lang != nil || b.Node == 0 || b.Away {
		if c.other(s, b) {
			return []result{r}
		}
		return nil
	}
	in := *s
	in.window = b
	var out []result
	for _, x := range in.eval(c.of) {
		if env, ok := s.unify(r.env, x.env); ok {
			out = append(out, result{r.start, r.end, r.kind, env})
		}
	}
	s.err = in.err
	return out
}

// other looks for the formula in the text of the binding alone: in the condition's own language, or as the contents of a string.
func (c *patternCondition) other(s *search, b pattern.Binding) bool {
	text := s.scope.Text(b)
	names, tree := s.names, pattern.StringTree(text)
	if c.lang != nil {
		names = c.lang.vars.Names
		if c.lang.lang == nil {
			tree = &ir.Tree{Source: text, Nodes: []ir.Node{{Op: ir.OpUnit, End: uint32(len(text)), Next: 1}}}
		} else if !s.scope.IsText(b) {
			return false
		} else if t, err := c.lang.lang.ParseWhole(text); err == nil {
			tree = t
		} else {
			return false
		}
	}
	window := pattern.Binding{Bound: true, End: uint32(len(text))}
	if len(tree.Nodes) > 1 {
		window.Node, window.Last = 1, lastChild(tree)
	}
	inner := &search{scope: &pattern.Scope{Tree: tree, Context: pattern.NewContext(tree), Budget: s.scope.Budget, Bounded: s.scope.Bounded}, names: names, window: window}
	found := len(inner.eval(c.of)) > 0
	s.failed(inner.err)
	s.spend(s.scope.Budget - inner.scope.Budget + len(text)/8) // with the parse
	return found
}

func lastChild(t *ir.Tree) ir.NodeID {
	last := ir.NodeID(1)
	for c := last; c < t.Nodes[0].Next; c = t.Nodes[c].Next {
		last = c
	}
	return last
}
