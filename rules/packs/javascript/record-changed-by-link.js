const express = require('express');

const app = express();
const items = express.Router();

async function remove(req, res) {
  await Item.findByIdAndDelete(req.params.id);
  res.redirect('/items');
}

// ruleid: javascript-record-changed-by-link
app.get('/items/delete/:id', requireLogin, remove);

// ruleid: javascript-record-changed-by-link
items.get('/:id/remove', (req, res) => {
  db.query('DELETE FROM items WHERE id = ?', [req.params.id], () => res.redirect('/items'));
});

// ok: javascript-record-changed-by-link
app.get('/items/delete/:id/confirm', remove);

// ok: javascript-record-changed-by-link
app.get('/items/deleted', async (req, res) => {
  res.json(await Item.find({ gone: true }));
});

// ok: javascript-record-changed-by-link
app.post('/items/delete/:id', remove);

// ok: javascript-record-changed-by-link
app.get('/items/:id', remove);

// ok: javascript-record-changed-by-link
app.get('/things/delete/:id', csrfProtection, remove);

app.use('/goods', items);
