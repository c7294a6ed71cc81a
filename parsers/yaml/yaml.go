// Package yaml maps YAML onto the ir.
package yaml

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/yaml"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:          "yaml",
	Aliases:     []string{"yml"},
	Extensions:  []string{".yaml", ".yml"},
	LanguageIDs: []string{"dockercompose", "github-actions-workflow", "azure-pipelines", "home-assistant", "helm"},
	Grammar:     func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Mapping:     Mapping,
	Pattern:     PatternSyntax,
	LineComment: "#",
	Spelt:       true,
}
