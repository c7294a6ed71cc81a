//go:build ignore

package shop

import "github.com/golang-jwt/jwt/v5"

func user(text string, keyFunc jwt.Keyfunc) {
	// ruleid: go-jwt-signature-unchecked
	a, _, err := new(jwt.Parser).ParseUnverified(text, jwt.MapClaims{})
	parser := jwt.NewParser()
	// ruleid: go-jwt-signature-unchecked
	parser.ParseUnverified(text, &jwt.RegisteredClaims{})
	// ok: go-jwt-signature-unchecked
	b, err := jwt.Parse(text, keyFunc, jwt.WithValidMethods([]string{"RS256"}))
	// ok: go-jwt-signature-unchecked
	c, err := parser.ParseWithClaims(text, jwt.MapClaims{}, keyFunc)
	use(a, b, c, err)
}
