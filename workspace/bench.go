package workspace

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Trial runs one rule alone, while it is written.
type Trial struct {
	Rule    *rules.Rule
	program *engine.Program
}

// NewTrial compiles nothing yet: the first file of a language does.
func NewTrial(r *rules.Rule) *Trial {
	return &Trial{Rule: r, program: engine.Compile([]*rules.Rule{r}, nil, engine.SuppressionPolicy{})}
}

// Find lists what the rule finds in a parsed file. path is relative to the workspace root; "" where the rule's paths do not count.
func (t *Trial) Find(ctx context.Context, path string, f *ir.File) ([]engine.Finding, error) {
	r, err := t.program.Check(ctx, path, f, nil, nil)
	return r.Findings, err
}

// Reads reports whether the rule speaks of a file, as its name tells.
func (t *Trial) Reads(path string) bool {
	lang := languageFor(path)
	return lang != nil && slices.ContainsFunc(t.Rule.Languages, lang.Hears)
}

// Programs are the annotated programs beside a rule file, which `rules test` judges.
func Programs(ruleFile string) []string {
	t := RuleTest{File: ruleFile}
	return t.programs()
}

// Program is an annotated program, parsed. It holds no memory of the parser.
type Program struct {
	Text string
	File *ir.File
}

// ParseProgram parses the text of an annotated program.
func ParseProgram(ctx context.Context, path, src string) (Program, error) {
	lang := languageFor(path)
	if lang == nil {
		return Program{src, ir.PlainFile(src)}, nil
	}
	p, err := lang.Parse(ctx, src, nil)
	if err != nil {
		return Program{}, err
	}
	defer p.Close()
	return Program{src, p.File}, nil
}

// ReadProgram is the text of an annotated program.
func ReadProgram(path string) (string, error) {
	data, err := readBounded(path, parsers.MaxSize)
	return string(data), err
}

// Expectations compares the lines on which a rule was found in a program with what its comments want: the 1-based lines on which it should be
// reported and is not, and those on which it is and should not be. wanted is how many it should be.
func Expectations(src, id string, found []engine.Finding) (wanted int, missing, unexpected []int) {
	lines := map[int]bool{}
	for _, f := range found {
		lines[1+strings.Count(src[:f.Span.Start], "\n")] = true
	}
	allowed := map[int]bool{}
	for _, e := range annotations(src) {
		if e.id != id {
			continue
		}
		switch e.kind {
		case "ruleid":
			wanted++
			allowed[e.line] = true
			if !lines[e.line] {
				missing = append(missing, e.line)
			}
		case "todoruleid", "todook":
			allowed[e.line] = true
		}
	}
	for line := range lines {
		if !allowed[line] {
			unexpected = append(unexpected, line)
		}
	}
	sort.Ints(unexpected)
	return wanted, missing, unexpected
}

// FreeName is a path in a folder that no file has yet: stem.yaml, or stem-2.yaml and so on.
func FreeName(folder, stem string) string {
	for n := 1; ; n++ {
		name := stem
		if n > 1 {
			name = fmt.Sprintf("%s-%d", stem, n)
		}
		path := filepath.Join(folder, name+".yaml")
		if _, err := os.Lstat(path); err != nil {
			return path
		}
	}
}
