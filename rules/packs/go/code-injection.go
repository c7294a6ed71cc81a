//go:build ignore

package shop

import (
	"net/http"

	"github.com/dop251/goja"
)

func eval(w http.ResponseWriter, r *http.Request) {
	vm := goja.New()
	// ruleid: go-code-injection
	v, err := vm.RunString("price * " + r.FormValue("factor"))
	use(w, v, err)
}

func evalSafely(w http.ResponseWriter, r *http.Request) {
	vm := goja.New()
	vm.Set("factor", r.FormValue("factor"))
	// ok: go-code-injection
	v, err := vm.RunString("price * factor")
	use(w, v, err)
}
