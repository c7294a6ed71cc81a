//go:build ignore

package shop

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func createComment(c *gin.Context) {
	user, _ := helper.GetAuthUser(c)
	db.Create(&Comment{UserID: user.ID, Body: c.PostForm("body")})
}

// ruleid: go-record-changed-by-request-alone
func updateComment(c *gin.Context) {
	id := c.Param("id")
	var comment Comment
	result := db.First(&comment, id)
	if err := result.Error; err != nil {
		c.Status(http.StatusNotFound)
		return
	}
	comment.Body = c.PostForm("body")
	db.Save(&comment)
}

// ruleid: go-record-changed-by-request-alone
func deleteComment(c *gin.Context) {
	id := c.Param("id")
	var comment Comment
	if err := db.First(&comment, id).Error; err != nil {
		c.Status(http.StatusNotFound)
		return
	}
	db.Delete(&comment)
}

// ruleid: go-record-changed-by-request-alone
func patchComment(c *gin.Context) {
	id := c.Param("id")
	var comment Comment
	db.First(&comment, "id = ?", id)
	db.Model(&comment).Updates(Comment{Body: c.PostForm("body")})
}

// ok: go-record-changed-by-request-alone
func deleteOwnComment(c *gin.Context) {
	user, _ := helper.GetAuthUser(c)
	id := c.Param("id")
	var comment Comment
	db.First(&comment, id)
	if comment.UserID != user.ID {
		c.Status(http.StatusForbidden)
		return
	}
	db.Delete(&comment)
}

// ok: go-record-changed-by-request-alone
func showComment(c *gin.Context) {
	id := c.Param("id")
	var comment Comment
	db.First(&comment, id)
	c.JSON(http.StatusOK, comment)
}

// ok: go-record-changed-by-request-alone
func deleteCategory(c *gin.Context) {
	id := c.Param("id")
	var category Category
	db.First(&category, id)
	db.Delete(&category)
}
