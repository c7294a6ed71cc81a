package app

import (
	"net/http"
	"os/exec"
	"sync"
	"sync/atomic"
)

func counterSafe(w http.ResponseWriter, r *http.Request) {
	in := r.FormValue("n")
	n := int32(0)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() { defer wg.Done(); atomic.AddInt32(&n, 1) }()
	go func() { defer wg.Done(); atomic.AddInt32(&n, 1) }()
	wg.Wait()
	if atomic.LoadInt32(&n) == 2 {
		in = ""
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", in).Run()
}
