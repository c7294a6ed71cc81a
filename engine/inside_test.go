package engine_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/ecma"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/python"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/yaml"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestInsideAlone: surroundings are reported where a rule, or one of its alternatives, has nothing else; beside a pattern they are not.
func TestInsideAlone(t *testing.T) {
	const code = "def f():\n    g()\ndef h():\n    k()\n"
	for _, c := range []struct{ name, formula, lines string }{
		{"inside", "patterns: [{pattern-inside: 'def f(): ...'}]", "[1]"},
		{"either of insides", "pattern-either: [{patterns: [{pattern-inside: 'def f(): ...'}]}, {patterns: [{pattern-inside: 'def h(): ...'}]}]", "[1 3]"},
		{"either within patterns", "patterns: [{pattern-either: [{pattern-inside: 'def f(): ...'}]}, {pattern-not-inside: 'def h(): ...'}]", "[1]"},
		{"beside a pattern", "patterns: [{pattern-inside: 'def f(): ...'}, {pattern: '$X()'}]", "[2]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, problems := matchedLines(t, "python", "languages: [python], "+c.formula, code)
			if fmt.Sprint(got) != c.lines {
				t.Errorf("lines %v, want %s; problems %v", got, c.lines, problems)
			}
		})
	}
}

// TestOtherLanguage: the text of a string is read in another language, whatever it is indented by.
func TestOtherLanguage(t *testing.T) {
	const code = "- script: |\n    if a:\n        run(b)\n- script: |\n    if a:\n        stop(b)\n"
	got, problems := matchedLines(t, "yaml", `languages: [yaml], patterns: [{pattern: "script: $S"}, {metavariable-pattern: {metavariable: $S, language: python, pattern: "if $A: run($B)"}}]`, code)
	if fmt.Sprint(got) != "[1]" {
		t.Errorf("lines %v, want [1]; problems %v", got, problems)
	}
}

// matchedLines are the 1-based lines on which a rule with these keys reports something.
func matchedLines(t *testing.T, language, keys, code string) ([]int, []engine.Problem) {
	t.Helper()
	rs, faults := rules.Load("r.yaml", []byte("rules:\n- {id: a, severity: ERROR, message: m, "+keys+"}\n"))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	p, err := parsers.ByID(language).Parse(context.Background(), code, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	res, err := engine.Compile(rs, nil, engine.SuppressionPolicy{}).Check(context.Background(), "", p.File, &engine.Memo{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var lines []int
	for _, f := range res.Findings {
		lines = append(lines, strings.Count(code[:f.Span.Start], "\n")+1)
	}
	return lines, res.Problems
}

// TestDialect: rules for TypeScript speak of TSX, and what only one of the two can read is no fault in the other.
func TestDialect(t *testing.T) {
	for _, c := range []struct{ name, pattern, code, lines string }{
		{"call", "eval($X)", "const a = 1\nconst b = <p>{eval(c)}</p>", "[2]"},
		{"element", "<iframe sandbox={$X} />", "const a = <iframe sandbox={b} />", "[1]"},
		{"cast", "<any>$X", "const a = b", "[]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			keys := "languages: [typescript], pattern: '" + c.pattern + "'"
			if got, _ := matchedLines(t, "tsx", keys, c.code); fmt.Sprint(got) != c.lines {
				t.Errorf("lines %v, want %s", got, c.lines)
			}
			rs, _ := rules.Load("r.yaml", []byte("rules:\n- {id: a, severity: ERROR, message: m, "+keys+"}\n"))
			if faults := engine.Compile(rs, nil, engine.SuppressionPolicy{}).CompileAll(); len(faults) > 0 {
				t.Error(faults)
			}
		})
	}
}
