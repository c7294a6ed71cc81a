//go:build ignore

package shop

import (
	"net/http"

	"github.com/gorilla/websocket"
)

// ruleid: go-websocket-origin-unchecked
var upgrader = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return true },
}

// ok: go-websocket-origin-unchecked
var upgraderSafely = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == "https://shop.example.com" },
}

func set(u *websocket.Upgrader) {
	// ruleid: go-websocket-origin-unchecked
	u.CheckOrigin = func(r *http.Request) bool { return true }
}

// ok: go-websocket-origin-unchecked
var plain = websocket.Upgrader{ReadBufferSize: 1024}
