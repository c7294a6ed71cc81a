package golang_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/golang"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "go", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "go", "testdata/trees") }
