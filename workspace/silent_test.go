package workspace_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
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

// TestSuites: what is found in a program rests neither on its tests, nor on whether one of them is open, nor on whether a team has rules of its own, which look at tests.
func TestSuites(t *testing.T) {
	texts := map[string]string{
		"app.go": "package app\n\nimport \"os/exec\"\n\nfunc run(command string) { exec.Command(\"sh\", \"-c\", command).Run() }\n",
		"app_test.go": "package app\n\nimport (\n\t\"net/http\"\n\t\"testing\"\n)\n\nfunc TestRun(t *testing.T) { helper(nil) }\n\n" +
			"func helper(r *http.Request) { run(r.FormValue(\"name\")) }\n",
	}
	root := t.TempDir()
	var files []workspace.SourceFile
	for rel, src := range texts {
		p := filepath.Join(root, rel)
		if err := os.WriteFile(p, []byte(src), 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, workspace.SourceFile{Path: p, Rel: rel, Size: int64(len(src))})
	}
	own, faults := rules.Load("own.yaml", []byte("rules:\n  - {id: own, pattern: exec.Command(...), message: m, severity: HIGH, languages: [go]}\n"))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	const command = "go-command-injection"
	for _, tc := range []struct {
		name       string
		files      map[rules.FileKind]rules.Treatment
		extra      []*rules.Rule
		scan, open map[string]string // the tests are opened first
	}{
		{"by default", nil, nil, nil, nil},
		{"with a rule of the team's", nil, own, map[string]string{"app.go": "own"}, map[string]string{"app.go": "own"}},
		{"shown", map[rules.FileKind]rules.Treatment{rules.TestFile: rules.ShowAll, rules.SuiteFile: rules.ShowAll}, nil, map[string]string{"app_test.go": command}, map[string]string{"app.go": command}},
	} {
		ids := func(fs []engine.Finding) string {
			var out []string
			for _, f := range fs {
				out = append(out, f.Rule.ID)
			}
			return strings.Join(out, " ")
		}
		r := workspace.NewReviewer(&workspace.Setup{Config: &rules.Config{Files: tc.files}}, tc.extra, true, nil)
		out, _, err := workspace.Scan(context.Background(), files, workspace.ScanOptions{Reviewer: r})
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range out {
			if got := ids(o.Findings); got != tc.scan[o.Rel] {
				t.Errorf("%s, a scan, %s: %q, want %q", tc.name, o.Rel, got, tc.scan[o.Rel])
			}
		}
		s := workspace.NewSession()
		for _, rel := range []string{"app_test.go", "app.go"} {
			uri := "file://" + filepath.Join(root, rel)
			snap, _ := s.Apply(workspace.Open{URI: uri, Path: rel, LanguageID: "go", Version: 1, Text: texts[rel]})
			an, err := r.Analyse(context.Background(), snap.Document(uri))
			if err != nil {
				t.Fatal(err)
			}
			if got := ids(an.Outcome.Findings); got != tc.open[rel] {
				t.Errorf("%s, open, %s: %q, want %q", tc.name, rel, got, tc.open[rel])
			}
		}
	}
}
