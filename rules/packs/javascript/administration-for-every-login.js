const { requireLogin, requireAdmin } = require("../middleware/auth");

// ok: javascript-administration-for-every-login
router.get("/admin", requireAdmin, async (req, res) => {
  res.render("admin", await dashboard());
});

// ruleid: javascript-administration-for-every-login
router.post("/admin/users/:id/role", requireLogin, async (req, res) => {
  await setRights(Number(req.params.id), req.body.rights);
  res.redirect("/admin");
});

// ok: javascript-administration-for-every-login
router.get("/profile", requireLogin, async (req, res) => {
  res.render("profile", req.session.user);
});

// ok: javascript-administration-for-every-login
router.post("/admin/posts", requireLogin, async (req, res) => {
  if (!req.session.user.isAdmin) return res.sendStatus(403);
  await publish(req.body);
});
