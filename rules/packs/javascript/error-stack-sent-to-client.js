app.use((err, req, res, next) => {
  // ruleid: javascript-error-stack-sent-to-client
  res.status(500).send(err.stack);
  // ruleid: javascript-error-stack-sent-to-client
  res.json({ message: err.message, stack: err.stack });
  // ruleid: javascript-error-stack-sent-to-client
  res.end("<pre>" + err.stack + "</pre>");
  // ok: javascript-error-stack-sent-to-client
  res.status(500).send("internal error");
  // ok: javascript-error-stack-sent-to-client
  console.error(err.stack);
  // ok: javascript-error-stack-sent-to-client
  res.json({ layers: tech.stack });
});
process.on("uncaughtException", (err) => {
  // ok: javascript-error-stack-sent-to-client
  process.stderr.write(err.stack);
});
