// Package json maps JSON, read with the grammar of YAML of which it is a part, onto the ir.
package json

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/yaml"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/parsers/yaml"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:          "json",
	Extensions:  []string{".json", ".jsonc", ".webmanifest"},
	LanguageIDs: []string{"jsonc"},
	Grammar:     func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Mapping:     yaml.Mapping,
	Pattern:     yaml.PatternSyntax,
}
