package engine

import (
	"context"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// TestDraft: the code between the marks ‹ and ›, and its patterns from as written to the loosest. Each matches that code, or Draft says no.
func TestDraft(t *testing.T) {
	for _, c := range []struct {
		language, code string
		want           []string
	}{
		{"python", "import os\ndef f(name):\n    ‹os.system(\"ls \" + name)›\n", []string{`os.system("ls " + name)`, `os.system("..." + name)`, `os.system("..." + $X)`, `os.system(...)`}},
		{"python", "def f(a):\n    ‹x = 1\n    g(x, a, 1)›\n", []string{"x = 1\ng(x, a, 1)", "x = $X\ng(x, a, $X)", "$X = $Y\ng($X, $Z, $Y)", "$X = $Y\ng(...)"}},
		{"javascript", "function f(req, res) {\n  ‹res.send('<b>' + req.query.q);›\n}\n", []string{"res.send('<b>' + req.query.q)", `res.send("..." + req.query.q)`, `$X.send("..." + $Y.query.q)`, "$X.send(...)"}},
		{"java", "class A { void f(String s) throws Exception { ‹Runtime.getRuntime().exec(\"sh \" + s)›; } }", []string{`Runtime.getRuntime().exec("sh " + s)`, `Runtime.getRuntime().exec("..." + s)`}},
		{"go", "package a\nimport \"os/exec\"\nfunc f(s string) {\n\t‹exec.Command(\"sh\", \"-c\", s)›\n}\n", []string{`exec.Command("sh", "-c", s)`, `exec.Command("...", "...", s)`, `exec.Command("...", "...", $X)`, "exec.Command(...)"}},
		{"python", "def f(‹a, b):\n    g(a›)\n", []string{""}},
	} {
		start, end := strings.Index(c.code, "‹"), strings.Index(c.code, "›")-len("‹")
		src := strings.NewReplacer("‹", "", "›", "").Replace(c.code)
		p, err := parsers.ByID(c.language).Parse(context.Background(), src, nil)
		if err != nil {
			t.Fatal(err)
		}
		for l, want := range c.want {
			got, ok := Draft(context.Background(), p.File, text.Span{Start: start, End: end}, Looseness(l))
			if ok != (want != "") || ok && got != want {
				t.Errorf("%s, looseness %d:\n%s (%v)\nwant\n%s", c.language, l, got, ok, want)
			}
		}
		p.Close()
	}
}
