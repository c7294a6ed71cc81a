package workspace

import (
	"runtime/debug"
	"runtime/metrics"
	"sync"
	"time"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

const (
	// rested is how long nothing must be analysed before memory is given back.
	rested = 3 * time.Second
	// worthwhile is how many bytes the collector must be able to return; it takes about a millisecond for each megabyte that stays.
	worthwhile = 16 << 20
)

// spare gives memory back to the system when work has rested: what the collector would keep for the next keystrokes, and what C keeps of closed trees.
// It costs nothing while nothing happens.
type spare struct {
	mu    sync.Mutex
	timer *time.Timer
}

// worked says that something was analysed or forgotten.
func (s *spare) worked() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.timer == nil {
		s.timer = time.AfterFunc(rested, giveBack)
		return
	}
	s.timer.Reset(rested)
}

func giveBack() {
	if returnable() > worthwhile {
		debug.FreeOSMemory()
	}
	parsers.GiveBack()
}

// returnable is how many bytes of the heap are not in use but held, as far as that is known: what is free, and what was made since the last collection.
func returnable() uint64 {
	list := []metrics.Sample{{Name: "/memory/classes/heap/free:bytes"}, {Name: "/memory/classes/heap/unused:bytes"}, {Name: "/memory/classes/heap/objects:bytes"}, {Name: "/gc/heap/live:bytes"}}
	metrics.Read(list)
	var n [4]uint64
	for i := range list {
		if list[i].Value.Kind() == metrics.KindUint64 {
			n[i] = list[i].Value.Uint64()
		}
	}
	return n[0] + n[1] + n[2] - min(n[2], n[3])
}
