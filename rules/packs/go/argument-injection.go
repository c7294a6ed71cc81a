//go:build ignore

package shop

import (
	"net/http"
	"os/exec"
	"strings"
)

func refs(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-argument-injection
	out, err := exec.Command("git", "ls-remote", r.FormValue("url")).Output()
	use(w, out, err)
}

func refsSafely(w http.ResponseWriter, r *http.Request) {
	url := r.FormValue("url")
	if strings.HasPrefix(url, "-") {
		return
	}
	// ok: go-argument-injection
	out, err := exec.Command("git", "ls-remote", url).Output()
	use(w, out, err)
}

func other(w http.ResponseWriter, r *http.Request) {
	// ok: go-argument-injection
	exec.Command("git", "--", r.FormValue("url")).Run()
	// ok: go-argument-injection
	exec.Command("git", "status").Run()
}

func shell(r *http.Request) {
	// ok: go-argument-injection
	exec.Command("sh", "-c", r.FormValue("command")).Run()
}
