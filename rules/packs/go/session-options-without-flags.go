//go:build ignore

package shop

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func start(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "shop")
	// ruleid: go-session-options-without-flags
	session.Options = &sessions.Options{
		Path:     "/",
		MaxAge:   3600,
		HttpOnly: false,
	}
	// ruleid: go-session-options-without-flags
	session.Options.HttpOnly = false
	// ok: go-session-options-without-flags
	session.Options = &sessions.Options{Path: "/", HttpOnly: true}
	// ok: go-session-options-without-flags
	session.Options = &sessions.Options{Path: "/", MaxAge: 3600}
	session.Save(r, w)
}
