package engine

import (
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestSuggestions: a pattern that does not parse is named with its place and what to write instead.
func TestSuggestions(t *testing.T) {
	for _, c := range []struct{ language, pattern, want string }{
		{"go", "foo($x, $Y", "`(` is not closed"},
		{"go", "foo($x)", "$X"},
		{"python", "foo(…)", "three dots"},
		{"java", "foo(a, ..)", "three dots"},
		{"python", "public static void main(String $X) { foo(); }", "it can be read as"},
		{"java", "foo(]", "`]` closes nothing"},
	} {
		text := "rules:\n- id: r\n  message: m\n  severity: LOW\n  languages: [" + c.language + "]\n  pattern: '" + c.pattern + "'\n"
		rs, faults := rules.Load("r.yaml", []byte(text))
		if len(rs) != 1 {
			t.Fatal(faults)
		}
		faults = Compile(rs, nil, SuppressionPolicy{}).CompileAll()
		if len(faults) != 1 || faults[0].Line != 6 || !strings.Contains(faults[0].Suggestion, c.want) {
			t.Errorf("%s %q: %+v, want %q", c.language, c.pattern, faults, c.want)
		}
	}
}
