package kotlin_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/kotlin"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "kotlin", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "kotlin", "testdata/trees") }
