package rules

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the goldens")

// golden compares with a file of testdata, or writes it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; run with -update", err)
	}
	if got != string(want) {
		t.Errorf("%s differs; run with -update and read the change. Got:\n%s", path, got)
	}
}

// TestLoad reads every rule file of testdata/load; the golden beside it lists the rules and the faults with their places.
func TestLoad(t *testing.T) {
	files, err := filepath.Glob("testdata/load/*.yaml")
	if err != nil || len(files) < 5 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, path := range files {
		t.Run(filepath.Base(path), func(t *testing.T) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var sb strings.Builder
			rs, faults := Load(filepath.Base(path), data)
			for _, r := range rs {
				dumpRule(&sb, r)
			}
			for _, f := range faults {
				kind := "error"
				if f.Warning {
					kind = "warning"
				}
				fmt.Fprintf(&sb, "%s:%d:%d: %s: %s", f.File, f.Line, f.Column, kind, f.Message)
				if f.Suggestion != "" {
					fmt.Fprintf(&sb, "; %s", f.Suggestion)
				}
				if f.RuleID != "" {
					fmt.Fprintf(&sb, " [%s]", f.RuleID)
				}
				sb.WriteByte('\n')
			}
			golden(t, "load/"+strings.TrimSuffix(filepath.Base(path), ".yaml")+".golden", sb.String())
		})
	}
}

func dumpRule(sb *strings.Builder, r *Rule) {
	fmt.Fprintf(sb, "rule %s line %d %s %s %v\n", r.ID, r.Line, r.Severity, r.Mode, r.Languages)
	if m := r.Metadata; len(m.CWE)+len(m.OWASP)+len(m.ASVS)+len(m.Bad)+len(m.Good) > 0 {
		fmt.Fprintf(sb, "  cwe %v owasp %v asvs %v bad %d good %d\n", m.CWE, m.OWASP, m.ASVS, len(m.Bad), len(m.Good))
	}
	if r.Fix != "" {
		fmt.Fprintf(sb, "  fix %q\n", r.Fix)
	}
	if r.FixRegex != nil {
		fmt.Fprintf(sb, "  fix-regex %+v\n", *r.FixRegex)
	}
	if len(r.Paths.Include)+len(r.Paths.Exclude) > 0 {
		fmt.Fprintf(sb, "  paths %+v\n", r.Paths)
	}
	if r.Options.Raw != nil {
		fmt.Fprintf(sb, "  options %+v\n", r.Options)
	}
	if r.Match != nil {
		dumpFormula(sb, r.Match, "  ")
	}
	if r.Taint != nil {
		for i, list := range [][]TaintSpec{r.Taint.Sources, r.Taint.Sinks, r.Taint.Sanitizers, r.Taint.Propagators} {
			for _, s := range list {
				exact := "default"
				if s.Exact != nil {
					exact = fmt.Sprint(*s.Exact)
				}
				fmt.Fprintf(sb, "  %s line %d label=%q requires=%q side=%q exact=%s control=%v from=%s to=%s noconflict=%v exit=%v replace=%v\n",
					[]string{"source", "sink", "sanitizer", "propagator"}[i], s.Line, s.Label, s.Requires, s.BySideEffect, exact, s.Control, s.From, s.To, s.NotConflicting, s.AtExit, s.ReplaceLabels)
				dumpFormula(sb, s.Of, "    ")
			}
		}
	}
}

func dumpFormula(sb *strings.Builder, f Formula, indent string) {
	line := func(format string, args ...any) {
		fmt.Fprintf(sb, "%s%d:%d ", indent, f.At().Line, f.At().Column)
		fmt.Fprintf(sb, format+"\n", args...)
	}
	in := indent + "  "
	switch f := f.(type) {
	case *Pattern:
		line("pattern %q", f.Text)
	case *Regex:
		line("regex %q", f.Text)
	case *Or:
		line("or")
		for _, m := range f.Members {
			dumpFormula(sb, m, in)
		}
	case *And:
		line("and")
		for _, m := range f.Members {
			dumpFormula(sb, m, in)
		}
		for _, c := range f.Conditions {
			dumpCondition(sb, c, in)
		}
		for _, names := range f.Focus {
			fmt.Fprintf(sb, "%sfocus %v\n", in, names)
		}
	case *Not:
		line("not")
		dumpFormula(sb, f.Of, in)
	case *Inside:
		line("inside")
		dumpFormula(sb, f.Of, in)
	case *NotInside:
		line("not-inside")
		dumpFormula(sb, f.Of, in)
	case *Anywhere:
		line("anywhere")
		dumpFormula(sb, f.Of, in)
	default:
		line("unexpected %T", f)
	}
}

func dumpCondition(sb *strings.Builder, c Condition, indent string) {
	switch c := c.(type) {
	case *MetaPattern:
		fmt.Fprintf(sb, "%smeta-pattern %s %s\n", indent, c.Metavariable, c.Language)
		dumpFormula(sb, c.Of, indent+"  ")
	case *MetaRegex:
		fmt.Fprintf(sb, "%smeta-regex %s %q fold=%v\n", indent, c.Metavariable, c.Regex, c.ConstantPropagation)
	case *MetaComparison:
		fmt.Fprintf(sb, "%smeta-comparison %s %q base=%d strip=%v\n", indent, c.Metavariable, c.Comparison, c.Base, c.Strip)
	case *MetaAnalysis:
		fmt.Fprintf(sb, "%smeta-analysis %s %s\n", indent, c.Metavariable, c.Analyzer)
	case *MetaType:
		fmt.Fprintf(sb, "%smeta-type %s %v\n", indent, c.Metavariable, c.Types)
	default:
		fmt.Fprintf(sb, "%sunexpected %T\n", indent, c)
	}
}

const small = "rules:\n- id: a\n  message: m\n  severity: LOW\n  languages: [python]\n  pattern: f()\n"

// TestLimits: each limit is told as a fault that names it, and the file's good part is still read where that is possible.
func TestLimits(t *testing.T) {
	deep := strings.Repeat("patterns: [{", MaxDepth) + "pattern: x" + strings.Repeat("}]", MaxDepth)
	bomb := "rules:\n- id: a\n  message: m\n  severity: LOW\n  languages: [python]\n  pattern: f()\n  metadata:\n    a0: &a0 [x, x]\n"
	for i := 1; i < 40; i++ {
		bomb += fmt.Sprintf("    a%d: &a%d [%s]\n", i, i, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d, ", i-1), 9), ", "))
	}
	var wide strings.Builder
	wide.WriteString("rules:\n")
	for i := range MaxRules + 1 {
		fmt.Fprintf(&wide, "- {id: a%d, message: m, severity: LOW, languages: [c], pattern: f()}\n", i)
	}
	tests := []struct{ name, text, want string }{
		{"size", strings.Repeat("#", MaxFileSize+1), "at most 16777216 are read"},
		{"depth", "rules:\n- {id: a, message: m, severity: LOW, languages: [c], " + deep + "}\n", "more than 100 levels"},
		{"aliases", bomb, "more than 2000 uses of aliases"},
		{"alias of itself", small + "  metadata: &m {a: [*m, *m]}\n", "more than 100 levels"},
		{"rules", wide.String(), "20001 rules in a file"},
		{"regex", strings.Replace(small, "pattern: f()", "pattern-regex: "+strings.Repeat("a", MaxRegexLength+1), 1), "`pattern-regex` is longer than 32768 bytes"},
		{"pattern", strings.Replace(small, "f()", strings.Repeat("a", MaxPattern+1), 1), "`pattern` is longer than 65536 bytes"},
		{"members", strings.Replace(small, "pattern: f()", "pattern-either: ["+strings.Repeat("{pattern: f()},", MaxMembers+1)+"]", 1), "more than 5000 entries"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, faults := Load("x.yaml", []byte(tt.text))
			for _, f := range faults {
				if strings.Contains(f.Message, tt.want) && !f.Warning {
					return
				}
			}
			t.Errorf("no fault says %q: %+v", tt.want, faults[:min(len(faults), 3)])
		})
	}
}

// FuzzLoad: whatever a file holds, loading returns; each fault has a place and a message of one line, and each rule is complete. What is offered
// at any place of it replaces a part of it.
func FuzzLoad(f *testing.F) {
	files, _ := filepath.Glob("testdata/load/*.yaml")
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("rules:\n- id: a\n  patterns:\n  - metavariable-regex: {metavariable: $X, re\n  - pattern: |\n      $\n  languages: [\"py"))
	f.Add([]byte("rules: &r\n- *r\n"))
	f.Add([]byte("rules:\n- id: x\n  <<: {id: y}\n  pattern: \"\n- id: z\n"))
	f.Add(bytes.Repeat([]byte("[{"), 200))
	f.Fuzz(func(t *testing.T, data []byte) {
		rs, faults := Load("f.yaml", data)
		for _, ft := range faults {
			if ft.Line < 1 || ft.Column < 1 || ft.Message == "" || strings.Contains(ft.Message, "\n") {
				t.Errorf("fault %+v", ft)
			}
		}
		for _, at := range []int{0, len(data) / 3, len(data) / 2, len(data)} {
			for _, o := range Offers(string(data), at, FileTable()) {
				if o.Start < 0 || o.Start > o.End || o.End > len(data) || o.Label == "" {
					t.Errorf("at %d: %+v", at, o)
				}
			}
			if _, start, end, ok := KeyAt(string(data), at, FileTable()); ok && (start < 0 || start > end || end > len(data)) {
				t.Errorf("at %d: key [%d, %d)", at, start, end)
			}
			At(string(data), at, ConfigTable())
		}
		seen := map[string]bool{}
		for _, r := range rs {
			if r.ID == "" || seen[r.ID] || r.Line < 1 {
				t.Errorf("rule %q at %d", r.ID, r.Line)
			}
			seen[r.ID] = true
			if r.Mode == ModeTaint && (r.Taint == nil || len(r.Taint.Sources) == 0 || len(r.Taint.Sinks) == 0) {
				t.Errorf("rule %q in taint mode has no body", r.ID)
			}
			var sb strings.Builder
			dumpRule(&sb, r)
			if strings.Contains(sb.String(), "unexpected") && !bytes.Contains(data, []byte("unexpected")) {
				t.Error(sb.String())
			}
			r.Markdown(Whole)
		}
	})
}

// BenchmarkLoad reads the embedded packs as one file after another, and tells rules a second.
func BenchmarkLoad(b *testing.B) {
	var texts [][]byte
	size := 0
	for _, p := range packFiles() {
		data, err := packs.ReadFile(p)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, data)
		size += len(data)
	}
	b.SetBytes(int64(size))
	n := 0
	for b.Loop() {
		for _, data := range texts {
			rs, _ := Load("x.yaml", data)
			n += len(rs)
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "rules/s")
}
