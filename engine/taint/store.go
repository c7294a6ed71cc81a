package taint

// object is something that values refer to: what a construction, a literal or a parameter made. What its fields hold depends on the point of the
// function, so it is kept in the store.
type object struct {
	fields map[string]int32 // slots by field or constant key
	names  []string         // keys of fields, in the order in which they came up
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
	node uint32
}

// anyField is the field that writes under unknown keys go to; elements holds a list's sequence.
const (
	anyField = "[*]"
	elements = "[]"
)

// store holds what variables and fields are at the present point. Changes are logged, so that a branch can be taken back and its outcome joined with
// that of another at a cost that follows what the branches changed.
type store struct {
	vals  []Value
	trail []change
	local []bool // by slot: a variable of the function that is summarised, which nobody sees once it has returned
}

type change struct {
	slot int32
	old  Value
}

// state is what a piece of code changed: slots with their values at its end.
type state struct {
	slots []int32
	vals  []Value
	dead  bool // the end is not reached
}

func (s *store) slot() int32 {
	s.vals = append(s.vals, Value{})
	s.local = append(s.local, false)
	return int32(len(s.vals) - 1)
}

func (s *store) set(slot int32, v Value) {
	s.trail = append(s.trail, change{slot, s.vals[slot]})
	s.vals[slot] = v
}

func (s *store) mark() int { return len(s.trail) }

// since is what changed since a mark. The store stays as it is.
func (s *store) since(mark int) state {
	var out state
	if len(s.trail)-mark < 24 {
		for i := len(s.trail) - 1; i >= mark; i-- {
			slot := s.trail[i].slot
			known := false
			for _, o := range out.slots {
				if o == slot {
					known = true
					break
				}
			}
			if !known {
				out.slots = append(out.slots, slot)
				out.vals = append(out.vals, s.vals[slot])
			}
		}
		return out
	}
	seen := make(map[int32]bool, len(s.trail)-mark)
	for i := len(s.trail) - 1; i >= mark; i-- {
		if slot := s.trail[i].slot; !seen[slot] {
			seen[slot] = true
			out.slots = append(out.slots, slot)
			out.vals = append(out.vals, s.vals[slot])
		}
	}
	return out
}

// beyond is what since gives, without the variables of the function that is summarised.
func (s *store) beyond(mark int) state {
	var out state
	var seen map[int32]bool
	for i := len(s.trail) - 1; i >= mark; i-- {
		slot := s.trail[i].slot
		if s.local[slot] || seen[slot] {
			continue
		}
		if seen == nil {
			seen = map[int32]bool{}
		}
		seen[slot] = true
		out.slots = append(out.slots, slot)
		out.vals = append(out.vals, s.vals[slot])
	}
	return out
}

// undo takes back what changed since a mark.
func (s *store) undo(mark int) {
	for i := len(s.trail) - 1; i >= mark; i-- {
		s.vals[s.trail[i].slot] = s.trail[i].old
	}
	s.trail = s.trail[:mark]
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
	for i, slot := range x.slots {
		s.set(slot, x.vals[i])
	}
}

// merge makes the join of several outcomes the present; those that do not reach their end have no part. It reports whether any does.
func (s *store) merge(states ...state) bool {
	live := states[:0:0]
	for _, x := range states {
		if !x.dead {
			live = append(live, x)
		}
	}
	switch len(live) {
	case 0:
		return false
	case 1:
		s.apply(live[0])
		return true
	}
	type joined struct {
		v Value
		n int
	}
	total := 0
	for _, x := range live {
		total += len(x.slots)
	}
	if total == 0 {
		return true
	}
	acc := make(map[int32]*joined, total)
	var order []int32
	for _, x := range live {
		for i, slot := range x.slots {
			j := acc[slot]
			if j == nil {
				acc[slot] = &joined{x.vals[i], 1}
				order = append(order, slot)
				continue
			}
			j.v = join(j.v, x.vals[i])
			j.n++
		}
	}
	for _, slot := range order {
		j := acc[slot]
		if j.n < len(live) {
			j.v = join(s.vals[slot], j.v)
		}
		s.set(slot, j.v)
	}
	return true
}

// widen joins an outcome into the present and reports whether that changed anything. Constants that differ become unknown at once, so that loops end.
func (s *store) widen(x state) bool {
	changed := false
	for i, slot := range x.slots {
		old := s.vals[slot]
		if old.covers(&x.vals[i]) {
			continue
		}
		v := join(old, x.vals[i])
		if v.consts != nil && (old.consts == nil || v.consts != old.consts) {
			v.consts = nil
		}
		s.set(slot, v)
		changed = true
	}
	return changed
}
