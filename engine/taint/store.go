package taint

import (
	"cmp"
	"math"
	"slices"
)

// object is something that values refer to: what a construction, a literal or a parameter made. What its fields hold depends on the point of the
// function, so it is kept in the store.
type object struct {
	fields fieldTable // slots by field or constant key
	typ    string
	// A parameter's object stands for what the caller passes: fields that were not written have marks of their own.
	symbolic bool
	param    int
	path     string
	depth    int
	// global: the object outlives the function; path is its name.
	global bool
	// several objects may stand behind this one: writes never replace.
	many bool
	// loose is how often something was put under a key of which nothing is known. It may be too many.
	loose int32
	// given by a call that got such a map: what it may hold under other keys came from elsewhere.
	given bool
	node  uint32
	slots int32 // of the store when it was made; 0 for what was there before the function was run
}

// fieldTable finds slots by name. Most objects have few fields, which are looked through.
type fieldTable struct {
	names []string // in the order in which they came up
	slots []int32
	index map[string]int32 // of tables with more than fewFields
}

const fewFields = 12

func (t *fieldTable) get(name string) (int32, bool) {
	if t.index != nil {
		s, ok := t.index[name]
		return s, ok
	}
	for i, n := range t.names {
		if n == name {
			return t.slots[i], true
		}
	}
	return 0, false
}

// slot is that of a field which is there.
func (t *fieldTable) slot(name string) int32 {
	s, _ := t.get(name)
	return s
}

// add names a slot by a field that was not there.
func (t *fieldTable) add(name string, slot int32) {
	if t.names == nil {
		t.names, t.slots = make([]string, 0, 2), make([]int32, 0, 2)
	}
	t.names, t.slots = append(t.names, name), append(t.slots, slot)
	switch {
	case t.index != nil:
		t.index[name] = slot
	case len(t.names) > fewFields:
		t.index = make(map[string]int32, 2*len(t.names))
		for i, n := range t.names {
			t.index[n] = t.slots[i]
		}
	}
}

// anyField is the field that writes under unknown keys go to; elements holds a list's sequence.
const (
	anyField = "[*]"
	// keysField holds what is not constant of a map's keys.
	keysField = "[keys]"
	elements  = "[]"
)

// store holds what variables and fields are at the present point. Changes are logged, so that a branch can be taken back and its outcome joined with
// that of another at a cost that follows what the branches changed. Values in it are never changed: a slot points to another one instead.
type store struct {
	vals  []*Value // by slot; nil is the zero Value
	trail []change
	local []bool // by slot: a variable of the function that is summarised, which nobody sees once it has returned
	gone  []bool // by slot: a variable of a function that was run in place, which nobody sees any more
	boxes boxes
	sites slab[site]
	args  slab[argument]
	loops []round // that are being run, the innermost last
	began []began // the marks that were set, by where the trail ended
	// By slot: how many slots there were when the object was made whose field it is, and the name of a variable; see round.
	owner []int32
	names []uint32
	// unbound are names that were read in a loop and stood for no variable then, as bits of their hashes.
	unbound [16]uint64

	// By slot: the round of since or merge that met it last, and where it stands in what that gathers.
	round   int32
	met     []int32
	place   []int32
	pending []pending
}

type change struct {
	slot int32
	old  *Value
}

// cell is a slot with its value at the end of a piece of code.
type cell struct {
	slot int32
	val  *Value
}

// pending is a slot whose join is being gathered, from n outcomes so far.
type pending struct {
	cell
	n int
}

// state is what a piece of code changed.
type state struct {
	cells []cell
	slots int32 // that there were before it
	dead  bool  // the end is not reached
}

// began is how many slots there were where a mark was set.
type began struct {
	trail int
	slots int32
}

// boxes hands out places for values. All of them are given back at once, when the function has been run.
type boxes struct {
	slabs []*boxSlab
	used  int
	spare *spareBoxes
}

const boxesBlock = 128

type boxSlab [boxesBlock]Value

// spareBoxes are slabs of boxes, empty, for any store of an analysis: functions within whose calls others are run hold few each, long ones many.
type spareBoxes struct{ slabs []*boxSlab }

// What is kept to be used again: slabs in all (16 KiB each), and changes of a store.
const (
	keptSlabs   = 320
	keptChanges = 1 << 15
)

func (b *boxes) box(v Value) *Value {
	if b.used == len(b.slabs)*boxesBlock {
		b.slabs = append(b.slabs, b.spare.slab())
	}
	p := &b.slabs[b.used/boxesBlock][b.used%boxesBlock]
	b.used++
	*p = v
	p.made = int32(b.used)
	return p
}

func (b *boxes) reset() {
	for i, slab := range b.slabs {
		clear(slab[:min(b.used-i*boxesBlock, boxesBlock)])
		if b.spare != nil && len(b.spare.slabs) < keptSlabs {
			b.spare.slabs = append(b.spare.slabs, slab)
		}
	}
	clear(b.slabs)
	b.slabs, b.used = b.slabs[:0], 0
}

// slab is an empty one. A store of which nothing is to be kept has none to spare.
func (s *spareBoxes) slab() *boxSlab {
	if s == nil || len(s.slabs) == 0 {
		return new(boxSlab)
	}
	n := len(s.slabs)
	slab := s.slabs[n-1]
	s.slabs = s.slabs[:n-1]
	return slab
}

// reset makes the store as new, and keeps its memory.
func (s *store) reset() {
	if cap(s.trail) > keptChanges || cap(s.vals) > keptChanges || cap(s.pending) > keptChanges {
		*s = store{boxes: s.boxes, sites: s.sites, args: s.args}
	}
	s.vals, s.trail, s.local, s.gone, s.met, s.place, s.pending = s.vals[:0], s.trail[:0], s.local[:0], s.gone[:0], s.met[:0], s.place[:0], s.pending[:0]
	s.owner, s.names, s.loops, s.began = s.owner[:0], s.names[:0], s.loops[:0], s.began[:0]
	s.unbound = [16]uint64{}
	s.sites.reset()
	s.args.reset()
	s.boxes.reset()
}

func (s *store) slot() int32 {
	s.vals = append(s.vals, nil)
	s.local, s.gone = append(s.local, false), append(s.gone, false)
	s.met = append(s.met, 0)
	s.place = append(s.place, 0)
	n := int32(len(s.vals) - 1)
	s.owner, s.names = append(s.owner, n), append(s.names, 0)
	return n
}

var noValue Value

// at is the value of a slot, which is not to be changed.
func (s *store) at(slot int32) *Value {
	v := s.vals[slot]
	if v == nil {
		v = &noValue
	}
	if n := len(s.loops); n > 0 && v.made <= s.loops[n-1].from {
		s.readsHead(slot, v.made)
	}
	return v
}

// behind is the value of a slot for an update of that slot, which the round need not have seen: what the update adds is there after one round.
func (s *store) behind(slot int32) *Value {
	if v := s.vals[slot]; v != nil {
		return v
	}
	return &noValue
}

// add gives a slot a value that holds the one before: whoever reads it reads that as well.
func (s *store) add(slot int32, v Value) {
	p := s.boxes.box(v)
	if old := s.vals[slot]; old != nil {
		p.made = min(p.made, old.made)
	}
	s.point(slot, p)
}

// begin gives a new slot its first value.
func (s *store) begin(slot int32, v Value) { s.vals[slot] = s.boxes.box(v) }

func (s *store) set(slot int32, v Value) { s.point(slot, s.boxes.box(v)) }

func (s *store) point(slot int32, v *Value) {
	s.trail = append(s.trail, change{slot, s.vals[slot]})
	s.vals[slot] = v
}

func (s *store) mark() int {
	b := began{len(s.trail), int32(len(s.vals))}
	if k := len(s.began) - 1; k >= 0 && s.began[k].trail == b.trail {
		s.began[k] = b
	} else {
		s.began = append(s.began, b)
	}
	return b.trail
}

// slotsAt is how many slots there were at a mark, or more where another one was set before anything changed.
func (s *store) slotsAt(mark int) int32 {
	i, ok := slices.BinarySearchFunc(s.began, mark, func(b began, trail int) int { return cmp.Compare(b.trail, trail) })
	if !ok {
		return int32(len(s.vals))
	}
	return s.began[i].slots
}

// since is what changed since a mark. The store stays as it is.
func (s *store) since(mark int) state { return s.changed(mark, true) }

// beyond is what since gives, without the variables of the function that is summarised.
func (s *store) beyond(mark int) state { return s.changed(mark, false) }

func (s *store) changed(mark int, locals bool) state {
	s.round++
	n := 0
	for i := len(s.trail) - 1; i >= mark; i-- {
		if slot := s.trail[i].slot; s.met[slot] != s.round && !s.gone[slot] && (locals || !s.local[slot]) {
			s.met[slot] = s.round
			n++
		}
	}
	if n == 0 {
		return state{}
	}
	out := state{cells: make([]cell, 0, n), slots: s.slotsAt(mark)}
	s.round++
	for i := len(s.trail) - 1; len(out.cells) < n; i-- {
		if slot := s.trail[i].slot; s.met[slot] != s.round && !s.gone[slot] && (locals || !s.local[slot]) {
			s.met[slot] = s.round
			out.cells = append(out.cells, cell{slot, s.vals[slot]})
		}
	}
	return out
}

// undo takes back what changed since a mark.
func (s *store) undo(mark int) {
	for i := len(s.trail) - 1; i >= mark; i-- {
		s.vals[s.trail[i].slot] = s.trail[i].old
	}
	s.trail = s.trail[:mark]
	for n := len(s.began); n > 0 && s.began[n-1].trail > mark; n-- {
		s.began = s.began[:n-1]
	}
}

// take is since, and undo.
func (s *store) take(mark int, dead bool) state {
	if dead {
		s.undo(mark)
		return state{dead: true}
	}
	out := s.since(mark)
	s.undo(mark)
	return out
}

// apply makes the outcome of one piece of code the present.
func (s *store) apply(x state) {
	for _, c := range x.cells {
		s.point(c.slot, c.val)
	}
}

// mix joins an outcome of one slot into the present.
func (s *store) mix(c cell) { s.point(c.slot, s.joined(s.vals[c.slot], c.val)) }

// merge makes the join of several outcomes the present; those that do not reach their end have no part. It reports whether any does.
func (s *store) merge(states ...state) bool {
	live, last, total, slots := 0, 0, 0, int32(math.MaxInt32)
	for i := range states {
		if x := &states[i]; !x.dead {
			live, last, total = live+1, i, total+len(x.cells)
			if len(x.cells) > 0 {
				slots = min(slots, x.slots)
			}
		}
	}
	switch {
	case live == 0:
		return false
	case live == 1:
		s.apply(states[last])
		return true
	case total == 0:
		return true
	}
	s.round++
	s.pending = s.pending[:0]
	for i := range states {
		if !states[i].dead {
			s.gather(states[i].cells)
		}
	}
	for i := range s.pending {
		if p := &s.pending[i]; p.n < live && !s.madeSince(p.slot, slots) {
			p.val = s.joined(s.vals[p.slot], p.val)
		}
	}
	for i := range s.pending {
		if p := &s.pending[i]; p.val.isFlag() || s.isTally(p, live) {
			s.flagged(p, states)
		}
	}
	for _, p := range s.pending {
		s.point(p.slot, p.val)
	}
	return true
}

// madeSince: a slot is a field of an object that one outcome alone has made, of which the others know nothing.
func (s *store) madeSince(slot, slots int32) bool {
	return s.names[slot] == 0 && s.owner[slot] >= slots && s.vals[slot] == nil
}

func (s *store) gather(cells []cell) {
	for _, c := range cells {
		if s.met[c.slot] != s.round {
			s.met[c.slot], s.place[c.slot] = s.round, int32(len(s.pending))
			s.pending = append(s.pending, pending{c, 1})
			continue
		}
		p := &s.pending[s.place[c.slot]]
		p.val = s.joined(p.val, c.val)
		p.n++
	}
}

func (s *store) joined(a, b *Value) *Value {
	if a == b {
		return a
	}
	if a == nil {
		a = &noValue
	}
	if b == nil {
		b = &noValue
	}
	v := s.boxes.box(join(*a, *b))
	v.made = min(a.made, b.made)
	return v
}

// widen joins an outcome into the present and reports whether that changed anything that the round saw and that tells another round more. Constants that
// differ become unknown at once, so that loops end.
func (s *store) widen(x state, r *round, more func(was, now *Value) bool) bool {
	changed := false
	for _, c := range x.cells {
		old, val := s.behind(c.slot), c.val
		if val == nil {
			val = &noValue
		}
		if old == val || old.covers(val) && (old.says == nil || old.says == val.says) {
			continue
		}
		v := join(*old, *val)
		if v.consts != nil && (old.consts == nil || v.consts != old.consts) && !v.isFlag() {
			v.consts = nil
		}
		s.set(c.slot, v)
		changed = changed || s.seen(c.slot, r) && more(old, &v)
	}
	return changed
}
