package rules

import (
	"slices"
	"strings"
	"testing"
)

func offersAt(t *testing.T, text string, root *Table) (src string, list []Offer) {
	t.Helper()
	at := strings.Index(text, "¦")
	if at < 0 {
		t.Fatalf("no mark in %q", text)
	}
	src = strings.Replace(text, "¦", "", 1)
	return src, Offers(src, at, root)
}

// TestOffers: what is offered at the mark, and what the file is when the offer is taken.
func TestOffers(t *testing.T) {
	const head = "rules:\n- id: a\n  "
	for _, c := range []struct{ name, text, label, want string }{
		{"a whole rule", "rules:\n  ¦", "rule", "rules:\n  - id: flaw-in-words\n    message: What is wrong here, and what follows from it.\n    severity: HIGH\n    languages: [python]\n    pattern: dangerous($X)"},
		{"a key", head + "patt¦\n", "pattern", head + "pattern: eval($CODE)\n"},
		{"a key of several lines", head + "¦", "patterns", head + "patterns:\n    - pattern: open($FILE, ...)\n    - pattern-not: open(\"...\", ...)"},
		{"the dash is written", head + "patterns:\n    ¦", "pattern-not", head + "patterns:\n    - pattern-not: hash(..., usedforsecurity=False)"},
		{"in an entry", head + "patterns:\n    - ¦", "metavariable-regex", head + "patterns:\n    - metavariable-regex:\n        metavariable: $NAME\n        regex: (?i).*(password|secret)"},
		{"a key renamed", head + "pat¦: x\n", "pattern-regex", head + "pattern-regex: x\n"},
		{"a choice", head + "sev¦", "severity", head + "severity: CRITICAL"},
		{"a value", head + "severity: ¦", "HIGH", head + "severity: HIGH"},
		{"a language", head + "languages: [python, ja¦]", "java", head + "languages: [python, java]"},
		{"a language on a line", head + "languages:\n  - k¦", "kotlin", head + "languages:\n  - kotlin"},
		{"a metavariable", head + "patterns:\n  - pattern: f($KEY, $X)\n  - focus-metavariable: ¦", "$KEY", head + "patterns:\n  - pattern: f($KEY, $X)\n  - focus-metavariable: $KEY"},
		{"one in a message", head + "pattern: f($KEY)\n  message: calls $K¦ so", "$KEY", head + "pattern: f($KEY)\n  message: calls $KEY so"},
		{"one of a group", head + "pattern-regex: (?<NAME>a)\n  message: $¦", "$NAME", head + "pattern-regex: (?<NAME>a)\n  message: $NAME"},
		{"an option", head + "options:\n    const¦", "constant_propagation", head + "options:\n    constant_propagation: true"},
		{"a weakness", head + "metadata:\n    cwe: CWE-8¦", "CWE-89", head + "metadata:\n    cwe: CWE-89"},
		{"in braces", head + "patterns:\n  - metavariable-regex: {metavariable: $X, re¦}", "regex", head + "patterns:\n  - metavariable-regex: {metavariable: $X, regex: }"},
	} {
		t.Run(c.name, func(t *testing.T) {
			src, list := offersAt(t, c.text, FileTable())
			i := slices.IndexFunc(list, func(o Offer) bool { return o.Label == c.label })
			if i < 0 {
				t.Fatalf("no %q among %d offers", c.label, len(list))
			}
			o := list[i]
			if got := src[:o.Start] + o.Text + src[o.End:]; got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// TestNoOffers: what is there already, what is being written and what belongs elsewhere is not offered.
func TestNoOffers(t *testing.T) {
	for _, c := range []struct{ text, label string }{
		{"rules:\n- id: a\n  ¦", "id"},
		{"rules:\n- id: a\n  ¦\n  message: m", "message"},
		{"rules:\n- id: a\n  patterns:\n  - ¦", "severity"},
		{"rules:\n- id: a\n  pattern: f($A¦)", "$A"},
		{"rules:\n- id: b\n  pattern: f($OTHER)\n- id: a\n  message: $¦", "$OTHER"},
		{"rules:\n- id: a\n  pattern: |\n    ¦", "pattern-not"},
	} {
		if _, list := offersAt(t, c.text, FileTable()); slices.ContainsFunc(list, func(o Offer) bool { return o.Label == c.label }) {
			t.Errorf("%q: %s is offered", c.text, c.label)
		}
	}
	if _, list := offersAt(t, "severity: ¦", ConfigTable()); len(list) != len(severityNames) {
		t.Errorf("severities of a configuration: %v", list)
	}
}

// TestEveryKey: every key has a text, a snippet that reads as its text, and its example is YAML that Load takes where it stands.
func TestEveryKey(t *testing.T) {
	for _, table := range append(Tables(), &configTable, &suppressionsTable, &filesTable) {
		for _, k := range table.Keys {
			if k.Doc == "" {
				t.Errorf("%s of %s has no text", k.Name, table.Name)
			}
			if k.Example != "" {
				if !strings.HasPrefix(k.Example, k.Name+":") {
					t.Errorf("the example of %s does not begin with it: %s", k.Name, k.Example)
				}
				if got := plainSnippet(k.snippet()); got != k.Example && k.Values == nil && k.Type != BoolValue {
					t.Errorf("the snippet of %s reads %q, the example %q", k.Name, got, k.Example)
				}
				if _, err := parseYAML([]byte(k.Example)); err != nil {
					t.Errorf("the example of %s: %v", k.Name, err)
				}
			}
		}
	}
	for _, name := range append(operators, "metavariable-regex", "metavariable-pattern", "metavariable-comparison", "metavariable-analysis", "metavariable-type", "focus-metavariable") {
		if k, _ := tables[tableItem].Key(name); k.Example == "" {
			t.Errorf("the operator %s has no example", name)
		}
	}
	for _, name := range matchOperators {
		if k, _ := tables[tableMatch].Key(name); k.Example == "" {
			t.Errorf("the operator %s has no example", name)
		}
	}
}

func TestKeyAt(t *testing.T) {
	for text, want := range map[string]string{
		"rules:\n- id: a\n  pat¦tern: x":                                                      "pattern",
		"rules:\n- id: a\n  patterns:\n  - pattern-not-in¦side: x":                            "pattern-not-inside",
		"rules:\n- id: a\n  patterns:\n  - metavariable-regex: {metavariable: $X, reg¦ex: a}": "regex",
		"¦rules:\n- id: a": "rules",
		"rules:\n- id: a\n  pattern: |\n    pattern¦: x": "",
		"rules:\n- id: a\n  message: fix¦":               "",
	} {
		at := strings.Index(text, "¦")
		k, _, _, _ := KeyAt(strings.Replace(text, "¦", "", 1), at, FileTable())
		if k.Name != want {
			t.Errorf("%q: %q, want %q", text, k.Name, want)
		}
	}
}
