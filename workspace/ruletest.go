package workspace

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// RuleTest is what a rule file's annotated programs said.
type RuleTest struct {
	File     string // of the rules
	Programs int
	Checked  int      // expectations that were judged
	Todo     int      // expectations marked todo: counted, not judged
	Failures []string // place and reason
	Faults   []rules.Fault
}

// TestRules tests every rule file below the paths with the programs beside it: x.<ext> and x.test.<ext> for x.yaml, and x.fixed.<ext> for its fixes.
// `ruleid: ID` and `ok: ID` in a comment speak of the next line of code. The examples in a rule's metadata are judged too.
// The error is that a path cannot be read.
func TestRules(ctx context.Context, paths []string) ([]RuleTest, error) {
	var out []RuleTest
	for _, path := range paths {
		st, err := os.Stat(path)
		if err != nil {
			return nil, fmt.Errorf("reading rules: %w", err)
		}
		files := []string{path}
		if st.IsDir() {
			if files, err = ruleFiles(path); err != nil {
				return nil, err
			}
		}
		for _, f := range files {
			rs, faults, _, err := LoadRules(f)
			if err != nil {
				return nil, err
			}
			if len(rs) == 0 && len(faults) == 0 {
				continue
			}
			t := RuleTest{File: f, Faults: faults}
			t.run(ctx, rs)
			out = append(out, t)
		}
	}
	return out, nil
}

func (t *RuleTest) fail(format string, args ...any) {
	t.Failures = append(t.Failures, fmt.Sprintf(format, args...))
}

func (t *RuleTest) run(ctx context.Context, rs []*rules.Rule) {
	program := engine.Compile(rs, nil, engine.SuppressionPolicy{})
	t.Faults = append(t.Faults, program.CompileAll()...)
	for _, f := range t.Faults {
		if !f.Warning {
			t.fail("%s:%d: %s", f.File, f.Line, f.Message)
		}
	}
	r := &Reviewer{Program: program, Config: &rules.Config{}}
	for _, p := range t.programs() {
		t.Programs++
		t.program(ctx, r, p)
	}
	for _, rule := range rs {
		t.examples(ctx, r, rule)
	}
}

// programs are the sources beside the rule file.
func (t *RuleTest) programs() []string {
	stem := strings.TrimSuffix(strings.TrimSuffix(t.File, ".yaml"), ".yml")
	var out []string
	for _, glob := range []string{stem + ".*", stem + ".test.*"} {
		found, err := filepath.Glob(glob)
		if err != nil {
			continue
		}
		for _, f := range found {
			rest := strings.TrimPrefix(f, stem)
			if f != t.File && !strings.HasPrefix(rest, ".fixed.") && (strings.HasPrefix(rest, ".test.") || strings.Count(rest, ".") == 1) && !contains(out, f) {
				out = append(out, f)
			}
		}
	}
	sort.Strings(out)
	return out
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

var reAnnotation = regexp.MustCompile(`\b(ruleid|ok|todoruleid|todook):[ \t]*([\w.\-]+(?:[ \t]*,[ \t]*[\w.\-]+)*)`)

// expectation is an annotation, and the 1-based line that it speaks of.
type expectation struct {
	kind, id string
	line     int
}

// annotations reads the comments of a program. Consecutive ones speak of the first line after them.
func annotations(src string) []expectation {
	var out []expectation
	lines := strings.Split(src, "\n")
	for i, line := range lines {
		m := reAnnotation.FindAllStringSubmatch(line, -1)
		if m == nil {
			continue
		}
		target := i + 1
		for target < len(lines) && reAnnotation.MatchString(lines[target]) {
			target++
		}
		for _, a := range m {
			for _, id := range strings.Split(a[2], ",") {
				out = append(out, expectation{a[1], strings.TrimSpace(id), target + 1})
			}
		}
	}
	return out
}

func (t *RuleTest) program(ctx context.Context, r *Reviewer, path string) {
	data, err := readBounded(path, parsers.MaxSize)
	if err != nil {
		t.fail("%v", err)
		return
	}
	src := string(data)
	lang := languageFor(path)
	out, err := r.Review(ctx, filepath.ToSlash(filepath.Base(path)), lang, src)
	if err != nil || out.Skipped != "" {
		t.fail("%s: not analysed: %v%s", path, err, out.Skipped)
		return
	}
	for _, p := range out.Problems {
		t.fail("%s: rule %s: %s", path, p.RuleID, p.Message)
	}
	found := map[string]map[int]bool{}
	for _, f := range out.Findings {
		if found[f.Rule.ID] == nil {
			found[f.Rule.ID] = map[int]bool{}
		}
		found[f.Rule.ID][1+strings.Count(src[:f.Span.Start], "\n")] = true
	}
	t.judge(path, annotations(src), found)
	t.fixed(path, src, out.Findings)
}

// languageFor is the language of a program by its name.
func languageFor(path string) *parsers.Language {
	return parsers.Detect(strings.Replace(filepath.ToSlash(filepath.Base(path)), ".test.", ".", 1), "", "")
}

func (t *RuleTest) judge(path string, want []expectation, found map[string]map[int]bool) {
	allowed := map[string]map[int]bool{}
	for _, e := range want {
		switch hit := found[e.id][e.line]; {
		case strings.HasPrefix(e.kind, "todo"):
			t.Todo++
		case e.kind == "ruleid" && !hit:
			t.Checked++
			t.fail("%s:%d: missing: %s does not report this line", path, e.line, e.id)
		case e.kind == "ok" && hit:
			t.Checked++
			t.fail("%s:%d: unexpected: %s reports this line", path, e.line, e.id)
		default:
			t.Checked++
		}
		if e.kind != "ok" {
			if allowed[e.id] == nil {
				allowed[e.id] = map[int]bool{}
			}
			allowed[e.id][e.line] = true
		}
	}
	if len(want) == 0 {
		t.fail("%s: the program has no annotations", path)
	}
	for id, lines := range found {
		for line := range lines {
			if !allowed[id][line] {
				if e := (expectation{"ok", id, line}); !containsExpectation(want, e) {
					t.fail("%s:%d: unexpected: %s reports this line", path, line, id)
				}
			}
		}
	}
	sort.Strings(t.Failures)
}

func containsExpectation(list []expectation, e expectation) bool {
	for _, x := range list {
		if x == e {
			return true
		}
	}
	return false
}

// fixed compares the program after all of its fixes with x.fixed.<ext>, where there is one.
func (t *RuleTest) fixed(path, src string, found []engine.Finding) {
	ext := filepath.Ext(path)
	stem := strings.TrimSuffix(strings.TrimSuffix(path, ext), ".test")
	data, err := os.ReadFile(stem + ".fixed" + ext)
	if err != nil {
		return
	}
	t.Checked++
	got := src
	last := len(src) + 1
	for i := len(found) - 1; i >= 0; i-- {
		if len(found[i].Fixes) == 0 || found[i].Suppressed != nil {
			continue
		}
		e := found[i].Fixes[0].Edits
		if e[len(e)-1].Span.End <= last {
			got = engine.Apply(got, e)
			last = e[0].Span.Start
		}
	}
	if strings.TrimSpace(got) != strings.TrimSpace(string(data)) {
		t.fail("%s: the fixes give another text than %s:\n%s", path, filepath.Base(stem)+".fixed"+ext, got)
	}
}

// examples judges what a rule's metadata shows: bad code is reported, good code is not, and a fix gives the code after it.
func (t *RuleTest) examples(ctx context.Context, r *Reviewer, rule *rules.Rule) {
	for _, group := range []struct {
		list []rules.Example
		bad  bool
	}{{rule.Metadata.Bad, true}, {rule.Metadata.Good, false}} {
		for _, e := range group.list {
			lang := parsers.ByID(e.Language)
			out, err := r.Review(ctx, "", lang, e.Code)
			if err != nil {
				t.fail("%s:%d: %v", e.File, e.Line, err)
				return
			}
			t.Checked++
			var hits []engine.Finding
			for _, f := range out.Findings {
				if f.Rule == rule {
					hits = append(hits, f)
				}
			}
			switch {
			case group.bad && len(hits) == 0:
				t.fail("%s:%d: missing: the bad example of %s is not reported", e.File, e.Line, rule.ID)
			case !group.bad && len(hits) > 0:
				t.fail("%s:%d: unexpected: the good example of %s is reported", e.File, e.Line, rule.ID)
			case group.bad && e.Fixed != "":
				if len(hits[0].Fixes) == 0 {
					t.fail("%s:%d: %s offers no fix", e.File, e.Line, rule.ID)
				} else if got := engine.Apply(e.Code, hits[0].Fixes[0].Edits); strings.TrimSpace(got) != strings.TrimSpace(e.Fixed) {
					t.fail("%s:%d: the fix of %s gives:\n%s", e.File, e.Line, rule.ID, got)
				}
			}
		}
	}
}
