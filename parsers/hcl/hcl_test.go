package hcl_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/hcl"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "hcl", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "hcl", "testdata/trees") }
