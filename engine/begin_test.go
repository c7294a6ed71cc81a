package engine

import (
	"context"
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

const runRules = `rules:
- {id: plain, message: m, severity: LOW, languages: [python], pattern: "$X = source()\n...\nsink($X)\n"}
- {id: import, message: m, severity: LOW, languages: [python], pattern: "import lib\n...\nlib.go(...)\n"}
- {id: any-first, message: m, severity: LOW, languages: [python], pattern: "$A\nsink($X)\n"}
- {id: function-first, message: m, severity: LOW, languages: [python], pattern: "def $F(...):\n  ...\n...\nsink($X)\n"}
- id: inside
  message: m
  severity: LOW
  languages: [python]
  patterns: [{pattern: sink($X)}, {pattern-inside: "$X = source(...)\n...\n"}]
- id: not-inside
  message: m
  severity: LOW
  languages: [python]
  patterns: [{pattern: sink($X)}, {pattern-not-inside: "start(...)\n...\n"}]
- id: within-class
  message: m
  severity: LOW
  languages: [python]
  patterns: [{pattern: sink($X)}, {pattern-inside: "class $C:\n  ...\n"}, {metavariable-regex: {metavariable: $C, regex: 'C\d*[02468]$'}}]
- id: nothing-after
  message: m
  severity: LOW
  languages: [python]
  patterns: [{pattern: sink($X)}, {pattern-not-inside: "...\nstart(...)\n...\n"}]
- id: not-text
  message: m
  severity: LOW
  languages: [python]
  patterns: [{pattern: "def $F($P):\n  ..."}, {pattern-not-regex: '(?<!print.)sink\('}]
- id: not-lines
  message: m
  severity: LOW
  languages: [python]
  patterns: [{pattern: sink(...)}, {pattern-not-regex: '\w+\(\)\s+(?:y = .)?sink\(\w\)'}]
- id: not-text-of-run
  message: m
  severity: LOW
  languages: [python]
  patterns: [{pattern: "sink($X)"}, {pattern-inside: "$X = source()\n...\n"}, {pattern-not-regex: '^sink\(y'}]
- id: either
  message: m
  severity: LOW
  languages: [python]
  pattern-either: [{pattern: lib.go(...)}, {pattern: "start(...)\n...\nsink($X)\n"}]
`

// randomProgram is statements in any order, some in functions, methods and conditions.
func randomProgram(random *rand.Rand) string {
	statements := []string{"x = source()", "y = source()", "sink(x)", "sink(y)", "start()", "import lib", "lib.go(1)", "pass", "print(sink(x))"}
	// What is large is a unit, though it is no function.
	large := strings.Repeat("1, ", 30)
	statements = append(statements, "x = source("+large+")", "start("+large+")", "y = [sink(x), "+large+"]", "sink(x, "+large+")")
	var sb strings.Builder
	var block func(indent string, depth int)
	block = func(indent string, depth int) {
		for range 1 + random.Intn(5) {
			switch k := random.Intn(14); {
			case k == 0 && depth < 3:
				fmt.Fprintf(&sb, "%sdef f%d(x):\n", indent, random.Intn(100))
				block(indent+"  ", depth+1)
			case k == 1 && depth < 2:
				fmt.Fprintf(&sb, "%sclass C%d:\n", indent, random.Intn(100))
				block(indent+"  ", depth+1)
			case k == 2 && depth < 3:
				fmt.Fprintf(&sb, "%sif x:\n", indent)
				block(indent+"  ", depth+1)
			default:
				fmt.Fprintf(&sb, "%s%s\n", indent, statements[random.Intn(len(statements))])
			}
		}
	}
	for range 1 + random.Intn(4) {
		block("", 0)
	}
	return sb.String()
}

// TestRunsUnitByUnit: matching runs of statements unit by unit finds what matching them over the whole file finds; and so does a memory of
// another program.
func TestRunsUnitByUnit(t *testing.T) {
	rs, faults := rules.Load("r.yaml", []byte(runRules))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	lang := parsers.ByID("python")
	units, whole := Compile(rs, nil, SuppressionPolicy{}), Compile(rs, nil, SuppressionPolicy{})
	lp := whole.language(lang)
	lp.file.rules = append(lp.file.rules, lp.runs.rules...)
	lp.runs.rules, lp.screens = nil, ruleIndex{}
	for _, r := range lp.file.rules {
		r.screen, r.late = false, false
	}
	lp.index()
	random := rand.New(rand.NewSource(7))
	var memo Memo
	found, spanned := map[string]int{}, 0
	for range 600 {
		src := randomProgram(random)
		p, err := lang.Parse(context.Background(), src, nil)
		if err != nil {
			t.Fatal(err)
		}
		list := func(program *Program, memo *Memo) string {
			r, err := program.Check(context.Background(), "a.py", p.File, memo, nil)
			if err != nil || len(r.Problems) > 0 {
				t.Fatal(err, r.Problems)
			}
			var sb strings.Builder
			for _, f := range r.Findings {
				fmt.Fprintf(&sb, "%s %d-%d %s\n", f.Rule.ID, f.Span.Start, f.Span.End, f.Fingerprint)
				found[f.Rule.ID]++
			}
			return sb.String()
		}
		want := list(whole, nil)
		for name, got := range map[string]string{"fresh": list(units, nil), "remembered": list(units, &memo)} {
			if got != want {
				t.Fatalf("%s:\n%s\nunit by unit:\n%s\nover the whole:\n%s", name, src, got, want)
			}
		}
		for _, b := range memo.last.spanning.rules {
			if b != 0 {
				spanned++
			}
		}
		p.Close()
	}
	if len(found) != len(rs) || spanned == 0 || spanned == 600 {
		t.Errorf("found %v; in %d files a rule spans units", found, spanned)
	}
}
