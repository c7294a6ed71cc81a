const knex = require("knex")({ client: "pg" });

app.get("/items", async (req, res) => {
  // ruleid: javascript-knex-raw-injection
  const a = await knex("items").whereRaw("price < " + req.query.max);
  // ruleid: javascript-knex-raw-injection
  const b = await knex("items").select("*").orderByRaw(req.query.sort);
  // ruleid: javascript-knex-raw-injection
  const c = await knex.raw(`SELECT * FROM items WHERE id = ${req.query.id}`);
  // ok: javascript-knex-raw-injection
  const d = await knex("items").whereRaw("price < ?", [req.query.max]);
  // ok: javascript-knex-raw-injection
  const e = await knex("items").where({ id: req.query.id });
  // ok: javascript-knex-raw-injection
  const f = await knex.raw("SELECT * FROM items WHERE id = ?", [req.query.id]);
  res.json([a, b, c, d, e, f]);
});
