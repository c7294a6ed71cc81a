//go:build ignore

package shop

import (
	"net/http"
)

func static() http.Handler {
	// ruleid: go-folder-listing-served
	return http.FileServer(http.Dir("."))
}

func staticSafely() http.Handler {
	// ok: go-folder-listing-served
	return http.FileServer(http.Dir("./public"))
}
