package shop

import (
	"context"
	"github.com/gin-gonic/gin"
	"net/http"
	"os/exec"
)

var current = "all.txt"
var fixed = "all.txt"
var jobs []string
var settings = map[string]string{"root": "/srv"}

func remember(w http.ResponseWriter, r *http.Request) {
	current = r.FormValue("file")
}

func useRemembered(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+current).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+fixed).Run()
}

func queue(w http.ResponseWriter, r *http.Request) {
	jobs = append(jobs, r.FormValue("file"))
}

func work(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+jobs[0]).Run()
}

func configure(w http.ResponseWriter, r *http.Request) {
	settings["shell"] = r.FormValue("shell")
}

func useSettings(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", settings["shell"]).Run()
}

type service struct {
	file string
	kind string
}

func (s *service) accept(w http.ResponseWriter, r *http.Request) {
	s.file = r.FormValue("file")
}

func (s *service) run() {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+s.file).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+s.kind).Run()
}

type other struct{ file string }

func newOther() *other { return &other{file: "fixed"} }

func (o *other) run() {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+o.file).Run()
}

type record struct{ name, kind string }

type shelf struct {
	byName map[string]string
	list   []string
}

func (s *shelf) put(k, v string)     { s.byName[k] = v }
func (s *shelf) get(k string) string { return s.byName[k] }

var records = make(map[string]record)
var books = &shelf{byName: map[string]string{}}

func fill(w http.ResponseWriter, r *http.Request) {
	records[r.FormValue("id")] = record{name: r.FormValue("name"), kind: "x"}
	books.put("a", r.FormValue("name"))
	books.list = append(books.list, r.FormValue("name"))
}

func empty(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+records[r.FormValue("id")].name).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+records[r.FormValue("id")].kind).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+books.get("a")).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+books.list[0]).Run()
}

type tenantKey struct{}
type langKey struct{}

func before(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), tenantKey{}, r.Header.Get("X-Tenant"))
		ctx = context.WithValue(ctx, langKey{}, "en")
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func behind(w http.ResponseWriter, r *http.Request) {
	tenant, _ := r.Context().Value(tenantKey{}).(string)
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+tenant).Run()
	lang, _ := r.Context().Value(langKey{}).(string)
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+lang).Run()
}

func ginBefore() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Set("tenant", c.GetHeader("X-Tenant"))
		c.Set("lang", "en")
	}
}

func ginBehind(c *gin.Context) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+c.GetString("tenant")).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+c.GetString("lang")).Run()
}

type contextKey string

const (
	subjectKey  = contextKey("subject")
	passwordKey = contextKey("password")
)

func withIdentity(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), subjectKey, "guest")
		ctx = context.WithValue(ctx, passwordKey, r.Header.Get("X-Password-Given"))
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func greets(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "greet "+r.Context().Value(subjectKey).(string)).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "greet "+r.Context().Value(passwordKey).(string)).Run()
}
