package engine

import (
	"context"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// What stands where the code cannot get to is told apart, whatever the language.
func TestIdle(t *testing.T) {
	for _, c := range []struct {
		language, src string
		idle          bool
	}{
		{"python", "def f(x):\n    if False:\n        HERE(x)\n", true},
		{"python", "def f(x):\n    if 0:\n        HERE(x)\n", true},
		{"python", "def f(x):\n    if 1 == 2:\n        HERE(x)\n", true},
		{"python", "def f(x):\n    if 1 == 0 and x:\n        HERE(x)\n", true},
		{"python", "def f(x):\n    if True:\n        return 1\n    else:\n        HERE(x)\n", true},
		{"python", "def f(x):\n    return x\n    HERE(x)\n", true},
		{"python", "def f(x):\n    raise E()\n    if x:\n        HERE(x)\n", true},
		{"python", "def f(x):\n    if x:\n        return x\n    HERE(x)\n", false},
		{"python", "def f(x):\n    if 1 == 1:\n        HERE(x)\n", false},
		{"python", "def f(x):\n    if x == 0:\n        HERE(x)\n", false},
		{"python", "def f(x):\n    if x and 1:\n        HERE(x)\n", false},
		{"python", "def f(x):\n    try:\n        return g(x)\n    finally:\n        HERE(x)\n", false},
		{"javascript", "function f(x) {\n  if (false) { HERE(x) }\n}\n", true},
		{"javascript", "function f(x) {\n  if (false) { g(x) } else { HERE(x) }\n}\n", false},
		{"javascript", "function f(x) {\n  return { g: g };\n  function g() { HERE(x) }\n}\n", false}, // which is declared from the beginning
		{"c", "int f(int x) {\n  if (x) goto bad;\n  return 0;\nbad:\n  HERE(x);\n  return 1;\n}\n", false},
		{"c", "int f(int x) {\n  return 0;\n  HERE(x);\n}\n", true},
		{"java", "class C { void f(int x) { if (1 > 2) { HERE(x); } } }\n", true},
		{"java", "class C { void f(int x) { if (x > 2) return; HERE(x); } }\n", false},
	} {
		p, err := parsers.ByID(c.language).Parse(context.Background(), c.src, nil)
		if err != nil {
			t.Fatal(err)
		}
		at := strings.Index(c.src, "HERE")
		if got := idle(p.File, text.Span{Start: at, End: at + 4}); got != c.idle {
			t.Errorf("%s: %q: idle is %v", c.language, c.src, got)
		}
		p.Close()
	}
}
