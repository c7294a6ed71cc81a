package engine

import (
	"maps"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A rule that can match across units is matched over the whole file, whatever was typed. But most of such a rule matches within a unit: the call that it is about, say,
// and only what must stand around that call does not. That part is its screen. It is matched unit by unit and remembered as other rules are, and the
// rule is matched over the file only if its screen matches somewhere. That of a rule that follows data with patterns of its own is its sinks.

// addScreen makes the screen of a rule that is matched over the whole file, always or where it spans units, or with late regular expressions.
func (lp *langProgram) addScreen(c *compiled) {
	if c.textual || !c.wide && !c.late && c.runs == nil {
		return
	}
	f, _ := relaxed(c.formula)
	if f == nil {
		c.wide, c.late = c.wide || c.late, false
		return
	}
	lp.screenBy(c, f)
	c.anywhere = asksAnywhere(c.formula)
}

// screenBy makes a formula the screen of a rule.
func (lp *langProgram) screenBy(c *compiled, f formula) {
	c.screen = true
	s := &compiled{rule: c.rule, formula: f, vars: c.vars, groups: lp.groups(f), gate: lp.words.gateOf(f), of: c}
	ops := map[ir.Op]bool{}
	if !roots(f, ops, true) {
		s.ops = slices.Collect(maps.Keys(ops))
	}
	lp.screens.rules = append(lp.screens.rules, s)
}

// without are the functions of the file in which the screen of a rule did not match, in the tree of the whole file: what they hold has no part in what the rule finds, but
// for what goes over all of them.
func (c *checker) without(rule *compiled) []pattern.Part {
	if !rule.screen || rule.anywhere {
		return nil
	}
	us := c.file.Units
	if c.places == nil {
		c.places = placesOf(us)
	}
	var out []pattern.Part
	in := c.passed[rule]
	for i := 1; i < len(us); i++ {
		for len(in) > 0 && in[0] < i {
			in = in[1:]
		}
		if opOf(&us[i]) == ir.OpFunc && (len(in) == 0 || in[0] != i) {
			out = append(out, c.places[i])
		}
	}
	return out
}

// placesOf are the places of units in the tree of the whole file, where each stands for the hole that the outline has for it, without its root.
func placesOf(us []ir.Unit) []pattern.Part {
	out := make([]pattern.Part, len(us))
	at := ir.NodeID(0)
	for _, n := range us[0].Tree.Nodes {
		if n.Op != ir.OpHole {
			at++
		} else if int(n.Hash) < len(us) {
			to := at + ir.NodeID(len(us[n.Hash].Tree.Nodes)) - 1
			out[n.Hash], at = pattern.Part{From: at, To: to}, to
		}
	}
	return out
}

// asksAnywhere: a formula asks for something anywhere in the file.
func asksAnywhere(f formula) bool {
	switch f := f.(type) {
	case *anywhereF:
		return true
	case *insideF:
		return asksAnywhere(f.of)
	case *orF:
		return slices.ContainsFunc(f.members, asksAnywhere)
	case *andF:
		return slices.ContainsFunc(f.positives, asksAnywhere) || slices.ContainsFunc(f.negatives, asksAnywhere)
	}
	return false
}

// relaxed is a formula that matches within a unit wherever f matches, and is nil where none can be made. less says that it binds less than f does, since
// something that f wants is left out.
func relaxed(f formula) (out formula, less bool) {
	switch f := f.(type) {
	case *patternF:
		if !f.FileWide && !f.Run {
			return f, false
		}
	case *insideF:
		if of, less := relaxed(f.of); of != nil {
			return &insideF{of}, less
		}
	case *orF:
		or := &orF{}
		for _, m := range f.members {
			x, l := relaxed(m)
			if x == nil {
				return nil, true
			}
			or.members = append(or.members, x)
			less = less || l
		}
		return or, less
	case *andF:
		return relaxedAnd(f)
	}
	return nil, true
}

func relaxedAnd(f *andF) (out formula, less bool) {
	and := &andF{}
	for _, p := range f.positives {
		x, l := relaxed(p)
		if x != nil {
			and.positives = append(and.positives, x)
		}
		less = less || l
	}
	if len(and.positives) == 0 {
		return nil, true
	}
	if !less {
		// What is taken away must agree about what both bind, so that it may not be taken from what binds less.
		for _, n := range f.negatives {
			if x, l := relaxed(n); x != nil && !l {
				and.negatives = append(and.negatives, x)
			}
		}
		and.conditions, and.guards = f.conditions, f.guards
		return and, false
	}
	for _, c := range f.conditions {
		if re, ok := c.(*regexCondition); ok && !re.fold {
			and.conditions = append(and.conditions, ifBound{re})
		}
	}
	for _, g := range f.guards {
		if binds(and, g.name) {
			and.guards = append(and.guards, g)
		}
	}
	return and, true
}

// binds: whatever a formula finds, a metavariable is bound in it.
func binds(f formula, name string) bool {
	by := func(m formula) bool { return binds(m, name) }
	switch f := f.(type) {
	case *patternF:
		return holdsVariable(f.text, name)
	case *insideF:
		return by(f.of)
	case *orF:
		return !slices.ContainsFunc(f.members, func(m formula) bool { return !by(m) })
	case *andF:
		return slices.ContainsFunc(f.positives, by)
	}
	return false
}

// holdsVariable: a metavariable stands in a pattern.
func holdsVariable(pattern, name string) bool {
	for rest := pattern; ; {
		_, after, found := strings.Cut(rest, name)
		if !found || after == "" || !isWordByte(after[0]) {
			return found
		}
		rest = after
	}
}

// ifBound is a condition on a metavariable that may not be bound.
type ifBound struct{ *regexCondition }

func (c ifBound) filter(s *search, r result) []result {
	if _, ok := bound(r, c.v); !ok {
		return []result{r}
	}
	return c.regexCondition.filter(s, r)
}
