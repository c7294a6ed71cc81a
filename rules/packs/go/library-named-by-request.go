//go:build ignore

package shop

import "C"

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

func inC(r *http.Request) {
	name := C.CString(r.FormValue("name"))
	// ok: go-library-named-by-request
	C.puts(name)
	// ruleid: go-library-named-by-request
	C.dlopen(name, C.RTLD_NOW)
}
