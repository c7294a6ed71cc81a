package engine

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestExtract: code that stands in other code is found where it stands.
func TestExtract(t *testing.T) {
	const target = `
- {id: run, message: m, severity: LOW, languages: [python], pattern: "exec($X)"}
- {id: flow, message: m, severity: LOW, languages: [python], pattern: "$A = get()\n...\nuse($A)"}
`
	for _, c := range []struct{ name, language, rule, src, want string }{
		{"what a string says", "json", `pattern: '{"code": $X}', extract: $X, dest-language: python, transform: unquote_string`,
			`{"code": "a = 1\n\nexec(\"x\")"}`, `run exec(\"x\")`},
		{"lines of an array", "json", `pattern: '{"source": $X}', extract: $X, dest-language: python, transform: concat_json_string_array`,
			`{"cells": [{"source": ["x = 1\n", "exec(x)\n"]}]}`, `run exec(x)`},
		{"each on its own", "javascript", `pattern: 'py("$X")', extract: $X, dest-language: python`,
			"py(\"a = get()\");\npy(\"use(a)\");", ""},
		{"one text of all", "javascript", `pattern: 'py("$X")', extract: $X, dest-language: python, reduce: concat`,
			"py(\"a = get()\");\npy(\"use(a)\");", "flow a = get()\");\npy(\"use(a)"},
		{"only some rules", "javascript", `pattern: 'py("$X")', extract: $X, dest-language: python, dest-rules: {exclude: [run]}`,
			`py("exec(a)");`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			rs, faults := rules.Load("r.yaml", []byte("rules:\n- {id: take, mode: extract, languages: ["+c.language+"], "+c.rule+"}"+target))
			if len(rs) != 3 || len(faults) > 0 {
				t.Fatal(faults)
			}
			program := Compile(rs, nil, SuppressionPolicy{})
			if faults := program.CompileAll(); len(faults) > 0 {
				t.Fatal(faults)
			}
			p, err := parsers.ByID(c.language).Parse(context.Background(), c.src, nil)
			if err != nil {
				t.Fatal(err)
			}
			defer p.Close()
			r, err := program.Check(context.Background(), "a", p.File, nil, nil)
			if err != nil || len(r.Problems) > 0 {
				t.Fatal(err, r.Problems)
			}
			var got []string
			for _, f := range r.Findings {
				got = append(got, fmt.Sprintf("%s %s", f.Rule.ID, c.src[f.Span.Start:f.Span.End]))
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("found %q, want %q", s, c.want)
			}
		})
	}
}
