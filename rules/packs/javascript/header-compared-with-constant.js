exports.admin = (req, res, next) => {
  const token = req.headers["authorization"];
  // ruleid: javascript-header-compared-with-constant
  if (token === "Bearer a1b2c3-admin") return next();
  res.sendStatus(403);
};

exports.internal = (req, res, next) => {
  // ruleid: javascript-header-compared-with-constant
  if (req.headers["x-api-key"] !== "k-20931-internal") return res.sendStatus(401);
  // ruleid: javascript-header-compared-with-constant
  if (req.get("X-Admin-Token") == "letmein-now") return next();
  // ok: javascript-header-compared-with-constant
  if (req.headers["x-api-key"] === process.env.API_KEY) return next();
  // ok: javascript-header-compared-with-constant
  if (req.headers["content-type"] === "application/json") return next();
  // ok: javascript-header-compared-with-constant
  if (scheme === "Bearer") return next();
  // ok: javascript-header-compared-with-constant
  if (typeof req.headers.authorization === "undefined") return next();
};
