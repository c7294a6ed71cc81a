//go:build ignore

package shop

import (
	"golang.org/x/crypto/bcrypt"
)

func hash(password []byte) ([]byte, error) {
	// ruleid: go-password-hash-too-cheap
	return bcrypt.GenerateFromPassword(password, bcrypt.MinCost)
}

func hashSafely(password []byte) ([]byte, error) {
	// ok: go-password-hash-too-cheap
	return bcrypt.GenerateFromPassword(password, bcrypt.DefaultCost)
}

func hash4(password []byte) ([]byte, error) {
	// ruleid: go-password-hash-too-cheap
	return bcrypt.GenerateFromPassword(password, 6)
}

func hash12(password []byte) ([]byte, error) {
	// ok: go-password-hash-too-cheap
	return bcrypt.GenerateFromPassword(password, 12)
}
