//go:build ignore

package notes

import (
	"database/sql"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type Note struct {
	ID     uint   `json:"id"`
	UserID uint   `json:"user_id"`
	Text   string `json:"text"`
}

type Colour struct {
	ID   uint
	Name string
}

type server struct {
	db  *gorm.DB
	sql *sql.DB
}

func (s *server) mine(c *gin.Context) {
	var notes []Note
	s.db.Where("user_id = ?", c.GetUint("userID")).Find(&notes)
	c.JSON(200, notes)
}

func (s *server) create(c *gin.Context) {
	var note Note
	if err := c.ShouldBindJSON(&note); err != nil {
		c.JSON(400, gin.H{"error": "wrong"})
		return
	}
	if note.UserID == 0 {
		c.JSON(400, gin.H{"error": "UserID is required"})
		return
	}
	// ruleid: go-owner-named-by-body
	s.db.Create(&note)
	c.JSON(201, note)
}

func (s *server) createField(c *gin.Context) {
	var req struct {
		UserID uint
		Text   string
	}
	if c.ShouldBindJSON(&req) != nil {
		return
	}
	note := Note{UserID: req.UserID, Text: req.Text}
	// ruleid: go-owner-named-by-body
	s.db.Create(&note)
}

func (s *server) insert(c *gin.Context) {
	// ruleid: go-owner-named-by-body
	s.sql.Exec("INSERT INTO notes (user_id, text) VALUES ($1, $2)", c.PostForm("user"), c.PostForm("text"))
}

func (s *server) createOwn(c *gin.Context) {
	var note Note
	if c.ShouldBindJSON(&note) != nil {
		return
	}
	note.UserID = c.GetUint("userID")
	// ok: go-owner-named-by-body
	s.db.Create(&note)
}

func (s *server) createOfClaims(c *gin.Context) {
	claims := callerOf(c)
	var req struct{ Text string }
	if c.ShouldBindJSON(&req) != nil {
		return
	}
	// ok: go-owner-named-by-body
	s.db.Create(&Note{UserID: claims.ID, Text: req.Text})
}

func (s *server) insertOwn(c *gin.Context) {
	userID := c.GetUint("userID")
	// ok: go-owner-named-by-body
	s.sql.Exec("INSERT INTO notes (user_id, text) VALUES ($1, $2)", userID, c.PostForm("text"))
}

func (s *server) colour(c *gin.Context) {
	var colour Colour
	if c.ShouldBindJSON(&colour) != nil {
		return
	}
	// ok: go-owner-named-by-body
	s.db.Create(&colour)
}
