package shop

func (c *catalogue) find(name string) {
	// ok: go-sql-injection
	c.db.Query("SELECT * FROM goods WHERE name = " + c.quoted(name))
}

func (c *catalogue) findPlain(name string) {
	// ok: go-sql-injection
	c.db.Query("SELECT * FROM goods WHERE name = " + c.quoted(c.plain(name)))
}

func (c *catalogue) row(name string) string {
	var text string
	c.db.QueryRow("SELECT text FROM goods WHERE name = ?", name).Scan(&text)
	return text
}
