//go:build ignore

package shop

import (
	"net/http"
	"text/template"
)

var page = template.Must(template.New("p").Parse("<h1>{{.}}</h1>"))

func show(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-text-template-for-page
	page.Execute(w, r.FormValue("name"))
}

func mail(out *bytes.Buffer, name string) {
	// ok: go-text-template-for-page
	page.Execute(out, name)
}

func fixed(w http.ResponseWriter, r *http.Request) {
	// ok: go-text-template-for-page
	page.Execute(w, nil)
}
