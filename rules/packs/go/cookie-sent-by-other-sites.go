//go:build ignore

package shop

import (
	"net/http"
)

func login(w http.ResponseWriter, v string) {
	// ruleid: go-cookie-sent-by-other-sites
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v, SameSite: http.SameSiteNoneMode, Secure: true})
}

func loginSafely(w http.ResponseWriter, v string) {
	// ok: go-cookie-sent-by-other-sites
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v, SameSite: http.SameSiteLaxMode, Secure: true})
}
