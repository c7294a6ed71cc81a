package engine

import (
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
		v       int
		re      *regex.Regexp
		negated bool
		fold    bool
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
		return &regexCondition{v: c.vars.Index(cond.Metavariable), re: re, negated: cond.Negated, fold: cond.ConstantPropagation}, nil
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
		wide := c.fileWide
		inner := c.binding
		c.binding = true
		of, err := c.compile(cond.Of)
		c.fileWide, c.binding = wide, inner
		out.of = of
		return out, err
	}
	other := &compiler{rule: c.rule, id: cond.Language, lang: parsers.ByID(cond.Language), opts: c.opts, binding: true}
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
	text := s.scope.Text(b)
	if c.fold && b.Node != 0 {
		if v, ok := s.scope.ConstantOf(b.Node); ok {
			text = v.Text
		}
	}
	ok, err := c.re.MatchPrefix(text)
	if err != nil {
		s.err = err
	}
	if ok == c.negated {
		return nil
	}
	return []result{r}
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
	env := expr.Env{Base: c.base, Strip: c.strip, Lookup: func(name string) (string, bool) {
		v, ok := c.names[name]
		if !ok {
			return "", false
		}
		b, ok := bound(r, v)
		if !ok {
			return "", false
		}
		if b.Node != 0 {
			if k, ok := s.scope.ConstantOf(b.Node); ok {
				if k.Kind == ir.OpString {
					return `"` + k.Text + `"`, true
				}
				return k.Text, true
			}
		}
		return s.scope.Source(b), true
	}}
	if v, err := c.e.Eval(env); err == nil && v.Truth() {
		return []result{r}
	}
	return nil
}

// filter runs the formula inside the binding. Its bindings join those of the result, where it is in the same language.
func (c *patternCondition) filter(s *search, r result) []result {
	b, ok := bound(r, c.v)
	if !ok {
		return nil
	}
	if c.lang != nil {
		if c.other(s, b) {
			return []result{r}
		}
		return nil
	}
	var out []result
	for _, x := range s.evalInside(c.of, b) {
		if env, ok := s.unify(r.env, x.env); ok {
			out = append(out, result{r.start, r.end, r.inside, env})
		}
	}
	return out
}

// evalInside evaluates a formula in the part of the scope that a binding covers. Regular expressions see that text only.
func (s *search) evalInside(f formula, b pattern.Binding) []result {
	if re, ok := f.(*regexF); ok {
		text := s.scope.Text(b)
		if ms, _ := re.re.FindAll(text, 1); len(ms) > 0 {
			return []result{{start: b.Start, end: b.End, env: make([]pattern.Binding, s.vars)}}
		}
		return nil
	}
	switch f := f.(type) {
	case *orF:
		var out []result
		for _, m := range f.members {
			out = append(out, s.evalInside(m, b)...)
		}
		return out
	case *andF:
		return s.andInside(f, b)
	}
	var out []result
	for _, x := range s.eval(f) {
		if x.start >= b.Start && x.end <= b.End || x.inside && x.start <= b.Start && b.End <= x.end {
			out = append(out, x)
		}
	}
	return out
}

func (s *search) andInside(f *andF, b pattern.Binding) []result {
	out := []result{{start: b.Start, end: b.End, env: make([]pattern.Binding, s.vars)}}
	for i, p := range f.positives {
		if found := s.evalInside(p, b); i == 0 {
			out = found
		} else {
			out = s.intersect(out, found)
		}
	}
	for _, n := range f.negatives {
		out = s.subtract(out, s.evalInside(n, b))
	}
	for _, c := range f.conditions {
		var kept []result
		for _, r := range out {
			kept = append(kept, c.filter(s, r)...)
		}
		out = kept
	}
	return out
}

// other parses the binding's text in the condition's own language and looks for the formula there.
func (c *patternCondition) other(s *search, b pattern.Binding) bool {
	text := s.scope.Text(b)
	tree := &ir.Tree{Source: text, Nodes: []ir.Node{{Op: ir.OpUnit, End: uint32(len(text)), Next: 1}}}
	if c.lang.lang != nil {
		t, err := c.lang.lang.ParseWhole(text)
		if err != nil {
			return false
		}
		tree = t
	}
	inner := &search{scope: &pattern.Scope{Tree: tree, Context: pattern.NewContext(tree)}, rule: s.rule, vars: len(c.lang.vars.Names)}
	return len(inner.evalInside(c.of, pattern.Binding{Bound: true, End: uint32(len(text))})) > 0
}
