const sqlite3 = require('sqlite3');
const store = new sqlite3.Database('app.db');
module.exports = store;
