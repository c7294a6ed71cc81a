package cpp_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/cpp"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "cpp", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "cpp", "testdata/trees") }
