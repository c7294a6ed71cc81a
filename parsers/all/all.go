// Package all registers every language.
package all

import (
	_ "github.com/appsec-lsp/appsec-lsp/parsers/bash"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/c"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/cpp"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/csharp"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/dockerfile"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/ecma"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/golang"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/hcl"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/html"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/java"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/json"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/kotlin"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/php"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/python"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/ruby"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/rust"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/scala"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/swift"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/yaml"
)
