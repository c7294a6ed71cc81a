const express = require('express');
const pages = require('pages');
const app = express();

app.get('/sorted', async (req, res) => {
  const data = await pages.load(1);
  data.sort = req.query.sort;
  data.options = [{ url: `${req.path}?sort=votes`, name: 'votes' }];
  data[pages.kind] = true;
  // ok: javascript-template-injection
  res.render('page', data);
});

function show(res, data) {
  data[`sort_${data.sort}`] = true;
  data.count = 10;
  // ok: javascript-template-injection
  res.render('list', data);
}

app.get('/list', (req, res) => {
  show(res, { sort: req.query.sort, page: 1 });
});

app.get('/whole', (req, res) => {
  // ruleid: javascript-template-injection
  res.render('page', req.query);
});

app.get('/spread', (req, res) => {
  // ruleid: javascript-template-injection
  res.render('page', { title: 'A page', ...req.query });
});
