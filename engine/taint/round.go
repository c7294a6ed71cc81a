package taint

// A loop's body is run again where what it leaves behind could change what it does. It could if a slot changed whose value at the beginning of the round
// was read in the round: a body that writes a variable before it reads it does the same in each round. So the store notes which of the values that stood in
// it when a round began were read. What was joined of such a value and others counts as that value.

// round is one run of a loop's body.
type round struct {
	from  int32    // what was put into the store up to here was there when it began
	slots int32    // so many slots there were
	reads []uint64 // the slots whose value from before was read, as bits
}

func (s *store) beginRound() {
	s.loops = append(s.loops, round{from: int32(s.boxes.used), slots: int32(len(s.vals))})
}

func (s *store) endRound() round {
	n := len(s.loops) - 1
	r := s.loops[n]
	s.loops = s.loops[:n]
	return r
}

// readsHead notes the read of a slot, whose value was made at a time, in each of the rounds that began after that.
func (s *store) readsHead(slot, made int32) {
	for i := len(s.loops) - 1; i >= 0 && made <= s.loops[i].from; i-- {
		r := &s.loops[i]
		for int(slot/64) >= len(r.reads) {
			r.reads = append(r.reads, 0)
		}
		r.reads[slot/64] |= 1 << (slot % 64)
	}
}

// readsUnbound notes that a name was read which stands for no variable as yet.
func (s *store) readsUnbound(name uint32) {
	if len(s.loops) > 0 {
		s.unbound[name/64%uint32(len(s.unbound))] |= 1 << (name % 64)
	}
}

// seen: what the round did may rest on the value that a slot had when it began. A variable or field that was made since had none, and nobody missed it: a
// field's object was made since as well, and the variable's name was not read before.
func (s *store) seen(slot int32, r *round) bool {
	if r == nil || int(slot/64) < len(r.reads) && r.reads[slot/64]&(1<<(slot%64)) != 0 {
		return true
	}
	if slot < r.slots {
		return false
	}
	name := s.names[slot]
	return s.owner[slot] < r.slots || name != 0 && s.unbound[name/64%uint32(len(s.unbound))]&(1<<(name%64)) != 0
}

// carries: an outcome has something for a slot that was not there when the round began, and that the round may have read.
func (s *store) carries(x state, r *round) bool {
	for _, c := range x.cells {
		if old := s.behind(c.slot); c.val != nil && old != c.val && !old.covers(c.val) && s.seen(c.slot, r) {
			return true
		}
	}
	return false
}
