// Package csharp maps C# onto the ir.
package csharp

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/csharp"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:           "csharp",
	Aliases:      []string{"cs", "c#", "C#"},
	Extensions:   []string{".cs", ".csx"},
	Grammar:      func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Containers:   []string{"compilation_unit", "namespace_declaration", "file_scoped_namespace_declaration", "declaration_list", "class_declaration", "struct_declaration", "interface_declaration", "record_declaration"},
	Functions:    []string{"method_declaration", "constructor_declaration", "local_function_statement", "operator_declaration"},
	Keep:         []string{"using_directive", "field_declaration"},
	MethodGroups: true,
	Mapping:      mapping,
	Pattern:      patternSyntax,
	LineComment:  "//",
	Texts:        parsers.TextSyntax{Template: "$"},
	BlockComment: [2]string{"/*", "*/"},
}
