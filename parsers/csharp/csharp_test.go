package csharp_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/csharp"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "csharp", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "csharp", "testdata/trees") }
