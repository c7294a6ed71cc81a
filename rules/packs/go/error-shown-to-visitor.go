//go:build ignore

package shop

import (
	"log/slog"
	"net/http"
)

func load(w http.ResponseWriter, err error) {
	// ruleid: go-error-shown-to-visitor
	http.Error(w, err.Error(), http.StatusInternalServerError)
}

func loadSafely(w http.ResponseWriter, err error) {
	slog.Error("load", "err", err)
	// ok: go-error-shown-to-visitor
	http.Error(w, "internal error", http.StatusInternalServerError)
}
