package shop

import (
	"net/http"
	"os/exec"
)

type shower interface{ show() string }

type plain struct{ file string }

func (p plain) show() string { return p.file }

type constant struct{ file string }

func (c constant) show() string { return "all.txt" }

func print(s shower) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+s.show()).Run()
}

func printed(w http.ResponseWriter, r *http.Request) {
	print(plain{file: r.FormValue("file")})
}

func byInterface(w http.ResponseWriter, r *http.Request) {
	var s shower = plain{file: r.FormValue("file")}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+s.show()).Run()
}

func byInterfaceFixed(w http.ResponseWriter, r *http.Request) {
	var s shower = constant{file: r.FormValue("file")}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+s.show()).Run()
}

func choose(kind, file string) shower {
	if kind == "plain" {
		return plain{file: file}
	}
	return constant{file: file}
}

func dispatched(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+choose(r.FormValue("kind"), r.FormValue("file")).show()).Run()
}

type base struct{ file string }

func (b *base) command() string { return "wc " + b.file }
func (b *base) fixed() string   { return "ls" }

type derived struct {
	base
	extra string
}

func embedded(w http.ResponseWriter, r *http.Request) {
	d := derived{base: base{file: r.FormValue("file")}, extra: "x"}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", d.command()).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", d.fixed()).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+d.file).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+d.extra).Run()
}

type shadowing struct{ base }

func (s *shadowing) command() string { return "ls" }

func shadowed(w http.ResponseWriter, r *http.Request) {
	s := &shadowing{base{file: r.FormValue("file")}}
	// ok: go-command-injection
	exec.Command("sh", "-c", s.command()).Run()
}

func asserted(w http.ResponseWriter, r *http.Request) {
	var x any = plain{file: r.FormValue("file")}
	if p, ok := x.(plain); ok {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+p.file).Run()
	}
}

type ticket struct {
	desk string
	note string
}

func (t *ticket) line() string  { return t.desk }
func (t *ticket) other() string { return t.note }
func (t *ticket) set(s string)  { t.desk = s }

type parcel struct {
	*ticket
	weight int
}

func lentFields(w http.ResponseWriter, r *http.Request) {
	p := &parcel{ticket: &ticket{desk: r.FormValue("desk"), note: "fixed"}}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+p.desk).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+p.note).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+p.line()).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+p.other()).Run()
}

func lentMethods(w http.ResponseWriter, r *http.Request) {
	var a, b parcel
	a.set(r.FormValue("desk"))
	b.set("fixed")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+a.line()).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+b.line()).Run()
}

type runner interface {
	Exec(query string, args ...any) error
}

func bodiless(w http.ResponseWriter, r *http.Request, db runner) {
	// ruleid: go-sql-injection
	db.Exec("DELETE FROM orders WHERE name = '" + r.FormValue("name") + "'")
	// ok: go-sql-injection
	db.Exec("DELETE FROM orders WHERE name = ?", r.FormValue("name"))
}

type quacker interface{ Quack(string) string }

type duck struct{}

func (d duck) Quack(s string) string { return s }

type notDuck struct{}

func (d notDuck) Bark(s string) string { return s }

func quack(v interface{}, s string) string {
	if d, ok := v.(quacker); ok {
		return d.Quack(s)
	}
	return "all.txt"
}

type marked struct {
	text string
	n    int
}

func (m marked) Quack(s string) string { return m.text }

type unmarked struct{ text string }

func (m unmarked) Quack(s string) string { return m.text }

func quackMarked(v interface{}, s string) string {
	if d, ok := v.(marked); ok && d.n == 42 {
		return d.Quack(s)
	}
	return "all.txt"
}

func ducks(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+quack(duck{}, file)).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+quack(notDuck{}, file)).Run()
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+quackMarked(marked{file, 42}, "")).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+quackMarked(unmarked{file}, "")).Run()
}

type op interface{ Run(a, b string) string }

type op1 struct{ op }

func (o op1) Run(a, b string) string { return a }

type op2 struct{ op }

func (o op2) Run(a, b string) string { return "all.txt" }

func virtual(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	var o op
	if 3 != 4 {
		o = &op1{}
	} else {
		o = &op2{}
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+o.Run(file, "x")).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+o.Run("x", file)).Run()
}

type box[T any] struct{ v T }

func newBox[T any](v T) *box[T] { return &box[T]{v: v} }

func (b *box[T]) Get() T { return b.v }

func (b *box[T]) Any() interface{} { return b.v }

func boxes(w http.ResponseWriter, r *http.Request) {
	b := newBox(r.FormValue("file"))
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+b.Get()).Run()
	file := r.FormValue("file")
	c := newBox("all.txt")
	if v, ok := c.Any().(string); ok {
		file = v
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

type namer struct{}

func (namer) nameOf(s string) string { return s }

type counter struct{}

func (counter) count(s string) int { return len(s) }

func named(x any, s string) string {
	if n, ok := x.(interface{ nameOf(string) string }); ok {
		return n.nameOf(s)
	}
	return "all.txt"
}

func askedForMethods(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+named(namer{}, file)).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+named(counter{}, file)).Run()
}
