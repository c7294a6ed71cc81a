package rules

import (
	"strings"
	"testing"
)

func parseConfig(t *testing.T, name, src string) *Config {
	t.Helper()
	c, faults := ParseConfig(name, []byte(src))
	if len(faults) > 0 {
		t.Fatalf("%s: %v", src, faults)
	}
	return c
}

// TestPolicyBinds: what an organisation requires, nearer files and editors neither switch off nor hide.
func TestPolicyBinds(t *testing.T) {
	far := parseConfig(t, "far", "exclude: [gen]\npolicy: {require: [sql, 'secret-*'], exclude: false, suppressions: {forbid: [sql], max-days: 30}}\n")
	near := parseConfig(t, "near", "builtin: false\ndisable: ['*']\noverrides: {sql: low, other: off}\nseverity: critical\nconfidence: high\nexclude: ['**']\npolicy: {suppressions: {max-days: 300, require: [by]}}\n")
	editor, faults := ParseEditor("editor", []byte(`{"exclude": ["*"], "disable": ["sql"], "policy": {"require": []}, "trace": {"server": "off"}, "enable": true}`))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	c := near.Over(far).With(editor)
	sql := &Rule{ID: "sql", Severity: High, Builtin: true}
	for _, id := range []string{"sql", "secret-key"} {
		r := &Rule{ID: id, Severity: High, Builtin: true}
		if c.Disabled(id) || !c.Runs(r) || !c.Shows(r, MediumConfidence) || c.Shows(r, LowConfidence) {
			t.Errorf("%s is required: disabled %v, runs %v, shown %v", id, c.Disabled(id), c.Runs(r), c.Shows(r, MediumConfidence))
		}
	}
	if other := (&Rule{ID: "other", Builtin: true}); c.Runs(other) {
		t.Error("other runs")
	}
	if got := c.SeverityOf(sql); got != High {
		t.Errorf("the severity was lowered to %s", got)
	}
	if c.Excludes("a/b.py") || !c.Excludes("gen") {
		t.Errorf("excluded: %v", c.Exclude)
	}
	if p := c.Policy; p.MaxDays != 30 || !p.NeedUntil || !p.NeedBy || p.NeedReason || strings.Join(p.Forbid, "") != "sql" {
		t.Errorf("policy: %+v", p)
	}
}

func TestPolicyFaults(t *testing.T) {
	for src, want := range map[string]string{
		"policy: {requires: [a]}":                    "did you mean `require`?",
		"policy: {suppressions: {require: [reson]}}": "one of reason, until, by",
		"policy: {suppressions: {max-days: many}}":   "",
		"packs: [pyton]":                             "did you mean `python`?",
		"policy: {suppressions: {honour: [nosec]}}":  "",
	} {
		if _, faults := ParseConfig("x", []byte(src)); len(faults) != 1 || !strings.Contains(faults[0].Suggestion, want) {
			t.Errorf("%s: %+v", src, faults)
		}
	}
}

// TestEditorSettings: the names are those of configuration files, and what says nothing leaves the workspace's configuration as it is.
func TestEditorSettings(t *testing.T) {
	team := parseConfig(t, ConfigName, "severity: medium\nconfidence: high\nfiles: {tests: hide}\nbuiltin: false\ndisable: [a]\nsuppressions: {require-reason: true}\n")
	empty, faults := ParseEditor("editor", []byte(`{"severity": "info", "confidence": "", "files": {"tests": "", "minified": null}, "disable": [], "overrides": {}, "builtin": null, "suppressions": {"honour": []}, "max-file-size": null}`))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	if c := team.With(empty); *c.Severity != Medium || *c.Confidence != HighConfidence || c.Files[TestFile] != ShowNone || *c.Builtin || len(c.Disable) != 1 || !*c.NeedReason {
		t.Errorf("%+v", c)
	}
	full, faults := ParseEditor("editor", []byte(`{"severity": "high", "confidence": "low", "files": {"tests": "show"}, "disable": ["b"], "overrides": {"c": "low", "d": "off"}, "builtin": true, "packs": ["go"],
		"exclude": ["gen"], "suppressions": {"honour": ["nosec"], "require-reason": false}, "max-file-size": 1000, "rules": ["own"], "models": ["m"]}`))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	c := team.With(full)
	if *c.Severity != High || *c.Confidence != LowConfidence || c.Files[TestFile] != ShowAll || !*c.Builtin || strings.Join(c.Disable, " ") != "a b d" || len(c.Overrides) != 1 ||
		!c.Excludes("gen") || c.Honour[0] != "nosec" || !*c.NeedReason || *c.MaxFileSize != 1000 || c.Rules[0] != "own" || c.Models[0] != "m" || c.Packs[0] != "go" {
		t.Errorf("%+v", c)
	}
	if _, faults := ParseEditor("editor", []byte(`{"severity": "hihg"}`)); len(faults) != 1 {
		t.Errorf("a slip of the pen: %v", faults)
	}
}
