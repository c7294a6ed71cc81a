package workspace_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// TestSilentFiles: nothing is looked for in files of which settings show nothing, but data is followed through their functions.
func TestSilentFiles(t *testing.T) {
	texts := map[string]string{
		"vendor/lib.py": "import os\nfrom flask import request\n\n\ndef run(c):\n    os.system(c)\n\n\ndef own():\n    os.system(request.args[\"q\"])\n",
		"app.py":        "from flask import request\nfrom vendor.lib import run\n\n\ndef go():\n    run(request.args[\"q\"])\n",
	}
	root := t.TempDir()
	var files []workspace.SourceFile
	for rel, src := range texts {
		p := filepath.Join(root, filepath.FromSlash(rel))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(src), 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, workspace.SourceFile{Path: p, Rel: rel, Size: int64(len(src))})
	}
	own, faults := rules.Load("own.yaml", []byte("rules:\n  - {id: own, pattern: os.system(...), message: m, severity: HIGH, languages: [python]}\n"))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	for _, tc := range []struct {
		name  string
		files map[rules.FileKind]rules.Treatment
		extra []*rules.Rule
		want  map[string]string
	}{
		{"by default", nil, nil, map[string]string{"app.py": "python-command-from-request", "vendor/lib.py": ""}},
		{"shown", map[rules.FileKind]rules.Treatment{rules.VendoredFile: rules.ShowAll}, nil,
			map[string]string{"app.py": "python-command-from-request", "vendor/lib.py": "python-command-from-request"}},
		{"with a rule of the team's", nil, own, map[string]string{"app.py": "python-command-from-request", "vendor/lib.py": "own own"}},
	} {
		setup := &workspace.Setup{Config: &rules.Config{Files: tc.files}}
		out, _, err := workspace.Scan(context.Background(), files, workspace.ScanOptions{Reviewer: workspace.NewReviewer(setup, tc.extra, true, nil)})
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range out {
			var ids []string
			for _, f := range o.Findings {
				ids = append(ids, f.Rule.ID)
			}
			if got := strings.Join(ids, " "); !strings.Contains(got, tc.want[o.Rel]) || tc.want[o.Rel] == "" && got != "" {
				t.Errorf("%s, %s: %q", tc.name, o.Rel, got)
			}
		}
	}
}
