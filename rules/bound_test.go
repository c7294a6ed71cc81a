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
