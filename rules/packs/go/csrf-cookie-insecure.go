//go:build ignore

package shop

import (
	"github.com/gorilla/csrf"
)

func protect(key []byte) any {
	// ruleid: go-csrf-cookie-insecure
	return csrf.Protect(key, csrf.Secure(false))
}

func protectSafely(key []byte) any {
	// ok: go-csrf-cookie-insecure
	return csrf.Protect(key, csrf.Secure(true))
}
