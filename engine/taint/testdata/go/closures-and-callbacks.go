package shop

import (
	"net/http"
	"os/exec"
	"sort"
	"sync"
)

func captured(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	build := func() string { return "wc " + file }
	// ruleid: go-command-injection
	exec.Command("sh", "-c", build()).Run()
}

func capturedConstant(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	build := func() string { return "wc " + file }
	file = "fixed"
	// ok: go-command-injection
	exec.Command("sh", "-c", build()).Run()
}

func withFile(file string, use func(string)) { use(file) }

func apply(file string, f func(string) string) string { return f(file) }

func passedOn(w http.ResponseWriter, r *http.Request) {
	withFile(r.FormValue("file"), func(f string) {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+f).Run()
	})
	withFile("all.txt", func(f string) {
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+f).Run()
	})
}

func resultOfCallback(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+apply(r.FormValue("file"), func(f string) string { return f })).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+apply(r.FormValue("file"), func(f string) string { return "x" })).Run()
}

func adder(prefix string) func(string) string {
	return func(text string) string { return prefix + text }
}

func returnedFunction(w http.ResponseWriter, r *http.Request) {
	add := adder("wc ")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", add(r.FormValue("file"))).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", add("all.txt")).Run()
	given := adder(r.FormValue("prefix"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", given("all.txt")).Run()
}

func writesOuter(w http.ResponseWriter, r *http.Request) {
	file := "x"
	take := func() { file = r.FormValue("file") }
	// todook: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
	take()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func inTable(w http.ResponseWriter, r *http.Request) {
	table := map[string]func(string) string{
		"same":  func(x string) string { return x },
		"fixed": func(x string) string { return "fixed" },
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", table["same"](r.FormValue("file"))).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", table["fixed"](r.FormValue("file"))).Run()
}

func deferred(w http.ResponseWriter, r *http.Request) {
	defer func() {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+r.FormValue("file")).Run()
	}()
}

func inGoroutine(w http.ResponseWriter, r *http.Request) {
	go func(f string) {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+f).Run()
	}(r.FormValue("file"))
	go func(f string) {
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+f).Run()
	}("fixed")
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+r.FormValue("file")).Run()
	})
}

func sorted(w http.ResponseWriter, r *http.Request) {
	list := []string{"b", "a"}
	sort.Slice(list, func(i, j int) bool { return list[i] < list[j] })
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+list[0]).Run()
}

type tool struct{}

func (tool) same(x string) string { return x }

func methodValue(w http.ResponseWriter, r *http.Request) {
	f := tool{}.same
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+f(r.FormValue("file"))).Run()
}

func counter() func(string) string {
	n := 0
	return func(s string) string {
		n++
		if n == 1 {
			return s
		}
		return "all.txt"
	}
}

func counting(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	next := counter()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+next(file)).Run()
	// todook: go-command-injection
	exec.Command("sh", "-c", "wc "+next(file)).Run()
}

func generator(prefix string) func() func(string) string {
	return func() func(string) string {
		return func(name string) string { return prefix + name }
	}
}

func nestedClosures(w http.ResponseWriter, r *http.Request) {
	g := generator(r.FormValue("file"))()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+g("x")).Run()
	h := generator("x")()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+h("x")).Run()
}

func clearedAtTheEnd(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	defer func() { file = "" }()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func filledAtTheEnd(w http.ResponseWriter, r *http.Request) {
	file := "all.txt"
	defer func() { file = r.FormValue("file") }()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func argumentAtOnce(w http.ResponseWriter, r *http.Request) {
	file := "all.txt"
	defer func(f string) {
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+f).Run()
	}(file)
	file = r.FormValue("file")
	defer func() {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+file).Run()
	}()
}

func countingHere(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	next := func() func(string) string {
		n := 0
		return func(s string) string {
			n++
			if n == 1 {
				return s
			}
			return "all.txt"
		}
	}()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+next(file)).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+next(file)).Run()
}

func runOnce(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	var once sync.Once
	once.Do(func() { file = "all.txt" })
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
	once.Do(func() { file = r.FormValue("other") })
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
	get := sync.OnceValue(func() string { return r.FormValue("file") })
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+get()).Run()
}
