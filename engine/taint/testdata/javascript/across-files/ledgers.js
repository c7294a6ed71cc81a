const sqlite3 = require('sqlite3');
const db = new sqlite3.Database('app.db');

// A class that the file exports as itself has its own name, and those who import it give it another.
module.exports = class Ledger {
  static lines(account) {
    return db.all('SELECT * FROM lines WHERE account = ' + account);
  }

  static named(name) {
    return db.all('SELECT * FROM lines WHERE name = ?', name);
  }
};
