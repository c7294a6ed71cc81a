package testkit

import (
	"context"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
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
				if _, err := program.Check(context.Background(), "x", p.File, nil, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkTypeManyRules parses and checks a file of 10,000 lines after each of two edits in turn, with 2,000 rules.
func BenchmarkTypeManyRules(b *testing.B) {
	for _, language := range Languages() {
		b.Run(language, func(b *testing.B) {
			rs, _ := rules.Load("x.yaml", []byte(Rules(language, 2000)))
			program := engine.Compile(rs, nil, engine.SuppressionPolicy{})
			src, line, column := Program(language, 10000)
			at := text.NewLines(src).Start(line) + column
			var texts [2]string
			texts[0], texts[1] = src, src[:at]+"x"+src[at:]
			var memo engine.Memo
			var last *parsers.Parsed
			step := func(i int) {
				p, err := parsers.ByID(language).Parse(context.Background(), texts[i%2], last)
				if err != nil {
					b.Fatal(err)
				}
				last.Close()
				last = p
				if _, err := program.Check(context.Background(), "x", p.File, &memo, nil); err != nil {
					b.Fatal(err)
				}
			}
			step(1)
			i := 0
			for b.Loop() {
				step(i)
				i++
			}
			last.Close()
		})
	}
}
