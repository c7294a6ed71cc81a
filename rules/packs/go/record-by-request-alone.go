//go:build ignore

package shop

import (
	"database/sql"
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type server struct {
	db  *gorm.DB
	sql *sql.DB
}

func (s *server) mine(c *gin.Context) {
	var orders []Order
	// ok: go-record-by-request-alone
	s.db.Where("user_id = ?", c.GetUint("userID")).Find(&orders)
	c.JSON(200, orders)
}

func (s *server) order(c *gin.Context) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		c.JSON(400, nil)
		return
	}
	var order Order
	// ruleid: go-record-by-request-alone
	s.db.First(&order, id)
	c.JSON(200, order)
}

func (s *server) invoice(w http.ResponseWriter, r *http.Request) {
	var total int
	// ruleid: go-record-by-request-alone
	s.sql.QueryRow("SELECT total FROM invoices WHERE id = ?", r.PathValue("id")).Scan(&total)
	json.NewEncoder(w).Encode(total)
}

func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-record-by-request-alone
	s.sql.Exec("UPDATE invoices SET name = $1 WHERE id = $2", r.FormValue("name"), r.PathValue("id"))
}

func (s *server) own(c *gin.Context) {
	var order Order
	// ok: go-record-by-request-alone
	s.db.Where("id = ? AND user_id = ?", c.Param("id"), c.GetUint("userID")).First(&order)
	c.JSON(200, order)
}

func (s *server) compared(c *gin.Context) {
	var order Order
	// ok: go-record-by-request-alone
	s.db.First(&order, c.Param("id"))
	if order.OwnerID != c.GetUint("userID") {
		c.JSON(404, nil)
		return
	}
	c.JSON(200, order)
}

func (s *server) article(c *gin.Context) {
	var article Article
	// ok: go-record-by-request-alone
	s.db.First(&article, c.Param("id"))
	c.JSON(200, article)
}

// sqlx, gorm's raw statements and documents.
type shelf struct {
	dbx    *sqlx.DB
	db     *gorm.DB
	drawer *mongo.Collection
}

func (s *shelf) file(w http.ResponseWriter, r *http.Request) {
	var f struct{ Name string }
	// ruleid: go-record-by-request-alone
	s.dbx.Get(&f, "SELECT * FROM files WHERE deleted_at IS NULL AND id = $1", r.PathValue("id"))
	// ok: go-record-by-request-alone
	s.dbx.Get(&f, "SELECT * FROM files WHERE id = $1 AND shelf = $2", r.PathValue("id"), "mine")
	// ruleid: go-record-by-request-alone
	s.db.Raw("SELECT * FROM files WHERE id = ? LIMIT 1", r.PathValue("id")).Scan(&f)
	json.NewEncoder(w).Encode(f)
}

func (s *shelf) drop(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-record-by-request-alone
	s.drawer.DeleteOne(r.Context(), bson.M{"_id": r.PathValue("id")})
	// ok: go-record-by-request-alone
	s.drawer.DeleteOne(r.Context(), bson.M{"name": r.PathValue("id")})
}

type payment struct {
	ID, UserID, Total, IsAdmin int
}

// That somebody has signed in is asked, and not who.
func (s *server) paid(c *gin.Context) {
	_, ok := claimsFromContext(c)
	if !ok {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	var order Order
	// ruleid: go-record-by-request-alone
	s.db.First(&order, c.Param("id"))
	c.JSON(200, order)
}

func (s *server) paidOwn(c *gin.Context) {
	claims, ok := claimsFromContext(c)
	if !ok {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	var order Order
	// ok: go-record-by-request-alone
	s.db.First(&order, c.Param("id"))
	if order.Buyer != claims.Subject {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	c.JSON(200, order)
}

// What is shown of a record asks nobody, whatever its fields are called.
func (s *server) copied(c *gin.Context) {
	var order Order
	// ruleid: go-record-by-request-alone
	s.db.First(&order, c.Param("id"))
	c.JSON(200, payment{ID: order.ID, UserID: order.UserID, Total: order.Total, IsAdmin: order.IsAdmin})
}
