package shop

import (
	"net/http"
	"os/exec"
)

func through(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	count(r.FormValue("file"))
	// ok: go-command-injection
	list(r.FormValue("file"))
}

func results(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+always(r.FormValue("file"))).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+same(r.FormValue("file"))).Run()
}

func constantOfOtherFile(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "ls "+root).Run()
}

func methods(w http.ResponseWriter, r *http.Request) {
	j := newJob(r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", j.command()).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", j.name()).Run()
}

func fieldOfOtherFile(w http.ResponseWriter, r *http.Request) {
	j := newJob(r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+j.file).Run()
}
