//go:build ignore

package shop

import (
	"errors"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
	"golang.org/x/crypto/bcrypt"
)

func login(c *gin.Context) {
	user, err := byEmail(c.PostForm("email"))
	if err != nil {
		// ok: go-login-tells-which-was-wrong
		log.Println("user not found")
		// ruleid: go-login-tells-which-was-wrong
		c.JSON(http.StatusNotFound, gin.H{"error": "User not found"})
		return
	}
	if err := bcrypt.CompareHashAndPassword(user.Hash, []byte(c.PostForm("password"))); err != nil {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "Incorrect password"})
		return
	}
}

func (s *server) SignIn(w http.ResponseWriter, r *http.Request) {
	user := s.find(r.FormValue("name"))
	if user == nil {
		// ruleid: go-login-tells-which-was-wrong
		http.Error(w, "this account does not exist", http.StatusUnauthorized)
		return
	}
	if user.Password != r.FormValue("password") {
		http.Error(w, "wrong", http.StatusUnauthorized)
	}
}

func loginOnce(c *gin.Context) {
	user, err := byEmail(c.PostForm("email"))
	if err != nil || bcrypt.CompareHashAndPassword(user.Hash, []byte(c.PostForm("password"))) != nil {
		// ok: go-login-tells-which-was-wrong
		c.JSON(http.StatusUnauthorized, gin.H{"error": "Invalid user or password"})
		return
	}
}

func changePassword(c *gin.Context) error {
	user, err := byEmail(c.PostForm("email"))
	if err != nil {
		// ok: go-login-tells-which-was-wrong
		return errors.New("user not found")
	}
	return bcrypt.CompareHashAndPassword(user.Hash, []byte(c.PostForm("password")))
}

func sendPasswordResetEmail(c *gin.Context) {
	if _, err := byEmail(c.PostForm("email")); err != nil {
		// ruleid: go-login-tells-which-was-wrong
		c.JSON(http.StatusOK, gin.H{"ok": false, "message": "no matching email found"})
		return
	}
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func (s *server) ForgotPassword(c *gin.Context) {
	if _, err := byEmail(c.PostForm("email")); err != nil {
		// ruleid: go-login-tells-which-was-wrong
		c.JSON(http.StatusNotFound, gin.H{"error": "User not found"})
		return
	}
}

func forgotPasswordSafely(c *gin.Context) {
	if _, err := byEmail(c.PostForm("email")); err != nil {
		log.Println("user not found")
	}
	// ok: go-login-tells-which-was-wrong
	c.JSON(http.StatusOK, gin.H{"message": "If the account exists, a link is on its way"})
}

func loginByEmail(c *gin.Context) {
	var user account
	db.Where("email = ?", c.PostForm("email")).First(&user)
	if user.ID == 0 {
		// ruleid: go-login-tells-which-was-wrong
		c.JSON(404, gin.H{"message": "Email address doesn't exist, please create an account"})
		return
	}
	if err := user.ComparePassword(c.PostForm("password")); err != nil {
		c.JSON(400, gin.H{"message": "Incorrect password"})
		return
	}
}

func loginBothAlike(c *gin.Context) {
	var user account
	db.Where("email = ?", c.PostForm("email")).First(&user)
	if user.ID == 0 || !user.CheckPassword(c.PostForm("password")) {
		// ok: go-login-tells-which-was-wrong
		c.JSON(401, gin.H{"message": "Email or password is wrong"})
		return
	}
}
