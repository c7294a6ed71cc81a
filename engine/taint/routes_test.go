package taint

import (
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// What stands before a handler is known however its router was told.
func TestFronts(t *testing.T) {
	const routes = `package routes

import "example.org/shop/orders"

func Setup(root *gin.Engine, h orders.Handler, work *Work) {
	root.GET("/open", h.Open)
	api := root.Group("/api", Logged())
	api.GET("/first", h.First)
	api.Use(Tracing)
	api.DELETE("/second", Checked("edit"), h.Second)
	inner := api.Group("/inner")
	inner.PUT("/third", h.Third)
	root.Handle("/fourth", Wrapped(http.HandlerFunc(h.Fourth)))
	root.Route("/parts", func(r chi.Router) {
		r.Group(func(r chi.Router) {
			r.Use(Known)
			r.Get("/fifth", h.Fifth)
		})
		r.Get("/sixth", h.Sixth)
	})
	work.Register(api)
	root.With(Known).Get("/eighth", h.Eighth)
}

func (w *Work) Register(r Router) {
	r.Post("/seventh", orders.Seventh)
}
`
	const handlers = `package orders

type Handler struct{}

func (h Handler) Open(c C)   {}
func (h Handler) First(c C)  {}
func (h Handler) Second(c C) {}
func (h Handler) Third(c C)  {}
func (h Handler) Fourth(c C) {}
func (h Handler) Fifth(c C)  {}
func (h Handler) Sixth(c C)  {}
func Seventh(c C)            {}
func (h Handler) Eighth(c C) {}
`
	golang := parsers.ByID("go")
	var files []*File
	for path, src := range map[string]string{"routes.go": routes, "orders.go": handlers} {
		p, err := golang.Parse(t.Context(), src, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close()
		files = append(files, NewFile(path, p.File, nil))
	}
	x := NewIndex(files)
	f := x.File("orders.go")
	for _, c := range []struct{ name, has, not string }{
		{"Open", "/open", "Logged"},
		{"First", "Logged", "Tracing"},
		{"Second", "Logged Tracing Checked edit", "Known"},
		{"Third", "Logged Tracing /inner", "Checked"},
		{"Fourth", "Wrapped", "Logged"},
		{"Fifth", "Known /parts", "Logged"},
		{"Sixth", "/parts", "Known"},
		{"Seventh", "Logged Tracing", "Known"},
		{"Eighth", "Known", "Logged"},
	} {
		for _, fn := range f.Funcs {
			if fn.Name != c.name {
				continue
			}
			fronts := strings.Join(x.Fronts(f, fn.Tree), "\n")
			for _, word := range strings.Fields(c.has) {
				if !strings.Contains(fronts, word) {
					t.Errorf("%s: %q is not before it: %q", c.name, word, fronts)
				}
			}
			if strings.Contains(fronts, c.not) {
				t.Errorf("%s: %q is before it: %q", c.name, c.not, fronts)
			}
		}
	}
	x.Remove("routes.go")
	if len(x.routes) != 0 {
		t.Errorf("%d routes are left of a file that is gone", len(x.routes))
	}
}
