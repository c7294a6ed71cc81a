package rules

import (
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// Load reads a rule file. name is its path, for places; data is YAML, or JSON. A rule with a fault is left out, unless the fault is
// a warning; the others are returned. It never fails otherwise and never panics.
func Load(name string, data []byte) ([]*Rule, []Fault) {
	l := &loader{file: name}
	if len(data) > MaxFileSize {
		l.fault(nil, "split it", "the file has %d bytes; at most %d are read", len(data), MaxFileSize)
		return nil, l.faults
	}
	root, err := parseYAML(data)
	if err == nil {
		rules := l.document(root)
		return rules, l.faults
	}
	line, message := yamlFault(err)
	l.faults = append(l.faults, Fault{Place: Place{File: name, Line: line, Column: 1}, Message: message, Suggestion: yamlHint(data, line)})
	return l.salvage(string(data)), l.faults
}

var reYAMLLine = regexp.MustCompile(`^(?:yaml: )?(?:line (\d+): )?`)

// yamlFault takes the line out of the library's message. The library counts some lines from 0; it is right or one too small.
func yamlFault(err error) (line int, message string) {
	s := err.Error()
	m := reYAMLLine.FindStringSubmatch(s)
	line, _ = strconv.Atoi(m[1])
	var typeError *yaml.TypeError
	if errors.As(err, &typeError) {
		s = strings.Join(typeError.Errors, "; ")
	} else {
		s = s[len(m[0]):]
	}
	return max(line, 1), "this is not YAML: " + clip(s)
}

// yamlHint knows the usual reasons.
func yamlHint(data []byte, line int) string {
	lines := strings.Split(string(data), "\n")
	for i := max(line-2, 0); i < min(line+1, len(lines)); i++ {
		s := lines[i]
		switch {
		case strings.HasPrefix(strings.TrimLeft(s, " "), "\t") || strings.HasPrefix(s, "\t"):
			return "indent with spaces, not tabs"
		case strings.Count(s, ": ") > 1 && !strings.ContainsAny(s, `'"|>`):
			return "a value that holds `: ` needs quotes, or stands on the next line after `|`"
		}
	}
	return ""
}

// document reads the rules of a parsed file.
func (l *loader) document(root *yaml.Node) []*Rule {
	if root == nil {
		l.fault(nil, "start with `rules:`", "the file is empty")
		return nil
	}
	if root.Kind != yaml.MappingNode {
		l.fault(root, "start with `rules:`", "a rule file is an object with the key `rules`")
		return nil
	}
	o := l.object(root, tables[tableFile])
	if o == nil {
		return nil
	}
	v := o.get("rules")
	if v == nil {
		if !l.broken {
			l.fault(root, "start with `rules:`", "the file has no `rules`")
		}
		return nil
	}
	if v.Kind == yaml.ScalarNode && v.Tag == "!!null" {
		return nil
	}
	list := l.items(v, "rules")
	if len(list) > MaxRules {
		l.fault(v, "split the file", "%d rules in a file; at most %d are read", len(list), MaxRules)
		list = list[:MaxRules]
	}
	return l.rules(list)
}

// rules reads a list of rules. Of two with the same id the first stands.
func (l *loader) rules(list []*yaml.Node) []*Rule {
	out := make([]*Rule, 0, len(list))
	lines := make(map[string]int, len(list))
	for _, n := range list {
		l.rule, l.broken, l.depth = "", false, 0
		r := l.readRule(n)
		if l.stopped {
			break
		}
		if r == nil {
			continue
		}
		if line, ok := lines[r.ID]; ok {
			l.fault(n, "give each rule an id of its own", "the id `%s` stands already on line %d", clip(r.ID), line)
			continue
		}
		lines[r.ID] = r.Line
		out = append(out, r)
	}
	l.rule, l.broken = "", false
	return out
}

// readRule reads one rule; nil where it has a fault.
func (l *loader) readRule(n *yaml.Node) *Rule {
	l.rule = written(n, "id") // so that faults in the rule's own keys name it
	o := l.mapping(n, "a rule")
	if o == nil {
		return nil
	}
	l.rule = l.ruleID(o)
	l.checkKeys(o)
	r := &Rule{Place: l.at(o.node), ID: l.rule, Mode: l.mode(o), Options: DefaultOptions(),
		Fix: l.optional(o, "fix"), Message: l.optional(o, "message"), MinVersion: l.optional(o, "min-version"), MaxVersion: l.optional(o, "max-version")}
	r.Languages = l.languages(o, r.Mode)
	l.severity(o, r)
	if r.Message == "" && !o.has("message") && r.Mode != ModeExtract {
		l.fault(o.node, "say what is wrong", "the rule has no `message`")
	}
	if v := o.get("metadata"); v != nil {
		l.metadata(v, r)
	}
	l.options(o.get("options"), &r.Options)
	if v := o.get("paths"); v != nil && v.Tag != "!!null" {
		r.Paths = l.paths(v)
	}
	if v := o.get("fix-regex"); v != nil {
		r.FixRegex = l.fixRegex(v)
	}
	l.body(o, r)
	if l.broken || l.stopped {
		return nil
	}
	l.checkBound(r)
	return r
}

// written is the string under a key of an object, without any check.
func written(n *yaml.Node, key string) string {
	for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key && n.Content[i+1].Kind == yaml.ScalarNode {
			return clip(n.Content[i+1].Value)
		}
	}
	return ""
}

func (l *loader) ruleID(o *object) string {
	v := o.get("id")
	if v == nil {
		l.fault(o.node, "name it by the flaw, in words", "the rule has no `id`")
		return ""
	}
	id, ok := l.text(v, "id")
	switch {
	case !ok:
		return ""
	case id == "":
		l.fault(v, "name it by the flaw, in words", "`id` is empty")
	case len(id) > maxIDLength || strings.ContainsFunc(id, func(r rune) bool { return r <= ' ' || r == 0x7f || r == '`' }):
		l.fault(v, "letters, digits, `-`, `_` and `.`", "%s cannot be the name of a rule", quote(id))
	}
	return id
}

// maxIDLength bounds a rule's name, in bytes.
const maxIDLength = 256

// checkKeys reports unknown keys of a rule. Semgrep skips keys that tools have put there; so does this, and says so.
func (l *loader) checkKeys(o *object) {
	t := tables[tableRule]
	for _, f := range o.fields {
		k, ok := t.Key(f.name)
		switch {
		case !ok && (strings.HasPrefix(f.name, "r2c-internal") || strings.HasPrefix(f.name, "semgrep-internal") || strings.HasPrefix(f.name, "x-")):
			l.warn(f.key, "", "`%s` has no effect", clip(f.name))
		case !ok:
			l.unknown(f, t)
		case k.Foreign && (f.name == "r2c-internal-project-depends-on" || f.name == "project-depends-on" || f.name == "validators" || f.name == "equivalences"):
			l.warn(f.key, "", "`%s` has no effect", f.name)
		}
	}
}

func (l *loader) mode(o *object) Mode {
	switch l.choice(o, "mode", []string{"search", "taint", "extract", "join", "steps"}) {
	case "taint":
		return ModeTaint
	case "extract":
		return ModeExtract
	case "join", "steps":
		return ModeJoin
	}
	if o.has("taint") {
		return ModeTaint
	}
	if o.has("join") {
		return ModeJoin
	}
	return ModeSearch
}

func (l *loader) languages(o *object, mode Mode) []string {
	v := o.get("languages")
	if v == nil {
		if mode != ModeJoin {
			l.fault(o.node, "for example `languages: [python]`", "the rule has no `languages`")
		}
		return nil
	}
	list := l.texts(v, "languages")
	if len(list) == 0 {
		l.fault(v, "for example `languages: [python]`", "`languages` is empty")
	}
	for i, name := range list {
		list[i] = l.languageName(v, name)
	}
	return list
}

func (l *loader) languageName(n *yaml.Node, name string) string {
	low := strings.ToLower(name)
	if _, ok := languageNames[low]; !ok {
		names := make([]string, 0, len(languageNames))
		for k := range languageNames {
			names = append(names, k)
		}
		slices.Sort(names)
		l.fault(n, hint(low, names), "unknown language %s", quote(name))
	}
	return low
}

func (l *loader) severity(o *object, r *Rule) {
	v := o.get("severity")
	if v == nil {
		if r.Mode != ModeExtract {
			l.fault(o.node, "for example `severity: HIGH`", "the rule has no `severity`")
		}
		return
	}
	if s, ok := FromSemgrep(l.choice(o, "severity", semgrepSeverities)); ok {
		r.Severity = s
	}
}

// body reads what a rule looks for.
func (l *loader) body(o *object, r *Rule) {
	switch r.Mode {
	case ModeJoin:
		l.warn(o.node, "", "mode %s does not run yet", r.Mode)
	case ModeExtract:
		r.Match = l.searchBody(o)
		r.Extract = l.extract(o)
	case ModeTaint:
		newer := o.get("taint")
		if newer == nil {
			r.Taint = l.taint(o, false, r.Metadata.Flow != nil)
			l.flowPatterns(o, r)
			return
		}
		if t := l.object(newer, tables[tableTaint]); t != nil {
			r.Taint = l.taint(t, true, r.Metadata.Flow != nil)
		}
	default:
		r.Match = l.searchBody(o)
	}
}

func (l *loader) searchBody(o *object) Formula {
	found := ""
	for _, name := range []string{"match", "pattern", "patterns", "pattern-either", "pattern-regex"} {
		if !o.has(name) {
			continue
		}
		if found != "" {
			l.fault(o.get(name), "put both under `patterns`", "`%s` and `%s` stand in the same rule", found, name)
			return nil
		}
		found = name
	}
	switch found {
	case "match":
		return l.match(o.get("match"), alone)
	case "":
		return l.noBody(o)
	}
	return l.operator(found, o.get(found), alone)
}

func (l *loader) noBody(o *object) Formula {
	switch {
	case o.has("project-depends-on") || o.has("r2c-internal-project-depends-on"):
	case o.has("pattern-sources") || o.has("pattern-sinks"):
		l.fault(o.node, "add `mode: taint`", "the rule has sources or sinks and is not in taint mode")
	case !l.broken:
		l.fault(o.node, "one of pattern, patterns, pattern-either, pattern-regex, match", "the rule says nothing to look for")
	}
	return nil
}

var reListItem = regexp.MustCompile(`^( *)- `)

// salvage reads the rules of a file that is not YAML as a whole, one by one: the list's entries are told apart by indentation.
func (l *loader) salvage(text string) []*Rule {
	lines := strings.SplitAfter(text, "\n")
	start := -1
	for i, s := range lines {
		if strings.HasPrefix(s, "rules:") {
			start = i + 1
			break
		}
	}
	if start < 0 {
		return nil
	}
	indent, begins := "", []int{}
	for i := start; i < len(lines); i++ {
		m := reListItem.FindStringSubmatch(lines[i])
		if m == nil || len(begins) > 0 && m[1] != indent {
			continue
		}
		indent = m[1]
		if begins = append(begins, i); len(begins) > MaxRules {
			break
		}
	}
	if len(begins) < 2 {
		return nil
	}
	var nodes []*yaml.Node
	for i, from := range begins {
		to := len(lines)
		if i+1 < len(begins) {
			to = begins[i+1]
		}
		root, err := parseYAML([]byte(strings.Join(lines[from:to], "")))
		if err != nil || root == nil || root.Kind != yaml.SequenceNode {
			continue
		}
		for _, n := range root.Content {
			shift(n, from, 0)
			nodes = append(nodes, n)
		}
	}
	return l.rules(nodes)
}

// shift moves the lines of a node that was parsed out of the middle of a file. Aliases are left: their targets are shifted where they stand.
func shift(n *yaml.Node, lines, depth int) {
	n.Line += lines
	if depth > MaxDepth*4 {
		return
	}
	for _, x := range n.Content {
		shift(x, lines, depth+1)
	}
}

// flowPatterns refuses half of a flow in patterns beside one of models: the two are not joined, so the half would have no effect.
func (l *loader) flowPatterns(o *object, r *Rule) {
	if r.Metadata.Flow == nil || r.Taint == nil {
		return
	}
	sources, sinks := len(r.Taint.Sources) > 0, len(r.Taint.Sinks) > 0
	rest := len(r.Taint.Sanitizers)+len(r.Taint.Propagators) > 0
	if sources != sinks || rest && !sources {
		l.fault(o.node, "write both `pattern-sources` and `pattern-sinks`, or entries of a model", "a rule with `flow` has only a part of a flow in patterns, which has no effect beside models")
	}
}
