package shop

import (
	"context"
	"net/http"
	"os/exec"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

func sent(w http.ResponseWriter, r *http.Request) {
	names := make(chan string, 1)
	names <- r.FormValue("file")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+<-names).Run()
}

func sentConstant(w http.ResponseWriter, r *http.Request) {
	names := make(chan string, 2)
	names <- "all.txt"
	names <- r.FormValue("file")
	first := <-names
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+first).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+<-names).Run()
}

func changedByWorker(w http.ResponseWriter, r *http.Request) {
	names := make(chan string, 1)
	names <- r.FormValue("file")
	var done sync.WaitGroup
	done.Add(1)
	go func() {
		defer done.Done()
		name := <-names
		names <- name + ".txt"
	}()
	done.Wait()
	file := <-names
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func replacedByWorker(w http.ResponseWriter, r *http.Request) {
	names := make(chan string, 1)
	names <- r.FormValue("file")
	var done sync.WaitGroup
	done.Add(1)
	go func() {
		defer done.Done()
		<-names
		names <- "all.txt"
	}()
	done.Wait()
	file := <-names
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func ranged(w http.ResponseWriter, r *http.Request) {
	names := make(chan string)
	go func() {
		names <- r.FormValue("file")
		close(names)
	}()
	for name := range names {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+name).Run()
	}
}

func selected(ctx context.Context, r *http.Request) {
	names := make(chan string)
	go func() { names <- r.FormValue("file") }()
	select {
	case name := <-names:
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+name).Run()
	case <-ctx.Done():
	}
}

type job struct{ file string }

func worker(jobs <-chan job) {
	for j := range jobs {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+j.file).Run()
	}
}

func queued(w http.ResponseWriter, r *http.Request) {
	jobs := make(chan job, 8)
	go worker(jobs)
	jobs <- job{file: r.FormValue("file")}
}

type pool struct{ jobs chan job }

func (p *pool) Handle(w http.ResponseWriter, r *http.Request) {
	p.jobs <- job{file: r.FormValue("file")}
}

func (p *pool) work() {
	for j := range p.jobs {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+j.file).Run()
	}
}

func counted(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	n := int32(0)
	atomic.AddInt32(&n, 1)
	atomic.AddInt32(&n, 1)
	if atomic.LoadInt32(&n) == 2 {
		file = "all.txt"
	}
	// todook: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func countedLess(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	n := int32(0)
	atomic.AddInt32(&n, 1)
	if atomic.LoadInt32(&n) == 2 {
		file = "all.txt"
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func held(w http.ResponseWriter, r *http.Request) {
	var v atomic.Value
	v.Store(r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+v.Load().(string)).Run()
	v.Store("all.txt")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+v.Load().(string)).Run()
}

func grouped(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	g, _ := errgroup.WithContext(r.Context())
	g.Go(func() error {
		// ruleid: go-command-injection
		return exec.Command("sh", "-c", "wc "+file).Run()
	})
	g.Wait()
}

func once(w http.ResponseWriter, r *http.Request) {
	var once sync.Once
	file := "all.txt"
	once.Do(func() { file = r.FormValue("file") })
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func syncMap(w http.ResponseWriter, r *http.Request) {
	var m sync.Map
	m.Store("a", r.FormValue("file"))
	m.Store("b", "all.txt")
	a, _ := m.Load("a")
	b, _ := m.Load("b")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+a.(string)).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+b.(string)).Run()
}
