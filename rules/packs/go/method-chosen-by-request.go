//go:build ignore

package shop

import (
	"net/http"
	"reflect"
)

func call(s *service, w http.ResponseWriter, r *http.Request) {
	// ruleid: go-method-chosen-by-request
	m := reflect.ValueOf(s).MethodByName(r.FormValue("method"))
	use(w, m)
}

func callSafely(s *service, w http.ResponseWriter, r *http.Request) {
	actions := map[string]func(){"list": s.List}
	if f, ok := actions[r.FormValue("method")]; ok {
		// ok: go-method-chosen-by-request
		f()
	}
	// ok: go-method-chosen-by-request
	use(w, reflect.ValueOf(s).MethodByName("List"))
}
