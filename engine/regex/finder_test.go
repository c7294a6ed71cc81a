package regex

import (
	"math/rand"
	"testing"
)

// TestFinder: many literals looked for together are found where each alone is.
func TestFinder(t *testing.T) {
	random := rand.New(rand.NewSource(3))
	word := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = "abcAB\xc3\xa4."[random.Intn(8)]
		}
		return string(b)
	}
	found := 0
	for range 5000 {
		var literals []string
		for range manyLiterals + random.Intn(3) {
			l := []byte(word(minLiteral + random.Intn(3)))
			for i := range l {
				l[i] = lower[l[i]]
			}
			literals = append(literals, string(l))
		}
		s, f := word(random.Intn(40)), newFinder(literals)
		for from := 0; from <= len(s); from++ {
			want := -1
			for _, l := range literals {
				if at := indexFold(s[from:], l); at >= 0 && (want < 0 || from+at < want) {
					want = from + at
				}
			}
			if want >= 0 {
				found++
			}
			if got := f.next(s, from); got != want {
				t.Fatalf("%q in %q from %d: at %d, want %d", literals, s, from, got, want)
			}
		}
	}
	if found < 1000 {
		t.Errorf("literals stand in %d texts only", found)
	}
}
