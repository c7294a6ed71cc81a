package rules

import (
	"regexp"
	"slices"
	"strings"
)

// checkBound warns of conditions, focus and ends of propagators that name a metavariable which no pattern of the rule binds: they hold nowhere.
func (l *loader) checkBound(r *Rule) {
	b := binder{bound: map[string]bool{}}
	if r.Match != nil {
		b.formula(r.Match)
	}
	if r.Taint != nil {
		for _, list := range [][]TaintSpec{r.Taint.Sources, r.Taint.Sinks, r.Taint.Sanitizers, r.Taint.Propagators} {
			for _, s := range list {
				b.formula(s.Of)
				b.use(s.Place, s.From)
				b.use(s.Place, s.To)
			}
		}
	}
	if r.Extract != nil {
		b.use(r.Place, r.Extract.Metavariable)
	}
	var names []string
	for name := range b.bound {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, u := range b.used {
		name := plainName(u.name)
		if b.bound[name] || name == "$_" || len(name) > 1 && name[1] >= '0' && name[1] <= '9' || len(l.faults) >= MaxFaults {
			continue
		}
		l.faults = append(l.faults, Fault{Place: u.at, RuleID: l.rule, Warning: true, Message: "`" + clip(u.name) + "` is bound by no pattern of the rule", Suggestion: hint(name, names)})
	}
}

// plainName is a metavariable without the dots of those that stand for several things.
func plainName(s string) string { return strings.Replace(s, "$...", "$", 1) }

// binder collects what the patterns of a rule bind, and what the rest of it uses.
type binder struct {
	bound map[string]bool
	used  []usage
}

type usage struct {
	at   Place
	name string
}

func (b *binder) use(at Place, name string) {
	if name != "" {
		b.used = append(b.used, usage{at, name})
	}
}

func (b *binder) text(s string) {
	for _, name := range boundNames(s) {
		b.bound[plainName(name)] = true
	}
}

// reBound are the metavariables that a pattern or a regular expression binds; a named group (?<X>…) binds $X.
var reBound = regexp.MustCompile(`\$(?:\.\.\.)?[A-Z_][A-Z0-9_]*\b|\(\?P?<([A-Z_][A-Z0-9_]*)>`)

// boundNames are those of a text, as it writes them.
func boundNames(s string) []string {
	var out []string
	for _, m := range reBound.FindAllStringSubmatch(s, -1) {
		if m[1] != "" {
			m[0] = "$" + m[1]
		}
		out = append(out, m[0])
	}
	return out
}

func (b *binder) formula(f Formula) {
	switch f := f.(type) {
	case *Pattern:
		b.text(f.Text)
	case *Regex:
		b.text(f.Text)
	case *Or:
		for _, m := range f.Members {
			b.formula(m)
		}
	case *And:
		for _, m := range f.Members {
			b.formula(m)
		}
		for _, names := range f.Focus {
			for _, name := range names {
				b.use(f.Place, name)
			}
		}
		for _, c := range f.Conditions {
			b.condition(c)
		}
	case *Not:
		b.formula(f.Of)
	case *Inside:
		b.formula(f.Of)
	case *NotInside:
		b.formula(f.Of)
	case *Anywhere:
		b.formula(f.Of)
	}
}

func (b *binder) condition(c Condition) {
	switch c := c.(type) {
	case *MetaRegex:
		b.use(c.Place, c.Metavariable)
		b.text(c.Regex)
	case *MetaPattern:
		b.use(c.Place, c.Metavariable)
		b.formula(c.Of)
	case *MetaComparison:
		b.use(c.Place, c.Metavariable)
	case *MetaAnalysis:
		b.use(c.Place, c.Metavariable)
	case *MetaType:
		b.use(c.Place, c.Metavariable)
	}
}
