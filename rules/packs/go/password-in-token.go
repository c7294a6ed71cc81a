//go:build ignore

package shop

import "github.com/golang-jwt/jwt/v5"

// ruleid: go-password-in-token
type Claims struct {
	Name     string `json:"name"`
	Password string `json:"password"`
	jwt.RegisteredClaims
}

// ruleid: go-password-in-token
type OldClaims struct {
	Password string
	Name     string
	jwt.StandardClaims
}

// ok: go-password-in-token
type GoodClaims struct {
	Name            string
	PasswordChanged bool
	jwt.RegisteredClaims
}

type Form struct {
	// ok: go-password-in-token
	Password string
}

func tokens(u User) {
	// ruleid: go-password-in-token
	_ = jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"id": u.ID, "password": u.Password})
	// ok: go-password-in-token
	_ = jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"id": u.ID, "exp": expiry()})
}
