package main

import (
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestRuleFiles: both files have every rule, and ours are read without a fault.
func TestRuleFiles(t *testing.T) {
	for _, language := range testkit.Languages() {
		ours, theirs := ruleFiles(language, 20)
		rs, faults := rules.Load("rules.yaml", []byte(ours))
		if len(rs) != 20 || len(faults) > 0 || strings.Count(theirs, "\nrule:\n") != 20 || strings.Contains(ours+theirs, "#") {
			t.Errorf("%s: %d rules, %v", language, len(rs), faults)
		}
		if src, _, _ := testkit.Program(language, 100); !strings.Contains(src, strings.TrimSuffix(common[language], "$X)")) {
			t.Errorf("%s: the corpus has no %s", language, common[language])
		}
	}
}
