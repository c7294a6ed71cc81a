package ecma

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

var (
	reImport  = regexp.MustCompile(`^import\s+(\* as )?(\{[^}]*\}|\w+)\s+from\s+(['"][^'"]+['"]);?$`)
	reRename  = regexp.MustCompile(`(\w+) as (\w+)`)
	reRequire = regexp.MustCompile(`\brequire\(|\bmodule\.exports\b`)
	reSource  = regexp.MustCompile(`(?m)^(?:import\b.*|.*\brequire\()(['"])`)
)

// importAsFile writes an import as a call of require in a file of that kind, and with the quotes and semicolons of the file's imports.
func importAsFile(f *ir.File, statement string) string {
	m := reImport.FindStringSubmatch(statement)
	if m == nil {
		return statement
	}
	hasImport := false
	for _, n := range f.Units[0].Tree.Nodes {
		hasImport = hasImport || n.Op == ir.OpImport
	}
	names, module := m[2], m[3]
	requires := strings.Contains(f.Source, "require(")
	if !hasImport && (requires || strings.Contains(f.Source, "module.exports")) && reRequire.MatchString(f.Source) {
		statement = "const " + reRename.ReplaceAllString(names, "$1: $2") + " = require(" + module + ");"
	}
	if !hasImport && !requires {
		return statement // an expression looks for what is not there through the whole text
	}
	if q := reSource.FindStringSubmatch(f.Source); q != nil {
		statement = strings.ReplaceAll(statement, module[:1], q[1])
		if line := lineOf(f.Source, reSource.FindStringIndex(f.Source)[0]); !strings.HasSuffix(line, ";") {
			statement = strings.TrimSuffix(statement, ";")
		}
	}
	return statement
}

func lineOf(src string, at int) string {
	line, _, _ := strings.Cut(src[at:], "\n")
	return strings.TrimSpace(line)
}
