package shop

import (
	"net/http"
	"os/exec"
)

type holder interface {
	put(string)
	get() string
}

type quiet struct{ name, kept string }

func (q *quiet) put(s string) { q.kept = s }
func (q *quiet) get() string  { return q.name }

type loud struct{ last string }

func (l *loud) put(s string) { l.last = s }
func (l *loud) get() string  { return l.last }

func hold(h holder, s string) { h.put(s) }

func given(h holder, r *http.Request) {
	h.put(r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+h.get()).Run()
}

type box struct {
	h    holder
	name string
}

func (b *box) fill(r *http.Request) { b.h.put(r.FormValue("file")) }

func boxed(b *box, r *http.Request) {
	b.fill(r)
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+b.name).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+b.h.get()).Run()
}

func passed(w http.ResponseWriter, r *http.Request) {
	l := &loud{}
	hold(l, r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+l.last).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+l.get()).Run()
}

func show(h holder) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+h.get()).Run()
}

func shown(w http.ResponseWriter, r *http.Request) {
	show(&quiet{name: "all", kept: r.FormValue("file")})
}

func shownLoud(w http.ResponseWriter, r *http.Request) {
	show(&loud{last: r.FormValue("file")})
}

func quietly(w http.ResponseWriter, r *http.Request) {
	q := &quiet{name: "all"}
	hold(q, r.FormValue("file"))
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+q.get()).Run()
}

// An interface that many types have: which of them is behind it is not known, but what is put in comes out again.
type store interface {
	save(string)
	load() string
}

type a1 struct{ one string }
type a2 struct{ two string }
type a3 struct{ three string }
type a4 struct{ four string }
type a5 struct{ five, other string }

func (x *a1) save(s string) { x.one = s }
func (x *a1) load() string  { return x.one }
func (x *a2) save(s string) { x.two = s + "!" }
func (x *a2) load() string  { return x.two }
func (x *a3) save(s string) { x.three = "-" + s }
func (x *a3) load() string  { return "-" + x.three }
func (x *a4) save(s string) { x.four = s + s }
func (x *a4) load() string  { return x.four + "." }
func (x *a5) save(s string) { x.five = "(" + s + ")" }
func (x *a5) load() string  { return x.five + "," }

func saved(s store, r *http.Request) {
	s.save(r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+s.load()).Run()
}

func saveInto(s store, text string) { s.save(text) }

func last(w http.ResponseWriter, r *http.Request) {
	x := &a5{}
	saveInto(x, r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+x.load()).Run()
	y := &a5{}
	saveInto(y, "all.txt")
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+y.load()).Run()
}

type shelf struct {
	s    store
	name string
}

func (x *shelf) fill(r *http.Request) { x.s.save(r.FormValue("file")) }

func shelved(x *shelf, r *http.Request) {
	x.fill(r)
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+x.name).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+x.s.load()).Run()
}
