package engine

import (
	"errors"
	"slices"
	"sort"

	"github.com/appsec-lsp/appsec-lsp/engine/generic"
	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A span of a formula's result: a range with bindings.
type result struct {
	start, end uint32
	kind       rangeKind
	env        []pattern.Binding
}

// rangeKind says what a range means when it is intersected with others or taken away from them.
type rangeKind uint8

const (
	plain    rangeKind = iota // of a pattern: taken away, it removes the same range only
	inside                    // says what must, or must not, surround a match
	byRegexp                  // of a regular expression: taken away, it removes what lies in it and what it lies in
	anywhere                  // stands for the whole scope
)

// search evaluates one rule's formula over one scope.
type search struct {
	scope *pattern.Scope
	names []string // of the metavariables
	words bitset   // that occur in the scope; nil where that is not known
	// window, where it is bound, is the part of the scope that a formula sees: the binding that a condition looks into.
	window pattern.Binding
	doc    *generic.Doc // tokens for generic rules, made once a file
	err    error        // the first condition or regular expression that ran out of its budget
	// guards are the regular expressions that what is being matched must satisfy in the end: names that they refuse need not be bound.
	guards []*regexCondition
	// screening asks whether something matches, and nothing else; matched is the answer.
	screening, matched bool
	// text, where it is not nil, is what late regular expressions look at.
	text *surroundings
	// answers are what regular expressions said of long texts.
	answers []answer
}

// errBudget says that a rule took too many steps on a piece of code.
var errBudget = errors.New("the rule takes too long on this code")

// budget is how many steps a rule may take in a scope, of some 50 ns each. It follows the scope's size. The built-in rules take up to 5 steps for a
// node, and a regular expression as many for a dozen bytes; a rule that goes beyond is set aside for the file. Only steps count, not time, so that
// what is found does not depend on the machine and its load.
func budget(t *ir.Tree) int { return 20_000 + max(200*len(t.Nodes), perByte*len(t.Source)) }

const perByte = 40

// worked charges searches with regular expressions, whose steps are shorter.
func (s *search) worked(w regex.Work) { s.spend(int(w) / 5) }

// spend takes steps off the rule's budget in the scope; once it is spent, the rule's results no longer count.
func (s *search) spend(steps int) bool {
	if s.scope.Spend(steps) {
		return true
	}
	s.err = errBudget
	return false
}

// failed keeps the first error; that of the budget counts more.
func (s *search) failed(err error) {
	if errors.Is(err, regex.ErrBudget) {
		err = errBudget
	}
	if err == errBudget {
		s.err = err
	} else if err != nil && s.err != errBudget {
		s.err = err
	}
}

// maxResults bounds the ranges that one formula may give in one scope.
const maxResults = 5000

func (s *search) eval(f formula) []result {
	if s.err == errBudget {
		return nil
	}
	switch f := f.(type) {
	case *patternF:
		if s.words != nil && !s.words.all(f.words) {
			return nil
		}
		found := f.get().Find(s.scope, s.window, len(s.names))
		s.spend(0)
		if len(found) == 0 {
			return nil
		}
		out := make([]result, min(len(found), maxResults))
		for i := range out {
			out[i] = result{start: found[i].Start, end: found[i].End, env: found[i].Env}
		}
		return out
	case *regexF:
		if f.late && s.text != nil {
			return s.late(f)
		}
		return s.regex(f)
	case *genericF:
		return s.generic(f)
	case *orF:
		var out []result
		for _, m := range f.members {
			out = append(out, s.eval(m)...)
		}
		return out
	case *insideF:
		return marked(s.eval(f.of), inside)
	case *anywhereF:
		return marked(s.eval(f.of), anywhere)
	case *andF:
		return s.and(f)
	}
	return nil
}

func marked(out []result, kind rangeKind) []result {
	for i := range out {
		out[i].kind = kind
	}
	return out
}

// and intersects the positives, takes away the negatives, asks the conditions and narrows to the focus. Within a window, a conjunction
// without a positive begins with the window itself.
func (s *search) and(f *andF) []result {
	var out []result
	if len(f.positives) == 0 {
		out = []result{{start: s.window.Start, end: s.window.End, env: make([]pattern.Binding, len(s.names))}}
	}
	outer := s.guards
	defer s.guard(outer)
	if len(f.positives) > 0 {
		s.guard(append(outer[:len(outer):len(outer)], f.guards...))
		if out = s.positives(f); len(out) == 0 {
			return nil
		}
	}
	s.guard(nil) // what a negative binds, no condition asks for
	for _, n := range f.negatives {
		if len(out) == 0 {
			return nil
		}
		out = s.subtract(out, s.eval(n))
	}
	for _, c := range f.conditions {
		if len(out) == 0 {
			return nil
		}
		var kept []result
		for _, r := range out {
			if !s.spend(1) {
				return nil
			}
			kept = append(kept, c.filter(s, r)...)
		}
		out = kept
	}
	if len(f.focus) == 0 {
		return out
	}
	return s.narrow(out, f.focus)
}

// guard puts other guards in force.
func (s *search) guard(list []*regexCondition) {
	s.guards = list
	if s.scope.Refuses = nil; len(list) > 0 {
		s.scope.Refuses = s.refuses
	}
}

// refuses: something short cannot be what a metavariable stands for. Longer texts are asked when all else fits.
func (s *search) refuses(v int, b pattern.Binding) bool {
	for _, g := range s.guards {
		if g.v != v {
			continue
		}
		text := s.scope.Source(b)
		if len(text) > maxGuarded {
			continue
		}
		if ok, err := g.re.MatchPrefix(text, nil); err == nil && ok == g.negated {
			return true
		}
	}
	return false
}

const maxGuarded = 64

// positives intersects the positives of a conjunction. Those that only surround come last: what they surround has the bindings of both. They are often
// dear and seldom rare, so they are evaluated only where something is left to be surrounded: what regular expressions refuse, which are asked of the
// bindings of matches, is not.
func (s *search) positives(f *andF) []result {
	found := make([][]result, len(f.positives))
	evaluate := func(surrounding bool) bool {
		for i, p := range f.positives {
			if surrounds(p) != surrounding {
				continue
			}
			if found[i] = s.eval(p); len(found[i]) == 0 {
				return false
			}
		}
		return true
	}
	if !evaluate(false) {
		return nil
	}
	var out []result
	first := true
	join := func(kind bool) bool {
		for _, xs := range found {
			switch {
			case len(xs) == 0 || (xs[0].kind == inside) != kind:
				continue
			case first:
				out, first = xs, false
			default:
				out = s.intersect(out, xs)
			}
			if len(out) == 0 {
				return false
			}
		}
		return true
	}
	if !join(false) {
		return nil
	}
	if slices.ContainsFunc(f.positives, surrounds) {
		if out = s.unrefused(f, out); !first && len(out) == 0 {
			return nil
		}
		if !evaluate(true) {
			return nil
		}
	}
	if !join(true) {
		return nil
	}
	return out
}

// surrounds: a formula's ranges only say what must surround a match.
func surrounds(f formula) bool {
	switch f := f.(type) {
	case *insideF:
		return true
	case *orF:
		return len(f.members) > 0 && !slices.ContainsFunc(f.members, func(m formula) bool { return !surrounds(m) })
	}
	return false
}

// unrefused drops the ranges whose bindings a regular expression of the conjunction refuses. What surrounds them does not change these bindings.
func (s *search) unrefused(f *andF, xs []result) []result {
	for _, c := range f.conditions {
		re, ok := c.(*regexCondition)
		if !ok {
			continue
		}
		var kept []result
		for _, r := range xs {
			if _, ok := bound(r, re.v); !ok || len(re.filter(s, r)) > 0 {
				kept = append(kept, r)
			}
		}
		xs = kept
	}
	return xs
}

// within: a's range lies in b's, and b may surround a: a range that only surrounds does not lie in one that is a match.
func within(a, b result) bool {
	return (b.kind == anywhere || b.start <= a.start && a.end <= b.end) && (a.kind != inside || b.kind == inside)
}

// intersect keeps, of every pair of ranges of which one lies within the other, the inner one with the bindings of both.
func (s *search) intersect(xs, ys []result) []result {
	sort.SliceStable(ys, func(i, j int) bool { return ys[i].start < ys[j].start })
	var out []result
	for _, x := range xs {
		if !s.spend(len(ys) / 8) {
			return nil
		}
		for _, y := range ys {
			if y.start >= x.end && y.start > x.start && y.kind != anywhere {
				break
			}
			switch {
			case within(x, y):
				if env, ok := s.unify(x.env, y.env); ok {
					out = append(out, result{x.start, x.end, x.kind, env})
				}
			case within(y, x):
				if env, ok := s.unify(y.env, x.env); ok {
					out = append(out, result{y.start, y.end, y.kind, env})
				}
			}
			if len(out) >= maxResults {
				return out
			}
		}
	}
	return out
}

func (s *search) subtract(xs, negatives []result) []result {
	if len(negatives) == 0 {
		return xs
	}
	var out []result
	for _, x := range xs {
		if !s.spend(len(negatives) / 8) {
			return nil
		}
		removed := false
		for _, n := range negatives {
			if excludes(n, x) {
				if _, ok := s.unify(x.env, n.env); ok {
					removed = true
					break
				}
			}
		}
		if !removed {
			out = append(out, x)
		}
	}
	return out
}

// excludes: a negative with the range n takes x away, if their bindings agree.
func excludes(n, x result) bool {
	in := n.start <= x.start && x.end <= n.end
	around := x.start <= n.start && n.end <= x.end
	switch n.kind {
	case inside:
		return in
	case byRegexp:
		return in || around
	case anywhere:
		return true
	}
	return in && around
}

// unify joins two environments of the same rule. The numbered groups of regular expressions always agree: nobody asked for their names.
func (s *search) unify(a, b []pattern.Binding) ([]pattern.Binding, bool) {
	var out []pattern.Binding
	for i := range b {
		switch {
		case !b[i].Bound:
		case !a[i].Bound:
			if out == nil {
				out = append([]pattern.Binding(nil), a...)
			}
			out[i] = b[i]
		case a[i] != b[i] && !numbered(s.names[i]) && !s.scope.Equal(a[i], b[i]):
			return nil, false
		}
	}
	if out == nil {
		return a, true
	}
	return out, true
}

func numbered(name string) bool { return len(name) > 1 && name[1] >= '0' && name[1] <= '9' }

// narrow replaces each range by those of the bindings of the named metavariables. Of several lists, the first one that is bound in
// each is meant, and the smallest of those ranges reported.
func (s *search) narrow(xs []result, lists [][]int) []result {
	var out []result
	for _, x := range xs {
		ranges := []result{x}
		for _, vars := range lists {
			var next []result
			for _, r := range ranges {
				for _, v := range vars {
					if b, ok := bound(x, v); ok && !b.Away {
						if n, ok := smaller(r, result{b.Start, b.End, x.kind, x.env}); ok {
							next = append(next, n)
						}
					}
				}
			}
			ranges = next
		}
		out = append(out, ranges...)
	}
	return out
}

// smaller is the one of two ranges that lies in the other. A constant may have brought a binding from elsewhere; it is in neither.
func smaller(a, b result) (result, bool) {
	switch {
	case a.start <= b.start && b.end <= a.end:
		return b, true
	case b.start <= a.start && a.end <= b.end:
		return a, true
	}
	return b, false
}

func (s *search) regex(f *regexF) []result {
	src, base := s.scope.Tree.Source, 0
	if s.window.Bound {
		base = int(s.window.Start)
		src = src[base:s.window.End]
	}
	var out []result
	for _, m := range s.findAll(f, src) {
		env := make([]pattern.Binding, len(s.names))
		for _, g := range m.Groups {
			if g.Start < 0 {
				continue
			}
			if v := f.variable(g.Name, g.Index); v >= 0 && v < len(env) {
				env[v] = pattern.Binding{Bound: true, Start: uint32(base + g.Start), End: uint32(base + g.End)}
			}
		}
		out = append(out, result{start: uint32(base + m.Start), end: uint32(base + m.End), kind: byRegexp, env: env})
	}
	return out
}

func (s *search) findAll(f *regexF, src string) []regex.Match {
	var w regex.Work
	ms, err := f.re.FindAll(src, maxResults, &w)
	s.worked(w)
	s.failed(err)
	return ms
}

func (f *regexF) variable(name string, index int) int {
	if v, ok := f.names["$"+name]; ok && name != "" {
		return v
	}
	if index < len(f.groups) {
		return f.groups[index]
	}
	return -1
}

func (s *search) generic(f *genericF) []result {
	if s.doc == nil {
		s.doc = generic.Tokenize(generic.Blank(s.scope.Tree.Source, f.comments))
	}
	ms, err := f.p.MatchDoc(s.doc, maxResults)
	s.failed(err)
	var out []result
	for _, m := range ms {
		env := make([]pattern.Binding, len(s.names))
		for name, b := range m.Bindings {
			if v, ok := f.vars[name]; ok && v >= 0 {
				env[v] = pattern.Binding{Bound: true, Start: uint32(b.Start), End: uint32(b.End)}
			}
		}
		out = append(out, result{start: uint32(m.Span.Start), end: uint32(m.Span.End), env: env})
	}
	return out
}
