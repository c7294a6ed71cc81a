//go:build ignore

package shop

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
)

func sign(document []byte) {
	// ruleid: go-weak-hash
	a := md5.Sum(document)
	// ruleid: go-weak-hash
	b := sha1.New()
	// ruleid: go-weak-hash
	c := md5.New()
	// ok: go-weak-hash
	d := sha256.Sum256(document)
	// ok: go-weak-hash
	e := md5.Size
	use(a, b, c, d, e)
}
