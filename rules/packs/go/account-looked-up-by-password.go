//go:build ignore

package shop

import (
	"context"
	"database/sql"

	"gorm.io/gorm"
)

func find(ctx context.Context, db *sql.DB, name, password string) {
	// ruleid: go-account-looked-up-by-password
	db.QueryRow("SELECT id FROM users WHERE name = ? AND password = ?", name, password)
	// ruleid: go-account-looked-up-by-password
	db.QueryContext(ctx, "select name from accounts where id=$1 and passwd=$2", 1, password)
	statement := `SELECT id
		FROM users
		WHERE mail = ?
		AND pwd = ?`
	// ruleid: go-account-looked-up-by-password
	db.Prepare(statement)
	// ok: go-account-looked-up-by-password
	db.QueryRow("SELECT id, password FROM users WHERE name = ?", name)
	// ok: go-account-looked-up-by-password
	db.Exec("UPDATE users SET password = ? WHERE id = ?", password, 1)
	// ok: go-account-looked-up-by-password
	db.QueryRow("SELECT id FROM users WHERE name = ? AND password IS NOT NULL", name)
}

func findWithGorm(db *gorm.DB, name, password string) {
	var u User
	// ruleid: go-account-looked-up-by-password
	db.Where("username = ? AND password = ?", name, password).First(&u)
	// ok: go-account-looked-up-by-password
	db.Where("username = ?", name).First(&u)
}

func findJoined(db *sql.DB, name, password string) {
	// ruleid: go-account-looked-up-by-password
	db.QueryRow("SELECT id FROM users WHERE name = '" + name + "' AND password = '" + password + "'")
	// ruleid: go-account-looked-up-by-password
	db.QueryRow(fmt.Sprintf("SELECT id FROM users WHERE name = '%s' AND password = '%s'", name, password))
	// ok: go-account-looked-up-by-password
	db.QueryRow("SELECT password FROM users WHERE name = '" + name + "'")
}
