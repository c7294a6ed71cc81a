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

var secret []byte

var other = []byte(os.Getenv("SECRET"))

func parseWithBytes(raw string) {
	// ok: go-jwt-method-unchecked
	jwt.ParseWithClaims(raw, &Claims{}, func(token *jwt.Token) (interface{}, error) {
		return secret, nil
	})
	// ok: go-jwt-method-unchecked
	jwt.Parse(raw, func(token *jwt.Token) (interface{}, error) { return other, nil })
	// ok: go-jwt-method-unchecked
	jwt.Parse(raw, func(token *jwt.Token) (any, error) { return []byte(text), nil })
	// ruleid: go-jwt-method-unchecked
	jwt.Parse(raw, func(token *jwt.Token) (interface{}, error) { return keys[token.Header["kid"].(string)], nil })
}
