//go:build ignore

package shop

import (
	"crypto/rand"
	"net/http"

	"golang.org/x/oauth2"
)

const fixed = "shop"

func begin(w http.ResponseWriter, r *http.Request, conf *oauth2.Config) {
	// ruleid: go-oauth-state-fixed
	http.Redirect(w, r, conf.AuthCodeURL("state"), http.StatusFound)
	// ruleid: go-oauth-state-fixed
	http.Redirect(w, r, conf.AuthCodeURL(fixed), http.StatusFound)
	state := theState()
	// ruleid: go-oauth-state-fixed
	http.Redirect(w, r, conf.AuthCodeURL(state, oauth2.AccessTypeOffline), http.StatusFound)
}

func theState() string { return "state" }

func beginSafely(w http.ResponseWriter, r *http.Request, conf *oauth2.Config) {
	state := rand.Text()
	http.SetCookie(w, &http.Cookie{Name: "state", Value: state, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	// ok: go-oauth-state-fixed
	http.Redirect(w, r, conf.AuthCodeURL(state), http.StatusFound)
	// ok: go-oauth-state-fixed
	http.Redirect(w, r, conf.AuthCodeURL("shop-"+state), http.StatusFound)
}
