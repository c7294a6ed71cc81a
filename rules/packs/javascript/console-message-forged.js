app.get("/search", (req, res) => {
  // ruleid: javascript-console-message-forged
  console.log("search for " + req.query.q);
  // ok: javascript-console-message-forged
  console.log("search for " + JSON.stringify(req.query.q));
  // ok: javascript-console-message-forged
  console.log("search");
  res.end();
});
