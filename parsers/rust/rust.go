// Package rust maps Rust onto the ir.
package rust

import (
	"regexp"
	"unsafe"

	grammar "github.com/tree-sitter/tree-sitter-rust/bindings/go"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:           "rust",
	Aliases:      []string{"rs"},
	Extensions:   []string{".rs"},
	Grammar:      func() unsafe.Pointer { return grammar.Language() },
	Containers:   []string{"source_file", "impl_item", "trait_item", "mod_item", "declaration_list"},
	Functions:    []string{"function_item"},
	Keep:         []string{"use_declaration"},
	CasesEnd:     true,
	Wrapping:     []string{"Data", "State", "Extension", "Arc", "Rc", "Box", "Mutex", "RwLock", "RefCell", "Option"},
	Mapping:      mapping,
	Pattern:      patternSyntax,
	LineComment:  "//",
	InlineTests:  []string{"#[cfg(test)]", "#[cfg(any(test,"},
	Imports:      parsers.ImportSyntax{Head: regexp.MustCompile(`^(#!\[[^\]\n]*\]\s*|extern crate [^;]*;\s*)+`)},
	BlockComment: [2]string{"/*", "*/"},
}
