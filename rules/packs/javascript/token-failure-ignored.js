const jwt = require("jsonwebtoken");
function optional(req, res, next) {
  // ruleid: javascript-token-failure-ignored
  try {
    req.user = jwt.verify(req.token, key);
    next();
  } catch (err) {
    next();
  }
}
function required(req, res, next) {
  // ok: javascript-token-failure-ignored
  try {
    req.user = jwt.verify(req.token, key);
  } catch (err) {
    return res.status(401).end();
  }
  // ok: javascript-token-failure-ignored
  try {
    load(req);
  } catch (err) {
    next();
  }
}
