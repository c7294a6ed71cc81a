const sqlite3 = require('sqlite3');
module.exports = { main: new sqlite3.Database('app.db'), label: 'main' };
module.exports.second = new sqlite3.Database('second.db');
