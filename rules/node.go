package rules

import (
	"fmt"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// Limits against hostile rule files. They are far beyond what rules need.
const (
	MaxFileSize    = 16 << 20  // bytes
	MaxRules       = 20_000    // rules in a file
	MaxDepth       = 100       // objects and lists within each other
	MaxAliases     = 2_000     // uses of YAML aliases in a file
	MaxNodes       = 4_000_000 // YAML nodes read from a file, those behind aliases at each use
	MaxRegexLength = 32 << 10  // bytes of a regular expression
	MaxPattern     = 64 << 10  // bytes of a pattern
	MaxFaults      = 1_000     // faults told of a file
	MaxMembers     = 5_000     // entries of one `patterns` or `pattern-either`
)

// loader reads one file. Its methods report what is wrong as faults and return what can be used.
type loader struct {
	file    string
	offset  int // lines before the text that is parsed
	faults  []Fault
	rule    string // the id of the rule being read
	broken  bool   // the rule being read has an error
	aliases int
	nodes   int
	depth   int
	stopped bool // a limit of the whole file is passed
}

func (l *loader) at(n *yaml.Node) Place {
	if n == nil {
		return Place{File: l.file, Line: 1, Column: 1}
	}
	return Place{File: l.file, Line: n.Line + l.offset, Column: n.Column}
}

func (l *loader) report(n *yaml.Node, warning bool, suggestion, message string) {
	if !warning {
		l.broken = true
	}
	if len(l.faults) < MaxFaults {
		l.faults = append(l.faults, Fault{Place: l.at(n), RuleID: l.rule, Message: message, Suggestion: suggestion, Warning: warning})
	}
}

func (l *loader) fault(n *yaml.Node, suggestion, format string, args ...any) {
	l.report(n, false, suggestion, fmt.Sprintf(format, args...))
}

func (l *loader) warn(n *yaml.Node, suggestion, format string, args ...any) {
	l.report(n, true, suggestion, fmt.Sprintf(format, args...))
}

// resolve follows aliases. It returns nil once a limit is passed.
func (l *loader) resolve(n *yaml.Node) *yaml.Node {
	if l.stopped || n == nil {
		return nil
	}
	for n.Kind == yaml.AliasNode {
		if l.aliases++; l.aliases > MaxAliases {
			l.stop(n, "more than %d uses of aliases: the rest of the file is not read", MaxAliases)
			return nil
		}
		n = n.Alias
	}
	if l.nodes++; l.nodes > MaxNodes {
		l.stop(n, "more than %d values: the rest of the file is not read", MaxNodes)
		return nil
	}
	return n
}

// stop ends the reading of the file.
func (l *loader) stop(n *yaml.Node, format string, args ...any) {
	l.stopped = true
	l.fault(n, "", format, args...)
}

// enter counts the depth; where it is too much it reports and returns false. Every true is followed by leave.
func (l *loader) enter(n *yaml.Node) bool {
	if l.depth >= MaxDepth {
		l.fault(n, "", "more than %d levels within each other", MaxDepth)
		return false
	}
	l.depth++
	return true
}

func (l *loader) leave() { l.depth-- }

// field is an entry of an object.
type field struct {
	name       string
	key, value *yaml.Node // value is resolved
}

// object is a YAML mapping with merges done.
type object struct {
	node   *yaml.Node
	fields []field
}

func (o *object) get(name string) *yaml.Node {
	for i := range o.fields {
		if o.fields[i].name == name {
			return o.fields[i].value
		}
	}
	return nil
}

func (o *object) has(name string) bool { return o.get(name) != nil }

// mapping reads an object without a look at its keys.
func (l *loader) mapping(n *yaml.Node, what string) *object {
	if n = l.resolve(n); n == nil {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		l.fault(n, "", "%s must be an object with keys, not %s", what, kindName(n))
		return nil
	}
	o := &object{node: n, fields: make([]field, 0, len(n.Content)/2)}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		if k.Tag == "!!merge" {
			l.merge(o, v)
			continue
		}
		if k = l.resolve(k); k == nil {
			return nil
		}
		if k.Kind != yaml.ScalarNode {
			l.fault(k, "", "a key must be a word")
			continue
		}
		if v = l.resolve(v); v == nil {
			return nil
		}
		if old := l.existing(o, k.Value); old != nil {
			if old.key.Line == k.Line || !old.merged(n) {
				l.fault(k, "", "the key `%s` stands twice (first on line %d)", clip(k.Value), old.key.Line+l.offset)
				continue
			}
			*old = field{k.Value, k, v}
			continue
		}
		o.fields = append(o.fields, field{k.Value, k, v})
	}
	return o
}

// merged: the field came from a merge into n, not from n itself.
func (f *field) merged(n *yaml.Node) bool {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i] == f.key {
			return false
		}
	}
	return true
}

func (l *loader) existing(o *object, name string) *field {
	for i := range o.fields {
		if o.fields[i].name == name {
			return &o.fields[i]
		}
	}
	return nil
}

// merge adds the entries of `<<`, which the object's own override.
func (l *loader) merge(o *object, v *yaml.Node) {
	if v = l.resolve(v); v == nil {
		return
	}
	if v.Kind == yaml.SequenceNode {
		for _, x := range v.Content {
			if x = l.resolve(x); x != nil && x.Kind == yaml.MappingNode {
				l.mergeOne(o, x)
			}
		}
		return
	}
	if v.Kind != yaml.MappingNode {
		l.fault(v, "", "`<<` must name an object")
		return
	}
	l.mergeOne(o, v)
}

func (l *loader) mergeOne(o *object, v *yaml.Node) {
	if !l.enter(v) {
		return
	}
	defer l.leave()
	other := l.mapping(v, "the merged value")
	if other == nil {
		return
	}
	for _, f := range other.fields {
		if !o.has(f.name) {
			o.fields = append(o.fields, f)
		}
	}
}

// object reads an object and checks its keys against a table.
func (l *loader) object(n *yaml.Node, t *Table) *object {
	o := l.mapping(n, "`"+t.Name+"`")
	if o == nil || t.Free {
		return o
	}
	for _, f := range o.fields {
		if _, ok := t.Key(f.name); !ok {
			l.unknown(f, t)
		}
	}
	return o
}

// unknown reports a key that a table does not list.
func (l *loader) unknown(f field, t *Table) {
	hint := misnamed(f.name, t)
	if hint == "" {
		if s := Suggest(f.name, t.Names()); s != "" {
			hint = "did you mean `" + s + "`?"
		}
	}
	l.fault(f.key, hint, "unknown key `%s` in %s", clip(f.name), article(t.Name))
}

// misnamed knows the operators of one syntax by their names in the other.
func misnamed(name string, t *Table) string {
	newer := map[string]string{"patterns": "all", "pattern-either": "any", "pattern-not": "not", "pattern-inside": "inside",
		"pattern-regex": "regex", "pattern-not-inside": "not: {inside: …}", "pattern-not-regex": "not: {regex: …}",
		"metavariable-regex": "where", "metavariable-pattern": "where", "metavariable-comparison": "where", "focus-metavariable": "where: [focus: …]"}
	if t.Name == tableMatch {
		if s, ok := newer[name]; ok {
			return "in `match` it is `" + s + "`"
		}
	}
	if t.Name == tableItem || t.Name == tableRule {
		for old, s := range newer {
			if s == name {
				return "in `patterns` it is `" + old + "`; under `match:` it is `" + name + "`"
			}
		}
		if _, ok := tables[tableMetadata].Key(name); ok && t.Name == tableRule {
			return "it belongs under `metadata`"
		}
	}
	return ""
}

func article(name string) string {
	switch name {
	case tableRule, tableSource, tableSink, tableSanitizer, tablePropagator, tableExample:
		return "a " + name
	case tableItem:
		return "an entry of `patterns`"
	case tableFile:
		return "a rule file; rules stand in a list under `rules:`"
	}
	return "`" + name + "`"
}

// text reads a string; a number or a truth value is its spelling.
func (l *loader) text(n *yaml.Node, what string) (string, bool) {
	if n = l.resolve(n); n == nil {
		return "", false
	}
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
		l.fault(n, "", "`%s` must be a string, not %s", what, kindName(n))
		return "", false
	}
	return n.Value, true
}

// optional is text where a key may be missing.
func (l *loader) optional(o *object, name string) string {
	n := o.get(name)
	if n == nil {
		return ""
	}
	s, _ := l.text(n, name)
	return s
}

// choice is a string out of a few.
func (l *loader) choice(o *object, name string, values []string) string {
	n := o.get(name)
	if n == nil {
		return ""
	}
	s, ok := l.text(n, name)
	if !ok {
		return ""
	}
	for _, v := range values {
		if s == v {
			return s
		}
	}
	l.fault(n, hint(s, values), "`%s` is %s; it must be one of %s", name, quote(s), strings.Join(values, ", "))
	return ""
}

func hint(s string, values []string) string {
	for _, v := range values {
		if strings.EqualFold(v, s) {
			return "did you mean `" + v + "`?"
		}
	}
	if c := Suggest(s, values); c != "" {
		return "did you mean `" + c + "`?"
	}
	return ""
}

// boolean reads a truth value; a missing key is otherwise.
func (l *loader) boolean(o *object, name string, otherwise bool) bool {
	n := o.get(name)
	if n == nil {
		return otherwise
	}
	if n.Kind == yaml.ScalarNode {
		switch strings.ToLower(n.Value) {
		case "true", "yes", "on":
			return true
		case "false", "no", "off":
			return false
		}
	}
	l.fault(n, "", "`%s` must be true or false", name)
	return otherwise
}

func (l *loader) integer(o *object, name string, otherwise int) int {
	n := o.get(name)
	if n == nil {
		return otherwise
	}
	v, err := strconv.Atoi(n.Value)
	if n.Kind != yaml.ScalarNode || err != nil || v < 0 {
		l.fault(n, "", "`%s` must be a whole number", name)
		return otherwise
	}
	return v
}

// items reads a list.
func (l *loader) items(n *yaml.Node, what string) []*yaml.Node {
	if n = l.resolve(n); n == nil {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		l.fault(n, "", "`%s` must be a list, not %s", what, kindName(n))
		return nil
	}
	if len(n.Content) > MaxMembers && what != "rules" {
		l.fault(n, "", "`%s` has more than %d entries", what, MaxMembers)
		return nil
	}
	return n.Content
}

// texts reads a string or a list of strings.
func (l *loader) texts(n *yaml.Node, what string) []string {
	if n = l.resolve(n); n == nil || n.Tag == "!!null" {
		return nil
	}
	if n.Kind == yaml.ScalarNode {
		return []string{n.Value}
	}
	var out []string
	for _, x := range l.items(n, what) {
		if s, ok := l.text(x, what); ok {
			out = append(out, s)
		}
	}
	return out
}

// value turns a node into plain data. What is too deep is left out.
func (l *loader) value(n *yaml.Node) any {
	if n = l.resolve(n); n == nil || !l.enter(n) {
		return nil
	}
	defer l.leave()
	switch n.Kind {
	case yaml.MappingNode:
		out := make(map[string]any, len(n.Content)/2)
		if o := l.mapping(n, "the value"); o != nil {
			for _, f := range o.fields {
				out[f.name] = l.value(f.value)
			}
		}
		return out
	case yaml.SequenceNode:
		out := make([]any, 0, len(n.Content))
		for _, x := range n.Content {
			out = append(out, l.value(x))
		}
		return out
	}
	return scalar(n)
}

// checkValue reports what value would, and keeps nothing.
func (l *loader) checkValue(n *yaml.Node) {
	if n = l.resolve(n); n == nil || n.Kind == yaml.ScalarNode || !l.enter(n) {
		return
	}
	defer l.leave()
	if n.Kind == yaml.MappingNode {
		if o := l.mapping(n, "the value"); o != nil {
			for _, f := range o.fields {
				l.checkValue(f.value)
			}
		}
		return
	}
	for _, x := range n.Content {
		l.checkValue(x)
	}
}

func scalar(n *yaml.Node) any {
	switch n.Tag {
	case "!!null":
		return nil
	case "!!bool":
		return strings.EqualFold(n.Value, "true")
	case "!!int":
		if v, err := strconv.ParseInt(n.Value, 0, 64); err == nil {
			return v
		}
	case "!!float":
		if v, err := strconv.ParseFloat(n.Value, 64); err == nil {
			return v
		}
	}
	return n.Value
}

func kindName(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.MappingNode:
		return "an object"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case n.Tag == "!!null":
		return "nothing"
	}
	return "the value " + quote(n.Value)
}

func quote(s string) string { return strconv.Quote(clip(s)) }

// clip keeps what a hostile file writes from flooding a message.
func clip(s string) string {
	const most = 60
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, s)
	if len(s) > most {
		return strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}
