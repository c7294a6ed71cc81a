//go:build ignore

package shop

import (
	"net/http"
)

func cors(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-origin-reflected
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func corsSafely(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == "https://shop.example.com" {
		// ok: go-origin-reflected
		w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	}
	// ok: go-origin-reflected
	w.Header().Set("X-Origin", r.Header.Get("Origin"))
}
