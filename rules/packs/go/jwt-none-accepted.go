//go:build ignore

package shop

import (
	"github.com/golang-jwt/jwt/v5"
)

func parse(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		// ruleid: go-jwt-none-accepted
		return jwt.UnsafeAllowNoneSignatureType, nil
	})
}

func parseSafely(raw string, pub any) (*jwt.Token, error) {
	// ok: go-jwt-none-accepted
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		return pub, nil
	}, jwt.WithValidMethods([]string{"RS256"}))
}
