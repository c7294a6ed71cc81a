const winston = require("winston");
const logger = winston.createLogger();
app.post("/login", (req, res) => {
  // ruleid: javascript-sensitive-data-in-log
  console.log("log-in with", req.body.password);
  // ruleid: javascript-sensitive-data-in-log
  logger.debug(`card ${req.body.cardNumber}`);
  // ok: javascript-sensitive-data-in-log
  console.log("log-in of user", req.user.id);
  // ok: javascript-sensitive-data-in-log
  console.log("length", req.body.password.length);
  res.end();
});
