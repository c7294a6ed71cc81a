package c_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/c"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "c", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "c", "testdata/trees") }
