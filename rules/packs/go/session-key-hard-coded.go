//go:build ignore

package shop

import (
	"github.com/gorilla/sessions"
)

// ruleid: go-session-key-hard-coded
var store = sessions.NewCookieStore([]byte("something-very-secret"))

func open(key []byte) *sessions.CookieStore {
	// ok: go-session-key-hard-coded
	return sessions.NewCookieStore(key)
}

var (
	kept = []byte("q8Zk3mN1xR7vT5yB2cD9fG4hJ6kL0pS1")
	// ruleid: go-session-key-hard-coded
	store = sessions.NewCookieStore(kept)
)
