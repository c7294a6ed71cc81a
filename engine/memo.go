package engine

import (
	"maps"
	"slices"
	"sort"
	"sync"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Memo remembers what units gave, under all that their findings depend on: the unit, what the outline says to it, and the program. It is
// safe for concurrent use; dropping it changes no result. It holds the units of one document's last check only, so it cannot grow without
// bound.
type Memo struct {
	mu      sync.Mutex
	last    *recall
	checked []string
	words   bitset // see said
	of      saidKey
}

// recall is one check. It never changes once it is kept.
type recall struct {
	program          *Program
	outline, context uint64 // the hash of the outline, and of what it says to the other units
	source           string // the file's text, for findings of the outline that depend on all of it
	holes            []text.Span
	version          uint64 // of the file
	units            []remembered
	between          gapWords
	counts           []int32 // in how many units and gaps between them each of the program's words occurs
	spanning         *spanning
	aside            map[*compiled]bool // rules that took too long
}

// said are the words that a file's outline says to its units. They are looked for again when that changes. The memo may be nil.
func (m *Memo) said(c *checker) bitset {
	if m == nil {
		return c.importWords(c.outline)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	key := saidKey{c.p, c.file.Units[0].Hash, c.outline.Settings()}
	if m.words == nil || m.of != key {
		m.of, m.words = key, c.importWords(c.outline)
	}
	return m.words
}

// saidKey identifies what an outline says: by its hash, and the settings that the file's units give.
type saidKey struct {
	program  *Program
	outline  uint64
	settings uint64
}

// remembered is what the unit with a hash gave. It holds no tree: a document that is not worked on drops its trees. notable says that it has findings or problems: most have not, and need no look.
// op is what the unit is, and begun the rules with a run that begins with it, where it is no function and no class.
type remembered struct {
	*unitResult
	hash    uint64
	notable bool
	op      ir.Op
	begun   bitset
}

func remember(u *ir.Unit, r *unitResult, begun bitset) remembered {
	return remembered{unitResult: r, hash: u.Hash, notable: len(r.findings)+len(r.problems)+len(r.screened) > 0, op: opOf(u), begun: begun}
}

// opOf is what a unit is: the operation of its first node, OpUnit where it has none.
func opOf(u *ir.Unit) ir.Op {
	if n := u.Tree.Nodes; len(n) > 1 {
		return n[1].Op
	}
	return ir.OpUnit
}

// unitResult is what one unit gave: findings with spans relative to the unit, and which of the program's words occur in it. wide says that a
// rule looked at nodes of any kind: in the outline it may have seen the text of other units.
type unitResult struct {
	findings []Finding
	words    bitset
	problems []Problem
	screened []*compiled // rules that match, unless a regular expression that looks at the whole text is against it
	wide     bool
	lines    bool // what was found holds as long as the unit has its lines to itself
}

// Clone is a Memo with the same memory, for a trial that must not replace it.
func (m *Memo) Clone() *Memo {
	m.mu.Lock()
	defer m.mu.Unlock()
	return &Memo{last: m.last}
}

// Checked lists the names of the units that the last check analysed anew, in order.
func (m *Memo) Checked() []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return append([]string(nil), m.checked...)
}

// units gives the result of every unit, from memory where it can, and the words that occur in them and between them.
func (c *checker) units(memo *Memo) ([]remembered, bitset, error) {
	if memo == nil {
		return c.allUnits()
	}
	memo.mu.Lock()
	defer memo.mu.Unlock()
	us := c.file.Units
	old := memo.last
	if old != nil && old.program != c.p {
		old = nil
	}
	next := &recall{program: c.p, outline: us[0].Hash, source: c.file.Source, version: c.file.Version, units: make([]remembered, len(us))}
	if old != nil {
		c.aside = maps.Clone(old.aside)
	}
	if old != nil && old.outline == next.outline {
		next.context = old.context
	} else if next.context = c.outline.Hash(); old != nil && old.context != next.context {
		old = nil
	}
	walk, from, to := walker{at: 1}, 1, len(us)
	since := c.file.Since
	known := old != nil && since.Version != 0 && since.Version == old.version && old.outline == next.outline
	if known {
		from, to = since.First, since.First+since.New
	}
	var begun []bitset
	next.spanning, begun = c.spans(old, from, to)
	c.spanning = next.spanning
	for i := range begun {
		next.units[from+i].begun = begun[i]
	}
	if known {
		copy(next.units[:from], old.units)
		copy(next.units[to:], old.units[from+since.Old:])
	}
	var outline *unitResult
	switch {
	case old == nil || !slices.Equal(old.spanning.rules, c.spanning.rules):
		old, from, to = nil, 1, len(us)
		next.counts = make([]int32, c.lp.words.size)
	default:
		if old.outline == next.outline {
			outline = old.outlineFor(c.file)
		}
		walk.old, next.counts = old.units, slices.Clone(old.counts)
		walk.drop(&old.units[0], next.counts)
		if known {
			walk.old, walk.at = old.units[:from+since.Old], from
		}
	}
	var checked []string
	fill := func(i int, r *unitResult, isNew bool) error {
		if r == nil || r.lines && !c.alone(&us[i]) {
			if err := c.ctx.Err(); err != nil {
				return err
			}
			r = c.unit(&us[i], i == 0)
			checked = append(checked, us[i].Name)
		}
		if isNew {
			r.words.each(func(w int) { next.counts[w]++ })
		}
		next.units[i] = remember(&us[i], r, next.units[i].begun)
		return nil
	}
	if err := fill(0, outline, true); err != nil {
		return nil, nil, err
	}
	for i := from; i < to; i++ {
		r, isNew := walk.take(&us[i], next.counts)
		if err := fill(i, r, isNew); err != nil {
			return nil, nil, err
		}
	}
	walk.dropRest(next.counts)
	next.between = c.between(old, next.counts)
	if next.units[0].notable {
		next.holes = holesOf(c.file)
	}
	next.aside = c.aside
	memo.last, memo.checked = next, checked
	words := c.lp.words.none()
	for w, n := range next.counts {
		if n > 0 {
			words.set(w)
		}
	}
	words.or(c.imported)
	return next.units, words, nil
}

// allUnits checks every unit, for a file that is looked at once.
func (c *checker) allUnits() ([]remembered, bitset, error) {
	c.spanning, _ = c.spans(nil, 1, len(c.file.Units))
	out := make([]remembered, len(c.file.Units))
	words := c.lp.words.none()
	for i := range out {
		if err := c.ctx.Err(); err != nil {
			return nil, nil, err
		}
		r := c.unit(&c.file.Units[i], i == 0)
		words.or(r.words)
		out[i] = remember(&c.file.Units[i], r, nil)
	}
	for g := range c.gaps() {
		c.lp.words.text(c.gap(g), words)
	}
	words.or(c.imported)
	return out, words, nil
}

// walker finds the units of a file among those of its last version. Both lists are in the order of the text and an edit touches few, so most
// are found at the next place. Where many are not, as when a part of the file was moved, they are looked for by their hash.
type walker struct {
	old    []remembered
	at     int
	missed int
	byHash map[uint64]*unitResult
}

// manyMissed is how far ahead a unit is looked for, and how many are checked anew before they are looked for by hash: making the index costs
// more than a unit.
const manyMissed = 4

// take returns what the unit gave, or nil. isNew says that its words are not counted yet.
func (w *walker) take(u *ir.Unit, counts []int32) (r *unitResult, isNew bool) {
	for next := w.at; next < min(w.at+manyMissed, len(w.old)); next++ {
		if e := &w.old[next]; e.hash == u.Hash {
			for ; w.at < next; w.at++ {
				w.drop(&w.old[w.at], counts)
			}
			w.at++
			return e.unitResult, false
		}
	}
	if w.missed++; w.missed <= manyMissed {
		return nil, true
	}
	if w.byHash == nil {
		w.byHash = make(map[uint64]*unitResult, len(w.old))
		for i := 1; i < len(w.old); i++ {
			w.byHash[w.old[i].hash] = w.old[i].unitResult
		}
	}
	return w.byHash[u.Hash], true
}

func (w *walker) drop(e *remembered, counts []int32) {
	e.words.each(func(i int) { counts[i]-- })
}

func (w *walker) dropRest(counts []int32) {
	for i := w.at; i < len(w.old); i++ {
		w.drop(&w.old[i], counts)
	}
}

// outlineFor is what the outline of the last version gave, for a file whose outline has the same text between other units: its findings have
// moved. It is nil where they may depend on the text of other units.
func (m *recall) outlineFor(f *ir.File) *unitResult {
	r := &m.units[0]
	if !r.notable && !r.wide || m.source == f.Source {
		return r.unitResult
	}
	if r.wide || len(m.holes) != len(f.Units)-1 {
		return nil
	}
	moved := *r.unitResult
	moved.findings = make([]Finding, len(r.findings))
	for i, fd := range r.findings {
		whole := true
		moved.findings[i] = fd.moved(func(at int) int {
			k := sort.Search(len(m.holes), func(k int) bool { return m.holes[k].Start >= at })
			if k == 0 {
				return at
			}
			whole = whole && m.holes[k-1].End <= at
			return at + f.Units[k].Span().End - m.holes[k-1].End
		})
		if !whole || covers(m.holes, fd) {
			return nil
		}
	}
	return &moved
}

// covers reports whether a finding, or what one of its metavariables stands for, holds a hole.
func covers(holes []text.Span, f Finding) bool {
	over := func(s text.Span) bool {
		k := sort.Search(len(holes), func(k int) bool { return holes[k].End > s.Start })
		return k < len(holes) && holes[k].Start < s.End
	}
	for _, b := range f.Bindings {
		if over(b.Span) {
			return true
		}
	}
	return over(f.Span)
}

func holesOf(f *ir.File) []text.Span {
	out := make([]text.Span, 0, len(f.Units)-1)
	for i := 1; i < len(f.Units); i++ {
		out = append(out, f.Units[i].Span())
	}
	return out
}
