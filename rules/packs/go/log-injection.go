//go:build ignore

package shop

import (
	"log"
	"log/slog"
	"net/http"
)

func login(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-log-injection
	log.Printf("login of %s", r.FormValue("user"))
}

func loginSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-log-injection
	slog.Info("login", "user", r.FormValue("user"))
	// ok: go-log-injection
	log.Printf("login from %d bytes", len(r.FormValue("user")))
}
