package engine

import "slices"

// Literals may stand between units, or across an end of one. A gap is the text from the end of one unit to the start of the next, and as much on either
// side as the longest literal takes; the last one ends with the file.

// gaps is how many there are.
func (c *checker) gaps() int {
	if len(c.lp.words.literals) == 0 {
		return 0
	}
	return len(c.file.Units)
}

// gap is the text of the one behind a unit; behind the outline, that before the first.
func (c *checker) gap(g int) string {
	us, src := c.file.Units, c.file.Source
	from, to := 0, len(src)
	if g > 0 {
		from = us[g].Span().End
	}
	if g+1 < len(us) {
		to = max(us[g+1].Start, from) + c.lp.words.longest
	}
	return src[max(from-c.lp.words.longest, 0):min(to, len(src))]
}

// gapWords are the words of a file's gaps. Gaps behind each other often have the same.
type gapWords struct {
	at   []int32   // by gap: its set
	sets [][]int32 // some may be of gaps that are no more
}

// maxOldSets bounds the sets that are carried from version to version without a gap that has them.
const maxOldSets = 64

// between finds the words of the gaps, and counts them. old, which may be nil, is the version whose words are counted already.
func (c *checker) between(old *recall, counts []int32) gapWords {
	n := c.gaps()
	if n == 0 {
		return gapWords{}
	}
	var (
		out      gapWords
		from, to = 0, n
	)
	if old != nil {
		if s := c.file.Since; s.Version != 0 && s.Version == old.version && old.outline == c.file.Units[0].Hash && s.Old == s.New && len(old.between.sets) < n+maxOldSets {
			from, to = c.gapsAround(s.First, s.First+s.New)
			out.at, out.sets = slices.Clone(old.between.at), slices.Clip(old.between.sets)
		}
		for g := from; g < min(to, len(old.between.at)); g++ {
			for _, w := range old.between.sets[old.between.at[g]] {
				counts[w]--
			}
		}
		if out.at == nil {
			for _, k := range old.between.at[min(to, len(old.between.at)):] {
				for _, w := range old.between.sets[k] {
					counts[w]--
				}
			}
		}
	}
	if out.at == nil {
		out.at = make([]int32, n)
	}
	words, last := c.lp.words.none(), int32(-1)
	for g := from; g < to; g++ {
		clear(words)
		c.lp.words.text(c.gap(g), words)
		var set []int32
		words.each(func(w int) { set = append(set, int32(w)); counts[w]++ })
		if last < 0 || !slices.Equal(out.sets[last], set) {
			out.sets, last = append(out.sets, set), int32(len(out.sets))
		}
		out.at[g] = last
	}
	return out
}

// gapsAround are the gaps whose texts reach into the units from first on, up to end.
func (c *checker) gapsAround(first, end int) (from, to int) {
	if first == end {
		return 0, 0 // the text is the same
	}
	us, reach := c.file.Units, c.lp.words.longest
	from, to = first-1, end
	for from > 0 && us[from].Start+reach > us[first].Start {
		from--
	}
	for to < len(us) && us[to].Span().End-reach < us[end-1].Span().End {
		to++
	}
	return from, to
}
