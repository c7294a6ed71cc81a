//go:build ignore

package shop

import (
	"github.com/golang-jwt/jwt/v5"
)

func parse(raw string, key jwt.Keyfunc) (*jwt.Token, error) {
	// ruleid: go-jwt-method-unchecked
	return jwt.Parse(raw, key)
}

func parseSafely(raw string, key jwt.Keyfunc) (*jwt.Token, error) {
	// ok: go-jwt-method-unchecked
	return jwt.Parse(raw, key, jwt.WithValidMethods([]string{"ES256"}))
}
