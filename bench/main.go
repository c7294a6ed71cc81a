// Command bench times the same rules on the same files with this scanner and with its peers, Semgrep and ast-grep, side by side, and prints ratios. The
// peers are programs that the user has: `pip install semgrep`, `npm install @ast-grep/cli`; one that is not named is left out. Every tool
// works with one thread and without a network, and their matches are counted, so that nobody is fast by finding less.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
)

func main() {
	ours := flag.String("ours", "bin/appsec-lsp", "this scanner")
	semgrep := flag.String("semgrep", "", "Semgrep's program")
	astgrep := flag.String("ast-grep", "", "ast-grep's program")
	files := flag.Int("files", 100, "files of each language")
	lines := flag.Int("lines", 500, "lines of each file")
	count := flag.Int("rules", 100, "rules of each language")
	runs := flag.Int("runs", 5, "runs of each tool, in turn; the median counts")
	languages := flag.String("languages", strings.Join(testkit.Languages(), ","), "languages")
	flag.Parse()
	tools := []tool{{"ours", *ours, oursArgs, countSemgrep}}
	if *semgrep != "" {
		tools = append(tools, tool{"semgrep", *semgrep, semgrepArgs, countSemgrep})
	}
	if *astgrep != "" {
		tools = append(tools, tool{"ast-grep", *astgrep, astgrepArgs, countLines})
	}
	fmt.Printf("%-12s %-10s %10s %12s %10s %10s\n", "language", "tool", "matches", "wall ms", "cpu ms", "× ours")
	for _, language := range strings.Split(*languages, ",") {
		if err := compare(language, *files, *lines, *count, *runs, tools); err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
			os.Exit(1)
		}
	}
}

// compare runs the tools in turn over a folder made for a language, and prints a line for each.
func compare(language string, files, lines, count, runs int, tools []tool) error {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := corpus(dir, language, files, lines, count); err != nil {
		return err
	}
	all := make([][]sample, len(tools))
	for range runs {
		for i, t := range tools {
			s, err := t.run(dir)
			if err != nil {
				return fmt.Errorf("%s: %w", t.name, err)
			}
			all[i] = append(all[i], s)
		}
	}
	floor := 0.0
	for i, t := range tools {
		s := median(all[i])
		if i == 0 {
			floor = s.cpu
		}
		fmt.Printf("%-12s %-10s %10d %12.0f %10.0f %10.2f\n", language, t.name, s.matches, s.wall, s.cpu, s.cpu/floor)
	}
	return nil
}

// median is the middle one by the processor's time.
func median(list []sample) sample {
	slices.SortFunc(list, func(a, b sample) int { return int(a.cpu - b.cpu) })
	return list[len(list)/2]
}

// corpus writes the files, and the rules in both languages of rules.
func corpus(dir, language string, files, lines, count int) error {
	src := filepath.Join(dir, "src")
	if err := os.MkdirAll(src, 0o755); err != nil {
		return err
	}
	code, _, _ := testkit.Program(language, lines)
	for i := range files {
		if err := os.WriteFile(filepath.Join(src, fmt.Sprintf("file%d%s", i, testkit.Extension(language))), []byte(code), 0o644); err != nil {
			return err
		}
	}
	ours, theirs := ruleFiles(language, count)
	if err := os.WriteFile(filepath.Join(dir, "rules.yaml"), []byte(ours), 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "ast-grep.yaml"), []byte(theirs), 0o644)
}
