package workspace_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// BenchmarkKeystroke types one character within a function and analyses the document, the built-in packs on. It tells what tree-sitter's own
// re-parse takes apart from the rest.
func BenchmarkKeystroke(b *testing.B) {
	for _, language := range testkit.Languages() {
		for _, lines := range []int{1_000, 10_000, 50_000} {
			b.Run(fmt.Sprintf("%s/%d", language, lines), func(b *testing.B) {
				src, line, column := testkit.Program(language, lines)
				r := workspace.NewReviewer(workspace.LoadSetup(""), nil, true, nil)
				s := workspace.NewSession()
				uri := "untitled:bench" + testkit.Extension(language)
				snap, _ := s.Apply(workspace.Open{URI: uri, LanguageID: language, Version: 1, Text: src})
				if _, err := r.Analyse(context.Background(), snap.Document(uri)); err != nil {
					b.Fatal(err)
				}
				at := snap.Document(uri).Lines.Start(line) + column
				var tree, rest []time.Duration
				version := int32(1)
				for b.Loop() {
					began := time.Now()
					version++
					snap, _ = s.Apply(workspace.Edit{URI: uri, Version: version, Edits: func(d *workspace.Document) (string, *text.Lines, *text.Edit) {
						e := text.Edit{Span: text.Span{Start: at, End: at}, New: "x"}
						next := d.Text[:at] + "x" + d.Text[at:]
						return next, d.Lines.Apply(next, e), &e
					}})
					an, err := r.Analyse(context.Background(), snap.Document(uri))
					if err != nil {
						b.Fatal(err)
					}
					tree = append(tree, an.TreeSitter)
					rest = append(rest, time.Since(began)-an.TreeSitter)
				}
				slices.Sort(tree)
				slices.Sort(rest)
				b.ReportMetric(float64(tree[len(tree)/2].Microseconds()), "treesitter-p50-µs")
				b.ReportMetric(float64(rest[len(rest)/2].Microseconds()), "rest-p50-µs")
				b.ReportMetric(float64(rest[len(rest)/10].Microseconds()), "rest-p10-µs") // steadier beside other work
			})
		}
	}
}
