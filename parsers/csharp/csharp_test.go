package csharp_test

import (
	"context"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/csharp"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "csharp", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "csharp", "testdata/trees") }

// TestTestsWithinTests: what is tested is written once for each literal, and tests within tests do not multiply.
func TestTestsWithinTests(t *testing.T) {
	const levels = 40
	src := "class C { bool M(int x) { return " + strings.Repeat("(", levels) + "x" + strings.Repeat(" is 1 or 2)", levels) + "; } }"
	p, err := parsers.ByID("csharp").Parse(context.Background(), src, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	nodes := 0
	for _, u := range p.File.Units {
		nodes += len(u.Tree.Nodes)
	}
	if nodes > 100*levels {
		t.Errorf("%d nodes", nodes)
	}
}
