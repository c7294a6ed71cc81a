package html_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/html"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "html", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "html", "testdata/trees") }
