//go:build ignore

package shop

import "github.com/gin-gonic/gin"

func (s *server) Register(c *gin.Context) {
	var req RegisterRequest
	c.BindJSON(&req)
	// ruleid: go-role-chosen-at-registration
	db.Create(&User{Name: req.Name, Role: req.Role})
}

func signUp(c *gin.Context) error {
	var input SignUp
	c.BindJSON(&input)
	var user User
	// ruleid: go-role-chosen-at-registration
	user.Role = input.Role
	return save(user)
}

func registerSafely(c *gin.Context) {
	var req RegisterRequest
	c.BindJSON(&req)
	// ok: go-role-chosen-at-registration
	db.Create(&User{Name: req.Name, Role: "user"})
}

func registerAtShop(c *gin.Context) {
	var req RegisterRequest
	c.BindJSON(&req)
	if req.Role != "buyer" && req.Role != "seller" {
		return
	}
	// ok: go-role-chosen-at-registration
	db.Create(&User{Name: req.Name, Role: req.Role})
}

func appoint(c *gin.Context) {
	var req AppointRequest
	c.BindJSON(&req)
	// ok: go-role-chosen-at-registration
	db.Create(&User{Name: req.Name, Role: req.Role})
}

func registerIfSent(c *gin.Context) {
	var req RegisterRequest
	c.BindJSON(&req)
	if req.Name == "" || req.Role == "" {
		return
	}
	// ruleid: go-role-chosen-at-registration
	db.Create(&User{Name: req.Name, Role: req.Role})
}
