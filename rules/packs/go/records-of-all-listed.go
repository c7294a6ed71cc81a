//go:build ignore

package notes

import (
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

type server struct{ db *gorm.DB }

func (s *server) all(c *gin.Context) {
	var notes []Note
	if err := s.db.Find(&notes).Error; err != nil {
		c.JSON(500, gin.H{"error": "failed"})
		return
	}
	// ruleid: go-records-of-all-listed
	c.JSON(200, gin.H{"notes": notes})
}

func (s *server) whole(c *gin.Context) {
	var notes []Note
	s.db.Find(&notes)
	// ruleid: go-records-of-all-listed
	c.JSON(200, notes)
}

func (s *server) mine(c *gin.Context) {
	var notes []Note
	s.db.Where("user_id = ?", c.GetUint("userID")).Find(&notes)
	// ok: go-records-of-all-listed
	c.JSON(200, notes)
}

func (s *server) ofAsker(c *gin.Context) {
	var notes []Note
	tx := s.db.Where("user_id = ?", c.GetUint("userID"))
	tx.Find(&notes)
	// ok: go-records-of-all-listed
	c.JSON(200, notes)
}

func (s *server) forStaff(c *gin.Context) {
	if !isAdmin(c) {
		c.JSON(403, nil)
		return
	}
	var notes []Note
	s.db.Find(&notes)
	// ok: go-records-of-all-listed
	c.JSON(200, notes)
}

func (s *server) colours(c *gin.Context) {
	var colours []Colour
	s.db.Find(&colours)
	// ok: go-records-of-all-listed
	c.JSON(200, colours)
}

func routes(r *gin.Engine, s *server) {
	r.GET("/notes", s.all)
	r.GET("/notes/whole", s.whole)
	r.GET("/notes/mine", s.mine)
	r.GET("/colours", s.colours)
	administration := r.Group("/admin")
	administration.GET("/notes", s.forStaff)
	administration.GET("/notes/all", s.listed)
}

func (s *server) listed(c *gin.Context) {
	var notes []Note
	s.db.Find(&notes)
	// ok: go-records-of-all-listed
	c.JSON(200, notes)
}
