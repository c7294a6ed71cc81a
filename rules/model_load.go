package rules

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// LoadModel reads a file of library models. An entry with a fault is left out; the others stand. The model is nil where the file is
// none at all.
func LoadModel(name string, data []byte) (*Model, []Fault) {
	l := &loader{file: name}
	if len(data) > MaxFileSize {
		l.fault(nil, "split it", "the file has %d bytes; at most %d are read", len(data), MaxFileSize)
		return nil, l.faults
	}
	root, err := parseYAML(data)
	if err != nil {
		line, message := yamlFault(err)
		return nil, []Fault{{Place: Place{File: name, Line: line, Column: 1}, Message: message, Suggestion: yamlHint(data, line)}}
	}
	if root == nil {
		l.fault(nil, "start with `library:`", "the file is empty")
		return nil, l.faults
	}
	o := l.object(root, tables[tableModel])
	if o == nil {
		return nil, l.faults
	}
	m := &Model{Place: l.at(o.node), Library: l.optional(o, "library")}
	if m.Library == "" {
		l.fault(o.node, "name it as its users do", "the model has no `library`")
	}
	for _, n := range l.texts(o.get("languages"), "languages") {
		c, ok := CanonicalLanguage(strings.ToLower(n))
		if !ok {
			l.fault(o.get("languages"), "", "unknown language %s", quote(n))
		}
		m.Languages = append(m.Languages, c)
	}
	for i, s := range modelSections {
		v := o.get(s.key)
		if v == nil {
			continue
		}
		for _, n := range l.items(v, s.key) {
			l.broken = false
			for _, e := range l.modelEntries(n, Section(i)) {
				e.Library = m.Library
				m.Entries = append(m.Entries, e)
				if r, ok := readOf(&e); ok && slices.Contains(m.Languages, "kotlin") {
					m.Entries = append(m.Entries, r)
				}
			}
		}
	}
	return m, l.faults
}

var modelSections = [...]struct{ key, table string }{
	{"types", tableModelType}, {"sources", tableModelSource}, {"sinks", tableModelSink},
	{"sanitizers", tableModelSanitizer}, {"propagators", tableModelPropagator},
}

var modelAccesses = []string{"call", "read", "write", "parameter", "return", "guard", "class", "compared", "field"}

// modelEntries gives what one item of a section says: one entry, or one for each alternative of its parameter. An item with a fault gives none.
func (l *loader) modelEntries(n *yaml.Node, s Section) []ModelEntry {
	o := l.object(n, tables[modelSections[s].table])
	if o == nil {
		return nil
	}
	e := ModelEntry{Place: l.at(o.node), Section: s}
	alternatives, ok := l.modelAccess(o, &e)
	if !ok {
		return nil
	}
	e.When, e.Unless = l.modelConditions(o, "when"), l.modelConditions(o, "unless")
	e.MinCount, e.MaxCount = l.modelCount(o)
	e.Imports = l.modelStrings(o, "imports")
	e.Type, e.Note, e.Context = l.optional(o, "type"), l.optional(o, "note"), l.optional(o, "context")
	e.Value = l.optional(o, "value")
	e.Type = dots(e.Type)
	for _, x := range l.modelStrings(o, "extends") {
		e.Extends = append(e.Extends, dots(x))
	}
	e.Shared, e.Document = l.boolean(o, "shared", false), l.boolean(o, "document", false)
	e.Members, e.Checks = l.modelStrings(o, "members"), l.modelStrings(o, "checks")
	e.Passed = l.boolean(o, "passed", false)
	e.Unpassed = o.has("passed") && !e.Passed
	e.Route = l.boolean(o, "route", false)
	e.Filled = l.boolean(o, "filled", false)
	e.Kind, e.Encoding = l.choice(o, "kind", SourceKinds), l.optional(o, "encoding")
	e.Args, e.To = l.modelArgs(o, "args"), l.modelArgs(o, "to")
	e.From, e.Fixed = l.modelArgs(o, "from"), o.has("from")
	if o.has("arg") {
		e.Args = l.modelArgs(o, "arg")
	}
	e.Weaknesses = l.modelWeaknesses(o, "weakness")
	switch s {
	case TypeSection:
		e.Weaknesses = l.modelWeaknesses(o, "accepts")
	case SourceSection:
		e.Weaknesses = l.modelWeaknesses(o, "clean")
	}
	e.Within = l.modelStrings(o, "within")
	e.Begins, e.Constant = l.modelRegex(o, "begins"), l.modelRegex(o, "constant")
	e.Always, e.Says = l.boolean(o, "always", false), l.boolean(o, "says", true)
	e.Where = l.choice(o, "where", []string{"prefix", "host", "scheme", "option", "whole", "bound"})
	e.Doubtful = l.modelStrings(o, "doubtful")
	if o.has("in") {
		e.In = l.modelParameters(o.get("in"))
	}
	e.Called, e.Owned = l.modelRegex(o, "called"), l.modelRegex(o, "owned")
	if o.has("holds") {
		e.Record = &ModelRecord{Field: l.modelRegex(o, "holds"), Beside: l.modelRegex(o, "beside"), Hidden: l.modelRegex(o, "hidden"), Except: l.modelRegex(o, "except"), Through: l.modelRegex(o, "through"), Made: l.modelRegex(o, "made"), Columns: l.modelRegex(o, "columns"),
			Part: l.modelRegex(o, "part"), Store: l.modelRegex(o, "store"), Tables: l.modelRegex(o, "tables"), Joined: l.modelRegex(o, "joined"), Shows: l.modelRegex(o, "shows"), Wraps: l.modelRegex(o, "wraps"), Shaped: l.modelRegex(o, "shaped"), Then: l.modelRegex(o, "then"), Populated: l.modelRegex(o, "populated"), Refers: l.modelRegex(o, "refers"), Along: l.modelRegex(o, "along")}
	}
	e.Since = l.optional(o, "since")
	e.Effect, e.Under = l.choice(o, "effect", Effects), l.optional(o, "under")
	if e.Effect == "callback" {
		e.Callback = l.modelCallback(o)
	}
	l.modelComplete(o, &e)
	if l.broken {
		return nil
	}
	if len(alternatives) == 0 {
		return []ModelEntry{e}
	}
	out := make([]ModelEntry, 0, len(alternatives))
	for _, p := range alternatives {
		e.Of = p
		out = append(out, e)
	}
	return out
}

// readOf is the entry that an entry on calls of getX is for a language that writes x for them: of a source, a type, a sanitizer or a propagator that
// asks nothing of arguments.
func readOf(e *ModelEntry) (ModelEntry, bool) {
	if e.Access != CallAccess || e.Section == SinkSection || len(e.When)+len(e.Unless)+len(e.To) > 0 || e.Callback != nil || e.Effect != "" || e.MaxCount != 0 {
		return ModelEntry{}, false
	}
	out := *e
	out.Access, out.Names = ReadAccess, nil
	for _, n := range e.Names {
		if name := strings.TrimPrefix(n.Path, "get"); n.Member && name != n.Path && name != "" && name[0] >= 'A' && name[0] <= 'Z' {
			n.Path = strings.ToLower(name[:1]) + name[1:]
			out.Names = append(out.Names, n)
		}
	}
	return out, len(out.Names) > 0
}

// modelComplete reports what a section cannot do without.
func (l *loader) modelComplete(o *object, e *ModelEntry) {
	switch {
	case e.Section == TypeSection && e.Type == "" && e.Access != ClassAccess:
		l.fault(o.node, "`type: NAME`", "the entry says no type")
	case e.Section == SourceSection && e.Kind == "":
		l.fault(o.node, "one of "+strings.Join(SourceKinds, ", "), "the source has no `kind`")
	case (e.Section == SinkSection || e.Section == SanitizerSection && (e.Access != GuardAccess || !o.has("weakness"))) && len(e.Weaknesses) == 0:
		l.fault(o.node, "for example `weakness: sql`", "the entry names no weakness")
	case e.Section == PropagatorSection && e.Effect == "" && !e.Fixed:
		l.fault(o.node, "`from` and `to`, or `effect`", "the propagator does not say what it does")
	}
}

// modelAccess reads what the entry speaks of: names, or the alternatives of a parameter.
func (l *loader) modelAccess(o *object, e *ModelEntry) (alternatives []*ModelParameter, ok bool) {
	found := ""
	for i, key := range modelAccesses {
		v := o.get(key)
		if v == nil || (key == "parameter" && e.Section == PropagatorSection) {
			continue
		}
		if found != "" {
			l.fault(v, "write two entries", "`%s` and `%s` stand in the same entry", found, key)
			return nil, false
		}
		found, e.Access = key, Access(i)
		if e.Access == ParameterAccess || e.Access == ReturnAccess || e.Access == FieldAccess {
			if alternatives = l.modelParameters(v); alternatives == nil {
				return nil, false
			}
			continue
		}
		for _, s := range l.modelStrings(o, key) {
			if e.Access == ComparedAccess {
				if e.Kinds = append(e.Kinds, s); !slices.Contains(SourceKinds, s) {
					l.fault(v, hint(s, SourceKinds), "unknown kind %s", quote(s))
				}
				continue
			}
			name, ok := parseModelName(s)
			if !ok {
				l.fault(v, "`a.b.c` or `(Type).member`", "%s is no name", quote(s))
				return nil, false
			}
			e.Names = append(e.Names, name)
		}
	}
	if found == "" {
		l.fault(o.node, "one of "+strings.Join(modelAccesses, ", "), "the entry does not say what it speaks of")
	}
	return alternatives, found != ""
}

// modelStrings reads a string or a list of them.
func (l *loader) modelStrings(o *object, key string) []string {
	v := o.get(key)
	if v == nil {
		return nil
	}
	if v.Kind == yaml.SequenceNode {
		return l.texts(v, key)
	}
	s, ok := l.text(v, key)
	if !ok {
		return nil
	}
	return []string{s}
}

// dots writes a path with dots, whatever separators the language has.
func dots(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(strings.TrimSpace(s), "::", "."), "\\", ".")
	return strings.Trim(strings.ReplaceAll(s, "/", "."), ".")
}

// parseModelName reads `a.b`, `*.b`, `(T).m`, `(T?).m` and `(*).m`.
func parseModelName(s string) (ModelName, bool) {
	s = strings.TrimSpace(s)
	if !strings.HasPrefix(s, "(") {
		free := strings.HasPrefix(s, "*.")
		p := dots(strings.TrimPrefix(s, "*."))
		if free {
			return ModelName{Path: p, Free: true}, p != "" && !strings.Contains(p, ".")
		}
		return ModelName{Path: p}, p != ""
	}
	recv, member, ok := strings.Cut(s[1:], ")")
	member = strings.TrimLeft(member, ".")
	if !ok || member == "" {
		return ModelName{}, false
	}
	n := ModelName{Member: true, Path: member}
	if recv == "*" {
		n.Any = true
		return n, true
	}
	if n.Loose = strings.HasSuffix(recv, "?"); n.Loose {
		recv = strings.TrimSuffix(recv, "?")
	}
	n.Receiver = dots(recv)
	return n, n.Receiver != ""
}

func parseModelArg(s string) ModelArg {
	if head, element, ok := strings.Cut(s, "."); ok && element != "" {
		if i, err := strconv.Atoi(head); err == nil && i >= 0 && i < 1000 {
			return ModelArg{Position: i, Element: element}
		}
		switch head {
		case "receiver":
			return ModelArg{Position: ReceiverArg, Element: element}
		case "return":
			return ModelArg{Position: ReturnArg, Element: element}
		}
		if _, err := strconv.Atoi(element); err == nil || element == "*" {
			return ModelArg{Position: NamedArg, Name: head, Element: element}
		}
	}
	switch s {
	case "receiver":
		return ModelArg{Position: ReceiverArg}
	case "return":
		return ModelArg{Position: ReturnArg}
	case "rest", "all":
		return ModelArg{Position: RestArg}
	}
	if i, err := strconv.Atoi(s); err == nil && i >= 0 && i < 1000 {
		return ModelArg{Position: i}
	}
	return ModelArg{Position: NamedArg, Name: s}
}

func (l *loader) modelArgs(o *object, key string) []ModelArg {
	var out []ModelArg
	for _, s := range l.modelStrings(o, key) {
		out = append(out, parseModelArg(s))
	}
	return out
}

func (l *loader) modelWeaknesses(o *object, key string) []string {
	out := l.modelStrings(o, key)
	for _, w := range out {
		if w != "all" && !slices.Contains(Weaknesses, w) {
			l.fault(o.get(key), hint(w, Weaknesses), "unknown weakness %s", quote(w))
		}
	}
	return out
}

func (l *loader) modelConditions(o *object, key string) []ModelCondition {
	v := o.get(key)
	if v == nil {
		return nil
	}
	m := l.mapping(v, "`"+key+"`")
	if m == nil {
		return nil
	}
	var out []ModelCondition
	for _, f := range m.fields {
		s, ok := l.text(f.value, key)
		if !ok {
			continue
		}
		c := ModelCondition{Arg: parseModelArg(f.name), Value: s}
		if len(s) > 2 && s[0] == '/' && s[len(s)-1] == '/' {
			c.Value, c.Regex = s[1:len(s)-1], true
			l.checkedRegex(f.value, "when", c.Value)
		}
		if len(s) > 2 && s[0] == '(' && s[len(s)-1] == ')' {
			c.Value, c.Type = "", dots(s[1:len(s)-1])
		}
		out = append(out, c)
	}
	return out
}

// checkedRegex reports an expression that Go's engine does not read: models need no more. An entry without it would say something else.
func (l *loader) checkedRegex(n *yaml.Node, what, s string) {
	if _, ok := l.regexText(&yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s, Line: n.Line, Column: n.Column}, what); !ok {
		return
	}
	if _, err := regexp.Compile(s); err != nil {
		l.fault(n, "models take the expressions of RE2, which look neither ahead nor behind", "`%s`: %v", what, err)
	}
}

// modelRegex is an optional regular expression.
func (l *loader) modelRegex(o *object, what string) string {
	v := o.get(what)
	if v == nil {
		return ""
	}
	s, _ := l.text(v, what)
	l.checkedRegex(v, what, s)
	return s
}

// modelCount reads "1-2", "2+", "1" or "0". Of none at all the most is -1.
func (l *loader) modelCount(o *object) (low, high int) {
	s := l.optional(o, "count")
	if s == "" {
		return 0, 0
	}
	a, b, ranged := strings.Cut(s, "-")
	if n, ok := strings.CutSuffix(s, "+"); ok {
		a, b, ranged = n, "999", true
	}
	low, err := strconv.Atoi(a)
	high = low
	if err == nil && ranged {
		high, err = strconv.Atoi(b)
	}
	if high == 0 && err == nil {
		high = -1
	}
	if err != nil {
		l.fault(o.get("count"), "for example 1-2, 2+ or 1", "`count` is %s", quote(s))
	}
	return low, high
}

// modelParameters reads the description of a parameter. A list under a key means any of what it holds, so there is one alternative for each
// combination.
func (l *loader) modelParameters(v *yaml.Node) []*ModelParameter {
	o := l.object(v, tables[tableModelParameter])
	if o == nil {
		return nil
	}
	first := &ModelParameter{Position: -1, Argument: AnyArgument, Visibility: l.optional(o, "visibility"), Directive: l.optional(o, "directive"), Names: l.modelStrings(o, "name"),
		Methods: l.modelStrings(o, "method"), Entries: l.modelStrings(o, "entry"), Imports: l.modelStrings(o, "imports"), Unchecked: l.modelStrings(o, "unchecked"), Given: l.modelStrings(o, "given"), Except: l.modelStrings(o, "except"), Untyped: l.boolean(o, "untyped", false), Own: l.boolean(o, "own", false), Declared: l.boolean(o, "declared", false), Record: l.boolean(o, "record", false), Uncalled: l.boolean(o, "uncalled", false), Unguarded: l.boolean(o, "unguarded", false), Unlimited: l.boolean(o, "unlimited", false)}
	first.MinCount, first.MaxCount = l.modelCount(o)
	if s := l.optional(o, "argument"); s != "" && s != "any" {
		first.Argument = l.modelInteger(o, "argument", s)
	}
	out := []*ModelParameter{first}
	each := func(key string, set func(p *ModelParameter, s string)) {
		values := l.modelStrings(o, key)
		if len(values) == 0 {
			return
		}
		var more []*ModelParameter
		for _, p := range out {
			for _, s := range values {
				c := *p
				set(&c, s)
				more = append(more, &c)
			}
		}
		out = more
	}
	name := func(key string, s string) ModelName {
		n, ok := parseModelName(s)
		if !ok {
			l.fault(o.get(key), "`a.b.c` or `(Type).member`", "%s is no name", quote(s))
		}
		return n
	}
	if first.Statement = l.optional(o, "statement"); first.Statement != "" {
		l.checkedRegex(o.get("statement"), "statement", strings.ReplaceAll(first.Statement, "NAME", `(\w+)`))
	}
	if first.Tag = l.optional(o, "tag"); first.Tag != "" {
		l.checkedRegex(o.get("tag"), "tag", first.Tag)
	}
	first.Said, first.Unsaid = l.modelRegex(o, "said"), l.modelRegex(o, "unsaid")
	first.Answers = l.boolean(o, "answers", false)
	for _, s := range l.modelStrings(o, "siblings") {
		first.Siblings = append(first.Siblings, name("siblings", s))
	}
	for _, s := range l.modelStrings(o, "undecorated") {
		first.Undecorated = append(first.Undecorated, name("undecorated", s))
	}
	each("decorator", func(p *ModelParameter, s string) { p.Decorator, p.HasDecorator = name("decorator", s), true })
	each("annotation", func(p *ModelParameter, s string) { p.Annotation, p.HasAnnotation = name("annotation", s), true })
	each("type", func(p *ModelParameter, s string) { p.Type, p.HasType = name("type", s), true })
	each("class", func(p *ModelParameter, s string) { p.Class, p.HasClass = name("class", s), true })
	each("passed-to", func(p *ModelParameter, s string) { p.PassedTo, p.HasPassedTo = name("passed-to", s), true })
	each("position", func(p *ModelParameter, s string) { p.Position = l.modelInteger(o, "position", s) })
	return out
}

// modelInteger reads a whole number; -1 is the last.
func (l *loader) modelInteger(o *object, key, s string) int {
	i, err := strconv.Atoi(s)
	if err != nil || i < -1 || i > 999 {
		l.fault(o.get(key), "", "`%s` is %s, which is no position", key, quote(s))
	}
	return i
}

func (l *loader) modelCallback(o *object) *ModelCallback {
	c := &ModelCallback{Element: l.boolean(o, "element", false), Passes: map[int]ModelArg{}}
	if s := l.optional(o, "argument"); s != "" {
		c.Argument = l.modelInteger(o, "argument", s)
	}
	switch l.choice(o, "result", []string{"elements", "value"}) {
	case "elements":
		c.Collects = true
	case "value":
		c.Delivers = true
	}
	if v := o.get("parameter"); v != nil {
		if m := l.mapping(v, "`parameter`"); m != nil {
			for _, f := range m.fields {
				i, err := strconv.Atoi(f.name)
				s, ok := l.text(f.value, "parameter")
				if f.name == "this" && ok {
					a := parseModelArg(s)
					c.This = &a
					continue
				}
				if err != nil || !ok {
					l.fault(f.key, "for example {0: receiver}", "`parameter` maps positions to arguments")
					continue
				}
				c.Passes[i] = parseModelArg(s)
				c.Parameter = append(c.Parameter, i)
			}
		}
	}
	slices.Sort(c.Parameter)
	return c
}
