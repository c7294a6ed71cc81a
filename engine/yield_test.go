package engine

import (
	"context"
	"fmt"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestYield: a search rule says nothing of values that data flow knows, whichever rules run besides; a check that follows no data leaves all.
func TestYield(t *testing.T) {
	const src = `from flask import request
KINDS = {"a": "one"}
def f(owner):
    g("fixed")
    g(int(request.args["n"]))
    g(request.args["n"])
    g(owner)
    g(owner.name)
    g("a" + KINDS.get(request.args["n"], "one"))
    g("a" + owner.name + str(len(owner)))
    x = request.args["n"]
    if x in ("a", "b"):
        g(f"{x}-{1}")
    g(f"{x}-{1}")
    g(h())
`
	rs, faults := rules.Load("r.yaml", []byte(`rules: [{id: r, message: m, severity: HIGH, languages: [python], pattern: g($X), metadata: {yields: {weakness: code, values: [$X]}}}]`))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	p := Compile(rs, nil, SuppressionPolicy{})
	parsed, err := parsers.ByID("python").Parse(context.Background(), src, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer parsed.Close()
	lines := func(fs []Finding) string {
		var out []int
		for _, f := range fs {
			n := 1
			for _, c := range src[:f.Span.Start] {
				if c == '\n' {
					n++
				}
			}
			out = append(out, n)
		}
		return fmt.Sprint(out)
	}
	all, err := p.Check(context.Background(), "a.py", parsed.File, nil, Later)
	if err != nil || lines(all.Findings) != "[4 5 6 7 8 9 10 13 14 15]" {
		t.Errorf("without data flow: lines %s, error %v", lines(all.Findings), err)
	}
	const want = "[6 7 8 10 14 15]"
	some, err := p.Check(context.Background(), "a.py", parsed.File, nil, nil)
	if err != nil || lines(some.Findings) != want {
		t.Errorf("with data flow: lines %s, want %s; error %v", lines(some.Findings), want, err)
	}
	later, err := p.Yield(context.Background(), "a.py", parsed.File, p.NewFlow(), all.Findings)
	if err != nil || lines(later) != want {
		t.Errorf("afterwards: lines %s, want %s; error %v", lines(later), want, err)
	}
}
