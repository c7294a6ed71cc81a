// Package scala maps Scala onto the ir.
package scala

import (
	"regexp"
	"strings"
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/scala"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:          "scala",
	Family:      "jvm",
	Extensions:  []string{".scala", ".sc", ".sbt"},
	Grammar:     func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Containers:  []string{"compilation_unit", "class_definition", "object_definition", "trait_definition", "template_body", "package_clause"},
	Functions:   []string{"function_definition"},
	Keep:        []string{"import_declaration"},
	TuplePlaces: "_", InnerInstances: true,
	Mapping:      mapping,
	Pattern:      patternSyntax,
	Respell:      parenthesise,
	LineComment:  "//",
	Texts:        parsers.TextSyntax{Template: "sf"},
	BlockComment: [2]string{"/*", "*/"},
}

var (
	reParameter = regexp.MustCompile(`(?:^|[{(])(\s*implicit\s|\s)(\s*\w+\s*:\s*[\w.\[\], ]*[\w\]])\s+=>`)
	reTemplate  = regexp.MustCompile(`\b(class|trait|object|extends|case)\b|\b(self|this)\s*:`)
)

// parenthesise writes the parentheses around the parameter of a function in braces, { implicit request: Request => … }, which the grammar wants where it has a type.
// A template begins in the same way: its own type is left alone.
func parenthesise(line string) string {
	if !strings.Contains(line, "=>") || !strings.ContainsRune(line, ':') || reTemplate.MatchString(line) {
		return line
	}
	var out []byte
	for _, m := range reParameter.FindAllStringSubmatchIndex(line, -1) {
		if out == nil {
			out = []byte(line)
		}
		for i := m[2]; i < m[3]; i++ {
			out[i] = ' '
		}
		out[m[3]-1], out[m[5]] = '(', ')'
	}
	if out == nil {
		return line
	}
	return string(out)
}
