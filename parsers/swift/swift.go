// Package swift maps Swift onto the ir.
package swift

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/swift"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:           "swift",
	Extensions:   []string{".swift"},
	Grammar:      func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Containers:   []string{"source_file", "class_declaration", "class_body", "protocol_declaration", "protocol_body", "enum_class_body"},
	Functions:    []string{"function_declaration", "init_declaration", "deinit_declaration"},
	Keep:         []string{"import_declaration"},
	CasesEnd:     true,
	Mapping:      mapping,
	Pattern:      patternSyntax,
	LineComment:  "//",
	BlockComment: [2]string{"/*", "*/"},
}
