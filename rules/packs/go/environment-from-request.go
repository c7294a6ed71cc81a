//go:build ignore

package shop

import (
	"net/http"
	"os"
)

func configure(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-environment-from-request
	os.Setenv(r.FormValue("key"), r.FormValue("value"))
}

func configureSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-environment-from-request
	os.Setenv("TZ", "UTC")
}
