//go:build ignore

package web

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"golang.org/x/crypto/bcrypt"
)

type credentials struct {
	Name     string `json:"name"`
	Password string `json:"password"`
}

func signIn(c *gin.Context) {
	var given credentials
	if c.ShouldBindJSON(&given) != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	hash := hashOf(given.Name)
	// ruleid: go-login-without-limit
	if bcrypt.CompareHashAndPassword(hash, []byte(given.Password)) != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Status(http.StatusNoContent)
}

func form(w http.ResponseWriter, r *http.Request) {
	if !matches(hashOf(r.FormValue("name")), r.FormValue("password")) {
		http.Error(w, "wrong name or password", http.StatusUnauthorized)
	}
}

func matches(hash []byte, password string) bool {
	// ruleid: go-login-without-limit
	return bcrypt.CompareHashAndPassword(hash, []byte(password)) == nil
}

// Somebody who has signed in gives the old one again.
func changePassword(w http.ResponseWriter, r *http.Request) {
	oldPassword := r.FormValue("old")
	// ok: go-login-without-limit
	if bcrypt.CompareHashAndPassword(hashOf(nameOf(r)), []byte(oldPassword)) != nil {
		http.Error(w, "wrong password", http.StatusForbidden)
	}
}

// No visitor says what it is.
func check(hash []byte) bool {
	// ok: go-login-without-limit
	return bcrypt.CompareHashAndPassword(hash, []byte("a constant")) == nil
}
