package shop

import (
	"net/http"
	"os/exec"
)

// What functions of one file give the variables of another, those of a third read.

var shownFolder = "all"

var usualFolder = "all"

var sorted = false

type view struct{ folder string }

func newView() *view { return &view{folder: shownFolder} }

func showFolder(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "ls "+shownFolder).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "ls "+usualFolder).Run()
}
