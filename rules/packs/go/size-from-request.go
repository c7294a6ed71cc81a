//go:build ignore

package shop

import (
	"net/http"
	"strconv"
)

func page(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("count"))
	if err != nil {
		return
	}
	// ruleid: go-size-from-request
	use(make([]int64, n))
}

func pageSafely(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("count"))
	if err != nil {
		return
	}
	// ok: go-size-from-request
	use(make([]int64, min(n, 1000)))
}
