package workspace

import "sync"

// turns deals out pieces of work, by number, to workers. What lies together stays together: each worker has a range of its own, and who is done with it takes
// over the end of the longest that is left. Two that work side by side in a row would keep coming by the same functions, of which one waits for the other.
type turns struct {
	mu   sync.Mutex
	left []span // by worker
}

// span is the pieces from its first to before its end.
type span struct{ first, end int }

func newTurns(pieces, workers int) *turns {
	workers = max(workers, 1)
	t := &turns{left: make([]span, workers)}
	for i := range t.left {
		t.left[i] = span{i * pieces / workers, (i + 1) * pieces / workers}
	}
	return t
}

// next is the next piece for a worker; ok is false when none is left.
func (t *turns) next(worker int) (piece int, ok bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	own := &t.left[worker]
	if own.first == own.end {
		from := own
		for i := range t.left {
			if x := &t.left[i]; x.end-x.first > from.end-from.first {
				from = x
			}
		}
		half := (from.end - from.first + 1) / 2
		own.first, own.end, from.end = from.end-half, from.end, from.end-half
	}
	if own.first == own.end {
		return 0, false
	}
	own.first++
	return own.first - 1, true
}
