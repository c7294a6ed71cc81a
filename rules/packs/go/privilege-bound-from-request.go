//go:build ignore

package web

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type Account struct {
	ID      uint
	Name    string
	IsAdmin bool
}

type Note struct {
	ID   uint
	Text string
}

type filled struct {
	Name string
}

var db *gorm.DB

func create(c *gin.Context) {
	var a Account
	if c.ShouldBindJSON(&a) != nil {
		return
	}
	// ruleid: go-privilege-bound-from-request
	db.Create(&a)
}

func update(w http.ResponseWriter, r *http.Request) {
	var a Account
	json.NewDecoder(r.Body).Decode(&a)
	save(&a)
}

func save(a *Account) {
	// ruleid: go-privilege-bound-from-request
	db.Save(a)
}

type Member struct {
	ID   uint
	Name string
	Role string
}

// The answer says what it became.
func answered(c *gin.Context) {
	m := new(Member)
	if c.ShouldBindJSON(m) != nil {
		return
	}
	// ruleid: go-privilege-bound-from-request
	db.Create(&m)
	c.JSON(http.StatusCreated, gin.H{"name": m.Name, "role": m.Role})
}

func setRole(c *gin.Context) {
	var m Member
	c.ShouldBindJSON(&m)
	m.Role = "member"
	// ok: go-privilege-bound-from-request
	db.Create(&m)
}

// It is set by the code.
func set(c *gin.Context) {
	var a Account
	c.ShouldBindJSON(&a)
	a.IsAdmin = false
	// ok: go-privilege-bound-from-request
	db.Create(&a)
}

// A struct of the request's own.
func copied(c *gin.Context) {
	var f filled
	c.ShouldBindJSON(&f)
	// ok: go-privilege-bound-from-request
	db.Create(&Account{Name: f.Name})
}

// Nothing in it says what somebody may do.
func note(c *gin.Context) {
	var n Note
	c.ShouldBindJSON(&n)
	// ok: go-privilege-bound-from-request
	db.Create(&n)
}
