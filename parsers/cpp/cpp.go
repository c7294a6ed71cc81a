// Package cpp maps C++ onto the ir.
package cpp

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/cpp"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/parsers/c"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:           "cpp",
	Family:       "c",
	Aliases:      []string{"c++"},
	Extensions:   []string{".cpp", ".cc", ".cxx", ".hpp", ".hh", ".hxx", ".ipp", ".c++"},
	Grammar:      func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Containers:   []string{"translation_unit", "linkage_specification", "namespace_definition", "declaration_list", "class_specifier", "struct_specifier", "field_declaration_list", "preproc_if", "preproc_ifdef", "preproc_else"},
	Functions:    []string{"function_definition"},
	Keep:         []string{"preproc_include", "using_declaration"},
	Wrappers:     []string{"template_declaration"},
	Mapping:      c.Mapping,
	Pattern:      c.PatternSyntax,
	LineComment:  "//",
	BlockComment: [2]string{"/*", "*/"},
}
