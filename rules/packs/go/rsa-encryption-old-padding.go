//go:build ignore

package shop

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
)

func wrap(pub *rsa.PublicKey, key []byte) ([]byte, error) {
	// ruleid: go-rsa-encryption-old-padding
	return rsa.EncryptPKCS1v15(rand.Reader, pub, key)
}

func wrapSafely(pub *rsa.PublicKey, key []byte) ([]byte, error) {
	// ok: go-rsa-encryption-old-padding
	return rsa.EncryptOAEP(sha256.New(), rand.Reader, pub, key, nil)
}
