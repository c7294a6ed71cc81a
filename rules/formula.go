package rules

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// where a formula stands decides what it may be.
type position uint8

const (
	alone      position = iota // the whole of a rule, or of a negative or surrounding operator
	inAnd                      // a member of `patterns`, or of `all`
	inOr                       // a member of `pattern-either`, or of `any`
	inMetaPatt                 // within metavariable-pattern, where negatives alone are enough
)

// pattern reads the text of a pattern.
func (l *loader) pattern(n *yaml.Node, what string) Formula {
	s, ok := l.text(n, what)
	if !ok {
		return nil
	}
	if strings.TrimSpace(s) == "" {
		l.fault(n, "", "`%s` is empty", what)
		return nil
	}
	if len(s) > MaxPattern {
		l.fault(n, "", "`%s` is longer than %d bytes", what, MaxPattern)
		return nil
	}
	return &Pattern{l.at(l.resolve(n)), s}
}

func (l *loader) regexText(n *yaml.Node, what string) (string, bool) {
	s, ok := l.text(n, what)
	if !ok {
		return "", false
	}
	if s == "" {
		l.fault(n, "", "`%s` is empty", what)
		return "", false
	}
	if len(s) > MaxRegexLength {
		l.fault(n, "", "`%s` is longer than %d bytes", what, MaxRegexLength)
		return "", false
	}
	return s, true
}

func (l *loader) regex(n *yaml.Node, what string) Formula {
	s, ok := l.regexText(n, what)
	if !ok {
		return nil
	}
	return &Regex{l.at(l.resolve(n)), s}
}

// operators of the older syntax, of which an entry holds one. Conditions and focus are not among them.
var operators = []string{"pattern", "patterns", "pattern-either", "pattern-regex", "pattern-not", "pattern-inside", "pattern-not-inside", "pattern-not-regex"}

// operator reads the formula under a key of the older syntax.
func (l *loader) operator(name string, v *yaml.Node, pos position) Formula {
	if !l.enter(v) {
		return nil
	}
	defer l.leave()
	at := l.at(v)
	switch name {
	case "pattern":
		return l.pattern(v, name)
	case "pattern-regex":
		return l.regex(v, name)
	case "patterns":
		return l.patterns(v, pos)
	case "pattern-either":
		return l.either(v)
	}
	if pos != inAnd && pos != inMetaPatt && name != "pattern-inside" {
		l.fault(v, "put it into `patterns`, beside a positive pattern", "`%s` says only what is not wanted", name)
		return nil
	}
	var of Formula
	if name == "pattern-not-regex" {
		of = l.regex(v, name)
	} else {
		of = l.nested(v, name)
	}
	if of == nil {
		return nil
	}
	switch name {
	case "pattern-inside":
		return &Inside{at, of}
	case "pattern-not-inside":
		return &NotInside{at, of}
	}
	return &Not{at, of}
}

// nested reads what stands under pattern-not or pattern-inside: a pattern, or an object with an operator.
func (l *loader) nested(n *yaml.Node, what string) Formula {
	if n.Kind == yaml.ScalarNode {
		return l.pattern(n, what)
	}
	o := l.object(n, tables[tableItem])
	if o == nil {
		return nil
	}
	name, v := l.single(o, what)
	if name == "" {
		return nil
	}
	return l.operator(name, v, alone)
}

// single finds the one operator of an object.
func (l *loader) single(o *object, what string) (string, *yaml.Node) {
	name, value := "", (*yaml.Node)(nil)
	for _, f := range o.fields {
		for _, op := range operators {
			if f.name != op {
				continue
			}
			if name != "" {
				l.fault(f.key, "give each operator an entry of its own", "`%s` and `%s` stand in the same entry", name, op)
				return "", nil
			}
			name, value = op, f.value
		}
	}
	if name == "" && !l.broken {
		l.fault(o.node, "one of "+strings.Join(operators[:4], ", "), "there is no pattern in this `%s`", what)
	}
	return name, value
}

// patterns reads the members of an intersection, in the older syntax.
func (l *loader) patterns(n *yaml.Node, pos position) Formula {
	and := &And{Place: l.at(n)}
	positive := false
	list := l.items(n, "patterns")
	for _, item := range list {
		o := l.object(item, tables[tableItem])
		if o == nil {
			continue
		}
		if len(o.fields) > 1 {
			l.fault(o.fields[1].key, "give each operator an entry of its own", "`%s` and `%s` stand in the same entry", clip(o.fields[0].name), clip(o.fields[1].name))
			continue
		}
		for _, f := range o.fields {
			if l.condition(f, and) {
				continue
			}
			if !isOperator(f.name) {
				continue // reported as an unknown key
			}
			m := l.operator(f.name, f.value, inAnd)
			if m == nil {
				continue
			}
			positive = positive || isPositive(m)
			and.Members = append(and.Members, m)
		}
	}
	if l.broken || l.stopped {
		return nil
	}
	if len(list) == 0 {
		l.fault(n, "", "`patterns` is empty")
		return nil
	}
	if !positive && pos != inMetaPatt {
		l.fault(n, "add a `pattern`, a `pattern-either` or a `pattern-inside`", "`patterns` says only what is not wanted")
		return nil
	}
	return and
}

func isOperator(name string) bool {
	for _, op := range operators {
		if op == name {
			return true
		}
	}
	return false
}

// isPositive: a formula that gives ranges, and does not only take some away.
func isPositive(f Formula) bool {
	switch f.(type) {
	case *Not, *NotInside:
		return false
	}
	return true
}

// either reads the members of a union, in the older syntax.
func (l *loader) either(n *yaml.Node) Formula {
	or := &Or{Place: l.at(n)}
	list := l.items(n, "pattern-either")
	for _, item := range list {
		o := l.object(item, tables[tableItem])
		if o == nil {
			continue
		}
		name, v := l.single(o, "pattern-either")
		if name == "" {
			continue
		}
		if len(o.fields) > 1 {
			l.fault(o.fields[1].key, "put both under `patterns`", "only one operator may stand in an entry of `pattern-either`")
			continue
		}
		if m := l.operator(name, v, inOr); m != nil {
			or.Members = append(or.Members, m)
		}
	}
	if l.broken || l.stopped {
		return nil
	}
	if len(list) == 0 {
		l.fault(n, "", "`pattern-either` is empty")
		return nil
	}
	return or
}

// condition adds a condition or a focus of the older syntax; false where the key is neither.
func (l *loader) condition(f field, and *And) bool {
	var c Condition
	switch f.name {
	case "focus-metavariable":
		l.focus(f.value, f.name, and)
		return true
	case "metavariable-regex":
		c = l.metaRegex(f.value)
	case "metavariable-pattern":
		c = l.metaPattern(f.value)
	case "metavariable-comparison":
		c = l.metaComparison(f.value)
	case "metavariable-analysis":
		c = l.metaAnalysis(f.value)
	case "metavariable-type":
		c = l.metaType(f.value)
	case "pattern-where-python":
		l.fault(f.key, "say it with `metavariable-comparison` or `metavariable-regex`", "`pattern-where-python` would run code of the rule file; Semgrep has removed it, too")
		return true
	default:
		return false
	}
	if c != nil {
		and.Conditions = append(and.Conditions, c)
	}
	return true
}

func (l *loader) focus(n *yaml.Node, what string, and *And) {
	names := l.texts(n, what)
	for i, s := range names {
		names[i] = l.metavariableName(n, s)
	}
	if len(names) == 0 {
		l.fault(n, "", "`%s` names no metavariable", what)
		return
	}
	and.Focus = append(and.Focus, names)
}

// metavariableName checks the spelling `$NAME`, `$...NAME` or, for groups of regular expressions, `$1`.
func (l *loader) metavariableName(n *yaml.Node, s string) string {
	name, ok := strings.CutPrefix(s, "$")
	name = strings.TrimPrefix(name, "...")
	valid := ok && name != ""
	for _, r := range name {
		valid = valid && (r == '_' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r >= '0' && r <= '9')
	}
	if !valid {
		suggestion := ""
		if !ok && s != "" {
			suggestion = "did you mean `$" + strings.ToUpper(clip(s)) + "`?"
		}
		l.fault(n, suggestion, "%s is not the name of a metavariable, such as `$X`", quote(s))
	}
	return s
}

// named reads the `metavariable` of a condition.
func (l *loader) named(o *object, t string) (string, bool) {
	v := o.get("metavariable")
	if v == nil {
		l.fault(o.node, "", "`%s` names no `metavariable`", t)
		return "", false
	}
	s, ok := l.text(v, "metavariable")
	if ok {
		l.metavariableName(v, s)
	}
	return s, ok
}

func (l *loader) metaRegex(n *yaml.Node) Condition {
	o := l.object(n, tables[tableMetaRegex])
	if o == nil {
		return nil
	}
	name, ok := l.named(o, tableMetaRegex)
	if !ok {
		return nil
	}
	v := o.get("regex")
	if v == nil {
		l.fault(o.node, "", "`metavariable-regex` has no `regex`")
		return nil
	}
	re, ok := l.regexText(v, "regex")
	if !ok {
		return nil
	}
	return &MetaRegex{Place: l.at(o.node), Metavariable: name, Regex: re, ConstantPropagation: l.boolean(o, "constant-propagation", false)}
}

func (l *loader) metaPattern(n *yaml.Node) Condition {
	o := l.object(n, tables[tableMetaPatt])
	if o == nil {
		return nil
	}
	name, ok := l.named(o, tableMetaPatt)
	if !ok {
		return nil
	}
	out := &MetaPattern{Place: l.at(o.node), Metavariable: name, Language: l.language(o)}
	// Conditions beside the operator narrow it.
	and := &And{Place: l.at(o.node)}
	op, v := "", (*yaml.Node)(nil)
	for _, f := range o.fields {
		switch {
		case l.condition(f, and):
		case isOperator(f.name) && op != "":
			l.fault(f.key, "put both under `patterns`", "`%s` and `%s` stand in the same `metavariable-pattern`", op, f.name)
			return nil
		case isOperator(f.name):
			op, v = f.name, f.value
		}
	}
	if op == "" {
		l.fault(o.node, "one of "+strings.Join(operators[:4], ", "), "there is no pattern in this `metavariable-pattern`")
		return nil
	}
	f := l.operator(op, v, inMetaPatt)
	if f == nil {
		return nil
	}
	if !isPositive(f) || len(and.Conditions)+len(and.Focus) > 0 {
		and.Members = []Formula{f}
		f = and
	}
	out.Of = f
	return out
}

func (l *loader) language(o *object) string {
	v := o.get("language")
	if v == nil {
		return ""
	}
	s, ok := l.text(v, "language")
	if !ok {
		return ""
	}
	return l.languageName(v, s)
}

func (l *loader) metaComparison(n *yaml.Node) Condition {
	o := l.object(n, tables[tableMetaComp])
	if o == nil {
		return nil
	}
	return l.comparison(o)
}

// comparison reads a comparison of either syntax. The metavariable may be missing: the expression names its own.
func (l *loader) comparison(o *object) Condition {
	out := &MetaComparison{Place: l.at(o.node), Base: l.integer(o, "base", 0), Strip: l.boolean(o, "strip", false)}
	if o.has("metavariable") {
		out.Metavariable, _ = l.named(o, tableMetaComp)
	}
	v := o.get("comparison")
	if v == nil {
		l.fault(o.node, "", "`metavariable-comparison` has no `comparison`")
		return nil
	}
	out.Comparison, _ = l.text(v, "comparison")
	if strings.TrimSpace(out.Comparison) == "" {
		l.fault(v, "", "`comparison` is empty")
		return nil
	}
	if len(out.Comparison) > MaxRegexLength {
		l.fault(v, "", "`comparison` is longer than %d bytes", MaxRegexLength)
		return nil
	}
	return out
}

func (l *loader) metaAnalysis(n *yaml.Node) Condition {
	o := l.object(n, tables[tableMetaAnal])
	if o == nil {
		return nil
	}
	return l.analysis(o)
}

func (l *loader) analysis(o *object) Condition {
	name, ok := l.named(o, tableMetaAnal)
	if !ok {
		return nil
	}
	a := l.choice(o, "analyzer", analyzers)
	if a == "" {
		if !o.has("analyzer") {
			l.fault(o.node, "one of "+strings.Join(analyzers, ", "), "`metavariable-analysis` has no `analyzer`")
		}
		return nil
	}
	return &MetaAnalysis{Place: l.at(o.node), Metavariable: name, Analyzer: a}
}

func (l *loader) metaType(n *yaml.Node) Condition {
	o := l.object(n, tables[tableMetaType])
	if o == nil {
		return nil
	}
	return l.types(o)
}

func (l *loader) types(o *object) Condition {
	name, ok := l.named(o, tableMetaType)
	if !ok {
		return nil
	}
	out := &MetaType{Place: l.at(o.node), Metavariable: name}
	for _, key := range []string{"type", "types"} {
		if v := o.get(key); v != nil {
			out.Types = append(out.Types, l.texts(v, key)...)
		}
	}
	if len(out.Types) == 0 {
		l.fault(o.node, "", "`metavariable-type` names no type")
		return nil
	}
	return out
}
