import Database from "better-sqlite3";
import { Pool } from "mariadb";
import { exec } from "child_process";
import express from "express";
import * as path from "path";

// Fields that say by their declared type which driver they hold.
class Rows {
  private lite: Database.Database;
  private pool: Pool;

  open() {
    this.lite = new Database("rows.db");
  }

  byName<T = unknown>(sql: string, params: unknown[] = []): T[] {
    // ruleid: javascript-sql-injection
    const stmt = this.lite.prepare(sql);
    return stmt.all(...params) as T[];
  }

  ofPool(sql: string) {
    // ruleid: javascript-sql-injection
    return this.pool.query(sql);
  }
}

// What an object of the code's own holds is not what passes the object.
export class LogFiles {
  private readonly folder = path.join(process.cwd(), "logs");

  list() {
    // ok: javascript-shell-command-made-of-parameter
    exec(`ls -1 ${this.folder}`);
  }

  show(name: string) {
    // ruleid: javascript-shell-command-made-of-parameter
    exec(`cat ${this.folder}/${name}`);
  }
}

export class LogView {
  constructor(private readonly files: LogFiles) {}

  list() {
    // ok: javascript-shell-command-made-of-parameter
    return this.files.list();
  }
}

const app = express();
const rows = new Rows();

app.get("/rows", (req, res) => {
  res.json(rows.byName<string>(`SELECT * FROM rows WHERE name = '${req.query.name}'`));
});

app.get("/pool", (req, res) => {
  rows.ofPool("SELECT * FROM rows WHERE name = '" + req.query.name + "'").then((all) => res.json(all));
});
