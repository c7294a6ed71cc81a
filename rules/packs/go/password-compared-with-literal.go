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

func called(r *http.Request, token string) bool {
	systemToken := r.Header.Get("X-System-Token")
	// ruleid: go-password-compared-with-literal
	if systemToken == "backdoor_access_token_12345" {
		return true
	}
	// ruleid: go-password-compared-with-literal
	if r.Header.Get("Authorization") != "Bearer secure_token" {
		return false
	}
	// ok: go-password-compared-with-literal
	return token == "end_of_line" || r.Header.Get("Authorization") == "Bearer "
}

func short(r *http.Request, pass, stage string) bool {
	// ruleid: go-password-compared-with-literal
	if pass != "s3cr3t" {
		return false
	}
	// ok: go-password-compared-with-literal
	if pass == "second" || pass == "" {
		return false
	}
	pwd := r.FormValue("pwd")
	// ruleid: go-password-compared-with-literal
	return pwd == "admin"
}
