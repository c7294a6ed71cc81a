package regex

import (
	"strings"
	"unicode/utf8"
)

// A search near the literals of an expression tries only the starts from which a literal can be reached. It gives what a search through the
// whole text gives: the leftmost match starts at one of them, they are tried from left to right, and each is tried with the character
// before it, on which assertions depend.

const maxNear = 512 // bytes before a literal that are tried

// patience is how many steps a search near the literals may take before one through the whole text, on Go's engine, is taken for cheaper.
func patience(s string) int { return 50_000 + 4*len(s) }

// near calls try for each start from which a literal can be reached, in order, and behind each match for those after its end. ok is false
// where nothing bounds the starts, and the text must be searched as a whole.
func (r *Regexp) near(s string, limit int, try func(start int) (Match, bool, error)) (out []Match, ok bool, err error) {
	n := &r.need
	if n.literals == nil || n.before > maxNear && !n.inLine || odd(s) {
		return nil, false, nil
	}
	hits := newHits(s, n.literals, r.finder())
	others := n.othersIn(s)
	from := 0
	for h := hits.next(0); h >= 0; {
		low := max(from, h-n.before)
		if n.inLine {
			low = max(low, strings.LastIndexByte(s[low:h], '\n')+1+low)
		}
		if h-low > maxNear {
			return nil, false, nil
		}
		from = h + 1
		switch others.reach(low, h) {
		case nowhere:
			return out, true, nil
		case elsewhere:
			h = hits.next(from)
			continue
		}
		for start := low; start <= h; start++ {
			if cuts(s, start) {
				continue
			}
			m, found, err := try(start)
			if err != nil {
				return out, true, err
			}
			if found {
				out = append(out, m)
				from = m.End
				break
			}
		}
		if len(out) == limit {
			break
		}
		h = hits.next(from)
	}
	return out, true, nil
}

// others walk over the places of what a match needs besides the literals that it is looked for by.
type others struct {
	also []need
	hits []*hits // of each; nil until it is asked for
	s    string
}

func (n *need) othersIn(s string) *others {
	return &others{also: n.also, hits: make([]*hits, len(n.also)), s: s}
}

// reached says whether the other texts that a match needs stand where one that begins in a range could have them.
type reached uint8

const (
	here      reached = iota
	elsewhere         // not for this range
	nowhere           // nor for any behind it
)

// reach looks for them for matches that begin in [low, high]. Ranges are asked for from left to right.
func (o *others) reach(low, high int) reached {
	for i := range o.also {
		n := &o.also[i]
		if o.hits[i] == nil {
			o.hits[i] = newHits(o.s, n.literals, nil)
		}
		switch at := o.hits[i].next(low); {
		case at < 0:
			return nowhere
		case n.before < unbounded && at > high+n.before:
			return elsewhere
		}
	}
	return here
}

// hits walks over the places of literals.
type hits struct {
	s        string
	literals []string
	at       []int // of each literal, its next place; -1 where there is none
	all      *finder
}

func newHits(s string, literals []string, all *finder) *hits {
	if all != nil {
		return &hits{s: s, all: all}
	}
	h := &hits{s: s, literals: literals, at: make([]int, len(literals))}
	for i, l := range literals {
		h.at[i] = indexFold(s, l)
	}
	return h
}

// next is the first place of a literal at or after from, or -1.
func (h *hits) next(from int) int {
	if h.all != nil {
		return h.all.next(h.s, from)
	}
	best := -1
	for i, l := range h.literals {
		if h.at[i] >= 0 && h.at[i] < from {
			if h.at[i] = indexFold(h.s[from:], l); h.at[i] >= 0 {
				h.at[i] += from
			}
		}
		if h.at[i] >= 0 && (best < 0 || h.at[i] < best) {
			best = h.at[i]
		}
	}
	return best
}

// cuts: the offset lies within a character.
func cuts(s string, at int) bool {
	if at == 0 || at >= len(s) || utf8.RuneStart(s[at]) {
		return false
	}
	for k := 1; k < utf8.UTFMax && k <= at; k++ {
		if utf8.RuneStart(s[at-k]) {
			_, n := utf8.DecodeRuneInString(s[at-k:])
			return n > k
		}
	}
	return false
}

// findNear is FindAll of an expression that Go's engine can run, near its literals. There the backtracking engine is quicker, which knows after a few
// steps that a literal is not what was looked for. Both find the same, unless a turn of a loop may match nothing.
func (r *Regexp) findNear(s string, limit int) ([]Match, bool) {
	if r.need.literals == nil {
		return nil, false
	}
	p := r.back()
	if p == nil || p.slots > 2*len(r.names) {
		return nil, false
	}
	m := newMachine(p, s)
	m.allow(patience(s))
	out, ok, err := r.findBackNear(m, limit)
	return out, ok && err == nil
}

// findBackNear is findBack near the literals.
func (r *Regexp) findBackNear(m *machine, limit int) ([]Match, bool, error) {
	return r.near(m.s, limit, func(start int) (Match, bool, error) {
		ok, err := m.match(start)
		if err != nil || !ok {
			return Match{}, false, err
		}
		return r.match(m.slots[:2*len(r.names)], 0), true, nil
	})
}
