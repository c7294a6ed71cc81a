package engine

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// hostilePatient is far more than a rule that is set aside takes, and far less than one that is not.
const hostilePatient = 2 * time.Minute

// TestHostileRules: a rule that takes too long on a file is named and set aside; the file and its other rules are not.
func TestHostileRules(t *testing.T) {
	var code strings.Builder
	code.WriteString("eval(danger)\n")
	for i := range 60 {
		fmt.Fprintf(&code, "def f%d(a, b):\n", i)
		for j := range 30 {
			fmt.Fprintf(&code, "    x%d = g(a, b, \"%s!\", [a, b, %d])\n", j, strings.Repeat("a", 40), j)
		}
	}
	either := func(n int, s string) string { return "pattern-either: [" + strings.Repeat("{"+s+"}, ", n) + "]" }
	for _, c := range []struct{ name, body string }{
		{"everything within everything", "patterns: [{pattern: $A}, {pattern-inside: $B}, {pattern-inside: $C}, {pattern-not-inside: 'h($D)'}, " + "{" + either(20, "pattern: $E") + "}]"},
		{"many alternatives at every place", "patterns: [{" + either(2000, "pattern: $A") + "}, {pattern: $B}]"},
		{"runs of runs", either(300, `pattern: "$A = $B\n...\n$C = $D\n...\n$E = $F\n...\n$A($X)\n"`)},
		{"ellipses among arguments", either(300, "pattern: '$F(..., $A, ..., $B, ..., $A, ..., $C, ..., $C, ...)'")},
		{"backtracking in a condition", "patterns: [{pattern: $A}, {metavariable-regex: {metavariable: $A, regex: '(?!x).*?(a+)+\\1$'}}]"},
		{"backtracking in the text", either(200, "pattern-regex: '(?<!x)(a+)+\\1$'")},
		{"patterns within bindings", "patterns: [{pattern: $A}, {metavariable-pattern: {metavariable: $A, " + either(200, "pattern: $B") + "}}]"},
		{"another language within bindings", "patterns: [{pattern: $A}, {metavariable-pattern: {metavariable: $A, language: javascript, " + either(4000, "pattern: $B") + "}}]"},
		{"a flow of everything", "mode: taint, pattern-sources: [{patterns: [{pattern: $A}, {pattern-inside: $B}, {" + either(2000, "pattern: $C") + "}]}], pattern-sinks: [{pattern: $X}]"},
		{"comparisons", "patterns: [{pattern: $A}, {metavariable-comparison: {metavariable: $A, comparison: \"re.match('(?!x).*?(a+)+\\\\1$', $A)\"}}]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := "rules:\n- {id: honest, message: m, severity: LOW, languages: [python], pattern: eval($X)}\n- {id: hostile, message: m, severity: LOW, languages: [python], " + c.body + "}\n"
			rs, faults := rules.Load("r.yaml", []byte(text))
			if len(rs) != 2 {
				t.Fatal(faults)
			}
			p, err := parsers.ByID("python").Parse(context.Background(), code.String(), nil)
			if err != nil {
				t.Fatal(err)
			}
			defer p.Close()
			program := Compile(rs, nil, SuppressionPolicy{})
			if faults := program.CompileAll(); len(faults) > 0 {
				t.Fatal(faults)
			}
			var memo Memo
			began := time.Now()
			r, err := program.Check(context.Background(), "a.py", p.File, &memo, nil)
			if err != nil {
				t.Fatal(err)
			}
			if d := time.Since(began); d > hostilePatient {
				t.Errorf("the file took %s", d)
			}
			honest := 0
			for _, f := range r.Findings {
				if f.Rule.ID == "honest" {
					honest++
				}
			}
			if honest != 1 {
				t.Errorf("the honest rule has %d findings", honest)
			}
			if len(r.Problems) == 0 || r.Problems[0].RuleID != "hostile" {
				t.Errorf("the hostile rule is not named: %v", r.Problems[:min(len(r.Problems), 3)])
			}
		})
	}
}
