package main

import (
	"database/sql"
	"net/http"
)

var columns = []string{"name", "created_at"}

func among(s string, list []string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func amongOrEmpty(s string, list []string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return len(list) > 1
}

func ordered(db *sql.DB, r *http.Request) {
	order := r.FormValue("order")
	if !among(order, columns) {
		order = "name"
	}
	// ok: go-sql-injection
	db.Query("SELECT * FROM goods ORDER BY " + order)
}

func orderedWritten(db *sql.DB, r *http.Request) {
	order := r.FormValue("order")
	if among(order, []string{"name", "price"}) {
		// ok: go-sql-injection
		db.Query("SELECT * FROM goods ORDER BY " + order)
	}
	// ruleid: go-sql-injection
	db.Query("SELECT * FROM goods ORDER BY " + order)
}

func orderedBySender(db *sql.DB, r *http.Request) {
	order := r.FormValue("order")
	if !among(order, r.Form["allowed"]) {
		return
	}
	// ruleid: go-sql-injection
	db.Query("SELECT * FROM goods ORDER BY " + order)
}

func orderedBadly(db *sql.DB, r *http.Request) {
	order := r.FormValue("order")
	if !amongOrEmpty(order, columns) {
		return
	}
	// ruleid: go-sql-injection
	db.Query("SELECT * FROM goods ORDER BY " + order)
}

func orderedBelow(db *sql.DB, r *http.Request) {
	list(db, r.FormValue("order"), columns)
}

func list(db *sql.DB, order string, known []string) {
	if !among(order, known) {
		order = "name"
	}
	// ok: go-sql-injection
	db.Query("SELECT * FROM goods ORDER BY " + order)
}
