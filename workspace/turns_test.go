package workspace

import (
	"slices"
	"sync"
	"testing"
)

// TestTurns: each piece is dealt once, whoever asks, and a worker goes on in its own range.
func TestTurns(t *testing.T) {
	for _, of := range []struct{ pieces, workers int }{{0, 3}, {1, 2}, {2, 5}, {100, 1}, {101, 7}} {
		turns := newTurns(of.pieces, of.workers)
		dealt := make([][]int, of.workers)
		var wg sync.WaitGroup
		for w := range of.workers {
			wg.Go(func() {
				for n, ok := turns.next(w); ok; n, ok = turns.next(w) {
					dealt[w] = append(dealt[w], n)
				}
			})
		}
		wg.Wait()
		all := slices.Concat(dealt...)
		slices.Sort(all)
		if len(all) != of.pieces || len(slices.Compact(all)) != of.pieces {
			t.Errorf("%d pieces for %d workers: %v", of.pieces, of.workers, dealt)
		}
	}
	turns := newTurns(10, 2)
	var got []int
	for n, ok := turns.next(1); ok; n, ok = turns.next(1) {
		got = append(got, n)
	}
	if want := []int{5, 6, 7, 8, 9, 2, 3, 4, 1, 0}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
