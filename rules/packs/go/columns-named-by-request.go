//go:build ignore

package shop

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

func patch(db *gorm.DB, c *gin.Context) {
	var changes map[string]interface{}
	c.ShouldBindJSON(&changes)
	// ruleid: go-columns-named-by-request
	db.Model(&User{}).Where("id = ?", c.Param("id")).Updates(changes)
	// ok: go-columns-named-by-request
	db.Model(&User{}).Where("id = ?", c.Param("id")).Updates(map[string]interface{}{"name": changes["name"]})
}

func put(db *gorm.DB, r *http.Request) {
	changes := map[string]any{}
	json.NewDecoder(r.Body).Decode(&changes)
	// ruleid: go-columns-named-by-request
	db.Model(&User{}).UpdateColumns(changes)
}

func rename(db *gorm.DB, c *gin.Context) {
	var form struct{ Name string }
	c.ShouldBindJSON(&form)
	// ok: go-columns-named-by-request
	db.Model(&User{}).Updates(form)
	// ok: go-columns-named-by-request
	db.Model(&User{}).Update("name", form.Name)
}
