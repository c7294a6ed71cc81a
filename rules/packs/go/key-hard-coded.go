//go:build ignore

package shop

import (
	"crypto/aes"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func seal() {
	// ruleid: go-key-hard-coded
	block, err := aes.NewCipher([]byte("0123456789abcdef"))
	use(block, err)
}

func sealSafely() {
	key, err := os.ReadFile("/run/secrets/key")
	if err != nil {
		return
	}
	// ok: go-key-hard-coded
	block, err := aes.NewCipher(key)
	use(block, err)
}

func sign(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	// ruleid: go-key-hard-coded
	return token.SignedString([]byte("my-signing-key"))
}

// A constant that is called a secret is one that everybody reads.
const secretKey = "secret"

func issue(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	// ruleid: go-key-hard-coded
	return token.SignedString([]byte(secretKey))
}

type settings struct{ SecretKey string }

func (s *settings) issue(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	// ok: go-key-hard-coded
	return token.SignedString([]byte(s.SecretKey))
}
