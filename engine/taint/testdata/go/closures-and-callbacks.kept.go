//go:build ignore

package shop

import (
	"net/http"
	"os"
	"os/exec"
	"strconv"
)

type step func(text string) error

type command struct {
	name string
	run  step
	more func(text string) error
}

type api struct {
	read  func(name string) ([]byte, error)
	count func(text string) (int, error)
}

func readAny(name string) ([]byte, error) {
	// ruleid: go-path-traversal
	return os.ReadFile("/srv/" + name)
}

func readOne(string) ([]byte, error) { return os.ReadFile("/srv/one") }

func shell(text string) error {
	// ruleid: go-command-injection
	return exec.Command("sh", "-c", text).Run()
}

func script(text string) error {
	// ruleid: go-command-injection
	return exec.Command("bash", "-c", text).Run()
}

func quiet(text string) error {
	_, err := strconv.Atoi(text)
	return err
}

// A field of another type that has the same name.
type job struct{ run step }

func batch(text string) error { return exec.Command("sh", "-c", text).Run() }

var nightly = job{run: batch}

func newAPI() *api { return &api{read: readAny, count: strconv.Atoi} }

func commands() []*command {
	return []*command{{name: "shell", run: shell}, {"script", quiet, script}}
}

func serve(a *api, c *command, w http.ResponseWriter, r *http.Request) {
	a.read(r.FormValue("name"))
	a.count(r.FormValue("count"))
	c.run(r.FormValue("text"))
	c.more(r.FormValue("text"))
}

// Of a table that the package keeps, whoever finds a function in it calls it as one that has a name.
var kept = []command{{name: "ping", run: func(text string) error {
	// ruleid: go-command-injection
	return exec.Command("sh", "-c", "ping "+text).Run()
}, more: func(string) error { return nil }}, {"list", func(text string) error {
	// ok: go-command-injection
	return exec.Command("ls", "--", "/srv").Run()
}, nil}}

var byWord = map[string]func(text string) error{
	"drop": func(text string) error {
		// ruleid: go-path-traversal
		return os.Remove("/srv/" + text)
	},
}

func ofTable(w http.ResponseWriter, r *http.Request) {
	for _, c := range kept {
		if c.name == r.FormValue("name") {
			c.run(r.FormValue("text"))
		}
	}
	if f, ok := byWord[r.FormValue("word")]; ok {
		f(r.FormValue("text"))
	}
}
