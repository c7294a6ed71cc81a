// Package python maps Python onto the ir.
package python

import (
	"regexp"
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/python"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:             "python",
	Aliases:        []string{"py", "python3", "python2"},
	Extensions:     []string{".py", ".pyi", ".pyw"},
	Interpreters:   []string{"python", "pypy"},
	Grammar:        func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	NegativePlaces: true,
	BoundedPlaces:  true,
	Containers:     []string{"module", "class_definition", "block", "try_statement", "except_clause", "except_group_clause", "else_clause", "finally_clause", "if_statement", "elif_clause"},
	Functions:      []string{"function_definition"},
	Wrapping:       []string{"Optional", "Union", "Annotated", "Final", "ClassVar", "Required", "NotRequired", "Mapped"},
	Keep:           []string{"import_statement", "import_from_statement", "future_import_statement"},
	Wrappers:       []string{"decorated_definition"},
	FieldOrder:     true,
	KeyVariables:   true,
	AnswerMethods:  "__",
	OperatorMethods: map[string]string{"==": "__eq__", "!=": "__ne__", "+": "__add__", "%": "__mod__", "*": "__mul__", "/": "__truediv__", "|": "__or__", "&": "__and__",
		"-": "__sub__", "<<": "__lshift__", ">>": "__rshift__", "@": "__matmul__", "[]": "__getitem__"},
	Mapping:      mapping,
	KeysIterated: true,
	Logins:       []string{"login_required", "LoginRequiredMixin", "get_current_user", "get_current_active_user", "IsAuthenticated", "jwt_required", "token_required"},
	Limits:       []string{"flask_limiter", "slowapi", "fastapi_limiter", "ratelimit", "RateLimit", "AxesStandaloneBackend", "AXES_", "Throttle", "THROTTLE"},
	Pattern:      patternSyntax,
	LineComment:  "#",

	UntypedParameters: true,

	Texts:   parsers.TextSyntax{Template: "fF"},
	Imports: parsers.ImportSyntax{BindsHead: true, Head: regexp.MustCompile(`^[rRuU]?("""(?s:.*?)"""|'''(?s:.*?)'''|"[^"\n]*"[ \t]*\n)`)},
}
