package shop

import (
	"net/http"
	"os/exec"
)

func setFolder(w http.ResponseWriter, r *http.Request) {
	shownFolder = r.FormValue("folder")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "ls "+newView().folder).Run()
	usualFolder = "some"
	sorted = true
}

func setOwn(w http.ResponseWriter, r *http.Request) {
	usualFolder := r.FormValue("folder")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "ls "+usualFolder).Run()
}

func showSet(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "ls "+shownFolder).Run()
}
