package workspace_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// start opens app.py in an editor that has just started, and gives what is found there and how many of the other files were remembered.
func (r *remembering) start() (found string, remembered int) {
	r.Helper()
	setup := workspace.LoadSetup(r.root)
	reviewer := workspace.NewReviewer(setup, nil, true, nil)
	trees, err := workspace.OpenTrees(r.folder, r.root, "program", "python")
	if err != nil {
		r.Fatal(err)
	}
	got, err := reviewer.Index(context.Background(), r.root, "python", trees, func(path string) bool { return path == "app.py" })
	if err != nil || got.Files != 3 {
		r.Fatalf("%d files read: %v", got.Files, err)
	}
	if err := trees.Close(); err != nil {
		r.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(r.root, "app.py"))
	if err != nil {
		r.Fatal(err)
	}
	snap, _ := workspace.NewSession().Apply(workspace.Open{URI: "file:///app.py", Path: "app.py", LanguageID: "python", Version: 1, Text: string(text)})
	an, err := reviewer.Analyse(context.Background(), snap.Document("file:///app.py"))
	if err != nil {
		r.Fatal(err)
	}
	for _, f := range an.Outcome.Findings {
		found += fmt.Sprintln(f.Rule.ID, f.Span, f.Flow)
	}
	return found, got.Remembered
}

// TestTreesOfTheLastStart: a second start parses what changed alone, and finds the same; so does one whose memory was damaged or deleted.
func TestTreesOfTheLastStart(t *testing.T) {
	r := &remembering{t, t.TempDir(), filepath.Join(t.TempDir(), "results")}
	r.write(map[string]string{
		"app.py":   "from flask import request\nfrom store import save\nfrom load import load\n\ndef handler():\n    save(request.args['a'])\n    load(request.args['b'])\n",
		"store.py": "import os\n\ndef save(key):\n    os.system(key)\n",
		"load.py":  "def load(key):\n    eval(key)\n",
		"other.py": "def other():\n    return 1\n",
	})
	want, n := r.start()
	if want == "" || n != 0 {
		t.Fatalf("the first start remembers %d files and finds %q", n, want)
	}
	if got, n := r.start(); got != want || n != 3 {
		t.Errorf("the second start remembers %d files and finds\n%s\nnot\n%s", n, got, want)
	}
	packs, _ := filepath.Glob(filepath.Join(r.folder, "*.pack"))
	if len(packs) != 1 {
		t.Fatalf("packs: %q", packs)
	}
	data, err := os.ReadFile(packs[0])
	if err != nil {
		t.Fatal(err)
	}
	data[len(data)/2] ^= 1
	if err := os.WriteFile(packs[0], data, 0o600); err != nil {
		t.Fatal(err)
	}
	if got, n := r.start(); got != want || n == 3 {
		t.Errorf("after damage %d files are remembered, and found is\n%s\nnot\n%s", n, got, want)
	}
	r.write(map[string]string{"store.py": "import os\n\ndef save(key):\n    print(key)\n"})
	got, n := r.start()
	if n != 2 || got == want {
		t.Errorf("after an edit %d files are remembered, and found is\n%s", n, got)
	}
	if err := os.RemoveAll(r.folder); err != nil {
		t.Fatal(err)
	}
	if fresh, n := r.start(); fresh != got || n != 0 {
		t.Errorf("without a memory %d files are remembered, and found is\n%s\nnot\n%s", n, fresh, got)
	}
}
