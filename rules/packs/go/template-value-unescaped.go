//go:build ignore

package shop

import (
	"html/template"
	"net/http"
)

func show(t *template.Template, w http.ResponseWriter, r *http.Request) {
	// ruleid: go-template-value-unescaped
	t.Execute(w, template.HTML(r.FormValue("comment")))
	// ruleid: go-template-value-unescaped
	link := template.URL("javascript:" + r.FormValue("x"))
	// ok: go-template-value-unescaped
	t.Execute(w, r.FormValue("comment"))
	// ok: go-template-value-unescaped
	rule := template.HTML("<hr>")
	// ok: go-template-value-unescaped
	other := template.New("page")
	use(link, rule, other)
}
