// Package php maps PHP onto the ir.
package php

import (
	"regexp"
	"unsafe"

	grammar "github.com/tree-sitter/tree-sitter-php/bindings/go"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:             "php",
	Extensions:     []string{".php", ".phtml", ".php5", ".inc"},
	Interpreters:   []string{"php"},
	Grammar:        func() unsafe.Pointer { return grammar.LanguagePHP() },
	Limits:         parsers.AttemptLimits,
	Containers:     []string{"program", "class_declaration", "declaration_list", "trait_declaration", "interface_declaration", "enum_declaration", "enum_declaration_list", "namespace_definition"},
	Functions:      []string{"function_definition", "method_declaration"},
	Keep:           []string{"namespace_use_declaration"},
	Scripts:        true,
	NamesConstants: []string{"define"},
	Includers:      []string{"include", "include_once", "require", "require_once"},
	Rewriters:      []string{"array_walk", "array_walk_recursive"},
	AsksConstant:   "defined",
	CopiedLists:    true,
	KeyedLists:     true,
	Traits:         true,
	OwnVariables:   "$",
	Juggles:        true,
	FoldedNames:    true,
	Mapping:        mapping,
	Pattern:        patternSyntax,
	LineComment:    "//",
	Texts:          parsers.TextSyntax{Join: "."},
	Imports: parsers.ImportSyntax{Frame: "<?php\n%s", Required: true,
		Head: regexp.MustCompile(`^<\?php(\s*(/\*(?s:.*?)\*/\s*)?(declare\([^)]*\);|namespace\s+[\w\\]+;))*`)},
	Session: parsers.Session{
		Store:    "$_SESSION",
		Requests: []string{"$_POST", "$_GET", "$_REQUEST", "$_COOKIE"},
		Keep:     []string{"trim", "stripslashes", "addslashes", "strtolower", "ucfirst", "ucwords", "urldecode", "mysqli_real_escape_string", "mysql_real_escape_string", "real_escape_string"},
		Checks:   []string{"in_array", "array_key_exists", "preg_match", "ctype_alnum", "ctype_alpha", "ctype_digit", "is_numeric", "filter_var", "array_search", "is_dir", "file_exists"},
	},
	BlockComment: [2]string{"/*", "*/"},
}
