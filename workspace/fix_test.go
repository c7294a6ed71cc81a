package workspace

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

const tokenRule = `rules:
  - id: token
    message: predictable
    severity: HIGH
    languages: [python]
    pattern: random.choice($X)
    fix: secrets.choice($X)
    metadata:
      fix-title: Choose with secrets
      fix-imports: [import secrets]
      fixes:
        - title: Ask the system
          fix: random.SystemRandom().choice($X)
        - title: Proves nothing
          fix: random.choice(list($X))
      bad:
        - code: |
            import random

            c = random.choice(letters)
          fixed: |
            import random
            import secrets

            c = secrets.choice(letters)
          alternatives:
            - |
              import random

              c = random.SystemRandom().choice(letters)
`

func reviewer(t *testing.T, text string) *Reviewer {
	t.Helper()
	rs, faults := rules.Load("r.yaml", []byte(text))
	if len(faults) > 0 || len(rs) == 0 {
		t.Fatalf("%v", faults)
	}
	return NewReviewer(&Setup{Config: &rules.Config{}}, rs, false, nil)
}

// TestAlternatives: each fix that is proven is offered with the imports that it needs, and one that proves nothing is not.
func TestAlternatives(t *testing.T) {
	r := reviewer(t, tokenRule)
	s := NewSession()
	src := "\"\"\"Tokens.\"\"\"\nfrom x import y\n\ndef f():\n    return random.choice(a) + random.choice(b)\n"
	snap, _ := s.Apply(Open{URI: "file:///a.py", Path: "a.py", LanguageID: "python", Text: src})
	doc := snap.Document("file:///a.py")
	an, err := r.Analyse(context.Background(), doc)
	if err != nil || len(an.Outcome.Findings) != 2 {
		t.Fatalf("%v %+v", err, an.Outcome.Findings)
	}
	var titles []string
	for _, f := range an.Outcome.Findings {
		for _, fix := range f.Fixes {
			if r.ProveIn(context.Background(), an, f, fix) {
				titles = append(titles, fix.Title)
			}
		}
	}
	if got := strings.Join(titles, ", "); got != "Choose with secrets, Ask the system, Choose with secrets, Ask the system" {
		t.Errorf("proven: %s", got)
	}
	got := engine.Apply(src, r.SafeFixes(context.Background(), an))
	want := "\"\"\"Tokens.\"\"\"\nfrom x import y\nimport secrets\n\ndef f():\n    return secrets.choice(a) + secrets.choice(b)\n"
	if got != want {
		t.Errorf("all fixed:\n%s", got)
	}
}

// TestImportAtTheFinding: an import may go where the code that needs it begins.
func TestImportAtTheFinding(t *testing.T) {
	r := reviewer(t, tokenRule)
	out, err := r.Review(context.Background(), "a.py", languageFor("a.py"), "random.choice(a)\n")
	if err != nil || len(out.Findings) != 1 {
		t.Fatalf("%v %+v", err, out)
	}
	if got := engine.Apply("random.choice(a)\n", out.Findings[0].Fixes[0].All()); got != "import secrets\n\nsecrets.choice(a)\n" {
		t.Errorf("%q", got)
	}
}

// TestScanProves: a report offers proven fixes only.
func TestScanProves(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.py")
	if err := os.WriteFile(path, []byte("random.choice(a)\nsecrets = 1\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	outcomes, _, err := Scan(context.Background(), []SourceFile{{Path: path, Rel: "a.py", Size: 30}}, ScanOptions{Reviewer: reviewer(t, tokenRule)})
	if err != nil || len(outcomes) != 1 || len(outcomes[0].Findings) != 1 {
		t.Fatalf("%v %+v", err, outcomes)
	}
	fixes := outcomes[0].Findings[0].Fixes
	if len(fixes) != 1 || fixes[0].Title != "Ask the system" {
		t.Errorf("%+v", fixes)
	}
}

// TestIndentedFix: the lines of a fix follow the indentation of the code.
func TestIndentedFix(t *testing.T) {
	r := reviewer(t, "rules:\n  - id: t\n    message: m\n    severity: HIGH\n    languages: [python]\n    pattern: old($X)\n    fix: |\n      new(\n          $X,\n      )\n")
	src := "def f():\n    if a:\n        old(1)\n"
	out, err := r.Review(context.Background(), "a.py", languageFor("a.py"), src)
	if err != nil || len(out.Findings) != 1 {
		t.Fatalf("%v %+v", err, out)
	}
	if got := engine.Apply(src, out.Findings[0].Fixes[0].All()); got != "def f():\n    if a:\n        new(\n            1,\n        )\n" {
		t.Errorf("%s", got)
	}
}

// TestRuleTestProves: rule tests compare each alternative with its golden and prove it.
func TestRuleTestProves(t *testing.T) {
	for name, tc := range map[string]struct{ old, new, want string }{
		"right":      {"", "", ""},
		"imports":    {"            import secrets\n", "", "gives:"},
		"golden":     {"SystemRandom().choice(letters)", "SystemRandom().choose(letters)", "gives:"},
		"not proven": {"              c = random.SystemRandom().choice(letters)\n", "              c = random.SystemRandom().choice(letters)\n            - |\n              import random\n\n              c = random.choice(list(letters))\n", "is not proven"},
		"too many":   {"          alternatives:\n", "          alternatives:\n            - x\n            - y\n            - z\n", "offers no fix 4"},
	} {
		path := filepath.Join(t.TempDir(), "r.yaml")
		text := tokenRule
		if tc.old != "" {
			text = strings.Replace(text, tc.old, tc.new, 1)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		results, err := TestRules(context.Background(), []string{path})
		if err != nil || len(results) != 1 {
			t.Fatal(err, results)
		}
		got := strings.Join(results[0].Failures, "\n")
		if tc.want == "" && got != "" || !strings.Contains(got, tc.want) {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// TestScanProvesFlows: of findings that follow data, too, a report offers proven fixes only.
func TestScanProvesFlows(t *testing.T) {
	const rule = `rules:
  - id: sql
    mode: taint
    message: m
    severity: HIGH
    languages: [python]
    metadata:
      flow: {weakness: sql}
      fixes:
        - title: Proves nothing
          match: $C.execute($TEXT)
          fix: $C.execute($TEXT, ())
        - title: Pass it as a parameter
          match: $C.execute($TEXT)
          text: {of: $TEXT, placeholder: '?'}
          fix: $C.execute($TEXT, [$VALUES])
`
	const head = "import sqlite3\nfrom flask import request\n\n\n@app.route(\"/\")\ndef find():\n    cur = sqlite3.connect(\"a\").cursor()\n"
	dir := t.TempDir()
	path := filepath.Join(dir, "a.py")
	src := head + "    sql = f\"SELECT a FROM t WHERE b = '{request.args['b']}'\"\n    cur.execute(sql)\n"
	if err := os.WriteFile(path, []byte(src), 0o644); err != nil {
		t.Fatal(err)
	}
	outcomes, _, err := Scan(context.Background(), []SourceFile{{Path: path, Rel: "a.py", Size: int64(len(src))}}, ScanOptions{Reviewer: reviewer(t, rule)})
	if err != nil || len(outcomes) != 1 || len(outcomes[0].Findings) != 1 {
		t.Fatalf("%v %+v", err, outcomes)
	}
	fixes := outcomes[0].Findings[0].Fixes
	if len(fixes) != 1 || fixes[0].Title != "Pass it as a parameter" {
		t.Fatalf("%+v", fixes)
	}
	if got, want := engine.Apply(src, fixes[0].All()), head+"    sql = \"SELECT a FROM t WHERE b = ?\"\n    cur.execute(sql, [request.args['b']])\n"; got != want {
		t.Errorf("%s", got)
	}
}
