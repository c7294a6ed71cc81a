package shop

import (
	"database/sql"
	"net/http"
	"os/exec"
	"strconv"
)

// What a function makes is called after it has returned.
func runner(prefix string) func(string) {
	return func(text string) {
		// ruleid: go-command-injection
		exec.Command("sh", "-c", prefix+text).Run()
	}
}

func careful(prefix string) func(string) {
	return func(text string) {
		n, err := strconv.Atoi(text)
		if err != nil {
			return
		}
		// ok: go-command-injection
		exec.Command("sh", "-c", prefix+strconv.Itoa(n)).Run()
	}
}

type finder struct{ find, named func(string) }

func newFinder(db *sql.DB) *finder {
	return &finder{
		find: func(name string) {
			// ruleid: go-sql-injection
			db.Query("SELECT * FROM goods WHERE name = '" + name + "'")
		},
		named: func(name string) {
			// ok: go-sql-injection
			db.Query("SELECT * FROM goods WHERE name = ?", name)
		},
	}
}

var lasting = runner("wc ")

func outliving(db *sql.DB, w http.ResponseWriter, r *http.Request) {
	lasting(r.FormValue("file"))
	careful("wc ")(r.FormValue("file"))
	f := newFinder(db)
	f.find(r.FormValue("name"))
	f.named(r.FormValue("name"))
}
