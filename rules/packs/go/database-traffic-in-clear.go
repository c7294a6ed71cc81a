//go:build ignore

package shop

import (
	"database/sql"
	"fmt"
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

func connect(host, user, password string) (*gorm.DB, error) {
	// ruleid: go-database-traffic-in-clear
	dsn := fmt.Sprintf("host=%s user=%s password=%s sslmode=disable", host, user, password)
	return gorm.Open(postgres.Open(dsn), &gorm.Config{})
}

func connectLocally(user, password string) (*gorm.DB, error) {
	// ok: go-database-traffic-in-clear
	dsn := fmt.Sprintf("host=localhost user=%s password=%s sslmode=disable", user, password)
	return gorm.Open(postgres.Open(dsn), &gorm.Config{})
}
