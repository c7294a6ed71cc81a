package shop

import (
	"database/sql"
	"net/http"
)

// A package of the same name in another folder has types and functions of its own.

type catalogue struct{ db *sql.DB }

func (c *catalogue) plain(text string) string { return text }

func search(c *catalogue, w http.ResponseWriter, r *http.Request) {
	// ruleid: go-sql-injection
	c.db.Query("SELECT * FROM goods WHERE text = '" + c.plain(r.FormValue("name")) + "'")
}
