// Package scala maps Scala onto the ir.
package scala

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/scala"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:           "scala",
	Family:       "jvm",
	Extensions:   []string{".scala", ".sc", ".sbt"},
	Grammar:      func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Containers:   []string{"compilation_unit", "class_definition", "object_definition", "trait_definition", "template_body", "package_clause"},
	Functions:    []string{"function_definition"},
	Keep:         []string{"import_declaration"},
	Mapping:      mapping,
	Pattern:      patternSyntax,
	LineComment:  "//",
	Texts:        parsers.TextSyntax{Template: "sf"},
	BlockComment: [2]string{"/*", "*/"},
}
