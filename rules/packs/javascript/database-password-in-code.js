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
