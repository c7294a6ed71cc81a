import { DataSource } from "typeorm";
const source = new DataSource(config);

app.get("/users", async (req, res) => {
  const users = source.getRepository(User);
  // ruleid: javascript-typeorm-query-injection
  const a = await users.createQueryBuilder("user").where(`user.name = '${req.query.name}'`).getMany();
  // ruleid: javascript-typeorm-query-injection
  const b = await users.query("SELECT * FROM users WHERE id = " + req.query.id);
  // ruleid: javascript-typeorm-query-injection
  const c = await users.createQueryBuilder("user").orderBy(req.query.sort as string).getMany();
  // ok: javascript-typeorm-query-injection
  const d = await users.createQueryBuilder("user").where("user.name = :name", { name: req.query.name }).getMany();
  // ok: javascript-typeorm-query-injection
  const e = await users.query("SELECT * FROM users WHERE id = $1", [req.query.id]);
  // ok: javascript-typeorm-query-injection
  const f = await users.find({ where: { id: Number(req.query.id) } });
  res.json([a, b, c, d, e, f]);
});
