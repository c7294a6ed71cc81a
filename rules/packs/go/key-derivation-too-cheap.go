//go:build ignore

package shop

import (
	"crypto/sha256"

	"golang.org/x/crypto/pbkdf2"
)

func derive(password, salt []byte) []byte {
	// ruleid: go-key-derivation-too-cheap
	return pbkdf2.Key(password, salt, 4096, 32, sha256.New)
}

func deriveSafely(password, salt []byte) []byte {
	// ok: go-key-derivation-too-cheap
	return pbkdf2.Key(password, salt, 600000, 32, sha256.New)
}
