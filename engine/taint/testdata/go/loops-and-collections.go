package shop

import (
	"database/sql"
	"net/http"
	"os/exec"
	"strconv"
	"strings"
)

func ranged(w http.ResponseWriter, r *http.Request) {
	for _, f := range r.URL.Query()["file"] {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+f).Run()
	}
	for _, f := range []string{"a", "b"} {
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+f).Run()
	}
}

func indexed(w http.ResponseWriter, r *http.Request) {
	files := []string{"x", r.FormValue("file")}
	for i := range files {
		// ok: go-command-injection
		exec.Command("sh", "-c", "echo "+strconv.Itoa(i)).Run()
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+files[i]).Run()
	}
}

func counted(w http.ResponseWriter, r *http.Request) {
	files := []string{"x", r.FormValue("file")}
	for i := 0; i < len(files); i++ {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+files[i]).Run()
	}
}

func ofMap(w http.ResponseWriter, r *http.Request) {
	jobs := map[string]string{"a": r.FormValue("file")}
	for key, value := range jobs {
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+key).Run()
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+value).Run()
	}
}

func collected(w http.ResponseWriter, r *http.Request) {
	command := "wc"
	for _, f := range r.URL.Query()["file"] {
		command += " " + f
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", command).Run()
}

func carriedRound(w http.ResponseWriter, r *http.Request) {
	a, b := "x", "y"
	for r.ContentLength > 5 {
		a = b
		b = r.FormValue("file")
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+a).Run()
}

func gathered(w http.ResponseWriter, r *http.Request) {
	var out []string
	for _, f := range r.URL.Query()["file"] {
		out = append(out, "<"+f+">")
	}
	for _, f := range out {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+f).Run()
	}
}

func leftEarly(w http.ResponseWriter, r *http.Request) {
	file := "x"
	for {
		file = r.FormValue("file")
		if file != "" {
			break
		}
		file = "y"
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func neverEntered(w http.ResponseWriter, r *http.Request) {
	file := "x"
	for i := 0; i < 0; i++ {
		file = r.FormValue("file")
	}
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func skipped(w http.ResponseWriter, r *http.Request) {
	for _, f := range r.URL.Query()["file"] {
		if f != "a" {
			continue
		}
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+f).Run()
	}
}

func channel(w http.ResponseWriter, r *http.Request) {
	c := make(chan string, 1)
	c <- r.FormValue("file")
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+<-c).Run()
	d := make(chan string, 1)
	d <- "fixed"
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+<-d).Run()
}

func channelRange(w http.ResponseWriter, r *http.Request) {
	c := make(chan string, 1)
	c <- r.FormValue("file")
	close(c)
	for f := range c {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+f).Run()
	}
}

func keysOfMap(w http.ResponseWriter, r *http.Request) {
	seen := map[string]int{r.FormValue("file"): 1}
	for name := range seen {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+name).Run()
	}
	sizes := map[string]string{"a": r.FormValue("file")}
	for name := range sizes {
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+name).Run()
	}
	for name, size := range sizes {
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+name).Run()
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+size).Run()
	}
}

type crate struct{ file, tag string }

func objectsInLoop(w http.ResponseWriter, r *http.Request) {
	for i, c := range []crate{{file: r.FormValue("file"), tag: "x"}} {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", "wc "+c.file).Run()
		// ok: go-command-injection
		exec.Command("sh", "-c", "wc "+c.tag+strconv.Itoa(i)).Run()
	}
}

func looped(w http.ResponseWriter, r *http.Request) {
	kept := r.FormValue("file")
	file := ""
	for {
		file = kept
		if file == file {
			break
		}
	}
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

type clauses struct {
	args  []any
	texts []string
}

func (c *clauses) named(name string) *clauses {
	c.texts = append(c.texts, "name = ?")
	c.args = append(c.args, name)
	return c
}

func (c *clauses) worded(word string) *clauses {
	c.texts = append(c.texts, "word = '"+word+"'")
	return c
}

// Two fields that a call begins are two lists in a loop as well.
func clausesInLoop(db *sql.DB, r *http.Request) {
	name := r.FormValue("name")
	for i := 0; i < 3; i++ {
		c := (&clauses{}).named(name)
		// ok: go-sql-injection
		db.Query("SELECT * FROM goods WHERE "+strings.Join(c.texts, " AND "), c.args...)
		d := (&clauses{}).worded(name)
		// ruleid: go-sql-injection
		db.Query("SELECT * FROM goods WHERE "+strings.Join(d.texts, " AND "), d.args...)
	}
}

// The places of a list are numbers, whatever they were counted by; the keys of a map are texts.
func holdersByPlace(db *sql.DB, r *http.Request) {
	ids := r.Form["id"]
	holders := make([]string, len(ids))
	args := make([]any, len(ids))
	for i, id := range ids {
		holders[i] = "?"
		args[i] = id
	}
	// ok: go-sql-injection
	db.Query("SELECT * FROM goods WHERE id IN ("+strings.Join(holders, ",")+")", args...)
	chosen := map[string]bool{}
	for _, id := range ids {
		chosen[id] = true
	}
	for id := range chosen {
		// ruleid: go-sql-injection
		db.Query("SELECT * FROM goods WHERE id = '" + id + "'")
	}
}
