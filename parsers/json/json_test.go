package json_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/json"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "json", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "json", "testdata/trees") }
