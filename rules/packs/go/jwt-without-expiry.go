//go:build ignore

package main

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type Claims struct {
	Name string `json:"name"`
	jwt.RegisteredClaims
}

func direct(name string) (string, error) {
	// ruleid: go-jwt-without-expiry
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": name})
	return t.SignedString(key)
}

func kept(name string) string {
	claims := &Claims{Name: name}
	// ruleid: go-jwt-without-expiry
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	s, _ := t.SignedString(key)
	return s
}

func ends(name string) (string, error) {
	// ok: go-jwt-without-expiry
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": name, "exp": time.Now().Add(time.Hour).Unix()})
	return t.SignedString(key)
}

func endsByStruct(name string) (string, error) {
	claims := Claims{Name: name, RegisteredClaims: jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}}
	// ok: go-jwt-without-expiry
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	return t.SignedString(key)
}

func endsLater(name string) (string, error) {
	claims := jwt.MapClaims{"sub": name}
	claims["exp"] = time.Now().Add(time.Hour).Unix()
	// ok: go-jwt-without-expiry
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	return t.SignedString(key)
}

func passed(claims jwt.Claims) (string, error) {
	// ok: go-jwt-without-expiry
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	return t.SignedString(key)
}

func inOrder(name string, end int64) {
	claims := nameClaims{
		name,
		jwt.StandardClaims{
			ExpiresAt: end,
		},
	}
	// ok: go-jwt-without-expiry
	_ = jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
}

type emptyClaims struct {
	Name string
	jwt.StandardClaims
}

func emptyOnes(name string) (string, error) {
	claims := &emptyClaims{Name: name, StandardClaims: jwt.StandardClaims{}}
	// ruleid: go-jwt-without-expiry
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func issuedOnes(name string) (string, error) {
	// ruleid: go-jwt-without-expiry
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, emptyClaims{Name: name, StandardClaims: jwt.StandardClaims{
		Issuer: "shop",
	}})
	return t.SignedString(key)
}

func endingOnes(name string, end int64) (string, error) {
	// ok: go-jwt-without-expiry
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, emptyClaims{Name: name, StandardClaims: jwt.StandardClaims{
		Issuer:    "shop",
		ExpiresAt: end,
	}})
	return t.SignedString(key)
}

func sharedOnes(name string, standard jwt.StandardClaims) (string, error) {
	// ok: go-jwt-without-expiry
	return jwt.NewWithClaims(jwt.SigningMethodHS256, emptyClaims{Name: name, StandardClaims: standard}).SignedString(key)
}

func (s *server) encode(id int) string {
	// ruleid: go-jwt-without-expiry
	_, token, _ := s.jwtAuth.Encode(map[string]interface{}{"user_id": id})
	return token
}

func (s *server) encodeForAnHour(id int) string {
	// ok: go-jwt-without-expiry
	_, token, _ := s.jwtAuth.Encode(map[string]interface{}{"user_id": id, "exp": time.Now().Add(time.Hour)})
	// ok: go-jwt-without-expiry
	s.pictures.Encode(map[string]interface{}{"user_id": id})
	return token
}
