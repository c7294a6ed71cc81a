//go:build ignore

package shop

import (
	"net/http"
	"plugin"
)

func load(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-library-named-by-request
	p, err := plugin.Open("/plugins/" + r.FormValue("name") + ".so")
	use(w, p, err)
}

func loadSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-library-named-by-request
	p, err := plugin.Open("/plugins/csv.so")
	use(w, p, err)
}
