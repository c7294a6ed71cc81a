const express = require("express");
const mysql = require("mysql2/promise");
const { Pool } = require("pg");
const sqlite3 = require("sqlite3");
const app = express();
const pool = new Pool();
const db = new sqlite3.Database("shop.db");
const COLUMNS = ["name", "price"];

app.get("/a", async (req, res) => {
  // ruleid: javascript-sql-injection
  const rows = await pool.query(`SELECT * FROM users WHERE name = '${req.query.name}'`);
  res.json(rows);
});

app.post("/b", async function (req, res) {
  const { id } = req.body;
  const sql = "DELETE FROM users WHERE id = " + id;
  const connection = await mysql.createConnection(options);
  // ruleid: javascript-sql-injection
  await connection.execute(sql);
  res.end();
});

app.get("/c/:id", (req, res) => {
  let where = "";
  if (req.params.id) {
    where += " WHERE id = " + req.params.id;
  }
  // ruleid: javascript-sql-injection
  db.all("SELECT * FROM items" + where, (err, rows) => res.json(rows));
});

function statement(term) {
  return "SELECT * FROM items WHERE title LIKE '%" + term + "%'";
}

app.get("/d", async (req, res) => {
  const sql = statement(req.query.q);
  // ruleid: javascript-sql-injection
  res.json(await pool.query(sql));
});

app.get("/e", async (req, res) => {
  const parts = [];
  parts.push("name = '" + req.query.name + "'");
  // ruleid: javascript-sql-injection
  res.json(await pool.query("SELECT * FROM users WHERE " + parts.join(" AND ")));
});

app.get("/safe", async (req, res) => {
  // ok: javascript-sql-injection
  const a = await pool.query("SELECT * FROM users WHERE name = $1", [req.query.name]);
  // ok: javascript-sql-injection
  const b = await pool.query("SELECT * FROM users LIMIT " + Number(req.query.limit));
  const id = parseInt(req.query.id, 10);
  // ok: javascript-sql-injection
  const c = await pool.query(`SELECT * FROM users WHERE id = ${id}`);
  if (COLUMNS.includes(req.query.sort)) {
    // ok: javascript-sql-injection
    await pool.query("SELECT * FROM items ORDER BY " + req.query.sort);
  }
  const table = "items";
  // ok: javascript-sql-injection
  const d = await pool.query(`SELECT count(*) FROM ${table}`);
  // ok: javascript-sql-injection
  db.all("SELECT * FROM items WHERE id = ?", [req.params.id], (err, rows) => res.json(rows));
  const order = req.query.desc ? "DESC" : "ASC";
  // ok: javascript-sql-injection
  const e = await pool.query("SELECT * FROM items ORDER BY name " + order);
  // ok: javascript-sql-injection
  const f = await pool.query("SELECT * FROM users WHERE name = " + mysql.escape(req.query.name));
  res.json([a, b, c, d, e, f]);
});

const pgp = require("pg-promise")();
const shelves = pgp(process.env.SHELVES);

function shelfOf(code) {
  // ruleid: javascript-sql-injection
  return shelves.one("SELECT * FROM shelves WHERE code = '" + code + "'");
}
function boundShelf(code) {
  // ok: javascript-sql-injection
  return shelves.one("SELECT * FROM shelves WHERE code = $1", [code]);
}
app.get("/shelf", (req, res) => {
  shelfOf(req.query.code);
  boundShelf(req.query.code);
  // ok: javascript-sql-injection
  cache.get("shelf " + req.query.code);
});

const resolvers = {
  Query: {
    // ruleid: javascript-sql-injection
    shelf: (parent, args) => shelves.any(`SELECT * FROM shelves WHERE code = '${args.code}'`),
    // ruleid: javascript-sql-injection
    rows: async (_, { code }) => shelves.any(`SELECT * FROM rows WHERE code = '${code}'`),
    // ok: javascript-sql-injection
    bound: (parent, args) => shelves.any("SELECT * FROM shelves WHERE code = $1", [args.code]),
  },
};
const styles = {
  // ok: javascript-sql-injection
  row: (theme, args) => shelves.any(`SELECT * FROM styles WHERE name = '${args.name}'`),
};
const mssql = require("mssql");
async function shelfOf(req) {
  // ok: javascript-sql-injection
  await mssql.query`SELECT * FROM shelves WHERE code = ${req.query.code}`;
  // ruleid: javascript-sql-injection
  await mssql.query(`SELECT * FROM shelves WHERE code = ${req.query.code}`);
}

const fastify = require("fastify")();
const { Type } = require("@sinclair/typebox");
const levels = Type.Object({ level: Type.Union([Type.Literal("low"), Type.Literal("high")]), n: Type.Optional(Type.Integer()), q: Type.String() });
fastify.get("/levels", { schema: { querystring: levels } }, async (request, reply) => {
  const { level, n, q } = request.query;
  // ok: javascript-sql-injection
  await pool.query(`SELECT * FROM log WHERE level = '${level}' LIMIT ${n}`);
  // ruleid: javascript-sql-injection
  await pool.query(`SELECT * FROM log WHERE text = '${q}'`);
});
fastify.route({
  method: "POST", url: "/seen",
  schema: { body: { type: "object", properties: { id: { type: "string", pattern: "^[0-9a-f]{24}$" }, note: { type: "string" } } } },
  handler: async (request, reply) => {
    // ok: javascript-sql-injection
    await pool.query(`UPDATE users SET seen = now() WHERE id = '${request.body.id}'`);
    // ruleid: javascript-sql-injection
    await pool.query(`UPDATE users SET note = '${request.body.note}'`);
  },
});

const SQL = require("@nearform/sql");
const { sql: sqlTag } = require("slonik");
const template = require("sql-template-strings");
async function shelvesOf(req) {
  // ok: javascript-sql-injection
  await pool.query(SQL`SELECT * FROM shelves WHERE code = ${req.query.code}`);
  // ok: javascript-sql-injection
  await pool.query(template`SELECT * FROM shelves WHERE code = ${req.query.code}`);
  // ok: javascript-sql-injection
  await pool.query(sqlTag`SELECT * FROM shelves WHERE code = ${req.query.code}`);
}

const { Strategy: LocalStrategy } = require('passport-local');
const { Pool: Members } = require('pg');
const members = new Members();

passport.use(new LocalStrategy(async (username, password, done) => {
  // ok: javascript-sql-injection
  await members.query('SELECT * FROM members WHERE name = $1', [username]);
  // ruleid: javascript-sql-injection
  await members.query(`SELECT * FROM members WHERE name = '${username}'`);
  done(null, false);
}));
