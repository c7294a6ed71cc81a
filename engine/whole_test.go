package engine_test

import (
	"context"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestBuiltinRulesStayInUnits: in programs as people write them, no built-in rule is matched over the whole file, which would be done again at each keystroke.
func TestBuiltinRulesStayInUnits(t *testing.T) {
	program := engine.Compile(nil, func(l string) []*rules.Rule { rs, _ := rules.BuiltinFor(l); return rs }, engine.SuppressionPolicy{})
	for _, language := range testkit.Languages() {
		src, _, _ := testkit.Program(language, 300)
		p, err := parsers.ByID(language).Parse(context.Background(), src, nil)
		if err != nil {
			t.Fatal(err)
		}
		r, err := program.Check(context.Background(), "src/handlers"+testkit.Extension(language), p.File, nil, engine.Later)
		if err != nil {
			t.Fatal(err)
		}
		for _, rule := range r.Whole {
			t.Errorf("%s: %s is matched over the whole file", language, rule.ID)
		}
		p.Close()
	}
}
