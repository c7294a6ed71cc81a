// ruleid: javascript-login-without-question-of-owner
router.post("/projects/:id/update", requireLogin, async (req, res, next) => {
  try {
    await projects.update(req.params.id, { name: req.body.name });
    res.redirect(`/projects/${req.params.id}`);
  } catch (error) {
    next(error);
  }
});

// ruleid: javascript-login-without-question-of-owner
app.delete("/api/orders/:orderId", authenticateToken, (req, res) => {
  db.query("DELETE FROM orders WHERE id = ?", [req.params.orderId], () => res.sendStatus(204));
});

// ok: javascript-login-without-question-of-owner
router.post("/notes/:id/edit", requireLogin, async (req, res) => {
  res.json(await notes.update(req.params.id, req.session.user.id, { body: req.body.body }));
});

// ok: javascript-login-without-question-of-owner
router.delete("/notes/:id", requireLogin, requireOwner, async (req, res) => {
  res.json(await notes.remove(req.params.id));
});

// ok: javascript-login-without-question-of-owner
router.delete("/users/:id", requireAdmin, async (req, res) => {
  res.json(await users.remove(req.params.id));
});

// ok: javascript-login-without-question-of-owner
router.post("/notes/:id/share", requireLogin, async (req, res) => {
  await share(req, res);
});

// ok: javascript-login-without-question-of-owner
router.delete("/products/:id", auth, async (req, res) => {
  res.json(await products.remove(req.params.id));
});

// ok: javascript-login-without-question-of-owner
router.post("/posts/:id/like", requireLogin, async (req, res) => {
  res.json(await posts.like(req.params.id));
});
