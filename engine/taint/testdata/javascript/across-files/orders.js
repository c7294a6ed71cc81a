const sqlite3 = require('sqlite3');

module.exports = class {
  constructor() {
    this.store = new sqlite3.Database('orders.db');
  }
  find(id) {
    return this.store.all('SELECT * FROM orders WHERE id = ' + id);
  }
};
