//go:build ignore

package shop

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"go.mongodb.org/mongo-driver/mongo"
	"gorm.io/gorm"
)

var db *sql.DB

func search(c *gin.Context) {
	rows, err := db.Query("SELECT id, name FROM goods WHERE name = ?", c.Query("name"))
	if err != nil {
		// ruleid: go-database-error-sent-to-visitor
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
		return
	}
	defer rows.Close()
	for rows.Next() {
		var id int
		var name string
		if err := rows.Scan(&id, &name); err != nil {
			// ruleid: go-database-error-sent-to-visitor
			c.AbortWithStatusJSON(500, gin.H{"error": err.Error()})
			return
		}
	}
}

func account(w http.ResponseWriter, r *http.Request) {
	var name string
	err := db.QueryRow("SELECT name FROM accounts WHERE id = ?", r.URL.Query().Get("id")).Scan(&name)
	if err != nil {
		// ruleid: go-database-error-sent-to-visitor
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, len(name))
}

func remove(c *fiber.Ctx) error {
	if _, err := db.Exec("DELETE FROM goods WHERE id = ?", c.Params("id")); err != nil {
		// ruleid: go-database-error-sent-to-visitor
		return c.Status(500).JSON(fiber.Map{"error": err.Error()})
	}
	return c.SendStatus(204)
}

func prepared(w http.ResponseWriter, r *http.Request) {
	stmt, err := db.Prepare("UPDATE goods SET name = ? WHERE id = ?")
	if err != nil {
		// ruleid: go-database-error-sent-to-visitor
		http.Error(w, "cannot update: "+err.Error(), 500)
		return
	}
	_, err = stmt.Exec(r.FormValue("name"), r.FormValue("id"))
	if errors.Is(err, sql.ErrNoRows) {
		// ok: go-database-error-sent-to-visitor
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	if err != nil {
		slog.Error("update", "err", err)
		// ok: go-database-error-sent-to-visitor
		http.Error(w, "internal error", 500)
	}
}

type order struct{ Name string }

func decode(w http.ResponseWriter, r *http.Request) {
	var o order
	if err := json.NewDecoder(r.Body).Decode(&o); err != nil {
		// ok: go-database-error-sent-to-visitor
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}

type Good struct{ Name string }

func created(c *gin.Context, g *gorm.DB) {
	good := Good{Name: c.PostForm("name")}
	err := g.Model(&Good{}).Create(&good).Error
	if err != nil {
		if errors.Is(err, gorm.ErrRecordNotFound) {
			c.JSON(404, gin.H{"error": "no such good"})
			return
		}
		// ruleid: go-database-error-sent-to-visitor
		c.JSON(200, gin.H{"code": -1, "msg": "not created: " + err.Error()})
		return
	}
	if err := g.Where("name = ?", good.Name).First(&good).Error; err != nil {
		// ruleid: go-database-error-sent-to-visitor
		c.String(500, err.Error())
		return
	}
	if err := checkGood(good); err != nil {
		c.JSON(400, gin.H{"error": err.Error()})
		return
	}
	result := g.Save(&good)
	if result.Error != nil {
		// ruleid: go-database-error-sent-to-visitor
		c.AbortWithStatusJSON(500, gin.H{"error": result.Error.Error()})
		return
	}
	if err := g.Transaction(func(tx *gorm.DB) error { return tx.Delete(&good).Error }); err != nil {
		// ruleid: go-database-error-sent-to-visitor
		c.JSON(500, gin.H{"error": err.Error()})
		return
	}
	if err := g.Create(&good).Error; err != nil {
		slog.Error("good", "err", err.Error())
		c.JSON(500, gin.H{"error": "internal error"})
	}
}

func checkGood(g Good) error {
	if g.Name == "" {
		return errors.New("a name is needed")
	}
	return nil
}

func inserted(c *gin.Context, collection *mongo.Collection) {
	_, err := collection.InsertOne(c, Good{Name: c.PostForm("name")})
	if err != nil {
		// ruleid: go-database-error-sent-to-visitor
		c.JSON(500, gin.H{"error": err.Error()})
	}
}

type mutationResolver struct{ g *gorm.DB }

func (r *mutationResolver) AddGood(name string) (bool, error) {
	err := r.g.Create(&Good{Name: name}).Error
	if err != nil {
		// ruleid: go-database-error-sent-to-visitor
		return false, err
	}
	return true, nil
}

type store struct{ g *gorm.DB }

func (r *store) AddGood(name string) (bool, error) {
	err := r.g.Create(&Good{Name: name}).Error
	if err != nil {
		return false, err
	}
	return true, nil
}

func written(w http.ResponseWriter, r *http.Request) {
	var name string
	err := db.QueryRow("SELECT name FROM accounts WHERE id = ?", r.URL.Query().Get("id")).Scan(&name)
	if err != nil {
		// ruleid: go-database-error-sent-to-visitor
		fmt.Fprintf(w, "Error: %s", err)
		return
	}
	if _, err := db.Exec("UPDATE accounts SET seen = 1"); err != nil {
		// ruleid: go-database-error-sent-to-visitor
		w.Write([]byte("not kept: " + err.Error()))
		return
	}
	if _, err := db.Exec("UPDATE accounts SET seen = 2"); err != nil {
		fmt.Fprintf(os.Stderr, "Error: %s", err)
	}
}
