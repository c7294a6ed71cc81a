package engine

import (
	"sort"

	"github.com/appsec-lsp/appsec-lsp/engine/generic"
	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
)

// A span of a formula's result: a range with bindings. inside marks those that only say what must surround a match.
type result struct {
	start, end uint32
	inside     bool
	env        []pattern.Binding
}

// search evaluates one rule's formula over one scope.
type search struct {
	scope *pattern.Scope
	rule  *compiled
	vars  int
	doc   *generic.Doc // tokens for generic rules, made once a file
	err   error        // the first condition or regular expression that ran out of its budget
}

// maxResults bounds the ranges that one formula may give in one scope.
const maxResults = 5000

func (s *search) eval(f formula) []result {
	switch f := f.(type) {
	case *patternF:
		var out []result
		f.p.Find(s.scope, s.vars, func(m pattern.Match) {
			if len(out) < maxResults {
				out = append(out, result{start: m.Start, end: m.End, env: m.Env})
			}
		})
		return out
	case *regexF:
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
		out := s.eval(f.of)
		for i := range out {
			out[i].inside = true
		}
		return out
	case *anywhereF:
		var out []result
		for _, r := range s.eval(f.of) {
			out = append(out, result{start: 0, end: uint32(len(s.scope.Tree.Source)), inside: true, env: r.env})
		}
		return out
	case *andF:
		return s.and(f)
	}
	return nil
}

// and intersects the positives, takes away the negatives, asks the conditions and narrows to the focus.
func (s *search) and(f *andF) []result {
	out := s.eval(f.positives[0])
	for _, p := range f.positives[1:] {
		if len(out) == 0 {
			return nil
		}
		out = s.intersect(out, s.eval(p))
	}
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
			kept = append(kept, c.filter(s, r)...)
		}
		out = kept
	}
	for _, names := range f.focus {
		out = s.narrow(out, names)
	}
	return out
}

// within: a's range lies in b's, and b may surround a: a range that only surrounds does not lie in one that is a match.
func within(a, b result) bool {
	return b.start <= a.start && a.end <= b.end && (!a.inside || b.inside)
}

// intersect keeps, of every pair of ranges of which one lies within the other, the inner one with the bindings of both.
func (s *search) intersect(xs, ys []result) []result {
	sort.SliceStable(ys, func(i, j int) bool { return ys[i].start < ys[j].start })
	var out []result
	for _, x := range xs {
		for _, y := range ys {
			if y.start >= x.end && y.start > x.start {
				break
			}
			switch {
			case within(x, y):
				if env, ok := s.unify(x.env, y.env); ok {
					out = append(out, result{x.start, x.end, x.inside, env})
				}
			case within(y, x):
				if env, ok := s.unify(y.env, x.env); ok {
					out = append(out, result{y.start, y.end, y.inside, env})
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
	var out []result
	for _, x := range xs {
		removed := false
		for _, n := range negatives {
			if within(x, n) {
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

// unify joins two environments of the same rule.
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
		case a[i] != b[i] && !s.scope.Equal(a[i], b[i]):
			return nil, false
		}
	}
	if out == nil {
		return a, true
	}
	return out, true
}

// narrow replaces each range by those of the bindings of the named metavariables.
func (s *search) narrow(xs []result, vars []int) []result {
	var out []result
	for _, x := range xs {
		for _, v := range vars {
			if v >= 0 && v < len(x.env) && x.env[v].Bound {
				b := x.env[v]
				out = append(out, result{b.Start, b.End, x.inside, x.env})
			}
		}
	}
	return out
}

func (s *search) regex(f *regexF) []result {
	src := s.scope.Tree.Source
	ms, err := f.re.FindAll(src, maxResults)
	if err != nil {
		s.err = err
	}
	var out []result
	for _, m := range ms {
		env := make([]pattern.Binding, s.vars)
		for _, g := range m.Groups {
			if g.Start < 0 {
				continue
			}
			if v := f.variable(g.Name, g.Index); v >= 0 && v < len(env) {
				env[v] = pattern.Binding{Bound: true, Start: uint32(g.Start), End: uint32(g.End)}
			}
		}
		out = append(out, result{start: uint32(m.Start), end: uint32(m.End), env: env})
	}
	return out
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
		s.doc = generic.Tokenize(s.scope.Tree.Source)
	}
	ms, err := f.p.MatchDoc(s.doc, maxResults)
	if err != nil {
		s.err = err
	}
	var out []result
	for _, m := range ms {
		env := make([]pattern.Binding, s.vars)
		for name, b := range m.Bindings {
			if v, ok := f.vars[name]; ok && v >= 0 {
				env[v] = pattern.Binding{Bound: true, Start: uint32(b.Start), End: uint32(b.End)}
			}
		}
		out = append(out, result{start: uint32(m.Span.Start), end: uint32(m.Span.End), env: env})
	}
	return out
}
