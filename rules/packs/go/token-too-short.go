//go:build ignore

package main

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
)

func resetToken() string {
	// ruleid: go-token-too-short
	b := make([]byte, 4)
	_, _ = rand.Read(b)
	return hex.EncodeToString(b)
}

func sessionID() (string, error) {
	// ruleid: go-token-too-short
	b := make([]byte, 6)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return fmt.Sprintf("%x", b), nil
}

func apiKey() (string, error) {
	// ok: go-token-too-short
	b := make([]byte, 32)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return hex.EncodeToString(b), nil
}

func suffix() string {
	// ok: go-token-too-short
	b := make([]byte, 3)
	rand.Read(b)
	return hex.EncodeToString(b)
}
