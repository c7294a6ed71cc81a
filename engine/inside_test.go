package engine_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/python"
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
			rs, faults := rules.Load("r.yaml", []byte("rules:\n- {id: a, languages: [python], severity: ERROR, message: m, "+c.formula+"}\n"))
			if len(faults) > 0 {
				t.Fatal(faults)
			}
			p, err := parsers.ByID("python").Parse(context.Background(), code, nil)
			if err != nil {
				t.Fatal(err)
			}
			defer p.Close()
			res, err := engine.Compile(rs, nil, engine.SuppressionPolicy{}).Check(context.Background(), "a.py", p.File, &engine.Memo{})
			if err != nil {
				t.Fatal(err)
			}
			var got []int
			for _, f := range res.Findings {
				got = append(got, strings.Count(code[:f.Span.Start], "\n")+1)
			}
			if fmt.Sprint(got) != c.lines {
				t.Errorf("lines %v, want %s; problems %v", got, c.lines, res.Problems)
			}
		})
	}
}
