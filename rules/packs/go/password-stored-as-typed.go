//go:build ignore

package shop

import (
	"database/sql"
	"net/http"
)

func register(db *sql.DB, r *http.Request) {
	// ruleid: go-password-stored-as-typed
	db.Exec("insert into user (name, passwd) value (?, ?)", r.FormValue("name"), r.FormValue("passwd"))
	typed := r.FormValue("new_password")
	// ruleid: go-password-stored-as-typed
	db.ExecContext(r.Context(), "UPDATE users SET password = $1 WHERE id = $2", typed, 1)
	hash := hashed(r.FormValue("password"))
	// ok: go-password-stored-as-typed
	db.Exec("INSERT INTO users (name, password) VALUES (?, ?)", r.FormValue("name"), hash)
	// ok: go-password-stored-as-typed
	db.Exec("INSERT INTO users (name, password) VALUES (?, crypt(?))", r.FormValue("name"), r.FormValue("password"))
	// ok: go-password-stored-as-typed
	db.Exec("UPDATE users SET name = ? WHERE id = ?", r.FormValue("name"), 1)
}

var users = map[string]string{}

func keep(w http.ResponseWriter, r *http.Request) {
	var in struct{ Username, Password string }
	json.NewDecoder(r.Body).Decode(&in)
	// ruleid: go-password-stored-as-typed
	users[in.Username] = in.Password
	// ok: go-password-stored-as-typed
	users[in.Username] = hash(in.Password)
}
