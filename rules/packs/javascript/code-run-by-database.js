const { MongoClient } = require("mongodb");
const users = new MongoClient(url).db("shop").collection("users");

app.get("/find", async (req, res) => {
  // ruleid: javascript-code-run-by-database
  const a = await users.find({ $where: "this.name == '" + req.query.name + "'" }).toArray();
  // ok: javascript-code-run-by-database
  const b = await users.find({ $where: "this.a > this.b" }).toArray();
  // ok: javascript-code-run-by-database
  const c = await users.find({ name: String(req.query.name) }).toArray();
  res.json([a, b, c]);
});
