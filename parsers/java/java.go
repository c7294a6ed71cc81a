// Package java maps Java onto the ir.
package java

import (
	"regexp"
	"slices"
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/java"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

// gate is a filter, an interceptor or a servlet that others extend, which looks who has signed in.
var gate = &parsers.Gate{
	Path: regexp.MustCompile(`(?i)(?:filter|interceptor|(?:base|abstract|auth|secur|common)\w*(?:servlet|controller|action))\w*\.java$`),
	Asks: regexp.MustCompile(`\b(?:getAttribute|getUserPrincipal|getRemoteUser|isUserInRole|getAuthentication)\(`),
}

// attemptLimits has the spellings of Java's libraries and of Spring's events beside those of all languages.
var attemptLimits = append(slices.Clone(parsers.AttemptLimits), "ucket4j", "oginAttempt", "ailedAttempt", "LockedException", "AuthenticationFailureBadCredentialsEvent", "AuthenticationFailureEvent", "ailureCount", "ailCount")

var language = parsers.Language{
	ID:            "java",
	Family:        "jvm",
	Extensions:    []string{".java"},
	Grammar:       func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	BoundedPlaces: true, InnerInstances: true,
	Containers: []string{"program", "class_declaration", "class_body", "interface_declaration", "interface_body", "enum_declaration", "enum_body", "enum_body_declarations", "record_declaration", "annotation_type_declaration", "annotation_type_body"},
	Functions:  []string{"method_declaration", "constructor_declaration", "compact_constructor_declaration"},
	Keep: []string{"import_declaration", "package_declaration", "field_declaration", "modifiers", "type_parameters", "superclass", "super_interfaces",
		"extends_interfaces", "formal_parameters"},
	Mapping:      mapping,
	Pattern:      patternSyntax,
	Logins:       []string{"HttpSecurity", "ession.setAttribute(\"user", "ession.setAttribute(\"admin", "ession.setAttribute(\"login", "ession.setAttribute(\"logged", "ession.setAttribute(\"account", "ession.setAttribute(\"member", "ession.setAttribute(\"customer", "ession().setAttribute(\"user", "ession().setAttribute(\"login"},
	Roles:        []string{"@PreAuthorize(", "@PostAuthorize(", "@Secured(", "@RolesAllowed(", "hasRole(", "hasAnyRole(", "hasAuthority(", "hasAnyAuthority("},
	Limits:       attemptLimits,
	Gate:         gate,
	SwitchYields: true,
	LineComment:  "//",
	BlockComment: [2]string{"/*", "*/"},
}
