package workspace

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestRuleTestLayout: Semgrep's layout and comments: several rules in a file and several ids in a comment, programs named x.ext and x.test.ext,
// x.fixed.ext for the fixes, and todo comments that are counted and not judged.
func TestRuleTestLayout(t *testing.T) {
	const two = "rules:\n- {id: a, message: m, severity: LOW, languages: [python], pattern: f($X), fix: g($X)}\n- {id: b, message: m, severity: LOW, languages: [python], pattern: f(1)}\n"
	for _, c := range []struct {
		name          string
		files         map[string]string
		checked, todo int
		failures      []string // of each, a part
	}{
		{"several ids", map[string]string{"x.py": "# ruleid: a, b\nf(1)\n# ruleid: a\n# ok: b\nf(2)\n"}, 4, 0, nil},
		{"a test beside", map[string]string{"x.test.py": "# ruleid:a,b\nf(1)\n"}, 2, 0, nil},
		{"both", map[string]string{"x.py": "# ok: a\nh(1)\n", "x.test.py": "# ruleid: b,a\nf(1)\n"}, 3, 0, nil},
		{"todo", map[string]string{"x.py": "# todoruleid: a\nh(1)\n# todook: a\nf(2)\n# ok: b\nf(3)  # todook: a\n"}, 1, 3, []string{"unexpected: a"}},
		{"missing and unexpected", map[string]string{"x.py": "# ruleid: a\nh(1)\n# ok: a\nf(2)\nf(3)\n"}, 2, 0, []string{"x.py:2: missing: a", "x.py:4: unexpected: a", "x.py:5: unexpected: a"}},
		{"fixed", map[string]string{"x.py": "# ruleid: a\nf(2)\nx = 1\n", "x.fixed.py": "# ruleid: a\ng(2)\nx = 1\n"}, 2, 0, nil},
		{"fixed otherwise", map[string]string{"x.py": "# ruleid: a\nf(2)\n", "x.fixed.py": "# ruleid: a\ng(3)\n"}, 2, 0, []string{"the fixes give another text"}},
		{"without annotations", map[string]string{"x.py": "h(1)\n"}, 0, 0, []string{"no annotations"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			c.files["x.yaml"] = two
			for name, text := range c.files {
				if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			list, err := TestRules(context.Background(), []string{dir})
			if err != nil || len(list) != 1 {
				t.Fatal(err, list)
			}
			r := list[0]
			if r.Checked != c.checked || r.Todo != c.todo || len(r.Failures) != len(c.failures) {
				t.Fatalf("%d checked, %d todo, failures %v; want %d, %d, %v", r.Checked, r.Todo, r.Failures, c.checked, c.todo, c.failures)
			}
			for i, want := range c.failures {
				if !strings.Contains(r.Failures[i], want) {
					t.Errorf("%q does not say %q", r.Failures[i], want)
				}
			}
		})
	}
}
