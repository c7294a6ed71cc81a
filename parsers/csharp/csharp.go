// Package csharp maps C# onto the ir.
package csharp

import (
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/csharp"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() { parsers.Register(&language) }

var language = parsers.Language{
	ID:            "csharp",
	Aliases:       []string{"cs", "c#", "C#"},
	Extensions:    []string{".cs", ".csx"},
	Grammar:       func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Limits:        parsers.AttemptLimits,
	Containers:    []string{"compilation_unit", "namespace_declaration", "file_scoped_namespace_declaration", "declaration_list", "class_declaration", "struct_declaration", "interface_declaration", "record_declaration"},
	Functions:     []string{"method_declaration", "constructor_declaration", "local_function_statement", "operator_declaration"},
	Keep:          []string{"using_directive", "field_declaration"},
	Implied:       implied,
	MethodGroups:  true,
	Logins:        []string{"JwtSecurityTokenHandler", "SignInAsync(", "SetAuthCookie(", "AddJwtBearer("},
	Roles:         []string{"[Authorize", "RequireAuthorization(", "IsInRole(", "FallbackPolicy", "AuthorizeFilter"},
	Ranks:         []string{"[Authorize(Roles", "IsInRole(", "RequireRole(", "[Authorize(Policy"},
	Starts:        []string{"WebApplication.CreateBuilder(", "CreateDefaultBuilder(", "UseStartup<", "HttpConfiguration ", "HttpApplication"},
	Guards:        []string{"RequireAuthorization(", "FallbackPolicy", "AuthorizeFilter", "AuthorizeAttribute(", "AuthorizeFolder(", ": AuthorizationFilter", "IAuthorizationFilter", "IAsyncAuthorizationFilter"},
	BoundedPlaces: true,
	TuplePlaces:   "Item",
	TakesApart:    "Deconstruct",
	Mapping:       mapping,
	Pattern:       patternSyntax,
	LineComment:   "//",
	Texts:         parsers.TextSyntax{Template: "$"},
	BlockComment:  [2]string{"/*", "*/"},
}

// implied are the namespaces that projects for the web have without naming them, since version 6 of .NET, and behind them those that projects most often
// import once for all of their files.
var implied = []string{
	"System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
	"Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
	"Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
	"System.Diagnostics", "System.Text", "System.Xml", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Mvc.RazorPages", "Microsoft.AspNetCore.Authorization", "Microsoft.EntityFrameworkCore",
}
