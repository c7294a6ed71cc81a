package ruby_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/ruby"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "ruby", "testdata/patterns.txt") }
