package yaml_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/yaml"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "yaml", "testdata/patterns.txt") }

func TestDumps(t *testing.T) { testkit.Dumps(t, "yaml", "testdata/trees") }
