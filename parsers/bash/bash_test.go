package bash_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/bash"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "bash", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "bash", "testdata/trees") }
