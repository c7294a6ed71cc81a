//go:build ignore

package shop

import (
	"fmt"
	"net/http"
)

func show(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-format-from-request
	s := fmt.Sprintf(r.FormValue("msg"), 1)
	use(w, s)
}

func showSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-format-from-request
	s := fmt.Sprintf("%s", r.FormValue("msg"))
	use(w, s)
}
