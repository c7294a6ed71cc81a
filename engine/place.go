package engine

import (
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
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
	f.Fixes = (&fixSite{program: c.p, lang: c.lang, scope: s.scope, finding: &f}).fixes()
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

// resolving turns the imports that fixes need into edits of one file. Many fixes of a file need the same.
type resolving struct {
	lang  *parsers.Language
	file  *ir.File
	known map[string]imports
}

// imports are edits, where the file can take them.
type imports struct {
	edits []text.Edit
	ok    bool
}

// resolve is the fixes of a finding with the edits for their imports. A fix whose imports the file cannot take is dropped.
func (r *resolving) resolve(fixes []Fix) []Fix {
	if !slices.ContainsFunc(fixes, func(x Fix) bool { return len(x.needs) > 0 }) {
		return fixes
	}
	var out []Fix
	for _, x := range fixes {
		if len(x.needs) > 0 {
			found := r.imports(x.needs)
			if !found.ok {
				continue
			}
			x.Imports, x.needs = found.edits, nil
		}
		out = append(out, x)
	}
	return out
}

func (r *resolving) imports(needs []string) imports {
	if r.lang == nil {
		return imports{}
	}
	key := strings.Join(needs, "\n")
	found, ok := r.known[key]
	if !ok {
		found.edits, found.ok = r.lang.AddImports(r.file, needs)
		r.known[key] = found
	}
	return found
}

// shift moves a finding from its unit into the file.
func (f Finding) shift(by int) Finding {
	if by == 0 {
		return f
	}
	return f.moved(func(at int) int { return at + by })
}

// moved is the finding with every place of its file moved.
func (f Finding) moved(to func(at int) int) Finding {
	span := func(s text.Span) text.Span { return text.Span{Start: to(s.Start), End: to(s.End)} }
	edits := func(es []text.Edit) []text.Edit {
		out := make([]text.Edit, len(es))
		for i, e := range es {
			out[i] = text.Edit{Span: span(e.Span), New: e.New}
		}
		return out
	}
	f.Span = span(f.Span)
	f.Bindings = slices.Clone(f.Bindings)
	for i := range f.Bindings {
		f.Bindings[i].Span = span(f.Bindings[i].Span)
	}
	f.Flow = slices.Clone(f.Flow)
	for i := range f.Flow {
		if f.Flow[i].Path == "" {
			f.Flow[i].Span = span(f.Flow[i].Span)
		}
	}
	f.Fixes = slices.Clone(f.Fixes)
	for i := range f.Fixes {
		f.Fixes[i].Edits, f.Fixes[i].Imports = edits(f.Fixes[i].Edits), edits(f.Fixes[i].Imports)
	}
	return f
}

// finish sorts findings, drops doubles, marks those that a comment suppresses and gives each its fingerprint.
func finish(path string, lang *parsers.Language, f *ir.File, fs []Finding, policy SuppressionPolicy) []Finding {
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
	doubtPurposes(path, f, out)
	doubtPlaces(path, f, out)
	doubtInlineTests(f, out)
	doubtSaid(out)
	doubtSecrets(out)
	doubtRepeated(f, out)
	nth := map[string]int{}
	needed := resolving{lang, f, map[string]imports{}}
	for i := range out {
		x := &out[i]
		code := strings.Join(strings.Fields(f.Source[x.Span.Start:x.Span.End]), " ")
		key := x.Rule.ID + "\x00" + path + "\x00" + code
		n := nth[key]
		nth[key]++
		sum := sha256.Sum256([]byte(key + "\x00" + strconv.Itoa(n)))
		x.Fixes = needed.resolve(x.Fixes)
		x.Fingerprint = hex.EncodeToString(sum[:16])
	}
	return out
}
