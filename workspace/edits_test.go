package workspace_test

import (
	"context"
	"fmt"
	"io/fs"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// wideRules look at what stands between units, across them, and at nodes of any kind.
const wideRules = `rules:
- {id: any-literal, languages: [python, go, java, javascript, php, ruby], severity: INFO, message: m, patterns: [{pattern: $X}, {metavariable-regex: {metavariable: $X, regex: '.*secret'}}]}
- {id: text, languages: [regex], severity: INFO, message: m, pattern-regex: 'passw(or)?d'}
- {id: top-call, languages: [python, javascript], severity: INFO, message: "calls $F", pattern: "$F(...)"}
`

// TestEditedEqualsFresh: whatever is typed where, the findings are those of a session that is opened on the text, and what the memory gives
// is what is found without it.
func TestEditedEqualsFresh(t *testing.T) {
	rs, faults := rules.Load("wide.yaml", []byte(wideRules))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	r := workspace.NewReviewer(workspace.LoadSetup(""), rs, true, nil)
	pieces := []string{"x", "", "\n", "secret", "password = 1\n", " ", "def f(a):\n    return a\n", "# appsec:ignore * -- no\n"}
	for path, src := range programs(t) {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			rnd := rand.New(rand.NewSource(5))
			s := workspace.NewSession()
			var snap *workspace.Snapshot
			compared := 0
			for step := range 400 {
				if step%10 == 0 { // begin anew, for most edits break the code sooner or later
					snap, _ = s.Apply(workspace.Open{URI: "file:///" + path, Path: path, Version: 1, Text: src})
				}
				doc := snap.Document("file:///" + path)
				if rnd.Intn(4) > 0 { // several edits may come before an analysis
					an, err := r.Analyse(context.Background(), doc)
					if err != nil {
						t.Fatal(err)
					}
					if !an.Stale {
						compared++
						want := fresh(t, r, path, doc.Text)
						if got := list(an.Outcome.Findings); got != want {
							t.Fatalf("after %d edits:\n%s\na new session finds\n%s\nin\n%s", step, got, want, doc.Text)
						}
					}
				}
				at := rnd.Intn(len(doc.Text) + 1)
				e := text.Edit{Span: text.Span{Start: at, End: min(len(doc.Text), at+rnd.Intn(3))}, New: pieces[rnd.Intn(len(pieces))]}
				snap, _ = s.Apply(workspace.Edit{URI: doc.URI, Version: doc.Version + 1, Edits: func(d *workspace.Document) (string, *text.Lines, *text.Edit) {
					next := engine.Apply(d.Text, []text.Edit{e})
					return next, d.Lines.Apply(next, e), &e
				}})
			}
			if compared < 40 {
				t.Errorf("only %d of 400 versions could be compared", compared)
			}
		})
	}
}

func fresh(t *testing.T, r *workspace.Reviewer, path, src string) string {
	t.Helper()
	snap, _ := workspace.NewSession().Apply(workspace.Open{URI: "file:///" + path, Path: path, Version: 1, Text: src})
	an, err := r.Analyse(context.Background(), snap.Document("file:///"+path))
	if err != nil {
		t.Fatal(err)
	}
	return list(an.Outcome.Findings)
}

func list(fs []engine.Finding) string {
	var sb strings.Builder
	for _, f := range fs {
		fmt.Fprintf(&sb, "%s %v %s %s %v %v", f.Rule.ID, f.Span, f.Message, f.Fingerprint, f.Bindings, f.Suppressed != nil)
		for _, x := range f.Fixes {
			fmt.Fprintf(&sb, " %v", x.All())
		}
		sb.WriteByte('\n')
	}
	return sb.String()
}

// programs are the demo's files, by their paths.
func programs(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	root := filepath.Join("..", "testdata", "demo")
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if rel, _ := filepath.Rel(root, path); len(data) < 8<<10 {
			out[filepath.ToSlash(rel)] = string(data)
		}
		return err
	})
	if err != nil || len(out) == 0 {
		t.Fatal("no programs:", err)
	}
	return out
}
