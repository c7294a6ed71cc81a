// Package kotlin maps Kotlin onto the ir.
package kotlin

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/kotlin"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:          "kotlin",
	Family:      "jvm",
	Aliases:     []string{"kt"},
	Extensions:  []string{".kt", ".kts", ".ktm"},
	Grammar:     func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Containers:  []string{"source_file", "class_declaration", "object_declaration", "class_body", "companion_object"},
	Functions:   []string{"function_declaration", "secondary_constructor"},
	Keep:        []string{"import_list", "import_header", "package_header"},
	Mapping:     mapping,
	Pattern:     patternSyntax,
	LineComment: "//",

	ImplicitParams: []string{"it"},
	BlockComment:   [2]string{"/*", "*/"},
}
