const { MongoClient, ObjectId } = require("mongodb");
const users = new MongoClient(url).db("shop").collection("users");

app.post("/login", async (req, res) => {
  // ruleid: javascript-nosql-injection
  const a = await users.findOne({ name: req.body.name });
  const filter = { name: req.query.name };
  // ruleid: javascript-nosql-injection
  const b = await users.find(filter).toArray();
  // ruleid: javascript-nosql-injection
  const c = await users.deleteMany(req.body);
  // ok: javascript-nosql-injection
  const d = await users.findOne({ name: String(req.body.name) });
  // ok: javascript-nosql-injection
  const e = await users.findOne({ _id: new ObjectId(req.params.id) });
  // ok: javascript-nosql-injection
  const f = await users.findOne({ active: true });
  res.json([a, b, c, d, e, f]);
});

app.get("/users/:id", async (req, res) => {
  // ok: javascript-nosql-injection
  res.json(await db.collection("users").findOne({ id: req.params.id }));
  // ok: javascript-nosql-injection
  res.json(await accounts.findOne({ where: { name: req.body.name } }));
  // ruleid: javascript-nosql-injection
  res.json(await db.collection("users").findOne({ id: req.query.id }));
});

const mongoose = require("mongoose");
const Account = mongoose.model("Account");
app.post("/accounts", async (req, res) => {
  // ok: javascript-nosql-injection
  await Account.find({ name: { $eq: req.body.name } });
  // ok: javascript-nosql-injection
  await Account.find({ name: `${req.body.name}` });
  // ruleid: javascript-nosql-injection
  await Account.find({ active: true }).where(req.body.filter);
  if (typeof req.body.mail !== "string") return res.sendStatus(400);
  // ok: javascript-nosql-injection
  await Account.findOne({ mail: req.body.mail });
});
app.post("/accounts/search", async (req, res) => {
  // ruleid: javascript-nosql-injection
  await Account.where({ active: true }).or(req.body.any).limit(5);
  const connection = mongoose.createConnection(process.env.DB);
  // ruleid: javascript-nosql-injection
  await connection.models[req.params.kind].count(req.body.filter);
  // ok: javascript-nosql-injection
  await connection.models[req.params.kind].count({ name: String(req.body.name) });
});
app.post("/accounts/raw", express.raw({ verify: keep }), async (req, res) => {
  // ruleid: javascript-nosql-injection
  res.json(await Account.find(JSON.parse(req.rawBody)));
});

const libxmljs = require("libxmljs");
const xml2js = require("xml2js");
app.post("/accounts/xml", async (req, res) => {
  const document = libxmljs.parseXml(req.body);
  const username = document.get("//username").text();
  // ok: javascript-nosql-injection
  res.json(await Account.findOne({ username }));
  const parser = new xml2js.Parser();
  const parsed = await parser.parseStringPromise(req.body.xml);
  // ok: javascript-nosql-injection
  res.json(await Account.findOne({ username: parsed.account.username }));
});
app.get("/accounts/listed", async (req, res) => {
  // ok: javascript-nosql-injection
  res.json(await Account.find({ kind: req.query.kinds.split(",") }));
  // ok: javascript-nosql-injection
  res.json(await Account.findOne({ username: req.query.name.trim() }));
});
