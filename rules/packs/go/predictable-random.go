//go:build ignore

package shop

import (
	"math/rand"
)

func newToken() string {
	const letters = "abcdefghijklmnopqrstuvwxyz0123456789"
	token := make([]byte, 24)
	for i := range token {
		// ruleid: go-predictable-random
		token[i] = letters[rand.Intn(len(letters))]
	}
	return string(token)
}

func backoff() int {
	// ok: go-predictable-random
	delay := rand.Intn(100)
	return delay
}

func otp() int {
	// ruleid: go-predictable-random
	otp := rand.Intn(1000000)
	return otp
}
