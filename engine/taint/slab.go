package taint

// slab hands out places for values of a type, one after the other. All of them are given back at once, when the function has been run: nothing that is
// kept longer may point to one.
type slab[T any] struct {
	blocks [][]T
	at     int // the block that is being filled
	used   int // of it
}

// What a slab takes at a time, and how many blocks it keeps to be used again.
const (
	slabBlock = 32
	slabKept  = 32
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
		s.blocks = append(s.blocks, make([]T, slabBlock))
	}
	out := s.blocks[s.at][s.used : s.used+n : s.used+n]
	s.used += n
	return out
}

func (s *slab[T]) reset() {
	for i := range s.blocks {
		switch {
		case i < s.at:
			clear(s.blocks[i])
		case i == s.at:
			clear(s.blocks[i][:s.used])
		}
	}
	if len(s.blocks) > slabKept {
		clear(s.blocks[slabKept:])
		s.blocks = s.blocks[:slabKept]
	}
	s.at, s.used = 0, 0
}
