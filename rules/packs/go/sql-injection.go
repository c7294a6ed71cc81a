//go:build ignore

package shop

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"os"
	"strconv"

	"github.com/gorilla/sessions"
)

func find(db *sql.DB, w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: go-sql-injection
	rows, err := db.Query("SELECT id FROM users WHERE name = '" + name + "'")
	use(rows, err)
}

func findSafely(db *sql.DB, w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ok: go-sql-injection
	rows, err := db.Query("SELECT id FROM users WHERE name = $1", name)
	use(rows, err)
}

type store struct{ db *sql.DB }

func (s *store) handle(w http.ResponseWriter, r *http.Request) {
	s.byID(r, r.URL.Query().Get("id"))
}

func (s *store) byID(r *http.Request, id string) {
	q := fmt.Sprintf("SELECT name FROM users WHERE id = %s", id)
	// ruleid: go-sql-injection
	s.db.QueryRowContext(r.Context(), q)
}

var columns = map[string]string{"name": "name", "date": "created_at"}

func list(db *sql.DB, w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		return
	}
	// ok: go-sql-injection
	db.Query(fmt.Sprintf("SELECT * FROM orders WHERE id = %d", id))
	column, ok := columns[r.FormValue("sort")]
	if !ok {
		column = "name"
	}
	// ok: go-sql-injection
	db.Query("SELECT * FROM orders ORDER BY " + column)
}

func fromArguments(db *sql.DB) {
	// ruleid: go-sql-injection
	db.Query("SELECT * FROM users WHERE name = '" + os.Args[1] + "'")
	// ok: go-sql-injection
	db.Query("SELECT * FROM users WHERE name = ?", os.Args[1])
}

type ownStore interface {
	Query(query string, args ...any) (*sql.Rows, error)
	FetchAll(ctx context.Context, query string) error
}

func anyStore(w http.ResponseWriter, r *http.Request, s *other.Session) {
	// ruleid: go-sql-injection
	s.Query("SELECT * FROM users WHERE name = '" + r.FormValue("name") + "'")
	// ok: go-sql-injection
	s.Query("name = ?", r.FormValue("name"))
	// ok: go-sql-injection
	s.Query("SELECT * FROM users WHERE name = ?", r.FormValue("name"))
}

var kept = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

func fromSession(db *sql.DB, w http.ResponseWriter, r *http.Request) {
	session, _ := kept.Get(r, "notes")
	name := session.Values["name"].(string)
	// ruleid: go-sql-injection
	db.Query("SELECT * FROM notes WHERE owner = '" + name + "'")
	// ok: go-sql-injection
	db.Query("SELECT * FROM notes WHERE owner = ?", name)
	number := session.Values["id"].(int)
	// ok: go-sql-injection
	db.Query(fmt.Sprintf("SELECT * FROM notes WHERE owner = %d", number))
}
