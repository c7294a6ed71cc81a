//go:build ignore

package shop

import (
	"crypto/rand"
	"math/big"
	mrand "math/rand"
)

func newToken() ([]byte, error) {
	b := make([]byte, 24)
	// ok: go-predictable-random
	_, err := rand.Read(b)
	return b, err
}

func newSecretNumber(limit *big.Int) (*big.Int, error) {
	// ok: go-predictable-random
	return rand.Int(rand.Reader, limit)
}

func resetToken() int {
	// ruleid: go-predictable-random
	return mrand.Intn(1000000)
}
