package php_test

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/php"
)

func TestPatterns(t *testing.T) { testkit.Patterns(t, "php", "testdata/patterns.txt") }
