const sqlite3 = require('sqlite3');
let store;

function open() {
  store = new sqlite3.Database('late.db');
}

function find(id) {
  return store.all('SELECT * FROM late WHERE id = ' + id);
}

function shown(store, id) {
  // ok: javascript-sql-injection
  return store.all('late ' + id);
}

module.exports = { open, find, shown };
