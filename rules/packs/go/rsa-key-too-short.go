//go:build ignore

package shop

import (
	"crypto/rand"
	"crypto/rsa"
)

const short = 512

func keys(bits int) {
	// ruleid: go-rsa-key-too-short
	rsa.GenerateKey(rand.Reader, 1024)
	// ruleid: go-rsa-key-too-short
	rsa.GenerateKey(rand.Reader, short)
	// ok: go-rsa-key-too-short
	rsa.GenerateKey(rand.Reader, 2048)
	// ok: go-rsa-key-too-short
	rsa.GenerateKey(rand.Reader, bits)
}
