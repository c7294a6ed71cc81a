//go:build ignore

package shop

import (
	"log"

	"github.com/golang-jwt/jwt/v5"
)

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

func verify(text string, key []byte) (*jwt.Token, error) {
	// ruleid: go-jwt-signature-unchecked
	token, err := jwt.Parse(text, func(t *jwt.Token) (any, error) { return key, nil })
	if err != nil {
		log.Print(err)
	}
	return token, nil
}

func verifyAll(text string, key []byte) (*jwt.Token, error) {
	// ok: go-jwt-signature-unchecked
	token, err := jwt.Parse(text, func(t *jwt.Token) (any, error) { return key, nil })
	if err != nil {
		return nil, err
	}
	return token, nil
}

func verifyLater(text string, key []byte) (*jwt.Token, error) {
	// ok: go-jwt-signature-unchecked
	token, err := jwt.Parse(text, func(t *jwt.Token) (any, error) { return key, nil })
	if err != nil {
		log.Print(err)
	}
	return token, err
}
