package engine

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestExpressionsAreShared: a rule for any text is compiled for each language, its regular expression once.
func TestExpressionsAreShared(t *testing.T) {
	rs, faults := rules.Load("x.yaml", []byte("rules:\n- {id: a, message: m, severity: LOW, languages: [regex], pattern-regex: 'token_[0-9a-f]{32}'}\n"))
	if len(rs) != 1 {
		t.Fatal(faults)
	}
	p := Compile(rs, nil, SuppressionPolicy{})
	of := func(l *parsers.Language) any { return p.language(l).file.rules[0].formula.(*regexF).re }
	if a, b := of(parsers.ByID("go")), of(parsers.ByID("python")); a != b || a != of(nil) {
		t.Error("the expression was compiled again")
	}
}
