package workspace

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// TestRuleTestIgnoresPaths: a program beside a rule is judged wherever the rule looks in a workspace.
func TestRuleTestIgnoresPaths(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"r.yaml": "rules:\n  - id: r\n    message: m\n    severity: HIGH\n    languages: [python]\n    paths: {include: [/elsewhere]}\n    pattern: f()\n",
		"r.py":   "# ruleid: r\nf()\n# ok: r\ng()\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	results, err := TestRules(context.Background(), []string{filepath.Join(dir, "r.yaml")})
	if err != nil || len(results) != 1 || results[0].Checked != 2 || len(results[0].Failures) > 0 {
		t.Errorf("%+v, %v", results, err)
	}
}
