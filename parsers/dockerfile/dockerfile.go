// Package dockerfile maps Dockerfiles onto the ir.
package dockerfile

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/dockerfile"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:          "dockerfile",
	Aliases:     []string{"docker"},
	Extensions:  []string{".dockerfile"},
	Filenames:   []string{"Dockerfile", "Containerfile", "Dockerfile.", "Containerfile."},
	Grammar:     func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Containers:  []string{"source_file"},
	Mapping:     mapping,
	Pattern:     patternSyntax,
	LineComment: "#",
}
