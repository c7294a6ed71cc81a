package shop

import (
	"net/http"
	"os/exec"
)

func (s *site) search(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: go-sql-injection
	s.goods.find(name)
	// ok: go-sql-injection
	s.goods.findPlain(name)
	// ok: go-sql-injection
	s.goods.find(s.goods.plain(name))
	// ok: go-sql-injection
	s.goods.db.Query("SELECT * FROM goods WHERE text = '" + s.goods.row(name) + "'")
	// ok: go-sql-injection
	s.goods.db.Query("SELECT * FROM goods WHERE text = '" + s.goods.three() + "'")
}

func variableOfOtherFile(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-sql-injection
	connection.Exec("DELETE FROM goods WHERE name = '" + r.FormValue("name") + "'")
	// ok: go-sql-injection
	connection.Exec("DELETE FROM goods WHERE name = '" + title + "'")
}

func setShown(w http.ResponseWriter, r *http.Request) {
	shownFile = r.FormValue("file")
}

func show(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-injection
	exec.Command("sh", "-c", "cat "+shownFile).Run()
	// ok: go-command-injection
	exec.Command("sh", "-c", "cat "+title).Run()
}
