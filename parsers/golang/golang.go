// Package golang maps Go onto the ir.
package golang

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/golang"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:            "go",
	Aliases:       []string{"golang"},
	Extensions:    []string{".go"},
	Grammar:       func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	BoundedPlaces: true,
	Limits:        parsers.AttemptLimits,
	Containers:    []string{"source_file"},
	Functions:     []string{"function_declaration", "method_declaration"},
	Keep:          []string{"import_declaration", "package_clause"},
	Mapping:       mapping,
	Pattern:       patternSyntax,
	Universe: []string{"any", "bool", "byte", "comparable", "complex64", "complex128", "error", "float32", "float64", "int", "int8", "int16", "int32", "int64",
		"rune", "string", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr"},
	RouterAsks:    []string{"Use"},
	Ranges:        true,
	CasesEnd:      true,
	CopiedStructs: true,
	LineComment:   "//",
	Imports:       parsers.ImportSyntax{Open: "import (", Close: ")", Keyword: "import"},
	BlockComment:  [2]string{"/*", "*/"},
}
