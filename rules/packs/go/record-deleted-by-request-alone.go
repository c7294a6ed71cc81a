//go:build ignore

package shop

import (
	"strconv"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type server struct{ db *gorm.DB }

func (s *server) mine(c *gin.Context) {
	me := c.MustGet("my_user_model").(User)
	c.JSON(200, me)
}

func (s *server) drop(c *gin.Context) {
	slug := c.Param("slug")
	// ruleid: go-record-deleted-by-request-alone
	s.db.Where("slug = ?", slug).Delete(&Article{})
}

func (s *server) dropNumber(c *gin.Context) {
	id, err := strconv.ParseUint(c.Param("id"), 10, 32)
	if err != nil {
		return
	}
	deleteComments([]uint{uint(id)})
}

func deleteComments(condition interface{}) error {
	// ruleid: go-record-deleted-by-request-alone
	return DB().Where(condition).Delete(Comment{}).Error
}

func DB() *gorm.DB { return shared }

func (s *server) dropOrder(c *gin.Context) {
	// ruleid: go-record-deleted-by-request-alone
	s.db.Delete(&Order{}, c.Param("id"))
}

func (s *server) dropOwn(c *gin.Context) {
	// ok: go-record-deleted-by-request-alone
	s.db.Where("slug = ? AND user_id = ?", c.Param("slug"), c.MustGet("userID")).Delete(&Article{})
}

func (s *server) clear(c *gin.Context) {
	// ok: go-record-deleted-by-request-alone
	s.db.Where("seen = ?", true).Delete(&Notice{})
}
