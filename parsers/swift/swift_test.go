package swift_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/swift"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "swift", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "swift", "testdata/trees") }
