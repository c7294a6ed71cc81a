package ecma_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/ecma"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "javascript", "testdata/patterns.txt") }

func TestTypeScriptPatterns(t *testing.T) {
	testkit.Patterns(t, "typescript", "testdata/patterns_ts.txt")
}

func TestDumps(t *testing.T) { testkit.Dumps(t, "tsx", "testdata/trees") }
