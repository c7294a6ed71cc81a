//go:build ignore

package shop

import (
	"context"
	"database/sql"
	"fmt"
	"os"

	"github.com/jackc/pgx/v5"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

func open(password string) {
	// ruleid: go-database-password-in-code
	sql.Open("mysql", "shop:Winter-2024@tcp(db:3306)/shop")
	// ok: go-database-password-in-code
	sql.Open("mysql", os.Getenv("DATABASE_DSN"))
	// ok: go-database-password-in-code
	sql.Open("mysql", fmt.Sprintf("shop:%s@tcp(db:3306)/shop", password))
	// ok: go-database-password-in-code
	sql.Open("sqlite3", "file:shop.db?cache=shared")
	// ok: go-database-password-in-code
	sql.Open("postgres", "postgres://shop@db/shop?sslmode=verify-full")
}

func others(ctx context.Context) {
	// ruleid: go-database-password-in-code
	pgx.Connect(ctx, "postgres://shop:Winter-2024@db:5432/shop?sslmode=verify-full")
	// ruleid: go-database-password-in-code
	gorm.Open(postgres.Open("host=db user=shop password=Winter-2024 dbname=shop sslmode=verify-full"))
	// ok: go-database-password-in-code
	gorm.Open(postgres.Open("host=db user=shop dbname=shop sslmode=verify-full"))
}

const dsn = "shop:Winter-2024@tcp(db:3306)/shop"

func ofVariables() {
	address := "shop:Winter-2024@tcp(db:3306)/shop"
	// ruleid: go-database-password-in-code
	sql.Open("mysql", address)
	// ruleid: go-database-password-in-code
	sql.Open("mysql", dsn)
	other := os.Getenv("DATABASE_DSN")
	// ok: go-database-password-in-code
	sql.Open("mysql", other)
}

// ruleid: go-database-password-in-code
var dbPass = "password123"

// ok: go-database-password-in-code
const dbPasswordKey = "DB_PASSWORD"

// ok: go-database-password-in-code
const dbPassword = "DB_PASSWORD"
