package shop

import "database/sql"

// What a type has stands in several files.

type catalogue struct {
	db   *sql.DB
	file string
}

type site struct {
	goods *catalogue
}

var connection *sql.DB

var shownFile string

const title = "shop"

func (c *catalogue) plain(ignored string) string { return "fixed" }

func (c *catalogue) quoted(text string) string { return "'" + text + "'" }
