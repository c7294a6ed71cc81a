package scala_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/scala"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "scala", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "scala", "testdata/trees") }
