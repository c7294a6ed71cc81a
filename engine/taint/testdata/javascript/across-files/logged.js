const app = require('express')();
const { log } = require('./support/logger');
const logger = require('./support/logger');
const winston = require('winston').createLogger();

app.get('/logged', (req, res) => {
  // ok: javascript-log-injection
  log('opened', { name: req.query.name });
  // ok: javascript-log-injection
  logger.log('opened', { name: req.query.name });
  // ruleid: javascript-log-injection
  winston.info('opened ' + req.query.name);
});
