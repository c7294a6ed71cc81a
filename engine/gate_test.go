package engine

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestGate: a rule is tried where all that one of its alternatives needs occurs, and not where each of them lacks something.
func TestGate(t *testing.T) {
	rs, faults := rules.Load("r.yaml", []byte(`rules:
- id: either
  message: m
  severity: LOW
  languages: [python]
  pattern-either:
  - patterns:
    - pattern: $LOG.$M(..., $X, ...)
    - metavariable-regex: {metavariable: $M, regex: "^(info|warn(ing)?)$"}
    - metavariable-regex: {metavariable: $X, regex: "(?i)^my_secret$"}
  - patterns:
    - pattern: show($X)
    - pattern-inside: |
        def handler(...):
          ...
`))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	lp := Compile(rs, nil, SuppressionPolicy{}).language(parsers.ByID("python"))
	for _, c := range []struct {
		names []string
		text  string
		want  int
	}{
		{[]string{"log", "info", "my_SECRET"}, "log.info(my_SECRET)", 1},
		{[]string{"log", "warning", "x"}, "log.warning(x)", 0},
		{[]string{"log", "information", "my_secret"}, "log.information(my_secret)", 0}, // the whole name must be one of the list
		{[]string{"show", "x"}, "show(x)", 0},
		{[]string{"show", "x", "handler"}, "def handler(x): show(x)", 1},
		{[]string{"info", "handler"}, "def handler(x): info(x)", 0},
	} {
		words := lp.words.none()
		for _, n := range c.names {
			lp.words.name(ir.HashText(n), words)
		}
		lp.words.text(c.text, words)
		got := 0
		for _, list := range lp.lists() {
			got += len(list.possible(words, nil))
		}
		if got != c.want {
			t.Errorf("%s: the rule is tried %d times, want %d", c.text, got, c.want)
		}
	}
}
