package engine

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestLibraries: languages whose functions call each other, with the same models and flow rules, learn of each function once. A rule of one of them alone
// parts them.
func TestLibraries(t *testing.T) {
	builtin := func(l string) []*rules.Rule {
		rs, _ := rules.BuiltinFor(l)
		return rs
	}
	own := &rules.Rule{ID: "own", Mode: rules.ModeTaint, Languages: []string{"typescript"}}
	own.Metadata.Flow = &rules.Flow{Weakness: "sql", Sources: []string{"remote"}}
	for _, of := range []struct {
		a, b string
		own  []*rules.Rule
		want bool
	}{
		{"javascript", "typescript", nil, true},
		{"typescript", "tsx", nil, true},
		{"ruby", "erb", nil, true},
		{"java", "kotlin", nil, false},
		{"python", "ruby", nil, false},
		{"javascript", "typescript", []*rules.Rule{own}, false},
		{"typescript", "tsx", []*rules.Rule{own}, true},
	} {
		p := Compile(of.own, builtin, SuppressionPolicy{})
		a, b := p.language(parsers.ByID(of.a)).library, p.language(parsers.ByID(of.b)).library
		if a == nil || b == nil || (a == b) != of.want {
			t.Errorf("%s and %s, %d rules of the workspace: one library %v, want %v", of.a, of.b, len(of.own), a == b, of.want)
		}
	}
}
