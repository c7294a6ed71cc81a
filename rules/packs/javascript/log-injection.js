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

// What the line of the request and its headers spell holds no line breaks, and what is written for those who look for a fault is no record.
app.post("/visits", (req, res) => {
  // ok: javascript-log-injection
  logger.info("visit of " + req.originalUrl + " by " + req.headers["user-agent"]);
  // ok: javascript-log-injection
  logger.debug("visit of " + req.body.name);
  // ruleid: javascript-log-injection
  logger.info("visit of " + req.query.page);
  res.end();
});

const { WebSocketServer } = require("ws");
new WebSocketServer({ port: 8080 }).on("connection", (socket) => {
  socket.on("error", (error) => {
    // ok: javascript-log-injection
    logger.error(error.message);
  });
  socket.on("message", (message) => {
    // ruleid: javascript-log-injection
    logger.info(message.name);
  });
});
