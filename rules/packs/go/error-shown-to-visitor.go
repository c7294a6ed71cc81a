//go:build ignore

package shop

import (
	"database/sql"
	"log/slog"
	"net/http"

	"github.com/gin-gonic/gin"
)

func load(w http.ResponseWriter, err error) {
	// ruleid: go-error-shown-to-visitor
	http.Error(w, err.Error(), http.StatusInternalServerError)
}

func loadSafely(w http.ResponseWriter, err error) {
	slog.Error("load", "err", err)
	// ok: go-error-shown-to-visitor
	http.Error(w, "internal error", http.StatusInternalServerError)
}

func loadInGin(c *gin.Context) {
	if err := resize(c.Query("name")); err != nil {
		// ruleid: go-error-shown-to-visitor
		c.JSON(http.StatusInternalServerError, gin.H{"error": "not resized: " + err.Error()})
		return
	}
	if err := check(c.Query("name")); err != nil {
		// ok: go-error-shown-to-visitor
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
	}
}

func loadRows(w http.ResponseWriter, db *sql.DB) {
	rows, err := db.Query("SELECT name FROM goods")
	if err != nil {
		// ok: go-error-shown-to-visitor
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	rows.Close()
}

func picture(c *gin.Context) {
	address, uploadErr := store(c)
	if uploadErr != nil {
		// ruleid: go-error-shown-to-visitor
		c.JSON(500, gin.H{"message": fmt.Sprintf("not uploaded: %v", uploadErr)})
		return
	}
	// ok: go-error-shown-to-visitor
	c.JSON(200, gin.H{"message": fmt.Sprintf("uploaded to %s", address)})
}
