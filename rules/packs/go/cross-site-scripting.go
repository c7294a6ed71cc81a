//go:build ignore

package shop

import (
	"encoding/json"
	"fmt"
	"html"
	"html/template"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
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

func respond(w http.ResponseWriter, value any) {
	data, _ := json.Marshal(value)
	w.Header().Set("Content-Type", "application/json")
	// ok: go-cross-site-scripting
	w.Write(data)
}

func asData(w http.ResponseWriter, r *http.Request) {
	respond(w, map[string]string{"q": r.FormValue("q")})
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	// ok: go-cross-site-scripting
	fmt.Fprintf(w, "%s was not found", r.FormValue("q"))
	w.Header().Set("Content-Type", "text/html")
	// ruleid: go-cross-site-scripting
	fmt.Fprintf(w, "<p>%s was not found", r.FormValue("q"))
}

func asHandler() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/csv")
		// ok: go-cross-site-scripting
		io.WriteString(w, r.FormValue("q"))
	}
}

func plain(w http.ResponseWriter) { w.Header().Set("Content-Type", "text/plain") }

func setElsewhere(w http.ResponseWriter, r *http.Request) {
	plain(w)
	// ok: go-cross-site-scripting
	io.WriteString(w, r.FormValue("q"))
}

func withGin(c *gin.Context) {
	// ok: go-cross-site-scripting
	c.String(200, "hello "+c.Query("name"))
	c.Header("Content-Type", "text/html; charset=utf-8")
	// ruleid: go-cross-site-scripting
	c.String(200, "<b>hello "+c.Query("name"))
	// ruleid: go-cross-site-scripting
	c.Writer.WriteString(c.Query("name"))
}

func withFiber(c *fiber.Ctx) error {
	// ok: go-cross-site-scripting
	c.SendString("hello " + c.Query("name"))
	c.Type("html")
	// ruleid: go-cross-site-scripting
	return c.SendString("<b>hello " + c.Query("name"))
}

func answered(w http.ResponseWriter, r *http.Request) {
	// ok: go-cross-site-scripting
	fmt.Fprintf(w, `{"name":"%s"}`, r.FormValue("name"))
	// ok: go-cross-site-scripting
	w.Write([]byte(fmt.Sprintf(`[{"name":"%s"}]`, r.FormValue("name"))))
	// ruleid: go-cross-site-scripting
	fmt.Fprintf(w, `%s{"name":"x"}`, r.FormValue("name"))
	// ruleid: go-cross-site-scripting
	w.Write([]byte(fmt.Sprintf(`<p>{"name":"%s"}`, r.FormValue("name"))))
}
