// Package kotlin maps Kotlin onto the ir.
package kotlin

import (
	"strings"
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/kotlin"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:            "kotlin",
	Family:        "jvm",
	Aliases:       []string{"kt"},
	Extensions:    []string{".kt", ".kts", ".ktm"},
	Grammar:       func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	BoundedPlaces: true, InnerInstances: true,
	Containers:  []string{"source_file", "class_declaration", "object_declaration", "class_body", "companion_object"},
	Functions:   []string{"function_declaration", "secondary_constructor"},
	Keep:        []string{"import_list", "import_header", "package_header", "modifiers", "type_parameters", "primary_constructor", "delegation_specifier"},
	CasesEnd:    true,
	Mapping:     mapping,
	Pattern:     patternSyntax,
	Logins:      []string{"HttpSecurity"},
	Roles:       []string{"@PreAuthorize(", "@PostAuthorize(", "@Secured(", "@RolesAllowed(", "hasRole(", "hasAnyRole(", "hasAuthority(", "hasAnyAuthority("},
	Respell:     endMembers,
	LineComment: "//",

	ImplicitParams: []string{"it"},
	TrailingBlocks: true, GetterMethods: true,
	BlockComment: [2]string{"/*", "*/"},
}

// endMembers writes a semicolon between a brace and the one that closes what is around it: the grammar asks for an end behind each member of a class,
// also where the class ends on the same line.
func endMembers(line string) string {
	if !strings.Contains(line, "} }") {
		return line
	}
	out := []byte(line)
	quoted := false
	for i := range out {
		switch {
		case out[i] == '"' && (i == 0 || out[i-1] != '\\'):
			quoted = !quoted
		case !quoted && out[i] == ' ' && i > 0 && out[i-1] == '}' && i+1 < len(out) && out[i+1] == '}':
			out[i] = ';'
		}
	}
	return string(out)
}
