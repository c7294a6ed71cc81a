const winston = require("winston");
const logger = winston.createLogger();

app.post("/login", (req, res) => {
  // ruleid: javascript-log-injection
  logger.info("log-in of " + req.body.name);
  // ruleid: javascript-log-injection
  logger.error(`failed: ${req.query.reason}`);
  // ok: javascript-log-injection
  logger.info("log-in of " + req.body.name.replace(/[\r\n]/g, " "));
  // ok: javascript-log-injection
  logger.info("log-in of " + encodeURIComponent(req.body.name));
  // ok: javascript-log-injection
  logger.info("started");
  res.end();
});
