package swift

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

var patternSyntax = parsers.PatternSyntax{}

var mapping = ir.Mapping{}
