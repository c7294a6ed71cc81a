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
	Limits:         parsers.AttemptLimits,
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
	Mixins:         []string{"include", "extend", "prepend", "helpers"},
	Filters:        &filters,
	Makers:         []string{"new", "create", "create!", "build", "update", "update!", "update_attributes", "update_attributes!", "update_columns", "assign_attributes", "find_or_create_by", "find_or_create_by!", "first_or_create"},
	Logins:         []string{"authenticate_user!", "has_secure_password", ":database_authenticatable", "before_action :authenticate", "before_action :require_login"},
	Roles:          []string{"load_and_authorize_resource", "CanCan::Ability", "Pundit", "verify_authorized", "ActionPolicy", "check_authorization", "authorize_resource"},
	Session:        parsers.Session{Store: "session", Requests: []string{"params"}, Keep: []string{"to_s", "strip"}, Checks: []string{"include?", "match?"}},
	Imports:        parsers.ImportSyntax{Line: regexp.MustCompile(`^require(_relative)?\b`)},
}

// fillers name the attributes of records that a request may fill: Rails' lists of permitted parameters, and the fields of its forms.
// Without an object, expect is what tests begin a claim with.
var fillers = []string{"permit", ".expect", "attr_accessible", "text_field", "text_area", "rich_text_area", "rich_textarea", "textarea", "url_field", "email_field", "search_field", "input", "permitted_params", "<input", "<textarea"}

// filters are the callbacks of controllers.
var filters = parsers.Filters{
	Calls:  []string{"before_action", "before_filter", "prepend_before_action", "append_before_action", "around_action", "load_and_authorize_resource", "authorize_resource", "before"},
	Skips:  []string{"skip_before_action", "skip_before_filter", "skip_load_and_authorize_resource", "skip_authorize_resource"},
	Only:   "only",
	Except: "except",
	Logins: regexp.MustCompile(`^(?:authenticate(?:_(?:\w*user|account|member|customer|person|request|request_token|with_token|token|api|api_user|login))?|doorkeeper_authorize|(?:require|check|ensure|verify|confirm|enforce)_?(?:the_)?(?:user_)?(?:login|log_in|logged_in(?:_user)?|signed_in(?:_user)?|signin|user|authentication|authenticated(?:_user)?|auth|session|token|current_user|user_logged_in)|login_required|logged_in_user|signed_in_user|auth(?:enticated)?_user|user_required|authenticated|auth_required|authorize_request|authorized|authorize|is_logged_in)[?!]?$`),
	Hides:  []string{"private", "protected"},
	Looks:  regexp.MustCompile(`^check_[a-z_]+$`),
	Change: regexp.MustCompile(`^(?:update|destroy|delete|edit|remove|save|change|set|toggle|publish|unpublish|approve|reject|cancel|archive|restore|transfer|move|add|create|close|reopen|confirm|upload|reset|send)(?:_|$)`),
	Alters: regexp.MustCompile(`^(?:destroy|delete|update|update_attributes?|update_columns?|save|toggle|increment|decrement|assign_attributes)!?$`),
}
