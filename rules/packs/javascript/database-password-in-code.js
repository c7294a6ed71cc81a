const mysql = require("mysql2");
const { Pool } = require("pg");
// ruleid: javascript-database-password-in-code
mysql.createPool({ host: "db", user: "shop", password: "hunter2" });
// ruleid: javascript-database-password-in-code
new Pool({ user: "shop", password: "s3cret" });
// ok: javascript-database-password-in-code
mysql.createPool({ host: "db", user: "shop", password: process.env.DB_PASSWORD });
// ok: javascript-database-password-in-code
mysql.createPool({ host: "db", user: "shop", password: "" });
const settings = {
  // ruleid: javascript-database-password-in-code
  development: { host: "localhost", user: "shop", password: "hunter2", database: "shop" },
  // ok: javascript-database-password-in-code
  production: { host: "db", user: "shop", password: process.env.DB_PASSWORD, database: "shop" },
};
// ok: javascript-database-password-in-code
const form = { username: "", password: "" };
