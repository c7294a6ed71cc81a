// Command keystroke measures what a person feels: the time from sending one typed character to receiving the findings of that version, on
// a real server over standard streams. It prints a line a language and size, with what tree-sitter takes of it for the same characters in this process. Beside other work on the machine the tenth percentile is steadier than the median, and so
// is what a character takes of the processor, where that is known.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/appsec-lsp/appsec-lsp/internal/lspclient"
	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/text"
)

func main() {
	server := flag.String("server", "bin/appsec-lsp", "the server program")
	sizes := flag.String("lines", "1000,10000,50000", "sizes of the files")
	keys := flag.Int("keys", 200, "characters typed in each")
	languages := flag.String("languages", strings.Join(testkit.Languages(), ","), "languages of the files")
	flag.Parse()
	fmt.Printf("%-12s %8s %10s %10s %10s %14s %10s %10s\n", "language", "lines", "p10 ms", "p50 ms", "p99 ms", "tree-sitter ms", "cpu ms", "start ms")
	for _, language := range strings.Split(*languages, ",") {
		for _, size := range strings.Split(*sizes, ",") {
			var n int
			if _, err := fmt.Sscan(size, &n); err != nil {
				fail(err)
			}
			if err := measure(*server, language, n, *keys); err != nil {
				fail(fmt.Errorf("%s, %d lines: %w", language, n, err))
			}
		}
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "keystroke:", err)
	os.Exit(1)
}

// measure types keys characters into a file of n lines, and prints what they took and what the server took to answer initialize.
func measure(server, language string, n, keys int) error {
	began := time.Now()
	c, err := lspclient.Start(server, 2*time.Minute)
	if err != nil {
		return err
	}
	start := time.Since(began)
	uri := "untitled:bench" + testkit.Extension(language)
	src, line, column := testkit.Program(language, n)
	if err := c.Open(uri, language, src); err != nil {
		return err
	}
	if _, _, err := c.WaitDiagnostics(uri, 1, time.Minute); err != nil {
		return err
	}
	time.Sleep(500 * time.Millisecond) // the collector's work after the first analysis is not a keystroke's
	before, _ := c.Used()
	times, err := c.Type(uri, line, column, keys)
	if err != nil {
		return err
	}
	after, _ := c.Used()
	slices.Sort(times)
	floor, err := reparse(language, src, line, column, keys)
	if err != nil {
		return err
	}
	ms := lspclient.Milliseconds
	fmt.Printf("%-12s %8d %10.2f %10.2f %10.2f %14.2f %10.2f %10.2f\n", language, n, ms(times[len(times)/10]), ms(times[len(times)/2]), ms(times[len(times)*99/100]),
		ms(floor), ms(after-before)/float64(keys), ms(start))
	return c.Stop()
}

// reparse is the median of what tree-sitter takes of each of the characters: to parse the part of the file that they are in.
func reparse(language, src string, line, column, keys int) (time.Duration, error) {
	ctx, lang := context.Background(), parsers.ByID(language)
	p, err := lang.Parse(ctx, src, nil)
	if err != nil {
		return 0, err
	}
	at := text.NewLines(src).Start(line) + column
	var times []time.Duration
	for range keys {
		e := text.Edit{Span: text.Span{Start: at, End: at}, New: "x"}
		src = src[:at] + e.New + src[at:]
		next, err := lang.ParseEdit(ctx, src, p, &e)
		if err != nil {
			return 0, err
		}
		p.Close()
		p, times = next, append(times, next.TreeSitter)
		time.Sleep(5 * time.Millisecond) // as the client does: caches forget
	}
	p.Close()
	slices.Sort(times)
	return times[len(times)/2], nil
}
