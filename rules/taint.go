package rules

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// taintLists maps the keys of the older syntax to those of the newer one and to the table of their entries.
var taintLists = [...]struct{ old, new, table string }{
	{"pattern-sources", "sources", tableSource},
	{"pattern-sinks", "sinks", tableSink},
	{"pattern-sanitizers", "sanitizers", tableSanitizer},
	{"pattern-propagators", "propagators", tablePropagator},
}

// taint reads the body of a rule in taint mode. o is the rule in the older syntax, the object under `taint` in the newer one.
// modelled says that library models may stand for sources and sinks.
func (l *loader) taint(o *object, newer, modelled bool) *Taint {
	out := &Taint{}
	into := [...]*[]TaintSpec{&out.Sources, &out.Sinks, &out.Sanitizers, &out.Propagators}
	for i, t := range taintLists {
		key := t.old
		if newer {
			key = t.new
		}
		v := o.get(key)
		if v == nil {
			if i < 2 && !modelled {
				l.fault(o.node, "", "a rule in taint mode needs `%s`", key)
			}
			continue
		}
		list := l.items(v, key)
		if len(list) == 0 && i < 2 && !l.broken {
			l.fault(v, "", "`%s` is empty", key)
		}
		for _, item := range list {
			if s, ok := l.taintSpec(item, t.table, newer); ok {
				*into[i] = append(*into[i], s)
			}
		}
	}
	return out
}

func (l *loader) taintSpec(n *yaml.Node, table string, newer bool) (TaintSpec, bool) {
	if n = l.resolve(n); n == nil {
		return TaintSpec{}, false
	}
	s := TaintSpec{Place: l.at(n)}
	if n.Kind == yaml.ScalarNode && table != tablePropagator {
		s.Of = l.pattern(n, table)
		return s, s.Of != nil
	}
	o := l.object(n, tables[table])
	if o == nil {
		return s, false
	}
	s.Label = l.optional(o, "label")
	s.Requires = l.requires(o)
	s.BySideEffect = l.choice(o, "by-side-effect", []string{"true", "false", "only"})
	if s.BySideEffect == "false" {
		s.BySideEffect = ""
	}
	if o.has("exact") {
		exact := l.boolean(o, "exact", false)
		s.Exact = &exact
	}
	s.Control = l.boolean(o, "control", false)
	s.NotConflicting = l.boolean(o, "not_conflicting", false)
	s.AtExit = l.boolean(o, "at-exit", false)
	s.From, s.To = l.end(o, "from", table), l.end(o, "to", table)
	if v := o.get("replace-labels"); v != nil {
		s.ReplaceLabels = l.texts(v, "replace-labels")
	}
	s.Of = l.taintFormula(o, newer)
	return s, s.Of != nil
}

// end reads the metavariable at an end of a propagator.
func (l *loader) end(o *object, key, table string) string {
	v := o.get(key)
	if v == nil {
		if table == tablePropagator {
			l.fault(o.node, "", "a propagator needs `%s`, a metavariable of its pattern", key)
		}
		return ""
	}
	s, ok := l.text(v, key)
	if ok {
		l.metavariableName(v, s)
	}
	return s
}

// requires reads a formula over labels. A list, which speaks of several metavariables, is joined: all of them must hold.
func (l *loader) requires(o *object) string {
	v := o.get("requires")
	if v == nil {
		return ""
	}
	if v.Kind == yaml.ScalarNode {
		s, _ := l.text(v, "requires")
		return s
	}
	var parts []string
	for _, item := range l.items(v, "requires") {
		if item = l.resolve(item); item == nil {
			break
		}
		if item.Kind == yaml.ScalarNode {
			parts = append(parts, "("+item.Value+")")
			continue
		}
		if m := l.mapping(item, "requires"); m != nil {
			for _, f := range m.fields {
				if s, ok := l.text(f.value, f.name); ok {
					parts = append(parts, "("+s+")")
				}
			}
		}
	}
	return strings.Join(parts, " and ")
}

// taintFormula reads a spec's formula, in whichever syntax it is written.
func (l *loader) taintFormula(o *object, newer bool) Formula {
	if newer || l.usesNewer(o) {
		return l.matchObject(o, alone)
	}
	and := &And{Place: l.at(o.node)}
	for _, f := range o.fields {
		l.condition(f, and)
	}
	name, v := l.single(o, "source, sink or sanitizer")
	if name == "" {
		return nil
	}
	f := l.operator(name, v, alone)
	if f == nil || len(and.Conditions)+len(and.Focus) == 0 {
		return f
	}
	and.Members = []Formula{f}
	return and
}

func (l *loader) usesNewer(o *object) bool {
	for _, op := range matchOperators[1:] {
		if o.has(op) {
			return true
		}
	}
	return o.has("where")
}
