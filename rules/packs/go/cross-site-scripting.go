//go:build ignore

package shop

import (
	"fmt"
	"html"
	"html/template"
	"io"
	"net/http"
)

func search(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-cross-site-scripting
	fmt.Fprintf(w, "<h1>Results for %s</h1>", r.FormValue("q"))
}

func searchSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-cross-site-scripting
	fmt.Fprintf(w, "<h1>Results for %s</h1>", html.EscapeString(r.FormValue("q")))
}

func others(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query().Get("q")
	// ruleid: go-cross-site-scripting
	w.Write([]byte("<b>" + q + "</b>"))
	// ruleid: go-cross-site-scripting
	io.WriteString(w, q)
	// ruleid: go-cross-site-scripting
	use(template.HTML("<b>" + q + "</b>"))
}

var page = template.Must(template.New("page").Parse("<h1>{{.}}</h1>"))

func rendered(w http.ResponseWriter, r *http.Request) {
	// ok: go-cross-site-scripting
	page.Execute(w, r.FormValue("q"))
	// ok: go-cross-site-scripting
	fmt.Fprintf(w, "<p>%d</p>", len(r.FormValue("q")))
	// ok: go-cross-site-scripting
	fmt.Println(r.FormValue("q"))
}
