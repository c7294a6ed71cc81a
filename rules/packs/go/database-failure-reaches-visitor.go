//go:build ignore

package shop

import (
	"database/sql"
	"errors"
	"fmt"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type store struct {
	db  *sql.DB
	orm *gorm.DB
}

func (s *store) add(name string) error {
	if name == "" {
		return errors.New("a name is needed")
	}
	if _, err := s.db.Exec("INSERT INTO goods (name) VALUES (?)", name); err != nil {
		return fmt.Errorf("add: %w", err)
	}
	return nil
}

func (s *store) check(name string) error {
	if _, err := s.db.Exec("SELECT 1 FROM goods WHERE name = ?", name); err != nil {
		log.Print(err)
		return errors.New("could not look for the name")
	}
	return nil
}

func (s *store) find(id string) (good, error) {
	var found good
	if err := s.orm.First(&found, "id = ?", id).Error; err != nil {
		return good{}, err
	}
	return found, nil
}

func (s *store) handleAdd(w http.ResponseWriter, r *http.Request) {
	answer := "added"
	if err := s.add(r.FormValue("name")); err != nil {
		w.WriteHeader(http.StatusConflict)
		answer = err.Error()
	}
	// ruleid: go-database-failure-reaches-visitor
	w.Write([]byte(answer))
}

func (s *store) handleCheck(w http.ResponseWriter, r *http.Request) {
	if err := s.check(r.FormValue("name")); err != nil {
		// ok: go-database-failure-reaches-visitor
		w.Write([]byte(err.Error()))
	}
}

func (s *store) handleFind(c *gin.Context) {
	found, err := s.find(c.Param("id"))
	if err != nil {
		// ruleid: go-database-failure-reaches-visitor
		c.JSON(404, gin.H{"error": err.Error()})
		return
	}
	// ok: go-database-failure-reaches-visitor
	c.JSON(200, found)
}

var pages *template.Template

func (s *store) handlePage(w http.ResponseWriter, r *http.Request) {
	var name string
	if err := s.db.QueryRow("SELECT name FROM notes WHERE id = ?", r.FormValue("id")).Scan(&name); err != nil {
		// ruleid: go-database-failure-reaches-visitor
		pages.ExecuteTemplate(w, "failed.html", err.Error())
		return
	}
	// ok: go-database-failure-reaches-visitor
	pages.ExecuteTemplate(w, "note.html", "saved")
}

func (s *store) handleCookie(w http.ResponseWriter, r *http.Request) {
	if _, err := s.db.Exec("DELETE FROM notes WHERE id = ?", r.FormValue("id")); err != nil {
		// ruleid: go-database-failure-reaches-visitor
		http.SetCookie(w, &http.Cookie{Name: "failed", Value: err.Error()})
	}
}
