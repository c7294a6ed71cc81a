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

type filter struct {
	Owner, Kind string
}

func byFields(db *gorm.DB, c *gin.Context) {
	var items []Item
	// ok: go-gorm-condition-injection
	db.Where(filter{Owner: c.Query("owner")}).Find(&items)
	conditions := map[string]any{"owner": c.Query("owner")}
	// ok: go-gorm-condition-injection
	find(db, conditions)
	// ok: go-gorm-condition-injection
	find(db, &filter{Owner: c.Query("owner")})
	findByText(db, "owner = '"+c.Query("owner")+"'")
}

func findByText(db *gorm.DB, conditions any) {
	var items []Item
	// ruleid: go-gorm-condition-injection
	db.Where(conditions).Find(&items)
}

func find(db *gorm.DB, conditions any) {
	var items []Item
	// ok: go-gorm-condition-injection
	db.Where(conditions).Find(&items)
}
