package rules

import (
	"fmt"
	"strings"
	"testing"
)

// TestAt: the place is where the mark ¦ stands.
func TestAt(t *testing.T) {
	const head = "rules:\n  - id: a\n    "
	for _, c := range []struct{ name, text, want string }{
		{"an empty file", "¦", "keys of file"},
		{"the list of rules", "rules:\n  ¦", "keys of rule, an entry is wanted"},
		{"an entry of it", "rules:\n  - ¦", "keys of rule, in an entry"},
		{"an entry at the margin", "rules:\n- i¦", `keys of rule, in an entry, after "i"`},
		{"a second key", head + "pat¦", `keys of rule, in an entry, after "pat", beside [id]`},
		{"keys below", "rules:\n- id: a\n  pat¦\n  languages: [go]\n  # x\n  message: m\n- id: b\n  fix: x\n", `keys of rule, in an entry, after "pat", beside [id languages message]`},
		{"a value", head + "severity: HI¦", `value of severity, after "HI"`},
		{"patterns", head + "patterns:\n      ¦", "keys of patterns entry, an entry is wanted"},
		{"patterns at the margin", "rules:\n- id: a\n  patterns:\n  - pattern: x\n  - pattern-n¦", `keys of patterns entry, in an entry, after "pattern-n"`},
		{"a condition", head + "patterns:\n    - pattern: f($X)\n    - metavariable-regex:\n        ¦", "keys of metavariable-regex"},
		{"beside in a condition", head + "patterns:\n    - metavariable-regex:\n        metavariable: $X\n        r¦", `keys of metavariable-regex, after "r", beside [metavariable]`},
		{"braces", head + "patterns:\n    - metavariable-regex: {metavariable: $X, re¦", `keys of metavariable-regex, in an entry, after "re", beside [metavariable]`},
		{"a value in braces", head + "patterns:\n    - metavariable-regex: {metavariable: $¦", `value of metavariable, after "$"`},
		{"nested", head + "pattern-either:\n    - patterns:\n      - pattern-inside: |\n          class A:\n            x: y\n      - ¦", "keys of patterns entry, in an entry"},
		{"a text", head + "pattern: |\n      if a:\n        b: ¦", "text of pattern"},
		{"a text with blank lines", head + "message: |\n      a\n\n      $¦", "text of message"},
		{"after a text", head + "pattern: |\n      else: x\n    m¦", `keys of rule, in an entry, after "m", beside [pattern id]`},
		{"languages in brackets", head + "languages: [py¦", `value of languages, after "[py"`},
		{"languages in lines", head + "languages:\n      - py¦", "value of languages"},
		{"the newer syntax", head + "match:\n      all:\n        - not: f()\n        - w¦", `keys of match, in an entry, after "w"`},
		{"where", head + "match:\n      pattern: f($X)\n      where:\n        - metavariable: $X\n          ¦", "keys of where entry, in an entry, beside [metavariable]"},
		{"taint", head + "pattern-sinks:\n      - pattern: f($X)\n        req¦", `keys of sink, in an entry, after "req", beside [pattern]`},
		{"options", head + "options:\n      sym¦", `keys of options, after "sym"`},
		{"a key itself", head + "patt¦ern: f()", `keys of rule, on pattern, in an entry, after "patt", beside [id]`},
		{"metadata is free", head + "metadata:\n      a:\n        ¦", "nothing known"},
	} {
		t.Run(c.name, func(t *testing.T) {
			at := strings.Index(c.text, "¦")
			got := describeCursor(At(strings.Replace(c.text, "¦", "", 1), at, tables[tableFile]))
			if got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
	if got := At("suppressions:\n  re", 18, ConfigTable()); got.Table == nil || got.Table.Name != "suppressions" {
		t.Errorf("in a configuration file: %+v", got)
	}
}

func describeCursor(c Cursor) string {
	var parts []string
	add := func(ok bool, format string, args ...any) {
		if ok {
			parts = append(parts, fmt.Sprintf(format, args...))
		}
	}
	switch {
	case c.InText:
		return "text of " + c.Name
	case c.InValue:
		add(true, "value of %s", c.Name)
		add(c.Word != "" && c.Table != nil, "after %q", c.Word)
		return strings.Join(parts, ", ")
	case c.Table == nil:
		return "nothing known"
	}
	add(true, "keys of %s", c.Table.Name)
	add(c.Name != "" && c.Key.Name != "", "on %s", c.Name)
	add(c.Wants, "an entry is wanted")
	add(c.Item, "in an entry")
	add(c.Word != "", "after %q", c.Word)
	add(len(c.Present) > 0, "beside %v", c.Present)
	return strings.Join(parts, ", ")
}

// TestAtRule: the lines of the rule that a place is in.
func TestAtRule(t *testing.T) {
	const src = "# x\nrules:\n- id: a\n  message: |\n    - id: no\n\n- id: b\n  pattern: x\nversion: 1\n"
	for line, want := range []string{"[0 0]", "[0 0]", "[2 6]", "[2 6]", "[2 6]", "[2 6]", "[6 8]", "[6 8]", "[0 0]"} {
		offset := 0
		for range line {
			offset += strings.IndexByte(src[offset:], '\n') + 1
		}
		if line == 3 || line == 7 {
			offset += 3
		}
		if line == 4 {
			offset += 6
		}
		if got := fmt.Sprint(At(src, offset, tables[tableFile]).Rule); got != want && line != 5 {
			t.Errorf("line %d: %s, want %s", line, got, want)
		}
	}
}

func TestMetavariables(t *testing.T) {
	got := Metavariables([]string{"pattern: f($X, $...ARGS, $_, $x, $X1)", "pattern-regex: (?<KEY>a)(?P<OTHER>b)(?<no>)", "message: |", "  $MESSAGE", "metadata:", "  x: $NO", "pattern-not: g($LAST)"})
	if want := "[$X $...ARGS $X1 $KEY $OTHER $LAST]"; fmt.Sprint(got) != want {
		t.Errorf("%v, want %s", got, want)
	}
}
