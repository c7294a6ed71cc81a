// Package hcl maps HCL, and with it Terraform, onto the ir.
package hcl

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/hcl"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:           "hcl",
	Aliases:      []string{"terraform", "tf"},
	Extensions:   []string{".tf", ".hcl", ".tfvars", ".nomad"},
	LanguageIDs:  []string{"terraform-vars", "opentofu"},
	Grammar:      func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Containers:   []string{"config_file", "body"},
	Mapping:      mapping,
	Pattern:      patternSyntax,
	LineComment:  "#",
	BlockComment: [2]string{"/*", "*/"},
}
