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

// anywhere are the rules without their paths: a program beside a rule does not lie where the rule looks.
func anywhere(rs []*rules.Rule) []*rules.Rule {
	out := make([]*rules.Rule, len(rs))
	for i, r := range rs {
		c := *r
		c.Paths = rules.Paths{}
		out[i] = &c
	}
	return out
}

func (t *RuleTest) run(ctx context.Context, rs []*rules.Rule) {
	rs = anywhere(rs)
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
	last := len(src) + 1
	var fixes []engine.Fix
	for i := len(found) - 1; i >= 0; i-- {
		if len(found[i].Fixes) == 0 || found[i].Suppressed != nil {
			continue
		}
		fix := found[i].Fixes[0]
		if e := fix.Edits; e[len(e)-1].Span.End <= last {
			last = e[0].Span.Start
			fixes = append(fixes, fix)
		}
	}
	got := engine.Apply(src, engine.Together(fixes))
	if strings.TrimSpace(got) != strings.TrimSpace(string(data)) {
		t.fail("%s: the fixes give another text than %s:\n%s", path, filepath.Base(stem)+".fixed"+ext, got)
	}
}

// examples judges what a rule's metadata shows: bad code is reported, good code is not, and each fix gives the code after it, which is proven.
func (t *RuleTest) examples(ctx context.Context, r *Reviewer, rule *rules.Rule) {
	for _, e := range rule.Metadata.Good {
		if _, hits, ok := t.example(ctx, r, rule, e); ok && len(hits) > 0 {
			t.fail("%s:%d: unexpected: the good example of %s is reported", e.File, e.Line, rule.ID)
		}
	}
	for _, e := range rule.Metadata.Bad {
		out, hits, ok := t.example(ctx, r, rule, e)
		if !ok {
			continue
		}
		if len(hits) == 0 {
			t.fail("%s:%d: missing: the bad example of %s is not reported", e.File, e.Line, rule.ID)
			continue
		}
		var wanted []string
		if e.Fixed != "" {
			wanted = []string{e.Fixed}
		}
		for i, want := range append(wanted, e.Alternatives...) {
			t.Checked++
			if i >= len(hits[0].Fixes) {
				t.fail("%s:%d: %s offers no fix %d", e.File, e.Line, rule.ID, i+1)
				break
			}
			t.exampleFix(ctx, r, e, want, out, hits[0], hits[0].Fixes[i])
		}
	}
}

// example reviews an example; hits are the rule's own findings.
func (t *RuleTest) example(ctx context.Context, r *Reviewer, rule *rules.Rule, e rules.Example) (out Outcome, hits []engine.Finding, ok bool) {
	out, err := r.Review(ctx, "", parsers.ByID(e.Language), e.Code)
	if err != nil {
		t.fail("%s:%d: %v", e.File, e.Line, err)
		return out, nil, false
	}
	t.Checked++
	for _, f := range out.Findings {
		if f.Rule == rule {
			hits = append(hits, f)
		}
	}
	return out, hits, true
}

func (t *RuleTest) exampleFix(ctx context.Context, r *Reviewer, e rules.Example, want string, before Outcome, target engine.Finding, fix engine.Fix) {
	if got := engine.Apply(e.Code, fix.All()); strings.TrimSpace(got) != strings.TrimSpace(want) {
		t.fail("%s:%d: the fix %q of %s gives:\n%s", e.File, e.Line, fix.Title, target.Rule.ID, got)
		return
	}
	broken := func(o Outcome) int {
		if o.Broken {
			return 1
		}
		return 0
	}
	ok, err := engine.Prove(before.Findings, broken(before), e.Code, target, fix, func(src string) ([]engine.Finding, int, error) {
		out, err := r.Review(ctx, "", parsers.ByID(e.Language), src)
		return out.Findings, broken(out), err
	})
	if err != nil || !ok {
		t.fail("%s:%d: the fix %q of %s is not proven: the code after it is still reported, or broken", e.File, e.Line, fix.Title, target.Rule.ID)
	}
}
