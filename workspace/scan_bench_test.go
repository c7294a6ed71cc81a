package workspace_test

import (
	"context"
	"go/build"
	"path/filepath"
	"testing"
	"time"

	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// BenchmarkScan reviews a part of Go's standard library on one worker with the built-in packs, and tells its time as a ratio to that of
// parsing the same files.
func BenchmarkScan(b *testing.B) {
	setup := workspace.LoadSetup("")
	root := filepath.Join(build.Default.GOROOT, "src")
	files, err := workspace.Walk(root, []string{filepath.Join(root, "net"), filepath.Join(root, "go"), filepath.Join(root, "encoding")}, setup.Config)
	if err != nil {
		b.Skip(err)
	}
	r := workspace.NewReviewer(setup, nil, true, nil)
	run := func(parseOnly bool) *workspace.Times {
		_, t, err := workspace.Scan(context.Background(), files, workspace.ScanOptions{Reviewer: r, Jobs: 1, ParseOnly: parseOnly})
		if err != nil {
			b.Fatal(err)
		}
		return t
	}
	run(false)
	var floor, total, lower, match time.Duration
	for b.Loop() {
		floor += run(true).Total
		t := run(false)
		total, lower, match = total+t.Total, lower+t.Lower, match+t.Match
	}
	b.ReportMetric(float64(total)/float64(floor), "x-parse-only")
	b.ReportMetric(float64(lower)/float64(floor), "lower/parse-only")
	b.ReportMetric(float64(match)/float64(floor), "match/parse-only")
}
