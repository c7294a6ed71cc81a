const express = require("express");
const { authenticate } = require("./login");
const notes = require("./notes");

const router = express.Router();

router.get("/", notes.list);
router.post("/", authenticate, notes.create);
// ruleid: javascript-route-without-login-of-siblings
router.put("/:id", notes.change);
// ruleid: javascript-route-without-login-of-siblings
router.delete("/:id", async (req, res) => {
  await notes.remove(req.params.id);
  res.end();
});
// ok: javascript-route-without-login-of-siblings
router.patch("/:id", authenticate, notes.rename);
// ok: javascript-route-without-login-of-siblings
router.delete("/:id/lines", async (req, res) => {
  if (!req.user) return res.sendStatus(401);
  res.end();
});
// ok: javascript-route-without-login-of-siblings
router.post("/search", notes.search);
// ok: javascript-route-without-login-of-siblings
router.put("/:id/views", notes.seen);

const guarded = express.Router();
guarded.use(authenticate);
guarded.get("/", authenticate, notes.list);
// ok: javascript-route-without-login-of-siblings
guarded.delete("/:id", notes.remove);

const open = express.Router();
open.get("/", notes.list);
// ok: javascript-route-without-login-of-siblings
open.delete("/:id", notes.remove);

const guests = express.Router();
guests.post("/merge", authenticate, notes.merge);
// ok: javascript-route-without-login-of-siblings
guests.delete("/:id", notes.remove);

module.exports = { router, guarded, open };

const partRoutes = express.Router();
partRoutes.post("/", authenticate, isAdmin, notes.create);
// ruleid: javascript-route-without-login-of-siblings
partRoutes.delete("/:id", async (req, res) => notes.remove(req, res));
// ok: javascript-route-without-login-of-siblings
partRoutes.get("/:id", notes.show);
