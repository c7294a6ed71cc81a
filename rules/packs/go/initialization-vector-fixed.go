//go:build ignore

package shop

import (
	"crypto/cipher"
	"crypto/rand"
)

func encrypt(block cipher.Block) cipher.Stream {
	// ruleid: go-initialization-vector-fixed
	return cipher.NewCTR(block, []byte("0000000000000000"))
}

func encryptSafely(block cipher.Block) cipher.Stream {
	iv := make([]byte, block.BlockSize())
	rand.Read(iv)
	// ok: go-initialization-vector-fixed
	return cipher.NewCTR(block, iv)
}
