package main

import (
	"fmt"
	"strings"
)

// A shape is a pattern in both languages of rules; # is a number.
type shape struct{ ours, astgrep string }

// shapes mean the same to every tool: calls with known names and any argument. None of them is in the corpus.
var shapes = []shape{
	{"library#.dangerous#($X)", "library#.dangerous#($X)"},
	{"unsafe#($X, ...)", "unsafe#($X, $$$REST)"},
	{"$F.execute#($X)", "$F.execute#($X)"},
	{"configure#(..., $X)", "configure#($$$REST, $X)"},
	{"vendor#.hash#($X, $Y)", "vendor#.hash#($X, $Y)"},
}

// common are patterns that match in every function of the corpus.
var common = map[string]string{"python": "json.dumps($X)", "typescript": "res.json($X)", "java": "request.getParameter($X)", "go": "errors.New($X)"}

// ruleFiles are n rules for Semgrep and for this scanner, and the same for ast-grep. The last of them matches.
func ruleFiles(language string, n int) (ours, astgrep string) {
	var a, b strings.Builder
	a.WriteString("rules:\n")
	for i := range n {
		s := shapes[i%len(shapes)]
		if i == n-1 {
			s = shape{common[language], common[language]}
		}
		number := fmt.Sprint(i)
		fmt.Fprintf(&a, "- id: rule-%d\n  message: found\n  severity: WARNING\n  languages: [%s]\n  pattern: %s\n", i, language, strings.ReplaceAll(s.ours, "#", number))
		if i > 0 {
			b.WriteString("---\n")
		}
		pattern := strings.ReplaceAll(s.astgrep, "#", number)
		if language == "go" {
			// Its grammar of Go reads a call alone as a conversion of types.
			pattern = "{context: 'func f() { " + pattern + " }', selector: call_expression}"
		}
		fmt.Fprintf(&b, "id: rule-%d\nmessage: found\nseverity: warning\nlanguage: %s\nrule:\n  pattern: %s\n", i, language, pattern)
	}
	return a.String(), b.String()
}
