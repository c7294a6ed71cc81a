package engine

import (
	"math/bits"
	"slices"

	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// word is something that must stand in a file for a rule to match there: a name of its code, by hash, or a literal of its text, in any
// case of its ASCII letters.
type word struct {
	name    uint32
	literal string // in lower case; "" for names
	spelt   string // a name as it is written
}

func nameOf(s string) word { return word{name: ir.HashText(s), spelt: s} }

// vocabulary numbers the words of a language's rules.
type vocabulary struct {
	names    map[uint32]int
	maybe    [1024]uint64 // a filter before names: most words of a source are not asked for
	literals map[string]int
	spelt    []string // by number
	size     int
	grams    gramIndex
	longest  int // bytes of the longest literal
}

func (v *vocabulary) number(w word) int {
	if w.literal == "" {
		id, ok := v.names[w.name]
		if !ok {
			id = v.size
			v.names[w.name] = id
			v.maybe[w.name>>6&1023] |= 1 << (w.name & 63)
			v.size++
			v.spelt = append(v.spelt, w.spelt)
		}
		return id
	}
	id, ok := v.literals[w.literal]
	if !ok {
		id = v.size
		v.literals[w.literal] = id
		v.size++
		v.spelt = append(v.spelt, w.literal)
		v.longest = max(v.longest, len(w.literal))
	}
	return id
}

// patterns gives every pattern of a formula the words without which it need not be tried. Those of conditions may look at other scopes.
func (v *vocabulary) patterns(fs ...formula) {
	for _, f := range fs {
		switch f := f.(type) {
		case *patternF:
			for i, h := range f.Needs {
				f.words = append(f.words, v.number(word{name: h, spelt: f.Names[i]}))
			}
		case *orF:
			v.patterns(f.members...)
		case *andF:
			v.patterns(f.positives...)
			v.patterns(f.negatives...)
		case *insideF:
			v.patterns(f.of)
		case *anywhereF:
			v.patterns(f.of)
		}
	}
}

// none is an empty set of the vocabulary's words.
func (v *vocabulary) none() bitset { return make(bitset, v.size/64+1) }

// name adds a name that occurs.
func (v *vocabulary) name(hash uint32, to bitset) {
	if v.maybe[hash>>6&1023]&(1<<(hash&63)) == 0 {
		return
	}
	if id, ok := v.names[hash]; ok {
		to.set(id)
	}
}

// text adds the literals that occur in a text.
func (v *vocabulary) text(s string, to bitset) {
	if len(v.literals) == 0 {
		return
	}
	if regex.Odd(s) {
		for _, id := range v.literals {
			to.set(id)
		}
		return
	}
	v.grams.search(s, to)
}

// gramIndex finds which of many literals stand in a text, in one pass: of each literal, the three bytes that are rarest are looked up at
// every place.
type gramIndex struct {
	filter  [1 << 15 / 64]uint64
	entries map[uint32][]gramEntry
}

type gramEntry struct {
	literal string
	offset  int // of the gram in the literal
	id      int
}

func gramHash(g uint32) uint32 { return g * 0x9e3779b1 >> 17 }

// commonLetters, from the most frequent in code to the least of those that count as frequent.
const commonLetters = "etaonirslcudpmfgh"

func (x *gramIndex) build(literals map[string]int) {
	count := map[uint32]int{}
	grams := func(l string, f func(offset int, g uint32)) {
		for i := 0; i+3 <= len(l); i++ {
			f(i, uint32(l[i])<<16|uint32(l[i+1])<<8|uint32(l[i+2]))
		}
	}
	for l := range literals {
		grams(l, func(_ int, g uint32) { count[g]++ })
	}
	x.entries = make(map[uint32][]gramEntry, len(literals))
	for l, id := range literals {
		best, offset, least := uint32(0), 0, 0
		grams(l, func(i int, g uint32) {
			cost := count[g] * 64
			for _, c := range []byte(l[i : i+3]) {
				if k := slices.Index([]byte(commonLetters), c); k >= 0 {
					cost += len(commonLetters) - k
				}
			}
			if i == 0 || cost < least {
				best, offset, least = g, i, cost
			}
		})
		x.entries[best] = append(x.entries[best], gramEntry{l, offset, id})
		h := gramHash(best)
		x.filter[h>>6] |= 1 << (h & 63)
	}
}

func (x *gramIndex) search(s string, to bitset) {
	g := uint32(0)
	for i := 0; i < len(s); i++ {
		g = (g<<8 | uint32(lowered[s[i]])) & 0xffffff
		h := gramHash(g)
		if x.filter[h>>6]&(1<<(h&63)) == 0 || i < 2 {
			continue
		}
		for _, e := range x.entries[g] {
			if at := i - 2 - e.offset; at >= 0 && at+len(e.literal) <= len(s) && !to.has(e.id) && holdsAt(s[at:], e.literal) {
				to.set(e.id)
			}
		}
	}
}

var lowered = func() (t [256]byte) {
	for i := range t {
		t[i] = byte(i)
		if 'A' <= i && i <= 'Z' {
			t[i] += 'a' - 'A'
		}
	}
	return t
}()

func holdsAt(s, literal string) bool {
	for i := range len(literal) {
		if lowered[s[i]] != literal[i] {
			return false
		}
	}
	return true
}

// ruleIndex leads from words to the rules that need them, so that rules whose words do not occur cost nothing.
type ruleIndex struct {
	rules  []*compiled
	byWord [][]int32 // by the number of a word: rules, of which each stands under the words of one of its groups
	always []int32   // rules that need no word
}

// none is an empty set of the rules.
func (x *ruleIndex) none() bitset { return make(bitset, len(x.rules)/64+1) }

// build indexes each rule under the group whose words the fewest rules need: words that many rules share are those of every file.
func (x *ruleIndex) build(words int, shared []int) {
	x.byWord = make([][]int32, words)
	for i, r := range x.rules {
		best, least := -1, 0
		for k, g := range r.groups {
			cost := 0
			for _, w := range g {
				cost += shared[w]
			}
			if best < 0 || cost < least {
				best, least = k, cost
			}
		}
		if best < 0 {
			x.always = append(x.always, int32(i))
			continue
		}
		for _, w := range r.groups[best] {
			x.byWord[w] = append(x.byWord[w], int32(i))
		}
	}
}

// possible appends the rules of which every group has a word that occurs, in their order.
func (x *ruleIndex) possible(words bitset, out []*compiled) []*compiled {
	var few [64]int32
	found := append(few[:0], x.always...)
	for i, b := range words {
		for ; b != 0; b &= b - 1 {
			found = append(found, x.byWord[i<<6+bits.TrailingZeros64(b)]...)
		}
	}
	slices.Sort(found)
	found = slices.Compact(found)
	for _, i := range found {
		if r := x.rules[i]; r.possible(words) {
			out = append(out, r)
		}
	}
	return out
}

// needs is what must occur for a formula to match: one word of every group.
func needs(f formula) [][]word {
	switch f := f.(type) {
	case *patternF:
		var out [][]word
		for i, h := range f.Needs {
			out = append(out, []word{{name: h, spelt: f.Names[i]}})
		}
		return out
	case *regexF:
		var group []word
		for _, l := range f.re.Literals() {
			group = append(group, word{literal: l})
		}
		if group != nil {
			return [][]word{group}
		}
	case *genericF:
		return genericNeeds(f)
	case *andF:
		var out [][]word
		for _, p := range f.positives {
			out = append(out, needs(p)...)
		}
		return append(out, guardNeeds(f)...)
	case *insideF:
		return needs(f.of)
	case *anywhereF:
		return needs(f.of)
	case *orF:
		return orNeeds(f)
	}
	return nil
}

// genericNeeds are the words of a generic pattern, as far as they can be looked for byte by byte.
func genericNeeds(f *genericF) [][]word {
	var out [][]word
	for _, l := range f.p.Literals() {
		b := []byte(l)
		ascii := len(b) >= 3
		for i, c := range b {
			ascii = ascii && c < 0x80
			b[i] = lowered[c]
		}
		if ascii {
			out = append(out, []word{{literal: string(b)}})
		}
	}
	return out
}

// orNeeds: of every alternative its rarest group, which is guessed to be the smallest; together one group.
func orNeeds(f *orF) [][]word {
	var group []word
	for _, m := range f.members {
		n := needs(m)
		if len(n) == 0 {
			return nil
		}
		best := n[0]
		for _, g := range n {
			if len(g) < len(best) || len(g) == len(best) && g[0] != best[0] {
				best = g
			}
		}
		group = append(group, best...)
	}
	return [][]word{group}
}

// textual: a formula looks at the text alone, so that no tree of the whole file need be made for it.
func textual(f formula) bool {
	switch f := f.(type) {
	case *regexF, *genericF:
		return true
	case *insideF:
		return textual(f.of)
	case *anywhereF:
		return textual(f.of)
	case *orF:
		return !slices.ContainsFunc(f.members, func(m formula) bool { return !textual(m) })
	case *andF:
		for _, list := range [][]formula{f.positives, f.negatives} {
			if slices.ContainsFunc(list, func(m formula) bool { return !textual(m) }) {
				return false
			}
		}
		return !slices.ContainsFunc(f.conditions, func(c condition) bool {
			p, ok := c.(*patternCondition)
			return ok && p.lang == nil && !textual(p.of)
		})
	}
	return false
}

// bitset is a set of small numbers.
type bitset []uint64

func (b bitset) set(i int)      { b[i>>6] |= 1 << (i & 63) }
func (b bitset) has(i int) bool { return b[i>>6]&(1<<(i&63)) != 0 }
func (b bitset) all(list []int) bool {
	for _, i := range list {
		if !b.has(i) {
			return false
		}
	}
	return true
}
func (b bitset) each(f func(i int)) {
	for w, x := range b {
		for ; x != 0; x &= x - 1 {
			f(w<<6 + bits.TrailingZeros64(x))
		}
	}
}
func (b bitset) empty() bool { return !slices.ContainsFunc(b, func(w uint64) bool { return w != 0 }) }
func (b bitset) or(o bitset) {
	for i := range o {
		b[i] |= o[i]
	}
}
