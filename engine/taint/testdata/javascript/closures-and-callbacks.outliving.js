const { exec } = require('child_process');
const express = require('express');

const app = express();

// What a function makes is called after it has returned.
const runner = (prefix) => (text) => {
  // ruleid: javascript-command-injection
  exec(prefix + text);
};

function careful(prefix) {
  return (text) => {
    // ok: javascript-command-injection
    exec(prefix + Number(text));
  };
}

const store = (db) => {
  const named = (name) => db.query('SELECT * FROM goods WHERE name = ?', [name]);
  return {
    // ruleid: javascript-sql-injection
    find: (name) => db.query("SELECT * FROM goods WHERE name = '" + name + "'"),
    named,
  };
};

const Stock = function (db) {
  this.count = (name) => {
    // ruleid: javascript-sql-injection
    return db.query("SELECT count(*) FROM goods WHERE name = '" + name + "'");
  };
};

function Shelf() {
  const items = [];
  // What the function that is made gives is what stood around it, too.
  return { put: (item) => items.push(item), all: () => 'ls ' + items.length };
}

const lasting = runner('wc ');

module.exports = (db) => {
  const goods = store(db);
  const stock = new Stock(db);
  const shelf = Shelf();
  app.get('/wc', (req, res) => {
    lasting(req.query.file);
    careful('wc ')(req.query.file);
    res.end();
  });
  app.get('/goods', async (req, res) => {
    await goods.find(req.query.name);
    await goods.named(req.query.name);
    await stock.count(req.query.name);
    // ok: javascript-command-injection
    exec(shelf.all());
    res.end();
  });
};
