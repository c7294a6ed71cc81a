package taint

// slab hands out places for values of a type, one after the other. All of them are given back at once, when the function has been run: nothing that is
// kept longer may point to one.
type slab[T any] struct {
	blocks [][]T
	at     int // the block that is being filled
	used   int // of it
	spare  *[][]T
}

// What a slab takes at a time, and how many blocks an analysis keeps to be used again: functions within whose calls others are run need few each.
const (
	slabBlock = 32
	slabKept  = 64
)

// one is a place for one value, which is zero.
func (s *slab[T]) one() *T { return &s.run(1)[0] }

// list is an empty list with room for n values.
func (s *slab[T]) list(n int) []T { return s.run(n)[:0] }

func (s *slab[T]) run(n int) []T {
	if n > slabBlock {
		return make([]T, n)
	}
	if s.at < len(s.blocks) && s.used+n > slabBlock {
		s.at, s.used = s.at+1, 0
	}
	if s.at == len(s.blocks) {
		s.blocks = append(s.blocks, s.block())
	}
	out := s.blocks[s.at][s.used : s.used+n : s.used+n]
	s.used += n
	return out
}

func (s *slab[T]) block() []T {
	if s.spare == nil || len(*s.spare) == 0 {
		return make([]T, slabBlock)
	}
	n := len(*s.spare) - 1
	b := (*s.spare)[n]
	*s.spare = (*s.spare)[:n]
	return b
}

func (s *slab[T]) reset() {
	for i, b := range s.blocks {
		if i == s.at {
			clear(b[:s.used])
		} else {
			clear(b)
		}
		if s.spare != nil && len(*s.spare) < slabKept {
			*s.spare = append(*s.spare, b)
		}
	}
	clear(s.blocks)
	s.blocks, s.at, s.used = s.blocks[:0], 0, 0
}
