package engine

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestConstantFromOutline: a word that a rule asks of a text may stand in a constant of the outline, before and after that is edited.
func TestConstantFromOutline(t *testing.T) {
	rs, faults := rules.Load("r.yaml", []byte(`rules: [{id: a, severity: ERROR, message: m, languages: [javascript], patterns: [{pattern: '$DB.query("$S", ...)'}, {metavariable-regex: {metavariable: $S, regex: '.*password'}}]}]`))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	rs[0].Builtin = true
	p := Compile(rs, nil, SuppressionPolicy{})
	lang := parsers.Detect("app.js", "", "")
	code := func(where string) string {
		return "const STATEMENT = 'select id from users where " + where + " = ?';\n\nfunction find(db, x) {\n  return db.query(STATEMENT, [x]);\n}\n"
	}
	var memo Memo
	var before *parsers.Parsed
	for _, c := range []struct {
		where string
		want  int
	}{{"name", 0}, {"password", 1}, {"name", 0}} {
		parsed, err := lang.Parse(t.Context(), code(c.where), before)
		if err != nil {
			t.Fatal(err)
		}
		defer parsed.Close()
		before = parsed
		result, err := p.Check(t.Context(), "app.js", parsed.File, &memo, Later)
		if err != nil {
			t.Fatal(err)
		}
		found := len(result.Findings)
		if found != c.want {
			t.Errorf("where %s: %d findings, want %d", c.where, found, c.want)
		}
	}
}
