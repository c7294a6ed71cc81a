//go:build ignore

package main

import (
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func remove(w http.ResponseWriter, r *http.Request) {
	if !isAdmin(r) {
		// ruleid: go-refusal-without-return
		http.Error(w, "forbidden", http.StatusForbidden)
	}
	drop(r.FormValue("id"))
	fmt.Fprintln(w, "done")
}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			// ruleid: go-refusal-without-return
			w.WriteHeader(http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func show(c *gin.Context) {
	if c.GetString("role") != "admin" {
		// ruleid: go-refusal-without-return
		c.JSON(http.StatusForbidden, gin.H{"error": "forbidden"})
	}
	c.JSON(http.StatusOK, secrets())
}

func several(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		// ok: go-refusal-without-return
		c.JSON(http.StatusUnauthorized, gin.H{"error": "no token"})
		c.Abort()
		return
	}
	if c.GetString("role") != "admin" {
		// ok: go-refusal-without-return
		c.JSON(http.StatusForbidden, gin.H{"error": "forbidden"})
		c.Abort()
		return
	}
	c.JSON(http.StatusOK, secrets())
}

func atLast(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		// ok: go-refusal-without-return
		c.JSON(http.StatusForbidden, nil)
		return
	}
	if vip(c) {
		c.Next()
		return
	}
	// ok: go-refusal-without-return
	c.JSON(http.StatusForbidden, nil)
	c.Abort()
}

func returned(c echo.Context) error {
	if c.Get("user") == nil {
		// ok: go-refusal-without-return
		return c.JSON(http.StatusUnauthorized, nil)
	}
	return c.JSON(http.StatusOK, secrets())
}

func returns(w http.ResponseWriter, r *http.Request) {
	if !isAdmin(r) {
		// ok: go-refusal-without-return
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	fmt.Fprintln(w, "done")
}

func branches(w http.ResponseWriter, r *http.Request) {
	if !isAdmin(r) {
		// ok: go-refusal-without-return
		http.Error(w, "forbidden", http.StatusForbidden)
	} else {
		drop(r.FormValue("id"))
	}
	fmt.Fprintln(w, "")
}

func last(w http.ResponseWriter, r *http.Request) {
	if isAdmin(r) {
		drop(r.FormValue("id"))
		return
	}
	if r.Method == "POST" {
		// ok: go-refusal-without-return
		http.Error(w, "forbidden", http.StatusForbidden)
	}
}

func missing(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("id") == "" {
		// ok: go-refusal-without-return
		http.Error(w, "which?", http.StatusBadRequest)
	}
	fmt.Fprintln(w, "done")
}

func resetPage(w http.ResponseWriter, r *http.Request) {
	link := signer.Link(r.RequestURI)
	verified := signer.Verify(link)
	if !verified {
		slog.Warn("link")
		// ruleid: go-refusal-without-return
		http.Redirect(w, r, "/", http.StatusSeeOther)
	}
	if expired := signer.Expired(link, 60); expired {
		// ruleid: go-refusal-without-return
		http.Redirect(w, r, "/", http.StatusSeeOther)
	}
	if err := show(w, "reset"); err != nil {
		slog.Error("reset", "err", err)
	}
}

func dashboard(w http.ResponseWriter, r *http.Request) {
	user, err := caller(r)
	if err != nil {
		// ruleid: go-refusal-without-return
		http.Redirect(w, r, "/login", http.StatusFound)
	}
	show(w, user)
}

func dashboardOfCaller(w http.ResponseWriter, r *http.Request) {
	user, err := caller(r)
	if err != nil {
		http.Redirect(w, r, "/login", http.StatusFound)
		return
	}
	show(w, user)
}

func loginPage(w http.ResponseWriter, r *http.Request) {
	if signedIn(r) {
		http.Redirect(w, r, "/", http.StatusSeeOther)
	}
	show(w, "login")
}

func registered(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		keep(r)
		http.Redirect(w, r, "/login", http.StatusSeeOther)
	}
	show(w, "register")
}

func logout(w http.ResponseWriter, r *http.Request) {
	if err := clear(r); err != nil {
		http.Redirect(w, r, "/login", http.StatusSeeOther)
	}
}

func signedInOnly(c *gin.Context) {
	if sessions.Default(c).Get("user") == nil {
		// ruleid: go-refusal-without-return
		c.Redirect(http.StatusFound, "/login")
	}
	c.Next()
}

func signedInOnlyAborted(c *gin.Context) {
	if sessions.Default(c).Get("user") == nil {
		c.Redirect(http.StatusFound, "/login")
		c.Abort()
		return
	}
	c.Next()
}
