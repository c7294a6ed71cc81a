const express = require('express');
const jwt = require('jsonwebtoken');

const app = express();
const notes = express.Router();
const tags = express.Router();
const alone = express.Router();
const staff = express.Router();

app.post('/login', (req, res) => res.json(jwt.sign({ id: 1 }, process.env.KEY)));

// ruleid: javascript-route-asks-nobody
app.delete('/categories/:id', async (req, res) => {
  await Category.findByIdAndDelete(req.params.id);
  res.end();
});

// ok: javascript-route-asks-nobody
app.delete('/rooms/:id', requireLogin, async (req, res) => {
  await Room.findByIdAndDelete(req.params.id);
  res.end();
});

// ok: javascript-route-asks-nobody
app.patch('/places/:id', async (req, res) => {
  if (!req.user) return res.sendStatus(401);
  await Place.findByIdAndUpdate(req.params.id, { name: String(req.body.name) });
  res.end();
});

// ok: javascript-route-asks-nobody
app.post('/contact', async (req, res) => {
  await Letter.create({ text: String(req.body.text) });
  res.end();
});

// ok: javascript-route-asks-nobody
app.put('/clock', (req, res) => {
  res.json(Date.now());
});

async function change(req, res) {
  await Tag.findByIdAndUpdate(req.params.id, { name: String(req.body.name) });
  res.end();
}

// ruleid: javascript-route-asks-nobody
tags.put('/:id', upload.single('image'), change);

// ok: javascript-route-asks-nobody
notes.put('/:id', change);

// ok: javascript-route-asks-nobody
alone.put('/:id', change);

// ruleid: javascript-route-asks-nobody
tags.post('/', async (req, res) => {
  const tag = new Tag({ name: String(req.body.name) });
  await tag.save();
  res.end();
});

staff.use(checkAdmin);
// ok: javascript-route-asks-nobody
staff.delete('/:id', change);

app.use('/tags', tags);
app.use('/staff', staff);
app.use('/notes', requireLogin, notes);

app.use(authenticate);
// ok: javascript-route-asks-nobody
app.delete('/pages/:id', async (req, res) => {
  await Page.findByIdAndDelete(req.params.id);
  res.end();
});
