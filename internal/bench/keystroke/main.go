// Command keystroke measures what a person feels: the time from sending one typed character to receiving the findings of that version, on
// a real server over standard streams. It prints a line a language and size.

package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/appsec-lsp/appsec-lsp/internal/lspclient"
	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
)

var extensions = map[string]string{"python": ".py", "typescript": ".ts", "java": ".java", "go": ".go"}

func main() {
	server := flag.String("server", "bin/appsec-lsp", "the server program")
	sizes := flag.String("lines", "1000,10000,50000", "sizes of the files")
	keys := flag.Int("keys", 200, "characters typed in each")
	flag.Parse()
	fmt.Printf("%-12s %8s %10s %10s %10s\n", "language", "lines", "p50 ms", "p99 ms", "start ms")
	for _, language := range testkit.Languages() {
		for _, size := range strings.Split(*sizes, ",") {
			var n int
			if _, err := fmt.Sscan(size, &n); err != nil {
				fail(err)
			}
			p50, p99, start, err := measure(*server, language, n, *keys)
			if err != nil {
				fail(fmt.Errorf("%s, %d lines: %w", language, n, err))
			}
			fmt.Printf("%-12s %8d %10.2f %10.2f %10.2f\n", language, n, p50, p99, start)
		}
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "keystroke:", err)
	os.Exit(1)
}

// measure types keys characters into a file of n lines and returns the median and the 99th percentile, and what the server took to
// answer initialize, in milliseconds.
func measure(server, language string, n, keys int) (p50, p99, start float64, err error) {
	began := time.Now()
	c, err := lspclient.Start(server, 2*time.Minute)
	if err != nil {
		return 0, 0, 0, err
	}
	start = ms(time.Since(began))
	uri := "untitled:bench" + extensions[language]
	src, line, column := testkit.Program(language, n)
	if err := c.Open(uri, language, src); err != nil {
		return 0, 0, 0, err
	}
	if _, _, err := c.WaitDiagnostics(uri, 1, time.Minute); err != nil {
		return 0, 0, 0, err
	}
	var times []time.Duration
	for i := range keys {
		here := map[string]any{"line": line, "character": column + i}
		sent := time.Now()
		err := c.Notify("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": uri, "version": i + 2},
			"contentChanges": []any{map[string]any{"range": map[string]any{"start": here, "end": here}, "text": "x"}}})
		if err != nil {
			return 0, 0, 0, err
		}
		_, at, err := c.WaitDiagnostics(uri, i+2, 20*time.Second)
		if err != nil {
			return 0, 0, 0, err
		}
		times = append(times, at.Sub(sent))
		time.Sleep(5 * time.Millisecond) // a person does not type faster
	}
	slices.Sort(times)
	return ms(times[len(times)/2]), ms(times[len(times)*99/100]), start, c.Stop()
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
