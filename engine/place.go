package engine

import (
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"sort"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/text"
)

var reMetavariable = regexp.MustCompile(`\$(\.\.\.)?[A-Z_][A-Z_0-9]*|\$[0-9]+`)

// finding makes a Finding, with spans relative to the scope's tree.
func (c *checker) finding(rule *compiled, s *search, r result) Finding {
	f := Finding{Rule: rule.rule, Severity: rule.rule.Severity, Span: text.Span{Start: int(r.start), End: int(r.end)}}
	for v, b := range r.env {
		if b.Bound {
			f.Bindings = append(f.Bindings, Binding{Name: rule.vars.Names[v], Span: text.Span{Start: int(b.Start), End: int(b.End)}, Text: s.scope.Source(b)})
		}
	}
	sort.Slice(f.Bindings, func(i, j int) bool { return f.Bindings[i].Name < f.Bindings[j].Name })
	f.Message = fill(rule.rule.Message, f.Bindings, true)
	if fix, ok := c.fix(rule, s, f); ok {
		f.Fixes = []Fix{fix}
	}
	return f
}

// fill replaces metavariables by what they matched. Long code is cut in messages, never in fixes.
func fill(template string, bs []Binding, short bool) string {
	if !strings.Contains(template, "$") {
		return template
	}
	return reMetavariable.ReplaceAllStringFunc(template, func(m string) string {
		for _, b := range bs {
			if b.Name == m {
				t := b.Text
				if short {
					t = strings.Join(strings.Fields(t), " ")
					if len(t) > 80 {
						t = strings.ToValidUTF8(t[:77], "") + "…"
					}
				}
				return t
			}
		}
		return m
	})
}

// fix is the rule's own fix for a finding, not yet proven.
func (c *checker) fix(rule *compiled, s *search, f Finding) (Fix, bool) {
	src := s.scope.Tree.Source[f.Span.Start:f.Span.End]
	var repl string
	switch r := rule.rule; {
	case r.Fix != "":
		repl = fill(strings.TrimRight(r.Fix, "\n"), f.Bindings, false)
	case r.FixRegex != nil:
		re, err := regex.Compile(r.FixRegex.Regex, regex.Multiline())
		if err != nil {
			return Fix{}, false
		}
		if repl, err = re.ReplaceAll(src, r.FixRegex.Replacement, r.FixRegex.Count); err != nil {
			return Fix{}, false
		}
	default:
		return Fix{}, false
	}
	if repl == src {
		return Fix{}, false
	}
	title := rule.rule.Metadata.FixTitle
	if title == "" {
		title = "Fix: " + rule.rule.ID
	}
	safety := Safe
	if rule.rule.Metadata.FixSafety == "review" {
		safety = Review
	}
	return Fix{Title: fill(title, f.Bindings, true), Edits: []text.Edit{{Span: f.Span, New: repl}}, Safety: safety}, true
}

// shift moves a finding from its unit into the file.
func (f Finding) shift(by int) Finding {
	if by == 0 {
		return f
	}
	f.Span = f.Span.Shift(by)
	bs := make([]Binding, len(f.Bindings))
	for i, b := range f.Bindings {
		b.Span = b.Span.Shift(by)
		bs[i] = b
	}
	f.Bindings = bs
	fixes := make([]Fix, len(f.Fixes))
	for i, x := range f.Fixes {
		edits := make([]text.Edit, len(x.Edits))
		for j, e := range x.Edits {
			edits[j] = text.Edit{Span: e.Span.Shift(by), New: e.New}
		}
		x.Edits = edits
		fixes[i] = x
	}
	f.Fixes = fixes
	return f
}

// finish sorts findings, drops doubles, marks those that a comment suppresses and gives each its fingerprint.
func finish(path string, f *ir.File, fs []Finding, policy SuppressionPolicy) []Finding {
	sort.SliceStable(fs, func(i, j int) bool {
		a, b := &fs[i], &fs[j]
		switch {
		case a.Span.Start != b.Span.Start:
			return a.Span.Start < b.Span.Start
		case a.Span.End != b.Span.End:
			return a.Span.End < b.Span.End
		}
		return a.Rule.ID < b.Rule.ID
	})
	out := fs[:0]
	for i, x := range fs {
		if i > 0 && x.Span == fs[i-1].Span && x.Rule == fs[i-1].Rule {
			continue
		}
		out = append(out, x)
	}
	policy.mark(f, out)
	nth := map[string]int{}
	for i := range out {
		x := &out[i]
		code := strings.Join(strings.Fields(f.Source[x.Span.Start:x.Span.End]), " ")
		key := x.Rule.ID + "\x00" + path + "\x00" + code
		n := nth[key]
		nth[key]++
		sum := sha256.Sum256([]byte(key + "\x00" + strconv.Itoa(n)))
		x.Fingerprint = hex.EncodeToString(sum[:16])
	}
	return out
}
