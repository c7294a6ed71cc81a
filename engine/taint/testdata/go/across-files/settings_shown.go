package shop

import (
	"net/http"
	"os/exec"
)

func shown(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "ls "+shownFolder).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "ls "+usualFolder).Run()
	folder := "all"
	if sorted {
		folder = r.FormValue("folder")
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "ls "+folder).Run()
}
