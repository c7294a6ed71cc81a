//go:build ignore

package shop

import (
	"os"

	"golang.org/x/crypto/bcrypt"
)

func first(u *User) {
	// ruleid: go-account-with-password-in-code
	_ = u.HashPassword("123456")
	// ruleid: go-account-with-password-in-code
	a, _ := HashPassword("admin123")
	// ruleid: go-account-with-password-in-code
	b, _ := bcrypt.GenerateFromPassword([]byte("letmein"), bcrypt.DefaultCost)
	// ok: go-account-with-password-in-code
	c, _ := bcrypt.GenerateFromPassword([]byte(os.Getenv("ADMIN_PASSWORD")), bcrypt.DefaultCost)
	// ok: go-account-with-password-in-code
	d, _ := bcrypt.GenerateFromPassword([]byte("dummy"), bcrypt.DefaultCost)
	// ok: go-account-with-password-in-code
	e, _ := HashPassword(u.Typed)
	use(a, b, c, d, e)
}
