package rules

import (
	"regexp"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

var (
	reCWE   = regexp.MustCompile(`(?i)\bCWE[-_ ]?0*([1-9][0-9]{0,4})\b`)
	reOWASP = regexp.MustCompile(`\b(A[0-9]{2}):(20[0-9]{2})\b`)
	reASVS  = regexp.MustCompile(`(?i)\bv?([0-9]+\.[0-9]+\.[0-9]+-[0-9]+\.[0-9]+\.[0-9]+)\b`)
)

// metadata reads what a rule says about its flaw. Nothing in it can break a rule of Semgrep's: keys that are ours and not as they
// should be are warnings, and all others are free.
func (l *loader) metadata(n *yaml.Node, r *Rule) {
	if n = l.resolve(n); n == nil || n.Tag == "!!null" {
		return
	}
	if n.Kind != yaml.MappingNode {
		l.warn(n, "", "`metadata` must be an object with keys")
		return
	}
	o := l.mapping(n, "metadata")
	if o == nil {
		return
	}
	m := &r.Metadata
	for _, f := range o.fields {
		l.checkValue(f.value)
		l.metadataField(f, r)
	}
	if len(m.OWASP) == 0 || !has2025(m.OWASP) {
		m.OWASP = append(OWASPFor(m.CWE), m.OWASP...)
	}
}

func has2025(list []string) bool {
	return slices.ContainsFunc(list, func(s string) bool { return strings.HasSuffix(s, ":2025") })
}

func (l *loader) metadataField(f field, r *Rule) {
	m := &r.Metadata
	switch f.name {
	case "title":
		m.Title = l.loose(f)
	case "category":
		m.Category = l.loose(f)
	case "impact":
		m.Impact = strings.ToUpper(l.loose(f))
	case "likelihood":
		m.Likelihood = strings.ToUpper(l.loose(f))
	case "confidence":
		m.Confidence = strings.ToUpper(l.loose(f))
	case "summary":
		m.Summary = l.loose(f)
	case "explanation":
		m.Explanation = l.loose(f)
	case "details":
		m.Details = l.loose(f)
	case "attack":
		m.Attack = l.loose(f)
	case "remediation":
		m.Remediation = l.loose(f)
	case "fix-title":
		m.FixTitle = l.loose(f)
	case "fix-safety":
		if m.FixSafety = l.loose(f); m.FixSafety != "safe" && m.FixSafety != "review" {
			l.warn(f.value, "safe or review", "`fix-safety` is %s", quote(m.FixSafety))
			m.FixSafety = "review"
		}
	case "severity":
		if s, err := ParseSeverity(l.loose(f)); err == nil {
			r.Severity = s
		}
	case "cwe":
		m.CWE = normalised(l.looseList(f.value), reCWE, func(g []string) string { return "CWE-" + g[1] })
	case "owasp":
		m.OWASP = normalised(l.looseList(f.value), reOWASP, func(g []string) string { return g[1] + ":" + g[2] })
	case "asvs":
		m.ASVS = normalised(l.looseList(f.value), reASVS, func(g []string) string { return "v" + g[1] })
	case "flow":
		m.Flow = l.flow(f.value)
	case "yields":
		m.Yields = l.yields(f.value)
	case "doubtful":
		m.Doubtful = l.doubt(f.value)
	case "harmless-as":
		if m.HarmlessAs = l.loose(f); PurposeOf(m.HarmlessAs) == nil {
			l.warn(f.value, "a purpose of rules/purposes.yaml", "no purpose is called %s", quote(m.HarmlessAs))
		}
	case "fix-imports":
		m.FixImports = l.looseList(f.value)
	case "fixes":
		m.Fixes = l.alternatives(f)
	case "technology":
		m.Technology = l.looseList(f.value)
	case "references":
		m.References = l.looseList(f.value)
	case "bad":
		m.Bad = l.examples(f, r)
	case "good":
		m.Good = l.examples(f, r)
	}
}

// normalised finds the identifiers in what a rule writes, each once, in order.
func normalised(list []string, re *regexp.Regexp, spell func([]string) string) []string {
	var out []string
	for _, s := range list {
		for _, g := range re.FindAllStringSubmatch(s, -1) {
			if id := spell(g); !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}

// loose reads a string and takes anything else for none.
func (l *loader) loose(f field) string {
	if f.value.Kind != yaml.ScalarNode || f.value.Tag == "!!null" {
		return ""
	}
	return f.value.Value
}

// looseList reads a string or a list and leaves out what is no string.
func (l *loader) looseList(n *yaml.Node) []string {
	var out []string
	switch n.Kind {
	case yaml.ScalarNode:
		if n.Tag != "!!null" && n.Value != "" {
			out = append(out, n.Value)
		}
	case yaml.SequenceNode:
		for _, x := range n.Content {
			if x = l.resolve(x); x != nil && x.Kind == yaml.ScalarNode {
				out = append(out, x.Value)
			}
		}
	}
	return out
}

func (l *loader) examples(f field, r *Rule) []Example {
	list := []*yaml.Node{f.value}
	if f.value.Kind == yaml.SequenceNode {
		list = f.value.Content
	}
	var out []Example
	for _, n := range list {
		if n = l.resolve(n); n == nil {
			break
		}
		e := Example{Place: l.at(n)}
		switch n.Kind {
		case yaml.ScalarNode:
			e.Code = n.Value
		case yaml.MappingNode:
			o := l.mapping(n, "example")
			if o == nil {
				continue
			}
			for _, x := range o.fields {
				switch x.name {
				case "language":
					e.Language = l.loose(x)
				case "code":
					e.Code, e.Place = l.loose(x), l.at(x.value)
				case "fixed":
					e.Fixed = l.loose(x)
				case "alternatives":
					e.Alternatives = l.looseList(x.value)
				default:
					l.warn(x.key, hint(x.name, []string{"language", "code", "fixed", "alternatives"}), "unknown key `%s` in an example", clip(x.name))
				}
			}
		}
		if e.Code == "" {
			l.warn(n, "", "`%s` holds an example without code", f.name)
			continue
		}
		if e.Language == "" && len(r.Languages) > 0 {
			e.Language = r.Languages[0]
		}
		out = append(out, e)
	}
	return out
}

// flow reads what a rule in taint mode takes from library models.
func (l *loader) flow(n *yaml.Node) *Flow {
	o := l.object(n, tables[tableFlow])
	if o == nil {
		return nil
	}
	f := &Flow{Weakness: l.choice(o, "weakness", Weaknesses), Sources: l.modelStrings(o, "sources"), Libraries: l.modelStrings(o, "libraries")}
	if f.Weakness == "" && !l.broken {
		l.fault(o.node, "for example `weakness: sql`", "`flow` names no weakness")
	}
	for _, k := range f.Sources {
		if !slices.Contains(SourceKinds, k) {
			l.fault(o.get("sources"), hint(k, SourceKinds), "unknown kind of source %s", quote(k))
		}
	}
	for name, to := range map[string]*string{"asked": &f.Asked, "itself": &f.Itself, "found": &f.Found, "open": &f.Open, "login": &f.Login, "present": &f.Present, "changes": &f.Changes, "common": &f.Common, "known": &f.Known, "uses": &f.Uses, "checked": &f.Checked, "ordinary": &f.Ordinary, "alone": &f.Alone, "route": &f.Route} {
		if v := o.get(name); v != nil {
			*to, _ = l.regexText(v, name)
		}
	}
	if len(f.Sources) == 0 {
		f.Sources = []string{"remote", "message"}
	}
	return f
}

// yields reads to which knowledge of its data a search rule gives way.
func (l *loader) yields(n *yaml.Node) *Yields {
	o := l.object(n, tables[tableYields])
	if o == nil {
		return nil
	}
	y := &Yields{Weakness: l.choice(o, "weakness", Weaknesses), Values: l.modelStrings(o, "values")}
	if (y.Weakness == "" || len(y.Values) == 0) && !l.broken {
		l.fault(o.node, "for example `{weakness: sql, values: [$X]}`", "`yields` names no weakness or no metavariable")
	}
	return y
}

func (l *loader) doubt(n *yaml.Node) *Doubt {
	o := l.object(n, tables[tableDoubt])
	if o == nil {
		return nil
	}
	d := &Doubt{}
	for _, k := range []struct {
		name string
		to   *string
	}{{"text", &d.Text}, {"line", &d.Line}, {"path", &d.Path}, {"within", &d.Within}, {"after", &d.After}, {"lacks", &d.Lacks}, {"names", &d.Names}, {"sets", &d.Sets}} {
		if v := o.get(k.name); v != nil {
			*k.to, _ = l.regexText(v, k.name)
		}
	}
	d.Polynomial = l.optional(o, "polynomial")
	return d
}
