const express = require('express');
const rateLimit = require('express-rate-limit');

const app = express();
const users = express.Router();
const counted = express.Router();
const limiter = rateLimit({ windowMs: 60000, limit: 5 });

async function login(req, res) {
  const user = await User.findOne({ email: String(req.body.email) });
  res.sendStatus(user && await bcrypt.compare(req.body.password, user.hash) ? 204 : 401);
}

// ruleid: javascript-login-without-limit
app.post('/api/login', login);

// ok: javascript-login-without-limit
app.post('/login', limiter, login);

// ok: javascript-login-without-limit
app.post('/signin', async (req, res) => {
  const user = await User.findOne({ email: String(req.body.email) });
  if (user.lockedUntil > Date.now()) return res.sendStatus(429);
  const same = await bcrypt.compare(req.body.password, user.hash);
  res.sendStatus(same ? 204 : 401);
});

// ok: javascript-login-without-limit
app.post('/api/orders', login);

// ruleid: javascript-login-without-limit
users.post('/sign-in', login);

// ok: javascript-login-without-limit
counted.post('/sign-in', login);

app.use('/users', users);
app.use('/counted', limiter, counted);
