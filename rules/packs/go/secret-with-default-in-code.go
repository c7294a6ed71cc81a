//go:build ignore

package settings

import (
	"log"
	"os"
)

func getEnv(name, fallback string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return fallback
}

type settings struct {
	port, secret, password string
}

func load() settings {
	return settings{
		// ok: go-secret-with-default-in-code
		port: getEnv("PORT", "8080"),
		// ruleid: go-secret-with-default-in-code
		secret: getEnv("JWT_SECRET", "change-me"),
		// ok: go-secret-with-default-in-code
		password: getEnv("DB_PASSWORD", ""),
	}
}

func key() []byte {
	// ruleid: go-secret-with-default-in-code
	if s := os.Getenv("SESSION_SECRET"); s != "" {
		return []byte(s)
	}
	return []byte("only-for-development")
}

func password() string {
	// ruleid: go-secret-with-default-in-code
	p := os.Getenv("DB_PASSWORD")
	if p == "" {
		log.Print("no password")
		p = "postgres"
	}
	return p
}

func host() string {
	// ok: go-secret-with-default-in-code
	h := os.Getenv("DB_HOST")
	if h == "" {
		h = "localhost"
	}
	return h
}

func strict() string {
	// ok: go-secret-with-default-in-code
	s := os.Getenv("JWT_SECRET")
	if s == "" {
		log.Fatal("JWT_SECRET is not set")
	}
	return s
}

func secretName() string {
	// ok: go-secret-with-default-in-code
	return getEnv("SECRET_NAME", "prod/keys")
}
