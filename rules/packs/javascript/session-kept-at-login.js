const bcrypt = require('bcrypt');

app.post('/login', async function (req, res) {
    const user = await users.find(String(req.body.name));
    const right = await bcrypt.compare(req.body.password, user.hash);
    if (right) {
        // ruleid: javascript-session-kept-at-login
        req.session.userId = user.id;
        // ok: javascript-session-kept-at-login
        req.session.language = user.language;
    }
    res.redirect('/');
});

app.post('/enter', async (req, res) => {
    const user = await users.find(String(req.body.name));
    if (bcrypt.compareSync(req.body.password, user.hash)) {
        // ruleid: javascript-session-kept-at-login
        req.session.user = user;
    }
    res.redirect('/');
});

app.post('/changed', async (req, res) => {
    const user = await users.find(String(req.body.name));
    const right = await bcrypt.compare(req.body.password, user.hash);
    if (!right) return res.redirect('/login');
    req.session.regenerate(() => {
        // ok: javascript-session-kept-at-login
        req.session.userId = user.id;
        res.redirect('/');
    });
});

app.get('/guest', (req, res) => {
    // ok: javascript-session-kept-at-login
    req.session.user = 'guest';
    res.redirect('/');
});

app.post("/login", async (req, res) => {
  const [rows] = await pool.execute("SELECT * FROM users WHERE name = ?", [req.body.name]);
  if (rows.length > 0 && fits(rows[0], req.body.word)) {
    // ruleid: javascript-session-kept-at-login
    req.session.user = { id: rows[0].id };
  }
  res.redirect("/");
});

app.post("/auth/sign-in", (req, res) => {
  const who = accounts.of(req.body);
  req.session.regenerate(() => {
    // ok: javascript-session-kept-at-login
    req.session.userId = who.id;
    res.redirect("/");
  });
});

app.post("/language", (req, res) => {
  // ok: javascript-session-kept-at-login
  req.session.user = { ...req.session.user, language: req.body.language };
  res.redirect("/");
});

exports.enter = (req, res, next) => {
  bcrypt.compare(req.body.word, who.hash)
    .then((same) => {
      if (same) {
        // ruleid: javascript-session-kept-at-login
        req.session.user = who;
      }
      res.redirect("/");
    })
    .catch(next);
};

exports.enterAnew = (req, res, next) => {
  bcrypt.compare(req.body.word, who.hash).then((same) => {
    req.session.regenerate(() => {
      // ok: javascript-session-kept-at-login
      req.session.user = who;
      res.redirect("/");
    });
  });
};
