//go:build ignore

package shop

import (
	"net/http"
)

func login(w http.ResponseWriter, v string) {
	// ruleid: go-cookie-sent-in-clear
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v, HttpOnly: true})
}

func loginSafely(w http.ResponseWriter, v string) {
	// ok: go-cookie-sent-in-clear
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v, HttpOnly: true, Secure: true})
}

func ask(request *http.Request, v string) {
	// ok: go-cookie-sent-in-clear
	request.AddCookie(&http.Cookie{Name: "session", Value: v})
}
