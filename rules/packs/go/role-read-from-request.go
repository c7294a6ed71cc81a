//go:build ignore

package shop

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func header(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-role-read-from-request
	if r.Header.Get("X-Admin") == "true" {
		list(w)
	}
	// ok: go-role-read-from-request
	if r.Header.Get("X-Requested-With") == "true" {
		list(w)
	}
}

func parameter(w http.ResponseWriter, r *http.Request) {
	admin := r.URL.Query().Get("is_admin")
	// ruleid: go-role-read-from-request
	if admin != "1" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	list(w)
}

func withGin(c *gin.Context) {
	role := c.Query("role")
	// ruleid: go-role-read-from-request
	if role == "admin" {
		all(c)
	}
	kind := c.Query("kind")
	// ok: go-role-read-from-request
	if kind == "admin" {
		all(c)
	}
	// ruleid: go-role-read-from-request
	if c.GetHeader("X-User-Role") != "admin" {
		c.AbortWithStatus(403)
	}
}

func ofSession(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	// ok: go-role-read-from-request
	if session.Values["role"] == "admin" {
		list(w)
	}
	// ok: go-role-read-from-request
	if r.URL.Query().Get("role") == "" {
		list(w)
	}
}
