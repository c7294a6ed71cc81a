// Package java maps Java onto the ir.
package java

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/java"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:            "java",
	Family:        "jvm",
	Extensions:    []string{".java"},
	Grammar:       func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	BoundedPlaces: true,
	Containers:    []string{"program", "class_declaration", "class_body", "interface_declaration", "interface_body", "enum_declaration", "enum_body", "enum_body_declarations", "record_declaration", "annotation_type_declaration", "annotation_type_body"},
	Functions:     []string{"method_declaration", "constructor_declaration", "compact_constructor_declaration"},
	Keep: []string{"import_declaration", "package_declaration", "field_declaration", "modifiers", "type_parameters", "superclass", "super_interfaces",
		"extends_interfaces", "formal_parameters"},
	Mapping:      mapping,
	Pattern:      patternSyntax,
	Logins:       []string{"HttpSecurity"},
	Roles:        []string{"@PreAuthorize(", "@PostAuthorize(", "@Secured(", "@RolesAllowed(", "hasRole(", "hasAnyRole(", "hasAuthority(", "hasAnyAuthority("},
	SwitchYields: true,
	LineComment:  "//",
	BlockComment: [2]string{"/*", "*/"},
}
