//go:build ignore

package shop

import (
	"net/http"

	"github.com/antchfx/xmlquery"
)

func find(doc *xmlquery.Node, w http.ResponseWriter, r *http.Request) {
	// ruleid: go-xpath-injection
	n := xmlquery.FindOne(doc, "//user[@name='"+r.FormValue("user")+"']")
	use(w, n)
}

func findSafely(doc *xmlquery.Node, w http.ResponseWriter, r *http.Request) {
	// ok: go-xpath-injection
	for _, n := range xmlquery.Find(doc, "//user") {
		if n.SelectAttr("name") == r.FormValue("user") {
			use(w, n)
		}
	}
}
