package engine

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/engine/rewrite"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// fixSite is a place that fixes are made for. The spans of its finding are relative to the scope's tree.
type fixSite struct {
	program *Program
	lang    *parsers.Language
	scope   *pattern.Scope
	finding *Finding
	// dirty says of a stretch of code whether untrusted data is in it; nil where that is not known.
	dirty func(from, to uint32) bool
	// values are the arguments that flows of the finding end in.
	values []text.Span
}

// fixes are the rule's own fix for the finding and its alternatives, not yet proven. Of those that share a title, the first that applies is there.
func (s *fixSite) fixes() []Fix {
	rule := s.finding.Rule
	m := &rule.Metadata
	var out []Fix
	own := rules.Alternative{Title: m.FixTitle, Safety: m.FixSafety, Fix: rule.Fix, FixRegex: rule.FixRegex, Imports: m.FixImports}
	if own.Title == "" {
		own.Title = "Fix: " + rule.ID
	}
	add := func(a *rules.Alternative, safety Safety) {
		bindings, edits, ok := s.edits(a)
		title := fill(a.Title, bindings, true)
		if ok && !slices.ContainsFunc(out, func(x Fix) bool { return x.Title == title }) {
			out = append(out, Fix{Title: title, Edits: edits, Safety: safety, needs: a.Imports})
		}
	}
	safety := func(word string, otherwise Safety) Safety {
		switch word {
		case "review":
			return Review
		case "safe":
			return Safe
		}
		return otherwise
	}
	add(&own, safety(own.Safety, Safe))
	for i := range m.Fixes {
		add(&m.Fixes[i], safety(m.Fixes[i].Safety, Review))
	}
	return out
}

// edits are those of one fix, in order, with what its metavariables stand for.
func (s *fixSite) edits(a *rules.Alternative) ([]Binding, []text.Edit, bool) {
	f := s.finding
	if len(a.Match) > 0 || a.Text != nil || a.Before != "" {
		return s.rewritten(a)
	}
	src := s.scope.Tree.Source[f.Span.Start:f.Span.End]
	var repl string
	switch {
	case a.Fix != "":
		template := strings.TrimRight(a.Fix, "\n")
		if strings.Contains(template, "\n") {
			template = strings.ReplaceAll(template, "\n", "\n"+indentAt(s.scope.Tree.Source, f.Span.Start))
		}
		repl = fill(template, f.Bindings, false)
	case a.FixRegex != nil:
		re, err := regex.Compile(a.FixRegex.Regex, regex.Multiline())
		if err != nil {
			return nil, nil, false
		}
		if repl, err = re.ReplaceAll(src, a.FixRegex.Replacement, a.FixRegex.Count, nil); err != nil {
			return nil, nil, false
		}
	default:
		return nil, nil, false
	}
	return f.Bindings, []text.Edit{{Span: f.Span, New: repl}}, repl != src
}

// indentAt is the white space that the line of an offset begins with. The lines of a fix follow it.
func indentAt(src string, at int) string {
	line := src[strings.LastIndexByte(src[:at], '\n')+1 : at]
	return line[:len(line)-len(strings.TrimLeft(line, " \t"))]
}

// fixPattern is a pattern of a fix with the names of its metavariables.
type fixPattern struct {
	pattern *pattern.Pattern
	names   []string
}

// patternOf compiles a pattern of a fix, once a program. It is nil where the language does not read it.
func (p *Program) patternOf(l *parsers.Language, src string) *fixPattern {
	key := l.ID + "\x00" + src
	if x, ok := p.fixPatterns.Load(key); ok {
		return x.(*fixPattern)
	}
	var out *fixPattern
	if t, err := p.trees.parse(l, src); err == nil {
		var vars pattern.Vars
		if c, err := pattern.Compile(t, &vars, pattern.Options{Records: true, Returns: l.Pattern.Returns}); err == nil {
			out = &fixPattern{c, vars.Names}
		}
	}
	p.fixPatterns.Store(key, out)
	return out
}

// match matches a pattern with a whole node.
func (s *fixSite) match(src string, id ir.NodeID) ([]Binding, bool) {
	p := s.program.patternOf(s.lang, src)
	if p == nil {
		return nil, false
	}
	n := &s.scope.Tree.Nodes[id]
	for _, m := range p.pattern.Find(s.scope, pattern.Binding{Bound: true, Node: id, Last: id, Start: n.Start, End: n.End}, len(p.names)) {
		if m.Start != n.Start || m.End != n.End {
			continue
		}
		if n.Op == ir.OpCall && slices.ContainsFunc(m.Env, func(b pattern.Binding) bool { return b.Bound && b.Start == n.Start && b.End == n.End }) {
			continue // a call that the language writes without a name
		}
		var out []Binding
		for v, b := range m.Env {
			x := Binding{Name: p.names[v]}
			if b.Bound {
				x.Span, x.Text = text.Span{Start: int(b.Start), End: int(b.End)}, s.scope.Source(b)
			}
			out = append(out, x)
		}
		return out, true
	}
	return nil, false
}

// nodeAt is the outermost node with a span.
func nodeAt(t *ir.Tree, span text.Span) (ir.NodeID, bool) {
	for i := 1; i < len(t.Nodes); i++ {
		if n := &t.Nodes[i]; int(n.Start) == span.Start && int(n.End) == span.End && n.Op != ir.OpBlock && n.Op != ir.OpUnit {
			return ir.NodeID(i), true
		}
	}
	return 0, false
}

// tainted says of a stretch of a tree, from what is known of the flows that end in a finding, whether their data is in it: it holds a place that they
// pass, or a variable that they were assigned to.
func tainted(t *ir.Tree, start int, flows [][]Step) func(from, to uint32) bool {
	var spans []text.Span
	names := map[uint32]bool{}
	for _, steps := range flows {
		for i, st := range steps {
			span := text.Span{Start: st.Span.Start - start, End: st.Span.End - start}
			if st.Path != "" || span.Start < 0 || span.End > len(t.Source) {
				continue
			}
			if i+1 < len(steps) { // the last is the sink itself
				spans = append(spans, span)
			}
			if id, ok := nodeAt(t, span); ok {
				addNames(t, id, names)
			}
		}
	}
	// What a place of the data was assigned to.
	for i := range t.Nodes {
		id := ir.NodeID(i)
		if v, ok := t.Child(id, ir.Value); ok && t.Nodes[i].Op == ir.OpAssign {
			for _, x := range spans {
				if int(t.Nodes[v].Start) <= x.Start && x.End <= int(t.Nodes[v].End) {
					addNames(t, id, names)
				}
			}
		}
	}
	return func(from, to uint32) bool {
		for _, x := range spans {
			if int(from) <= x.Start && x.End <= int(to) {
				return true
			}
		}
		for i := range t.Nodes {
			if n := &t.Nodes[i]; n.Op == ir.OpName && n.Role != ir.Member && n.Start >= from && n.End <= to && names[n.Hash] {
				return true
			}
		}
		return false
	}
}

// addNames adds the variables that a statement gives a value, or a parameter.
func addNames(t *ir.Tree, id ir.NodeID, names map[uint32]bool) {
	switch t.Nodes[id].Op {
	case ir.OpName:
		names[t.Nodes[id].Hash] = true
	case ir.OpAssign, ir.OpAugment, ir.OpParam, ir.OpForEach, ir.OpDecl:
		target, ok := t.Child(id, ir.Target)
		if !ok {
			return
		}
		for c := target; c < t.Nodes[target].Next; c++ {
			if n := &t.Nodes[c]; n.Op == ir.OpName && n.Role != ir.Member {
				names[n.Hash] = true
			}
		}
	}
}

// spanEdits are edits of a tree as edits of a text, in order; those that overlap make it false.
func spanEdits(edits []rewrite.Edit) ([]text.Edit, bool) {
	slices.SortStableFunc(edits, func(a, b rewrite.Edit) int { return int(a.Start) - int(b.Start) })
	var out []text.Edit
	for i, e := range edits {
		if i > 0 && e.Start < edits[i-1].End {
			return nil, false
		}
		out = append(out, text.Edit{Span: text.Span{Start: int(e.Start), End: int(e.End)}, New: e.New})
	}
	return out, len(out) > 0
}
