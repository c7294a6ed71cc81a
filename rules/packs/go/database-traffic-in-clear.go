//go:build ignore

package shop

import (
	"database/sql"
)

func open() (*sql.DB, error) {
	// ruleid: go-database-traffic-in-clear
	return sql.Open("postgres", "postgres://app@db.internal/shop?sslmode=disable")
}

func openSafely() (*sql.DB, error) {
	// ok: go-database-traffic-in-clear
	return sql.Open("postgres", "postgres://app@db.internal/shop?sslmode=verify-full")
}

func local() (*sql.DB, error) {
	// ok: go-database-traffic-in-clear
	return sql.Open("postgres", "postgres://app@localhost/shop?sslmode=disable")
}
