package rules

import (
	"slices"
	"strings"
	"testing"
)

func TestWeaker(t *testing.T) {
	for _, tc := range []struct{ before, after, want string }{
		{"", "", ""},
		{"severity: high", "severity: low", ""},
		{"severity: low", "severity: high", "findings below severity high are not shown any more"},
		{"", "confidence: high", "findings below confidence high are not shown any more"},
		{"confidence: low", "", "findings below confidence medium are not shown any more"},
		{"", "confidence: low", ""},
		{"disable: [a]", "disable: [a, b]", "rules b do not run any more"},
		{"", "exclude: [x/**]", "files x/** are not analysed any more"},
		{"rules: [own]", "rules: [other]", "the rules in own are not loaded any more"},
		{"", "builtin: false", "the built-in rules do not run any more"},
		{"builtin: false", "", ""},
		{"suppressions: {require-reason: true}", "suppressions: {honour: [nosec]}", "comments nosec suppress findings now\nsuppressions need no reason any more"},
		{"overrides: {a: high}", "overrides: {a: low, b: off}", "rules a have severity low, no more high"},
		{"max-file-size: 1000", "max-file-size: 100", "files above 100 bytes are not analysed any more"},
		{"", "packs: ['*']", ""},
		{"", "packs: [python]", "the built-in pack go does not run any more"},
		{"policy: {require: [a, b], exclude: false}", "policy: {require: [a]}", "the policy does not require rules b any more\nthe policy lets files be excluded now"},
		{"policy: {suppressions: {forbid: [a], require: [reason, by], max-days: 30}}", "policy: {suppressions: {max-days: 60}}",
			"the policy lets comments suppress rules a now\nthe policy does not want a name of suppressions any more\nthe policy lets suppressions last longer than 30 days now"},
		{"", "files: {tests: hide}", "files of kind tests are treated as `hide`, no more as `flows`"},
	} {
		parse := func(src string) *Config {
			c, faults := ParseConfig(ConfigName, []byte(src))
			if len(faults) > 0 {
				t.Fatalf("%s: %v", src, faults)
			}
			return c
		}
		got := Weaker(parse(tc.before), parse(tc.after))
		if want := strings.Split(tc.want, "\n"); tc.want == "" && len(got) > 0 || tc.want != "" && !containsAll(got, want) {
			t.Errorf("%q → %q: %q, want %q", tc.before, tc.after, got, tc.want)
		}
	}
}

func containsAll(got, want []string) bool {
	for _, w := range want {
		if !slices.Contains(got, w) {
			return false
		}
	}
	return true
}
