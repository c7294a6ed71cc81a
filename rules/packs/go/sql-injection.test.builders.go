//go:build ignore

package shop

import (
	"fmt"
	"net/http"

	sq "github.com/Masterminds/squirrel"
	"github.com/go-pg/pg"
	"github.com/gocql/gocql"
	"github.com/uptrace/bun"
	"xorm.io/xorm"
)

type users struct {
	engine *xorm.Engine
}

func (u *users) find(field, value, order string) {
	session := u.engine.Limit(10, 0).Where("1=1")
	// ok: go-sql-injection
	session = session.And("owner = ?", value)
	// ruleid: go-sql-injection
	session = session.And(fmt.Sprintf("%s like ?", field), "%"+value+"%")
	session.Find(order)
}

func (u *users) handle(w http.ResponseWriter, r *http.Request) {
	u.find(r.FormValue("field"), "", "")
	// ok: go-sql-injection
	u.find("name", r.FormValue("value"), "")
	// ruleid: go-sql-injection
	u.engine.OrderBy(r.FormValue("order")).Find(nil)
	// ruleid: go-sql-injection
	u.engine.SQL("SELECT * FROM users WHERE name = '" + r.FormValue("name") + "'").Find(nil)
}

func withPg(db *pg.DB, w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: go-sql-injection
	db.Query(nil, "SELECT * FROM users WHERE name = '"+name+"'")
	// ok: go-sql-injection
	db.Query(nil, "SELECT * FROM users WHERE name = ?", name)
	// ruleid: go-sql-injection
	db.Model(nil).Where("name = '" + name + "'").Select()
	// ok: go-sql-injection
	db.Model(nil).Where("name = ?", name).Select()
}

func withBun(db *bun.DB, w http.ResponseWriter, r *http.Request) {
	// ruleid: go-sql-injection
	db.NewSelect().OrderExpr(r.FormValue("order")).Scan(r.Context())
	// ok: go-sql-injection
	db.NewSelect().Where("name = ?", r.FormValue("name")).Scan(r.Context())
}

func withBuilder(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-sql-injection
	sq.Select("*").From("users").Where("name = '" + r.FormValue("name") + "'").ToSql()
	// ok: go-sql-injection
	sq.Select("*").From("users").Where(sq.Eq{"name": r.FormValue("name")}).ToSql()
	// ok: go-sql-injection
	sq.Select("*").From("users").Where("name = ?", r.FormValue("name")).ToSql()
}

func withCassandra(s *gocql.Session, w http.ResponseWriter, r *http.Request) {
	// ruleid: go-sql-injection
	s.Query("SELECT * FROM users WHERE name = '" + r.FormValue("name") + "'").Exec()
	// ok: go-sql-injection
	s.Query("SELECT * FROM users WHERE name = ?", r.FormValue("name")).Exec()
}
