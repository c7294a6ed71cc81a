//go:build ignore

package main

import (
	"database/sql"
	"encoding/json"
	"net/http"
	"os"

	"example.org/shop/response"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type Account struct {
	ID       int    `json:"id"`
	Email    string `json:"email"`
	Password string `json:"password"`
}

type Member struct {
	gorm.Model
	Name         string
	PasswordHash string `json:"-"`
}

type accounts struct{ db *sql.DB }

func (a *accounts) byID(id string) (*Account, error) {
	var x Account
	err := a.db.QueryRow("SELECT id, email, password FROM accounts WHERE id = ?", id).Scan(&x.ID, &x.Email, &x.Password)
	return &x, err
}

func (a *accounts) names() ([]Account, error) {
	rows, err := a.db.Query("SELECT id, email FROM accounts")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Account
	for rows.Next() {
		var x Account
		if err := rows.Scan(&x.ID, &x.Email); err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, nil
}

type server struct {
	db       *gorm.DB
	accounts *accounts
}

func (s *server) list(c *gin.Context) {
	var all []Account
	s.db.Find(&all)
	// ruleid: go-record-with-password-sent
	c.JSON(http.StatusOK, gin.H{"accounts": all})
}

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	account, err := s.accounts.byID(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	// ruleid: go-record-with-password-sent
	json.NewEncoder(w).Encode(account)
}

func (s *server) names(w http.ResponseWriter, r *http.Request) {
	all, err := s.accounts.names()
	if err != nil {
		http.NotFound(w, r)
		return
	}
	// ok: go-record-with-password-sent
	json.NewEncoder(w).Encode(all)
}

func (s *server) export(w http.ResponseWriter, r *http.Request) {
	account, _ := s.accounts.byID(r.PathValue("id"))
	f, err := os.Create("backup.json")
	if err != nil {
		return
	}
	defer f.Close()
	// ok: go-record-with-password-sent
	json.NewEncoder(f).Encode(account)
}

func (s *server) members(c *gin.Context) {
	var all []Member
	s.db.Find(&all)
	// ok: go-record-with-password-sent
	c.JSON(http.StatusOK, all)
}

func (s *server) bare(c *gin.Context) {
	var account Account
	s.db.First(&account, "id = ?", c.Param("id"))
	account.Password = ""
	// ok: go-record-with-password-sent
	c.JSON(http.StatusOK, account)
}

func (s *server) count(c *gin.Context) {
	var all []Account
	s.db.Find(&all)
	// ok: go-record-with-password-sent
	c.JSON(http.StatusOK, gin.H{"count": len(all)})
}

// A function of the program's own that answers.
func (s *server) listAll(c *gin.Context) {
	var all []Account
	s.db.Find(&all)
	// ruleid: go-record-with-password-sent
	SuccessResponse(c, "found", http.StatusOK, all)
	// ok: go-record-with-password-sent
	keep(c, "found", http.StatusOK, all)
}

// Behind interfaces, the functions that read the record are those of what implements them.
type accountStore interface {
	ByNumber(id string) (*Account, error)
	Everybody() (list []Account, err error)
	Emails() ([]Account, error)
}

type accountTable struct{ db *gorm.DB }

func newAccountStore(db *gorm.DB) accountStore { return &accountTable{db: db} }

func (t *accountTable) ByNumber(id string) (*Account, error) {
	var x Account
	err := t.db.First(&x, "id = ?", id).Error
	return &x, err
}

func (t *accountTable) Everybody() (list []Account, err error) {
	err = t.db.Find(&list).Error
	return list, err
}

func (t *accountTable) Emails() ([]Account, error) {
	return []Account{{ID: 1, Email: "nobody@example.com"}}, nil
}

type accountService interface {
	Find(id string) (*Account, error)
	List() (list []Account, err error)
	ListEmptied() (list []Account, err error)
	Known() ([]Account, error)
	Named(id string) (found Account, err error)
}

type accountWork struct{ store accountStore }

func (w *accountWork) Find(id string) (*Account, error) {
	found, err := w.store.ByNumber(id)
	if err != nil {
		return nil, err
	}
	return found, nil
}

func (w *accountWork) List() (list []Account, err error) { return w.store.Everybody() }

func (w *accountWork) ListEmptied() (list []Account, err error) {
	list, err = w.store.Everybody()
	for i := range list {
		list[i].Password = ""
	}
	return list, err
}

func (w *accountWork) Named(id string) (found Account, err error) {
	x, err := w.store.ByNumber(id)
	return *x, err
}

func (w *accountWork) Known() ([]Account, error) { return w.store.Emails() }

type accountHandler struct{ work accountService }

func (h *accountHandler) one(c *gin.Context) {
	found, err := h.work.Find(c.Param("id"))
	if err != nil {
		c.Status(http.StatusNotFound)
		return
	}
	// ruleid: go-record-with-password-sent
	c.JSON(http.StatusOK, gin.H{"account": found})
}

func (h *accountHandler) all(c *gin.Context) {
	list, _ := h.work.List()
	// ruleid: go-record-with-password-sent
	c.JSON(http.StatusOK, list)
}

func (h *accountHandler) allEmptied(c *gin.Context) {
	list, _ := h.work.ListEmptied()
	// ok: go-record-with-password-sent
	c.JSON(http.StatusOK, list)
}

func (h *accountHandler) known(c *gin.Context) {
	list, _ := h.work.Known()
	// ok: go-record-with-password-sent
	c.JSON(http.StatusOK, list)
}

// What was stored is sent back with the hash.
func (s *server) register(c *gin.Context) {
	account := Account{Email: c.PostForm("email"), Password: hashed(c.PostForm("password"))}
	if err := s.db.Create(&account).Error; err != nil {
		c.Status(http.StatusConflict)
		return
	}
	// ruleid: go-record-with-password-sent
	c.JSON(http.StatusCreated, account)
}

// What takes whatever it gets holds the record in what it gives.
func envelope(status int, data interface{}) map[string]interface{} {
	return map[string]interface{}{"status": status, "data": data}
}

type shownAccount struct{ ID int }

func shownOf(a *Account) shownAccount { return shownAccount{ID: a.ID} }

func (h *accountHandler) wrapped(c *gin.Context) {
	found, err := h.work.Find(c.Param("id"))
	if err != nil {
		c.Status(http.StatusNotFound)
		return
	}
	// ruleid: go-record-with-password-sent
	c.JSON(http.StatusOK, envelope(200, found))
	// ok: go-record-with-password-sent
	c.JSON(http.StatusOK, envelope(200, shownOf(found)))
	// ok: go-record-with-password-sent
	c.JSON(http.StatusOK, envelope(200, found.ID))
}

func (s *server) listHelped(c *gin.Context) {
	var all []Account
	s.db.Find(&all)
	// ruleid: go-record-with-password-sent
	helpers.APIResponse(c, "found", http.StatusOK, all)
}

// The program's own function that answers.
func APIResponse(c *gin.Context, message string, status int, data interface{}) {
	c.JSON(status, gin.H{"message": message, "data": data})
}

func (s *server) listOwn(c *gin.Context) {
	var all []Account
	s.db.Find(&all)
	// ruleid: go-record-with-password-sent
	APIResponse(c, "found", http.StatusOK, all)
	// ok: go-record-with-password-sent
	APIResponse(c, "found", http.StatusOK, len(all))
}

func (s *server) listInOne(c *gin.Context) {
	var all []Account
	s.db.Find(&all)
	// ruleid: go-record-with-password-sent
	response.JSON(response.Response{Ctx: c, Data: all})
	// ok: go-record-with-password-sent
	response.JSON(response.Response{Ctx: c, Data: len(all)})
}

func (h *accountHandler) named(c *gin.Context) {
	found, err := h.work.Named(c.Param("id"))
	if err != nil {
		c.Status(http.StatusNotFound)
		return
	}
	// ruleid: go-record-with-password-sent
	c.JSON(http.StatusOK, found)
}
