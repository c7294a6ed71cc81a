package python_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/python"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "python", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "python", "testdata/trees") }
