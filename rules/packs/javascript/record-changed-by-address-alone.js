const express = require("express");
const Note = require("../models/note");
const Post = require("../models/post");

const router = express.Router();

router.get("/notes", requireLogin, async (req, res) => {
  res.json(await Note.find({ user: req.user.id }));
});

router.put("/notes/:id", requireLogin, async (req, res) => {
  try {
    // ruleid: javascript-record-changed-by-address-alone
    const note = await Note.findByIdAndUpdate(req.params.id, { body: req.body.body });
    res.json(note);
  } catch (err) {
    res.status(500).end();
  }
});

router.delete("/notes/:id", requireLogin, async function (req, res) {
  // ruleid: javascript-record-changed-by-address-alone
  await Note.deleteOne({ _id: req.params.id });
  res.end();
});

router.delete("/notes/:id/own", requireLogin, async (req, res) => {
  // ok: javascript-record-changed-by-address-alone
  await Note.deleteOne({ _id: req.params.id, user: req.user.id });
  res.end();
});

router.put("/notes/:id/asked", requireLogin, async (req, res) => {
  const note = await Note.findById(req.params.id);
  if (note.user !== req.user.id) return res.status(404).end();
  // ok: javascript-record-changed-by-address-alone
  res.json(await Note.findByIdAndUpdate(req.params.id, { body: req.body.body }));
});

router.post("/notes/:id/seen", async (req, res) => {
  // ok: javascript-record-changed-by-address-alone
  await Note.findByIdAndUpdate(req.params.id, { $inc: { seen: 1 } });
  res.end();
});

// Of this model nothing says that it is anybody's.
router.delete("/posts/:id", requireLogin, async (req, res) => {
  // ok: javascript-record-changed-by-address-alone
  await Post.deleteOne({ _id: req.params.id });
  res.end();
});

module.exports = {
  list: async (req, res) => {
    const result = jwt.verify(req.headers.authorization, process.env.KEY);
    res.json(await Task.find({ user: result.user }, { __v: 0 }));
  },
  change: async (req, res) => {
    try {
      // ruleid: javascript-record-changed-by-address-alone
      const task = await Task.findOneAndUpdate({ name: req.params.taskId }, req.body, { new: true });
      res.json(task);
    } catch (err) {
      res.send(err);
    }
  },
};
