package testkit

import (
	"context"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// BenchmarkCheckManyRules checks a file of 1,000 lines from scratch with 2,000 rules.
func BenchmarkCheckManyRules(b *testing.B) {
	for _, language := range Languages() {
		b.Run(language, func(b *testing.B) {
			rs, _ := rules.Load("x.yaml", []byte(Rules(language, 2000)))
			program := engine.Compile(rs, nil, engine.SuppressionPolicy{})
			src, _, _ := Program(language, 1000)
			p, err := parsers.ByID(language).Parse(context.Background(), src, nil)
			if err != nil {
				b.Fatal(err)
			}
			defer p.Close()
			program.Rules(parsers.ByID(language))
			for b.Loop() {
				if _, err := program.Check(context.Background(), "x", p.File, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
