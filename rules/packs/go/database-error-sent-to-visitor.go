//go:build ignore

package shop

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
)

var db *sql.DB

func search(c *gin.Context) {
	rows, err := db.Query("SELECT id, name FROM goods WHERE name = ?", c.Query("name"))
	if err != nil {
		// ruleid: go-database-error-sent-to-visitor
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
		return
	}
	defer rows.Close()
	for rows.Next() {
		var id int
		var name string
		if err := rows.Scan(&id, &name); err != nil {
			// ruleid: go-database-error-sent-to-visitor
			c.AbortWithStatusJSON(500, gin.H{"error": err.Error()})
			return
		}
	}
}

func account(w http.ResponseWriter, r *http.Request) {
	var name string
	err := db.QueryRow("SELECT name FROM accounts WHERE id = ?", r.URL.Query().Get("id")).Scan(&name)
	if err != nil {
		// ruleid: go-database-error-sent-to-visitor
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, len(name))
}

func remove(c *fiber.Ctx) error {
	if _, err := db.Exec("DELETE FROM goods WHERE id = ?", c.Params("id")); err != nil {
		// ruleid: go-database-error-sent-to-visitor
		return c.Status(500).JSON(fiber.Map{"error": err.Error()})
	}
	return c.SendStatus(204)
}

func prepared(w http.ResponseWriter, r *http.Request) {
	stmt, err := db.Prepare("UPDATE goods SET name = ? WHERE id = ?")
	if err != nil {
		// ruleid: go-database-error-sent-to-visitor
		http.Error(w, "cannot update: "+err.Error(), 500)
		return
	}
	_, err = stmt.Exec(r.FormValue("name"), r.FormValue("id"))
	if errors.Is(err, sql.ErrNoRows) {
		// ok: go-database-error-sent-to-visitor
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	if err != nil {
		slog.Error("update", "err", err)
		// ok: go-database-error-sent-to-visitor
		http.Error(w, "internal error", 500)
	}
}

type order struct{ Name string }

func decode(w http.ResponseWriter, r *http.Request) {
	var o order
	if err := json.NewDecoder(r.Body).Decode(&o); err != nil {
		// ok: go-database-error-sent-to-visitor
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}
