// Command manyrules measures what many rules cost: a server with a workspace of its own that names a file of synthetic rules, into whose
// open file one character after another is typed; and a scan with the same rules against the floor of parsing. It prints a line a language: beside times
// that a person feels those of the processor, which other work on the machine hardly changes. It reads /proc, so it runs on Linux.
package main

import (
	"flag"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/appsec-lsp/appsec-lsp/internal/lspclient"
	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
)

type options struct {
	server                          string
	rules, lines, keys, files, runs int
	config                          string
	builtin                         bool
}

func main() {
	var o options
	flag.StringVar(&o.server, "server", "bin/appsec-lsp", "the server program")
	flag.StringVar(&o.config, "config", "", "rules in place of the synthetic ones: a file or folder")
	flag.BoolVar(&o.builtin, "builtin", false, "the built-in packs too, where characters are typed")
	flag.IntVar(&o.rules, "rules", 2000, "rules, all of the file's language")
	flag.IntVar(&o.lines, "lines", 10000, "lines of the file that is typed in")
	flag.IntVar(&o.keys, "keys", 200, "characters typed")
	flag.IntVar(&o.files, "files", 60, "files of 1,000 lines that are scanned")
	flag.IntVar(&o.runs, "runs", 5, "scans of each kind, in turn; the median counts")
	languages := flag.String("languages", strings.Join(testkit.Languages(), ","), "languages to measure")
	flag.Parse()
	fmt.Printf("%-12s %8s %8s %8s %10s %14s %10s %8s\n", "language", "p50 ms", "p99 ms", "cpu ms", "first ms", "parse-only ms", "scan ms", "ratio")
	for _, language := range strings.Split(*languages, ",") {
		if err := o.measure(language); err != nil {
			fmt.Fprintln(os.Stderr, "manyrules:", err)
			os.Exit(1)
		}
	}
}

func (o *options) measure(language string) error {
	dir, err := os.MkdirTemp("", "manyrules")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := o.workspace(dir, language); err != nil {
		return err
	}
	times, cpu, first, err := o.typed(dir, language)
	if err != nil {
		return err
	}
	slices.Sort(times)
	floor, scan, err := o.scanned(dir)
	if err != nil {
		return err
	}
	ms := lspclient.Milliseconds
	fmt.Printf("%-12s %8.2f %8.2f %8.2f %10.1f %14.1f %10.1f %8.2f\n", language, ms(times[len(times)/2]), ms(times[len(times)*99/100]), cpu, ms(first), floor, scan, scan/floor)
	return nil
}

// workspace writes the rules, the configuration that names them, and the files to scan.
func (o *options) workspace(dir, language string) error {
	rules := filepath.Join(dir, "rules")
	if err := os.MkdirAll(filepath.Join(dir, "src"), 0o755); err != nil {
		return err
	}
	if o.config != "" {
		if err := os.CopyFS(rules, os.DirFS(o.config)); err != nil {
			return err
		}
	} else if err := os.MkdirAll(rules, 0o755); err != nil {
		return err
	} else if err := os.WriteFile(filepath.Join(rules, "synthetic.yaml"), []byte(testkit.Rules(language, o.rules)), 0o644); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, ".appsec.yaml"), fmt.Appendf(nil, "rules: [rules]\nexclude: [rules]\nbuiltin: %v\n", o.builtin), 0o644); err != nil {
		return err
	}
	src, _, _ := testkit.Program(language, 1000)
	for i := range o.files {
		name := filepath.Join(dir, "src", fmt.Sprintf("file%d%s", i, testkit.Extension(language)))
		if err := os.WriteFile(name, []byte(src), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// typed returns the time of each character, the processor's for one on average, and that from opening the file to its first findings, with
// the rules' loading.
func (o *options) typed(dir, language string) (times []time.Duration, cpu float64, first time.Duration, err error) {
	c, err := lspclient.StartIn(o.server, dir, 2*time.Minute)
	if err != nil {
		return nil, 0, 0, err
	}
	uri := (&url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(dir, "typed"+testkit.Extension(language)))}).String()
	src, line, column := testkit.Program(language, o.lines)
	began := time.Now()
	if err := c.Open(uri, language, src); err != nil {
		return nil, 0, 0, err
	}
	_, at, err := c.WaitDiagnostics(uri, 1, time.Minute)
	if err != nil {
		return nil, 0, 0, err
	}
	first = at.Sub(began)
	time.Sleep(500 * time.Millisecond) // the collector's work after the first analysis is not a keystroke's
	before, err := c.Used()
	if err != nil {
		return nil, 0, 0, err
	}
	if times, err = c.Type(uri, line, column, o.keys); err != nil {
		return nil, 0, 0, err
	}
	after, err := c.Used()
	if err != nil {
		return nil, 0, 0, err
	}
	return times, lspclient.Milliseconds(after-before) / float64(o.keys), first, c.Stop()
}

// scanned returns the medians of the processor's times for parsing and for scanning, in milliseconds.
func (o *options) scanned(dir string) (floor, scan float64, err error) {
	var floors, scans []float64
	for range o.runs {
		a, err := o.scan(dir, "--parse-only")
		if err != nil {
			return 0, 0, err
		}
		b, err := o.scan(dir, "--no-builtin", "--config", filepath.Join(dir, "rules"))
		if err != nil {
			return 0, 0, err
		}
		floors, scans = append(floors, a), append(scans, b)
	}
	slices.Sort(floors)
	slices.Sort(scans)
	return floors[len(floors)/2], scans[len(scans)/2], nil
}

func (o *options) scan(dir string, args ...string) (float64, error) {
	args = append([]string{"scan", "--no-cache", "--jobs", "1", "--fail-on", "never", "--format", "json", "--output", os.DevNull}, args...)
	cmd := exec.Command(o.server, append(args, filepath.Join(dir, "src"))...)
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return 0, fmt.Errorf("scanning: %w", err)
	}
	return lspclient.Milliseconds(cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()), nil
}
