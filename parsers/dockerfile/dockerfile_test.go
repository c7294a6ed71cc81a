package dockerfile_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/dockerfile"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "dockerfile", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "dockerfile", "testdata/trees") }
