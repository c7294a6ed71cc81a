package engine

import (
	"context"
	"math/rand"
	"slices"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

const wordRules = runRules + `
- {id: text, message: m, severity: LOW, languages: [python], pattern-regex: "secret_?key"}
- {id: text-of-two, message: m, severity: LOW, languages: [python], pattern-either: [{pattern-regex: "TODO"}, {pattern-regex: "pass\\s*\\n\\s*\\n"}]}
`

// TestMemoryOfWords: after any edits the memory of a check holds what that of a new one holds: what each unit gave, and how often each word occurs.
func TestMemoryOfWords(t *testing.T) {
	rs, faults := rules.Load("r.yaml", []byte(wordRules))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	lang, program := parsers.ByID("python"), Compile(rs, nil, SuppressionPolicy{})
	random := rand.New(rand.NewSource(11))
	pieces := []string{"x", "secret", "_key", "key", "\n", "\n\n", "  ", "TODO", "pass\n", "def g(a):\n  sink(a)\n", "# TODO\n", ""}
	followed := 0
	for range 60 {
		src := randomProgram(random) + "\n\ndef secret():\n  return 1\n\n" + randomProgram(random)
		var memo Memo
		p, err := lang.Parse(context.Background(), src, nil)
		for range 12 {
			if err != nil {
				t.Fatal(err)
			}
			check := func(m *Memo) Result {
				r, err := program.Check(context.Background(), "a.py", p.File, m, nil)
				if err != nil || len(r.Problems) > 0 {
					t.Fatal(err, r.Problems)
				}
				return r
			}
			if s := p.File.Since; s.Version != 0 && memo.last != nil && memo.last.version == s.Version {
				followed++
			}
			var fresh Memo
			got, want := check(&memo), check(&fresh)
			if len(got.Findings) != len(want.Findings) {
				t.Fatalf("%d findings, without memory %d, in\n%s", len(got.Findings), len(want.Findings), src)
			}
			if a, b := memo.last, fresh.last; !slices.Equal(a.counts, b.counts) || a.spanning.outside != b.spanning.outside || !slices.Equal(a.spanning.rules, b.spanning.rules) ||
				!slices.EqualFunc(a.units, b.units, func(x, y remembered) bool {
					return x.hash == y.hash && x.op == y.op && x.notable == y.notable && slices.Equal(x.begun, y.begun)
				}) {
				t.Fatalf("words %v, without memory %v, in\n%s", a.counts, b.counts, src)
			}
			at := random.Intn(len(src))
			src = src[:at] + pieces[random.Intn(len(pieces))] + src[min(len(src), at+random.Intn(3)):]
			var next *parsers.Parsed
			next, err = lang.Parse(context.Background(), src, p)
			p.Close()
			p = next
		}
		p.Close()
	}
	if followed < 300 {
		t.Errorf("the memory followed the version before in %d of 660 edits", followed)
	}
}
