package testkit

import (
	"context"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestRules: every rule is read and compiled without a fault.
func TestRules(t *testing.T) {
	for _, language := range Languages() {
		rs, faults := rules.Load("synthetic.yaml", []byte(Rules(language, 200)))
		faults = append(faults, engine.Compile(rs, nil, engine.SuppressionPolicy{}).CompileAll()...)
		if len(rs) != 200 || len(faults) > 0 {
			t.Errorf("%s: %d rules, faults %v", language, len(rs), faults[:min(len(faults), 3)])
		}
	}
}

// BenchmarkLoadRules reads a file of 2,000 rules: at most 500 ms on one core is wanted.
func BenchmarkLoadRules(b *testing.B) {
	data := []byte(Rules("python", 2000))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if rs, faults := rules.Load("x.yaml", data); len(rs) != 2000 || len(faults) > 0 {
			b.Fatal(len(rs), faults[:1])
		}
	}
}

// BenchmarkCompileRules compiles 2,000 rules for the language that they name.
func BenchmarkCompileRules(b *testing.B) {
	rs, _ := rules.Load("x.yaml", []byte(Rules("python", 2000)))
	b.ReportAllocs()
	for b.Loop() {
		if faults := engine.Compile(rs, nil, engine.SuppressionPolicy{}).CompileAll(); len(faults) > 0 {
			b.Fatal(faults[0])
		}
	}
}

// TestRulesMatchNothing: what is measured with them is the cost of rules, not of findings.
func TestRulesMatchNothing(t *testing.T) {
	for _, language := range Languages() {
		rs, _ := rules.Load("synthetic.yaml", []byte(Rules(language, 2000)))
		program := engine.Compile(rs, nil, engine.SuppressionPolicy{})
		src, _, _ := Program(language, 100)
		p, err := parsers.ByID(language).Parse(context.Background(), src, nil)
		if err != nil {
			t.Fatal(err)
		}
		r, err := program.Check(context.Background(), "x", p.File, nil, nil)
		for _, f := range r.Findings {
			t.Errorf("%s: %s: %s", language, f.Rule.ID, src[f.Span.Start:f.Span.End])
		}
		if err != nil || len(r.Problems) > 0 {
			t.Error(err, r.Problems)
		}
		p.Close()
	}
}

// TestCheckMakesLittle: what a check allocates is a few times for each unit, not for each rule that is tried in it.
func TestCheckMakesLittle(t *testing.T) {
	for _, language := range Languages() {
		rs, _ := rules.Load("synthetic.yaml", []byte(Rules(language, 2000)))
		program := engine.Compile(rs, nil, engine.SuppressionPolicy{})
		src, _, _ := Program(language, 1000)
		p, err := parsers.ByID(language).Parse(context.Background(), src, nil)
		if err != nil {
			t.Fatal(err)
		}
		units := len(p.File.Units)
		per := testing.AllocsPerRun(3, func() {
			if _, err := program.Check(context.Background(), "x", p.File, nil, nil); err != nil {
				t.Error(err)
			}
		}) / float64(units)
		t.Logf("%s: %.0f for each of %d units", language, per, units)
		if per > 150 {
			t.Errorf("%s: %.0f allocations for each of %d units", language, per, units)
		}
		p.Close()
	}
}
