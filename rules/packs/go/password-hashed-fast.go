//go:build ignore

package shop

import (
	"crypto/sha256"
	"encoding/hex"

	"golang.org/x/crypto/bcrypt"
)

func store(password string) string {
	// ruleid: go-password-hashed-fast
	sum := sha256.Sum256([]byte(password))
	return hex.EncodeToString(sum[:])
}

func storeSafely(password string) ([]byte, error) {
	// ok: go-password-hashed-fast
	return bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
}

func salted(salt []byte, passwd string) []byte {
	h := sha256.New()
	h.Write(salt)
	// ruleid: go-password-hashed-fast
	h.Write([]byte(passwd))
	return h.Sum(nil)
}

func file(data []byte) [32]byte {
	// ok: go-password-hashed-fast
	return sha256.Sum256(data)
}
