//go:build ignore

package shop

import (
	"log"
	"log/slog"
	"net/http"
)

func login(user, password string) {
	// ruleid: go-secret-logged
	log.Printf("login of %s with %s failed", user, password)
}

func loginSafely(user, password string) {
	// ok: go-secret-logged
	slog.Info("login failed", "user", user)
	// ok: go-secret-logged
	log.Printf("length %d", len(password))
}

type account struct{ Name, Password string }

func dump(a account) {
	// ruleid: go-secret-logged
	slog.Debug("account", "pw", a.Password)
}

func form(w http.ResponseWriter, r *http.Request) {
	password := r.FormValue("password")
	// ruleid: go-secret-logged
	log.Printf("login of %s with %s", r.FormValue("user"), password)
	// ok: go-secret-logged
	log.Printf("login of %s", r.FormValue("user"))
	_, sent, _ := r.BasicAuth()
	// ruleid: go-secret-logged
	log.Println(sent)
}
