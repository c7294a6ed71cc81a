//go:build ignore

package shop

import (
	"bytes"
	ht "html/template"
	"net/http"
	"text/template"
)

func greeting(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	t, _ := template.New("greeting").Parse("<h1>{{.Name}}</h1>")
	// ruleid: go-cross-site-scripting
	t.Execute(w, map[string]string{"Name": name})
	// ruleid: go-cross-site-scripting
	t.ExecuteTemplate(w, "greeting", name)
	// ok: go-cross-site-scripting
	t.Execute(w, map[string]string{"Name": "all"})
	var mail bytes.Buffer
	// ok: go-cross-site-scripting
	t.Execute(&mail, name)
}

func escaped(w http.ResponseWriter, r *http.Request) {
	t, _ := ht.New("greeting").Parse("<h1>{{.Name}}</h1>")
	// ok: go-cross-site-scripting
	t.Execute(w, map[string]string{"Name": r.FormValue("name")})
}
