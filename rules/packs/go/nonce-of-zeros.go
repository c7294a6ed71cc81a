//go:build ignore

package shop

import (
	"crypto/cipher"
	"crypto/rand"
)

func seal(aead cipher.AEAD, text []byte) []byte {
	// ruleid: go-nonce-of-zeros
	nonce := make([]byte, aead.NonceSize())
	out := aead.Seal(nil, nonce, text, nil)
	return out
}

func sealSafely(aead cipher.AEAD, text []byte) []byte {
	// ok: go-nonce-of-zeros
	nonce := make([]byte, aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil
	}
	return aead.Seal(nonce, nonce, text, nil)
}

func plain(aead cipher.AEAD, text []byte) []byte {
	// ok: go-nonce-of-zeros
	nonce := make([]byte, 12)
	rand.Read(nonce)
	out := aead.Seal(nil, nonce, text, nil)
	return out
}
