//go:build ignore

package accounts

import (
	"net/http"

	"golang.org/x/crypto/bcrypt"
)

type User struct {
	Name, Password string
}

type request struct {
	Password, ConfirmPassword string
}

func login(user User, password string) bool {
	// ruleid: go-password-kept-in-clear
	return user.Password == password
}

func handler(w http.ResponseWriter, r *http.Request) {
	u := find(r.FormValue("name"))
	// ruleid: go-password-kept-in-clear
	if u.Password != r.FormValue("password") {
		http.Error(w, "wrong", http.StatusUnauthorized)
	}
	var req request
	// ruleid: go-password-kept-in-clear
	if u.Password != req.Password {
		http.Error(w, "wrong", http.StatusUnauthorized)
	}
	// ok: go-password-kept-in-clear
	if req.Password != req.ConfirmPassword {
		http.Error(w, "differs", http.StatusBadRequest)
	}
}

func hashed(user User, password string) bool {
	password = digest(password)
	// ok: go-password-kept-in-clear
	return user.Password == password
}

func hashedByName(user User, passwordHash, password string) bool {
	sum := digest(password)
	// ok: go-password-kept-in-clear
	if user.Password == passwordHash || user.Password == sum {
		return true
	}
	// ok: go-password-kept-in-clear
	return bcrypt.CompareHashAndPassword([]byte(user.Password), []byte(password)) == nil
}
