//go:build ignore

package shop

import (
	"html/template"
	"net/http"
)

func greet(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-template-injection
	t, err := template.New("x").Parse("Hello " + r.FormValue("name"))
	use(t, err)
}

var hello = template.Must(template.New("x").Parse("Hello {{.}}"))

func greetSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-template-injection
	hello.Execute(w, r.FormValue("name"))
}
