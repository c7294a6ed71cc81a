//go:build ignore

package shop

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
)

func check(key, body, signature []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	// ruleid: go-comparison-tells-time
	return bytes.Equal(signature, mac.Sum(nil))
}

func checkSafely(key, body, signature []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	// ok: go-comparison-tells-time
	return hmac.Equal(signature, mac.Sum(nil))
}

func allowed(apiKey, given string) bool {
	// ruleid: go-comparison-tells-time
	return apiKey == given
}

func other(signature []byte, signatureType string, apiKey string) bool {
	// ok: go-comparison-tells-time
	return signature == nil || signatureType == defaultType || apiKey == ""
}

func owner(apiKey Key, userID int) bool {
	// ok: go-comparison-tells-time
	return apiKey.UserID != userID
}
