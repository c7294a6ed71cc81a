// Package html maps HTML onto the ir.
package html

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/html"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:           "html",
	Aliases:      []string{"xml"},
	Extensions:   []string{".html", ".htm", ".xhtml", ".xml", ".svg", ".config", ".csproj"},
	LanguageIDs:  []string{"xhtml", "svg"},
	Grammar:      func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Embedded:     embedded,
	Mapping:      mapping,
	Pattern:      patternSyntax,
	BlockComment: [2]string{"<!--", "-->"},
}
