const { Pool } = require("pg");
const pool = new Pool();

app.get("/users/:id", async (req, res) => {
  // ruleid: javascript-sql-built-from-strings
  const a = await pool.query(`SELECT * FROM users WHERE id = ${req.params.id}`);
  // ruleid: javascript-sql-built-from-strings
  const b = await pool.query("SELECT * FROM users WHERE name = '" + req.query.name + "'");
  // ruleid: javascript-sql-built-from-strings
  connection.execute("DELETE FROM log WHERE id = " + req.body.id, (err) => res.send(err));
  // ruleid: javascript-sql-built-from-strings
  const c = await knex.raw(`select * from ${req.query.table}`);
  res.json([a, b, c]);
});

app.get("/safe/:id", async (req, res) => {
  // ok: javascript-sql-built-from-strings
  const a = await pool.query("SELECT * FROM users WHERE id = $1", [req.params.id]);
  // ok: javascript-sql-built-from-strings
  const b = await pool.query("SELECT * " + "FROM users");
  // ok: javascript-sql-built-from-strings
  connection.execute("DELETE FROM log WHERE id = ?", [req.body.id]);
  // ok: javascript-sql-built-from-strings
  const c = await pool.query(`SELECT count(*) FROM users`);
  // ok: javascript-sql-built-from-strings
  const d = await prisma.$queryRaw`SELECT * FROM users WHERE id = ${req.params.id}`;
  res.json([a, b, c, d]);
});

const TABLE = "entries";
function listed(db, id) {
  // ok: javascript-sql-built-from-strings
  db.query(`SELECT * FROM ${TABLE}`);
  const n = Number(id);
  // ok: javascript-sql-built-from-strings
  db.query("SELECT * FROM entries WHERE id = " + n);
  // ruleid: javascript-sql-built-from-strings
  db.query(`SELECT * FROM ${TABLE} WHERE id = ${id}`);
}
