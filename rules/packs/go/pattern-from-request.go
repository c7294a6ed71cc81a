//go:build ignore

package shop

import (
	"net/http"
	"regexp"
)

func find(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-pattern-from-request
	re := regexp.MustCompile("^" + r.FormValue("name"))
	use(w, re)
}

func findSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-pattern-from-request
	re, err := regexp.Compile("^" + regexp.QuoteMeta(r.FormValue("name")))
	use(w, re, err)
}
