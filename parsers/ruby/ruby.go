// Package ruby maps Ruby onto the ir.
package ruby

import (
	"regexp"
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/ruby"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:             "ruby",
	Aliases:        []string{"rb"},
	Extensions:     []string{".rb", ".rake", ".gemspec", ".ru", ".jbuilder"},
	Filenames:      []string{"Rakefile", "Gemfile", "Guardfile", "Capfile", "Vagrantfile"},
	Interpreters:   []string{"ruby", "jruby"},
	Grammar:        func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	NegativePlaces: true,
	Containers:     []string{"program", "class", "module", "body_statement", "singleton_class"},
	Functions:      []string{"method", "singleton_method"},
	CasesEnd:       true,
	Mapping:        mapping,
	Pattern:        patternSyntax,
	LineComment:    "#",
	SelfCalls:      true,
	OpenObjects:    true,
	LineAnchors:    true,
	LastValue:      true,
	Blocks:         true,
	Accessors:      []string{"attr_reader", "attr_accessor", "attr"},
	ExpressionHole: [2]string{"#{", "}"},
	Fillers:        fillers,
	Versions:       []string{"load_defaults"},
	Switches:       []string{"raise_on_open_redirects"},
	Settings:       []string{"set"},
	Definers:       []string{"scope", "define_method", "define_singleton_method"},
	Mixins:         []string{"include", "extend", "prepend"},
	Imports:        parsers.ImportSyntax{Line: regexp.MustCompile(`^require(_relative)?\b`)},
}

// fillers name the attributes of records that a request may fill: Rails' lists of permitted parameters, and the fields of its forms.
// Without an object, expect is what tests begin a claim with.
var fillers = []string{"permit", ".expect", "attr_accessible", "text_field", "text_area", "rich_text_area", "rich_textarea", "textarea", "url_field", "email_field", "search_field", "input", "permitted_params"}
