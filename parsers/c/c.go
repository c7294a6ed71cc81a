// Package c maps C onto the ir.
package c

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/c"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:           "c",
	Family:       "c",
	Extensions:   []string{".c", ".h"},
	Grammar:      func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Containers:   []string{"translation_unit", "linkage_specification", "preproc_if", "preproc_ifdef", "preproc_else"},
	Functions:    []string{"function_definition"},
	Keep:         []string{"preproc_include"},
	Mapping:      Mapping,
	Pattern:      PatternSyntax,
	LineComment:  "//",
	BlockComment: [2]string{"/*", "*/"},
}
