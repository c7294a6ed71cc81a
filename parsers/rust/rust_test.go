package rust_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/rust"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "rust", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "rust", "testdata/trees") }
