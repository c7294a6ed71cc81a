//go:build ignore

package shop

import (
	"crypto"
	"crypto/ed25519"
	"crypto/rsa"
)

func accept(pub *rsa.PublicKey, sum, sig []byte) {
	// ruleid: go-signature-result-ignored
	_ = rsa.VerifyPKCS1v15(pub, crypto.SHA256, sum, sig)
	use(sum)
}

func acceptSafely(pub ed25519.PublicKey, msg, sig []byte) error {
	// ok: go-signature-result-ignored
	if !ed25519.Verify(pub, msg, sig) {
		return errBadSignature
	}
	return nil
}

func returned(pub *rsa.PublicKey, sum, sig []byte) error {
	// ok: go-signature-result-ignored
	return rsa.VerifyPKCS1v15(pub, crypto.SHA256, sum, sig)
}

func sameTime(password string) {
	// ok: go-signature-result-ignored
	_ = bcrypt.CompareHashAndPassword(dummyHash, []byte(password))
	// ruleid: go-signature-result-ignored
	_ = bcrypt.CompareHashAndPassword(stored, []byte(password))
}
