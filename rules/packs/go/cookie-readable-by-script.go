//go:build ignore

package shop

import (
	"net/http"
)

func login(w http.ResponseWriter, v string) {
	// ruleid: go-cookie-readable-by-script
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v})
}

func loginSafely(w http.ResponseWriter, v string) {
	// ok: go-cookie-readable-by-script
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v, HttpOnly: true, Secure: true})
}

func other(w http.ResponseWriter, v string) {
	// ok: go-cookie-readable-by-script
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: v})
}

func ask(request *http.Request, v string) {
	// ok: go-cookie-readable-by-script
	request.AddCookie(&http.Cookie{Name: "session", Value: v})
}
