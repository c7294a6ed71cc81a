package regex

import "sync"

// manyLiterals is from how many literals on they may be looked for together.
const manyLiterals = 4

// frequentEnough: literals without a rare character stop a pass over the text at every few characters, so that one pass for all of them, which looks at each character, is
// cheaper than one for each. The bound was measured on programs of several languages.
func frequentEnough(literals []string) bool {
	stops := 0
	for _, l := range literals {
		stops += 40 / (1 + int(rank[l[rarest(l)]])) // in hundredths of the characters, about
	}
	return len(literals) >= manyLiterals && stops > maxStops
}

const maxStops = 30

// finder looks for the first of many literals, by the pairs of characters that they begin with.
type finder struct {
	literals []string
	pairs    [1 << 16 / 64]uint64 // a bit for each two bytes in lower case
}

// finderOf is made when first asked for; nil where each literal is looked for by itself.
func finderOf(literals []string) func() *finder {
	if !frequentEnough(literals) {
		return func() *finder { return nil }
	}
	return sync.OnceValue(func() *finder { return newFinder(literals) })
}

func newFinder(literals []string) *finder {
	f := &finder{literals: literals}
	for _, l := range literals {
		p := uint(l[0])<<8 | uint(l[1])
		f.pairs[p/64] |= 1 << (p % 64)
	}
	return f
}

// next is the first place of a literal at or after from, in any case of its letters, or -1.
func (f *finder) next(s string, from int) int {
	if from >= len(s) {
		return -1
	}
	p := uint(lower[s[from]])
	for i := from + 1; i < len(s); i++ {
		p = (p<<8 | uint(lower[s[i]])) & 0xFFFF
		if f.pairs[p/64]&(1<<(p%64)) != 0 && f.begins(s[i-1:]) {
			return i - 1
		}
	}
	return -1
}

// begins: a literal stands at the start of s.
func (f *finder) begins(s string) bool {
	for _, l := range f.literals {
		if l[0] == lower[s[0]] && l[1] == lower[s[1]] && len(l) <= len(s) && equalFold(s[:len(l)], l) {
			return true
		}
	}
	return false
}
