package workspace_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

func walked(t *testing.T, root string, config *rules.Config, paths ...string) string {
	t.Helper()
	for i, p := range paths {
		paths[i] = filepath.Join(root, p)
	}
	files, err := workspace.Walk(root, paths, config)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, f.Rel)
	}
	return strings.Join(names, " ")
}

// TestWalk: a folder honours ignore files, from the repository's root down, and the configuration; a file that is named is listed whatever they
// say, and once. Links lead nowhere.
func TestWalk(t *testing.T) {
	root := t.TempDir()
	testkit.WriteFiles(t, root, map[string]string{
		".git/HEAD": "x", ".git/info/exclude": "excluded.py\n", ".gitignore": "*.log\n/build/\n", ".appsecignore": "third/\n!third/ours.py\n",
		"a.py": "1", "b.log": "1", "build/c.py": "1", "excluded.py": "1", "third/d.py": "1", "node_modules/e.js": "1",
		"in/build/f.py": "1", "in/.gitignore": "!keep.log\n", "in/keep.log": "1", "in/other.log": "1", "gen/g.py": "1",
	})
	if err := os.Symlink(filepath.Join(root, "a.py"), filepath.Join(root, "link.py")); err != nil {
		t.Skip(err)
	}
	if err := os.Symlink(root, filepath.Join(root, "in", "loop")); err != nil {
		t.Skip(err)
	}
	config := &rules.Config{Exclude: []string{"gen"}}
	for _, tc := range []struct {
		paths []string
		want  string
	}{
		{[]string{"."}, ".appsecignore .gitignore a.py in/.gitignore in/build/f.py in/keep.log"},
		{[]string{"in"}, "in/.gitignore in/build/f.py in/keep.log"},
		{[]string{"b.log", "b.log", "gen/g.py", "excluded.py"}, "b.log excluded.py gen/g.py"},
		{[]string{"in/other.log", "in"}, "in/.gitignore in/build/f.py in/keep.log in/other.log"},
	} {
		if got := walked(t, root, config, tc.paths...); got != tc.want {
			t.Errorf("%v: %s, want %s", tc.paths, got, tc.want)
		}
	}
	if _, err := workspace.Walk(root, []string{filepath.Join(root, "none")}, config); err == nil {
		t.Error("a path that does not exist was no error")
	}
}

// TestScanEqualsEditor: a scan finds what the editor finds, and however many workers there are, in the same order.
func TestScanEqualsEditor(t *testing.T) {
	root, err := filepath.Abs(filepath.Join("..", "testdata", "demo"))
	if err != nil {
		t.Fatal(err)
	}
	setup := workspace.LoadSetup(root)
	r := workspace.NewReviewer(setup, nil, true, nil)
	files, err := workspace.Walk(root, []string{root}, setup.Config)
	if err != nil {
		t.Fatal(err)
	}
	tell := func(jobs int) string {
		out, _, err := workspace.Scan(context.Background(), files, workspace.ScanOptions{Reviewer: r, Jobs: jobs})
		if err != nil {
			t.Fatal(err)
		}
		var sb strings.Builder
		for i := range out {
			sb.WriteString(out[i].Rel + "\n" + list(out[i].Findings))
		}
		return sb.String()
	}
	one := tell(1)
	if many := tell(8); many != one {
		t.Errorf("eight workers say\n%s\none says\n%s", many, one)
	}
	var editor strings.Builder
	for _, f := range files {
		src, err := os.ReadFile(f.Path)
		if err != nil {
			t.Fatal(err)
		}
		editor.WriteString(f.Rel + "\n" + fresh(t, r, f.Rel, string(src)))
	}
	if editor.String() != one {
		t.Errorf("the editor says\n%s\na scan says\n%s", editor.String(), one)
	}
}

// TestSession: documents that are not open change nothing, a closed one is gone, and snapshots stay as they were.
func TestSession(t *testing.T) {
	s := workspace.NewSession()
	if _, ok := s.Apply(workspace.Close{URI: "untitled:a.py"}); ok {
		t.Error("what was not open was closed")
	}
	first, _ := s.Apply(workspace.Open{URI: "untitled:a.py", Version: 1, Text: "x = 1\n"})
	second, _ := s.Apply(workspace.Open{URI: "untitled:b.py", Version: 1, Text: "y = 1\n"})
	if first.Document("untitled:b.py") != nil || second.Document("untitled:a.py") != first.Document("untitled:a.py") {
		t.Error("a snapshot changed, or does not share what did not change")
	}
	third, _ := s.Apply(workspace.Close{URI: "untitled:a.py"})
	if third.Document("untitled:a.py") != nil || second.Document("untitled:a.py") == nil || s.Snapshot() != third {
		t.Error("a close is seen where it should not, or not where it should")
	}
	if l := third.Document("untitled:b.py").Language; l == nil || l.ID != "python" {
		t.Errorf("the language of a name: %v", l)
	}
}

// TestCancelled: an analysis ends with its context, and the next one is whole.
func TestCancelled(t *testing.T) {
	r := workspace.NewReviewer(workspace.LoadSetup(""), nil, true, nil)
	snap, _ := workspace.NewSession().Apply(workspace.Open{URI: "untitled:a.py", Version: 1, Text: "import yaml\nyaml.load(x)\n"})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := r.Analyse(ctx, snap.Document("untitled:a.py")); err == nil {
		t.Error("a cancelled analysis gave a result")
	}
	an, err := r.Analyse(context.Background(), snap.Document("untitled:a.py"))
	if err != nil || len(an.Outcome.Findings) != 1 {
		t.Errorf("%v, %v", an, err)
	}
}

// TestNesting: 200,000 nested brackets are reviewed, or told to be too much, in every language; nothing is lost but that file.
func TestNesting(t *testing.T) {
	r := workspace.NewReviewer(workspace.LoadSetup(""), nil, true, nil)
	src := "f" + strings.Repeat("(", 200_000) + "eval(x)"
	for _, l := range parsers.All() {
		t.Run(l.ID, func(t *testing.T) {
			t.Parallel()
			out, err := r.Review(context.Background(), "a"+strings.Join(l.Extensions[:min(1, len(l.Extensions))], ""), l, src) // some are told by their folder
			if err != nil || len(out.Problems) > 0 {
				t.Errorf("%v, %v", err, out.Problems)
			}
		})
	}
}

// TestUntitledName: a rule for some files only does not look at a document that has another name, be it untitled.
func TestUntitledName(t *testing.T) {
	rs, faults := rules.Load("r.yaml", []byte("rules: [{id: r, message: m, severity: INFO, languages: [regex], pattern-regex: here, paths: {include: ['*.lock']}}]"))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	r := workspace.NewReviewer(workspace.LoadSetup(""), rs, false, nil)
	for uri, want := range map[string]int{"untitled:a.py": 0, "untitled:a.lock": 1, "untitled:Untitled-1": 0, "file:///x/b.lock": 1} {
		snap, _ := workspace.NewSession().Apply(workspace.Open{URI: uri, Version: 1, Text: "here\n"})
		an, err := r.Analyse(context.Background(), snap.Document(uri))
		if err != nil || len(an.Outcome.Findings) != want {
			t.Errorf("%s: %v, %v", uri, an, err)
		}
	}
}
