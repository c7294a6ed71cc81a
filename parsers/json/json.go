// Package json maps JSON, read with the grammar of YAML of which it is a part, onto the ir.
package json

import (
	"strings"
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/yaml"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/parsers/yaml"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:          "json",
	Extensions:  []string{".json", ".jsonc", ".webmanifest"},
	LanguageIDs: []string{"jsonc"},
	Grammar:     func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Mapping:     yaml.Mapping,
	Pattern:     yaml.PatternSyntax,
	Blank:       withoutComments,
	Spelt:       true,
}

// withoutComments writes spaces for the comments that many files of configuration have, although JSON has none.
func withoutComments(src string) string {
	if !strings.Contains(src, "//") && !strings.Contains(src, "/*") {
		return src
	}
	out := []byte(src)
	for i := 0; i < len(out); i++ {
		end := i
		switch {
		case out[i] == '"':
			for i++; i < len(out) && out[i] != '"' && out[i] != '\n'; i++ {
				if out[i] == '\\' {
					i++
				}
			}
			continue
		case strings.HasPrefix(src[i:], "//"):
			end = i + lengthTo(src[i:], "\n")
		case strings.HasPrefix(src[i:], "/*"):
			end = i + lengthTo(src[i:], "*/")
		}
		for ; i < end; i++ {
			if out[i] != '\n' {
				out[i] = ' '
			}
		}
	}
	return string(out)
}

// lengthTo is the length of s up to and with its first mark, or of all of it.
func lengthTo(s, mark string) int {
	if i := strings.Index(s, mark); i >= 0 {
		return i + len(mark)
	}
	return len(s)
}
