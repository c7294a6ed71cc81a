const path = require("path");
const express = require("express");
const app = express();
const pages = { home: "home", help: "help" };

app.get("/download/:name", (req, res) => {
  // ruleid: javascript-file-sent-by-path-of-request
  res.sendFile(path.join("/srv/files", req.params.name));
});
app.get("/b", (req, res) => {
  // ruleid: javascript-file-sent-by-path-of-request
  res.download("/srv/files/" + req.query.file);
});
app.get("/c", (req, res) => {
  // ruleid: javascript-file-sent-by-path-of-request
  res.render(req.query.page);
});
app.get("/safe", (req, res) => {
  // ok: javascript-file-sent-by-path-of-request
  res.sendFile(req.params.name, { root: "/srv/files" });
});
app.get("/safe2", (req, res) => {
  // ok: javascript-file-sent-by-path-of-request
  res.sendFile(path.join("/srv/files", path.basename(req.params.name)));
});
app.get("/safe3", (req, res) => {
  // ok: javascript-file-sent-by-path-of-request
  res.render("page", { name: req.query.name });
});

app.get("/report", (req, res, next) => {
  // ruleid: javascript-file-sent-by-path-of-request
  res.download("/srv/reports/" + req.query.name, (error) => next(error));
  // ok: javascript-file-sent-by-path-of-request
  res.sendFile(req.query.name, { root: "/srv/reports" }, next);
});

module.exports = {
  fetch: (req, res) => {
    // ruleid: javascript-file-sent-by-path-of-request
    res.download("/srv/uploads/" + req.body.filename);
  },
};
