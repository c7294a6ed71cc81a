package rules

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestBoundNames compares with an expression that says what is looked for.
func TestBoundNames(t *testing.T) {
	re := regexp.MustCompile(`\$(\.\.\.)?[A-Z_][A-Z0-9_]*\b|\(\?P?<([A-Z_][A-Z0-9_]*)>`)
	pieces := []string{"$", "...", "X", "Y_2", "_", "2", "a", "(?<", "(?P<", "(?", ">", " ", "(", "é", "$X", "$...Z"}
	rnd := rand.New(rand.NewPCG(3, 4))
	found := 0
	for range 20_000 {
		var sb strings.Builder
		for range rnd.IntN(8) {
			sb.WriteString(pieces[rnd.IntN(len(pieces))])
		}
		var want []string
		for _, m := range re.FindAllStringSubmatch(sb.String(), -1) {
			if m[2] != "" {
				m[0] = "$" + m[2]
			}
			want = append(want, m[0])
		}
		if got := slices.Collect(boundNames(sb.String())); !slices.Equal(got, want) {
			t.Fatalf("%q: %q, want %q", sb.String(), got, want)
		}
		found += len(want)
	}
	if found < 5_000 {
		t.Errorf("only %d names", found)
	}
}

// TestIdentifiers: one that is written as it is spelt is found as the expression finds it.
func TestIdentifiers(t *testing.T) {
	list := []string{"CWE-89", "CWE-89: SQL Injection", "CWE-089", "cwe-79", "CWE-79: see CWE-80", "CWE-123456", "CWE-79_x", "CWE-79x", "CWE-", "the CWE-20 and CWE-20",
		"A05:2025", "A05:2025 - Injection", "A5:2025", "A055:2025", "A05:1925", "A05:2025x", "A05:202", "v5.0.0-1.2.3", "5.0.0-1.2.3", "v5.0.0-1.2.3.4", "v5.0.0-1.2.", "v5.0-1.2.3", "v5.0.0-1.2.3 x", ""}
	never := func(string) int { return 0 }
	cwe := func(g []string) string { return "CWE-" + g[1] }
	owasp := func(g []string) string { return g[1] + ":" + g[2] }
	asvs := func(g []string) string { return "v" + g[1] }
	for _, s := range list {
		one := []string{s}
		for i, pair := range [][2][]string{
			{normalised(one, speltCWE, reCWE, cwe), normalised(one, never, reCWE, cwe)},
			{normalised(one, speltOWASP, reOWASP, owasp), normalised(one, never, reOWASP, owasp)},
			{normalised(one, speltASVS, reASVS, asvs), normalised(one, never, reASVS, asvs)},
		} {
			if !slices.Equal(pair[0], pair[1]) {
				t.Errorf("%q, list %d: %q, want %q", s, i, pair[0], pair[1])
			}
		}
	}
}
