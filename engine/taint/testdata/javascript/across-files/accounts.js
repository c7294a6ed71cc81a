const store = require('./store');

class Accounts {
  constructor(label) {
    this.store = store;
    this.label = label;
    this.rows = new Map();
  }
  find(id) {
    return this.store.all('SELECT * FROM accounts WHERE id = ' + id);
  }
  named(name) {
    return this.store.all('SELECT * FROM accounts WHERE name = ?', name);
  }
  kept(id) {
    return this.rows.get(id);
  }
  static count(table) {
    return store.get('SELECT count(*) FROM ' + table);
  }
}

module.exports = new Accounts('main');
module.exports.Accounts = Accounts;
