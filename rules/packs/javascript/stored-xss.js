const { Pool } = require("pg");
const escapeHtml = require("escape-html");
const pool = new Pool();

app.get("/users", async (req, res) => {
  const rows = await pool.query("SELECT name FROM users");
  // ruleid: javascript-stored-xss
  res.send("<p>" + rows.rows[0].name + "</p>");
});
app.get("/safe", async (req, res) => {
  const rows = await pool.query("SELECT name FROM users");
  // ok: javascript-stored-xss
  res.send("<p>" + escapeHtml(rows.rows[0].name) + "</p>");
});
app.get("/safe2", async (req, res) => {
  const rows = await pool.query("SELECT name FROM users");
  // ok: javascript-stored-xss
  res.json(rows.rows);
});
