package workspace_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

const ownRule = "rules:\n  - {id: no-print, languages: [python], severity: ERROR, message: no print, pattern: print(...)}\n"

func writeTree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestRulesOfAFurtherFile: the rules that a file names are relative to it, also where a nearer file says other things.
func TestRulesOfAFurtherFile(t *testing.T) {
	dir := writeTree(t, map[string]string{
		".git/HEAD": "", ".appsec.yaml": "rules: [security/own.yaml]\n", "security/own.yaml": ownRule, "part/.appsec.yaml": "severity: low\n",
	})
	s := workspace.LoadSetup(filepath.Join(dir, "part"))
	if len(s.Faults) > 0 || len(s.Rules) != 1 || s.Config.Severity == nil {
		t.Errorf("rules %v, faults %v", s.Rules, s.Faults)
	}
}

// TestSettingsNameRules: paths in an editor's settings are relative to the folder, and lead nowhere else.
func TestSettingsNameRules(t *testing.T) {
	dir := writeTree(t, map[string]string{"ws/own.yaml": ownRule, "other.yaml": ownRule})
	for name, want := range map[string]int{"own.yaml": 1, "../other.yaml": 0, "/etc/hosts": 0} {
		settings, faults := rules.ParseEditor("editor", []byte(`{"rules": ["`+name+`"]}`))
		s := workspace.SetupOptions{Settings: settings}.Load(filepath.Join(dir, "ws"))
		if len(faults) > 0 || len(s.Rules) != want || len(s.Faults) != 1-want {
			t.Errorf("%s: rules %v, faults %v", name, s.Rules, s.Faults)
		}
	}
}
