package workspace_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// BenchmarkKeystrokeInWorkspace types within a function of a file of 10,000 lines, in a folder of 1,000 other files of 300 lines whose functions it may
// call. The built-in packs are on, and data is followed through all of them.
func BenchmarkKeystrokeInWorkspace(b *testing.B) {
	for _, language := range testkit.Languages() {
		b.Run(language, func(b *testing.B) {
			ext := testkit.Extension(language)
			root := b.TempDir()
			small, _, _ := testkit.Program(language, 300)
			for i := range 1_000 {
				if err := os.WriteFile(filepath.Join(root, fmt.Sprintf("part%d%s", i, ext)), []byte(small), 0o600); err != nil {
					b.Fatal(err)
				}
			}
			src, line, column := testkit.Program(language, 10_000)
			r := workspace.NewReviewer(workspace.LoadSetup(""), nil, true, nil)
			got, err := r.Index(context.Background(), root, parsers.Family(language), nil, func(string) bool { return false })
			if err != nil || got.Files != 1_000 {
				b.Fatalf("%+v, %v", got, err)
			}
			s := workspace.NewSession()
			uri := "file:///big" + ext
			snap, _ := s.Apply(workspace.Open{URI: uri, Path: "big" + ext, LanguageID: language, Version: 1, Text: src})
			if _, err := r.Analyse(context.Background(), snap.Document(uri)); err != nil {
				b.Fatal(err)
			}
			at := snap.Document(uri).Lines.Start(line) + column
			var times []time.Duration
			version := int32(1)
			for b.Loop() {
				began := time.Now()
				version++
				snap, _ = s.Apply(workspace.Edit{URI: uri, Version: version, Edits: func(d *workspace.Document) (string, *text.Lines, *text.Edit) {
					e := text.Edit{Span: text.Span{Start: at, End: at}, New: "x"}
					next := d.Text[:at] + "x" + d.Text[at:]
					return next, d.Lines.Apply(next, e), &e
				}})
				if _, err := r.Analyse(context.Background(), snap.Document(uri)); err != nil {
					b.Fatal(err)
				}
				times = append(times, time.Since(began))
			}
			slices.Sort(times)
			b.ReportMetric(float64(times[len(times)/2].Microseconds()), "p50-µs")
			b.ReportMetric(float64(times[len(times)*99/100].Microseconds()), "p99-µs")
		})
	}
}
