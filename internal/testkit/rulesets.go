package testkit

import (
	"fmt"
	"strings"
)

// Rules makes a file of n rules for one of the languages that Program knows, in the shapes that public rule sets have and about as often: single
// calls, alternatives, surroundings, conditions on text, runs of statements, assignments of literals, and regular expressions. Nearly all of
// them name functions that Program's code does not call; one in two hundred shares its words with that code, half of these as a run of
// statements, so that they are tried at many places, and one in a thousand has no word at all. None of them matches it.
func Rules(language string, n int) string {
	var sb strings.Builder
	sb.WriteString("rules:\n")
	for i := range n {
		body := ruleShapes[i%len(ruleShapes)]
		switch {
		case i%1000 == 50:
			body = "pattern: $A == $A"
		case i%400 == 20:
			body = busyShapes[language]
		case i%400 == 120:
			body = busyRuns[language]
		}
		if body == run {
			body = runShapes[language]
		}
		fmt.Fprintf(&sb, `- id: synthetic-flaw-%d
  message: The call $F passes $X to a function that trusts it, see number %d.
  severity: WARNING
  languages: [%s]
  metadata:
    cwe: "CWE-89: Improper Neutralization of Special Elements used in an SQL Command"
    category: security
    confidence: MEDIUM
    references: [https://example.com/rules/%d]
  %s
`, i, i, language, i, strings.ReplaceAll(strings.ReplaceAll(body, "\n", "\n  "), "#", fmt.Sprint(i)))
	}
	return sb.String()
}

// run stands for the language's run of statements.
const run = "run"

var ruleShapes = []string{
	"pattern: library#.dangerous#($X, ...)",
	"pattern-either:\n- pattern: unsafe#(...)\n- pattern: $F.unsafe_call#(..., $X, ...)\n- pattern: module#.other#($X)",
	"patterns:\n- pattern: $F.execute#($X)\n- pattern-not: $F.execute#(\"...\")",
	"patterns:\n- pattern: query#(\"...\" + $X)\n- pattern-inside: wrapper#(...)",
	"patterns:\n- pattern: $F.setting#($X)\n- metavariable-regex:\n    metavariable: $X\n    regex: (?i).*(password|secret)#",
	run,
	"patterns:\n- pattern: configure#(..., $X)\n- metavariable-pattern:\n    metavariable: $X\n    patterns:\n    - pattern: $A + $B\n    - pattern-not: '\"...\" + \"...\"'",
	"pattern: vendor#.hash#(\"md5\")",
	"patterns:\n- pattern: $F.field# = $X\n- focus-metavariable: $X",
	"pattern-regex: (?i)token_#_[0-9a-f]{32}",
	"patterns:\n- pattern-either:\n  - pattern: http#.get#($X)\n  - pattern: http#.post#($X)\n- pattern-not: http#.get#(\"https://...\")\n- pattern-not-inside: trusted#(...)",
	"patterns:\n- pattern: size#($X)\n- metavariable-comparison:\n    metavariable: $X\n    comparison: $X < 2048",
}

// busyShapes have words that Program's code is full of.
var busyShapes = map[string]string{
	"python":     "patterns:\n- pattern: rows.append($X)\n- pattern-not: rows.append(...)",
	"typescript": "patterns:\n- pattern: rows.push($X)\n- pattern-not: rows.push(...)",
	"java":       "patterns:\n- pattern: rows.add($X)\n- pattern-not: rows.add(...)",
	"go":         "patterns:\n- pattern: append(rows, $X)\n- pattern-not: append(...)",
}

// runShapes are runs of statements.
var runShapes = map[string]string{
	"python":     "pattern: |\n  $X = input#(...)\n  ...\n  $F = sink#($X)",
	"typescript": "pattern: |\n  const $X = input#(...);\n  ...\n  sink#($X);",
	"java":       "pattern: |\n  $T $X = input#(...);\n  ...\n  sink#($X);",
	"go":         "pattern: |\n  $X := input#(...)\n  ...\n  sink#($X)",
}

// busyRuns are runs of statements of which Program's code is full.
var busyRuns = map[string]string{
	"python":     "pattern: |\n  $X = []\n  ...\n  print(rows, $X.strip())",
	"typescript": "pattern: |\n  const $X = req.query.name;\n  ...\n  $X.find(...);",
	"java":       "pattern: |\n  String $X = request.getParameter(...);\n  ...\n  $X.size();",
	"go":         "pattern: |\n  $X := make(...)\n  ...\n  $X.Find(...)",
}
