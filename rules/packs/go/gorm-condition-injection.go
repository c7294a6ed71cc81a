//go:build ignore

package shop

import (
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

func list(db *gorm.DB, c *gin.Context) {
	var items []Item
	// ruleid: go-gorm-condition-injection
	db.Where("owner = '" + c.Query("owner") + "'").Find(&items)
	// ruleid: go-gorm-condition-injection
	db.Order(c.Query("sort")).Find(&items)
}

func listSafely(db *gorm.DB, c *gin.Context) {
	var items []Item
	// ok: go-gorm-condition-injection
	db.Where("owner = ?", c.Query("owner")).Find(&items)
	column, ok := map[string]string{"name": "name", "price": "price"}[c.Query("sort")]
	if !ok {
		column = "name"
	}
	// ok: go-gorm-condition-injection
	db.Order(column).Find(&items)
}

func one(db *gorm.DB, r *http.Request) {
	var item Item
	// ruleid: go-gorm-condition-injection
	db.First(&item, r.PathValue("id"))
}

func oneSafely(db *gorm.DB, r *http.Request) {
	var item Item
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		return
	}
	// ok: go-gorm-condition-injection
	db.First(&item, id)
	// ok: go-gorm-condition-injection
	db.First(&item, "id = ?", r.PathValue("id"))
}
