// Package ecma maps JavaScript, TypeScript and TSX onto the ir. JSX is part of JavaScript and of TSX.
package ecma

import (
	"regexp"
	"unsafe"

	javascript "github.com/smacker/go-tree-sitter/javascript"
	tsx "github.com/smacker/go-tree-sitter/typescript/tsx"
	typescript "github.com/smacker/go-tree-sitter/typescript/typescript"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

func init() {
	parsers.Register(language("javascript", []string{"js", "jsx"}, []string{".js", ".jsx", ".mjs", ".cjs", ".es6"}, []string{"javascriptreact"},
		func() unsafe.Pointer { return parsers.Raw(javascript.GetLanguage()) }))
	parsers.Register(language("typescript", []string{"ts"}, []string{".ts", ".mts", ".cts"}, nil,
		func() unsafe.Pointer { return parsers.Raw(typescript.GetLanguage()) }))
	parsers.Register(language("tsx", nil, []string{".tsx"}, []string{"typescriptreact"},
		func() unsafe.Pointer { return parsers.Raw(tsx.GetLanguage()) }))
}

// loginTexts show that programs have people sign in, and roleTexts that they ask what those may do.
var (
	loginTexts = []string{"jwt.sign(", "getServerSession", "getIronSession", "betterAuth(", "NextAuth(", "clerkMiddleware(", "new SignJWT(", "jwt.verify(", "jwtVerify(", "getKindeServerSession", "passport.authenticate(", "\"jsonwebtoken\"", "'jsonwebtoken'"}
	roleTexts  = []string{"APP_GUARD", "useGlobalGuards(", ".role", "oles", "sAdmin", "is_admin", "sStaff", "ermission", "requireAdmin", "olicy", "bility", "\"ADMIN", "'ADMIN", "Role.ADMIN", "rganization", "enant"}
)

// gate is the file that a program of Next.js has before all addresses, or before those that its matcher names.
var gate = &parsers.Gate{
	Path:     regexp.MustCompile(`(?:^|/)(?:middleware|proxy)\.[jt]sx?$`),
	Asks:     regexp.MustCompile(`(?i)auth|session|token|jwt|cookie|clerk|authoriz|user`),
	Narrowed: "matcher",
	Reaches:  regexp.MustCompile("['\"`]/(?:api\\b|\\(|:path)"),
	Leaves:   regexp.MustCompile(`\(\?!(?:[^)'"]*\|)?/?api\b`),
}

// routers are those of Express, Koa, Fastify, Hono and what is made like them.
var routers = &parsers.Routers{
	Makes:    regexp.MustCompile(`^(?:new\s+)?(?:(?:\w+\.)?Router|\w*KoaRouter|router|require\(['"](?:@koa/router|koa-router|express-promise-router)['"]\))(?:<[^>]*>)?\(|^require\(['"]express['"]\)\.Router\(`),
	Programs: regexp.MustCompile(`^(?:new\s+)?(?:(?:\w+\.)?(?:[eE]xpress|[fF]astify|koa|Koa|Hono|OpenAPIHono|createServer)|require\(['"](?:express|fastify|koa)['"]\))(?:<[^>]*>)?\(`),
	Plain:    regexp.MustCompile(`^(?:await\s+)?(?:require\()?['"]?(?:@?\w+/)?(?:cors|helmet|compress(?:ion)?|morgan|[eE]xpress\.(?:json|urlencoded|static|raw|text)|bodyParser|body-parser|koaBody|koa-body\w*|cookieParser|cookie-parser|expressSession|session|serveStatic|serve|logger|winston\w*|multer|upload|fileUpload|express-fileupload|swagger\w*|flash|methodOverride|favicon|fastify(?:Cors|Helmet|Cookie|Session|Static|Multipart|Swagger\w*))\b`),
	Mounts:   []string{"use", "register", "all", "addHook", "route"},
}

func language(id string, aliases, extensions, ids []string, grammar func() unsafe.Pointer) *parsers.Language {
	l := &parsers.Language{
		ID: id, Family: "ecma", ReplaceOnce: true, Hoists: true, Models: []string{"model"}, FieldModels: []string{"define"}, Schemas: []string{"Schema"}, Logins: loginTexts, Roles: roleTexts, Gate: gate, Routers: routers, Sieves: []string{"whitelist: true"}, OpaqueObjects: true, BareTexts: true, OpenArguments: true, UntypedParameters: true,
		Sequences: true, NumericOperators: true, Arguments: "arguments", TaggedTemplates: true, Aliases: aliases, Extensions: extensions, LanguageIDs: ids, Grammar: grammar,
		Containers:  []string{"program", "class_declaration", "class", "class_body"},
		Functions:   []string{"function_declaration", "generator_function_declaration", "method_definition", "arrow_function", "function_expression"},
		Keep:        []string{"import_statement"},
		Wrappers:    []string{"export_statement", "lexical_declaration", "variable_declarator"},
		Mapping:     mapping,
		Pattern:     patternSyntax,
		LineComment: "//",
		Imports: parsers.ImportSyntax{Head: regexp.MustCompile(`^['"]use (strict|client|server)['"];?`),
			Line: regexp.MustCompile(`^(const|let|var)\s+[^=]+=\s*require\(`), Adapt: importAsFile},
		BlockComment: [2]string{"/*", "*/"},
	}
	switch id {
	case "javascript":
		l.Fallback = "tsx"
	case "typescript":
		l.Fallback = "tsx"
		l.DialectOf = []string{"javascript"}
	case "tsx":
		l.DialectOf = []string{"typescript", "javascript"}
	}
	if id == "javascript" {
		l.Interpreters = []string{"node", "bun"}
	} else {
		l.Interpreters = []string{"deno", "ts-node"}
		l.Containers = append(l.Containers, "abstract_class_declaration")
	}
	return l
}
