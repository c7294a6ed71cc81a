//go:build ignore

package shop

import (
	"net/http"

	"github.com/Knetic/govaluate"
)

func check(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-expression-injection
	e, err := govaluate.NewEvaluableExpression("amount < " + r.FormValue("limit"))
	use(w, e, err)
}

func checkSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-expression-injection
	e, err := govaluate.NewEvaluableExpression("amount < limit")
	use(w, e, err)
}
