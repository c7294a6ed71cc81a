//go:build ignore

package shop

import (
	"crypto/dsa"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
)

func key() (*ecdsa.PrivateKey, error) {
	// ruleid: go-curve-too-small
	return ecdsa.GenerateKey(elliptic.P224(), rand.Reader)
}

func keySafely() (*ecdsa.PrivateKey, error) {
	// ok: go-curve-too-small
	return ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
}

func old(priv *dsa.PrivateKey) error {
	// ruleid: go-curve-too-small
	return dsa.GenerateKey(priv, rand.Reader)
}
