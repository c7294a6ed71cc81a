package java_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/html"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/java"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "java", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "java", "testdata/trees") }

func TestPages(t *testing.T) { testkit.Dumps(t, "jsp", "testdata/pages") }
