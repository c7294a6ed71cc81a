package shop

import (
	"net/http"
	"os/exec"
)

// What only tests put in the place of others is for tests.

type shelf interface {
	fetch(name string) string
	size() int
}

type fixedShelf struct{}

func (fixedShelf) fetch(name string) string { return "fixed" }
func (fixedShelf) size() int                { return 1 }

func fetched(s shelf, w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+s.fetch(r.FormValue("file"))).Run()
}
