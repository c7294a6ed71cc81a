//go:build ignore

package shop

import (
	"crypto/subtle"
)

func login(user, password string) bool {
	// ruleid: go-password-compared-with-literal
	return user == "admin" && password == "letmein42"
}

func loginSafely(user, password string, hash []byte) bool {
	// ok: go-password-compared-with-literal
	return password != "" && bcrypt.CompareHashAndPassword(hash, []byte(password)) == nil
}

func kind(field string, passwordField string) bool {
	// ok: go-password-compared-with-literal
	return field == "password" || passwordField == "secret"
}

func unchanged(password string) bool {
	// ok: go-password-compared-with-literal
	return password == "***"
}
