package workspace

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
)

// TestOwnModels: a workspace's models name a source and a sink of a library that nobody else knows.
func TestOwnModels(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(".appsec.yaml", "models: security/models\n")
	write("security/models/house.yaml", `library: house
languages: [python]
sources:
  - {call: house.inbox.take, kind: remote, note: a message of the house}
sinks:
  - {call: house.shell.perform, args: [0], weakness: command}
`)
	const src = "import house.inbox\nimport house.shell\n\ndef work():\n    house.shell.perform('ls ' + house.inbox.take())\n    house.shell.perform('ls')\n"
	lines := func() []int {
		setup := LoadSetup(dir)
		if len(setup.Faults) > 0 {
			t.Fatal(setup.Faults)
		}
		out, err := NewReviewer(setup, nil, true, nil).Review(context.Background(), "work.py", parsers.ByID("python"), src)
		if err != nil {
			t.Fatal(err)
		}
		var at []int
		for _, f := range out.Findings {
			at = append(at, f.Span.Start)
		}
		return at
	}
	if got := lines(); len(got) != 1 || src[got[0]:got[0]+len("house.shell")] != "house.shell" {
		t.Errorf("with the models: findings at %v", got)
	}
	write(".appsec.yaml", "severity: info\n")
	if got := lines(); len(got) != 0 {
		t.Errorf("without the models: findings at %v", got)
	}
	write(".appsec.yaml", "models: ../elsewhere\n")
	if setup := LoadSetup(dir); len(setup.Faults) != 1 {
		t.Errorf("models outside of the workspace: %v", setup.Faults)
	}
}
