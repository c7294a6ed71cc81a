//go:build ignore

package shop

import (
	"net/http"
	"os/exec"

	"golang.org/x/crypto/ssh"
)

func ping(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	out, err := exec.Command("sh", "-c", "ping -c 1 "+r.FormValue("host")).Output()
	use(w, out, err)
}

func pingSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	out, err := exec.Command("ping", "-c", "1", "--", r.FormValue("host")).Output()
	use(w, out, err)
}

func run(w http.ResponseWriter, r *http.Request) {
	tool := r.PathValue("tool")
	// ruleid: go-command-injection
	exec.CommandContext(r.Context(), tool, "--version").Run()
}

func remote(s *ssh.Session, r *http.Request) {
	// ruleid: go-command-injection
	s.Run("systemctl restart " + r.FormValue("unit"))
}

func runSafely(w http.ResponseWriter, r *http.Request) {
	switch r.PathValue("tool") {
	case "git":
		// ok: go-command-injection
		exec.Command("git", "--version").Run()
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "ls | wc -l").Run()
}
