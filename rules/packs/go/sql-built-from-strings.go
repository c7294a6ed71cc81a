//go:build ignore

package shop

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
)

const table = "users"

func find(db *sql.DB, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: go-sql-built-from-strings
	db.Query("SELECT * FROM users WHERE name = '" + name + "'")
	// ruleid: go-sql-built-from-strings
	db.QueryRow(fmt.Sprintf("SELECT * FROM users WHERE id = %s", r.FormValue("id")))
	// ruleid: go-sql-built-from-strings
	db.ExecContext(r.Context(), "DELETE FROM users WHERE name = '"+name+"'")
	// ruleid: go-sql-built-from-strings
	db.QueryContext(context.Background(), fmt.Sprintf("SELECT * FROM users ORDER BY %s", name))
}

func findSafely(db *sql.DB, r *http.Request) {
	// ok: go-sql-built-from-strings
	db.Query("SELECT * FROM users WHERE name = $1", r.FormValue("name"))
	// ok: go-sql-built-from-strings
	db.Query("SELECT * FROM " + table + " WHERE active")
	// ok: go-sql-built-from-strings
	db.ExecContext(r.Context(), "DELETE FROM users WHERE name = ?", r.FormValue("name"))
	// ok: go-sql-built-from-strings
	fmt.Println(fmt.Sprintf("SELECT %s", r.FormValue("name")))
	// ok: go-sql-built-from-strings
	r.URL.Query()
}
