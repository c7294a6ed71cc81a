// Package bash maps Bash onto the ir.
package bash

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/bash"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:           "bash",
	Aliases:      []string{"sh", "shell"},
	Extensions:   []string{".sh", ".bash", ".zsh", ".ksh", ".bats"},
	Filenames:    []string{".bashrc", ".bash_profile", ".profile", ".zshrc"},
	Interpreters: []string{"sh", "bash", "dash", "zsh", "ksh"},
	LanguageIDs:  []string{"shellscript"},
	Grammar:      func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Containers:   []string{"program"},
	Functions:    []string{"function_definition"},
	Mapping:      mapping,
	Pattern:      patternSyntax,
	LineComment:  "#",
}
