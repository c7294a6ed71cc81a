const { validationResult } = require('express-validator');

module.exports.validate = (schema, part = 'body') => (req, res, next) => {
  const { error, value } = schema.validate(req[part], { stripUnknown: true });
  if (error) {
    return res.status(422).json({ errors: error.details });
  }
  req[part] = value;
  return next();
};

module.exports.parse = function parse(schema) {
  return async (req, res, next) => {
    const parsed = await schema.safeParseAsync({ query: req.query, params: req.params });
    if (!parsed.success) {
      return res.status(400).end();
    }
    Object.assign(req, parsed.data);
    next();
  };
};

module.exports.complain = (schema) => (req, res, next) => {
  const { error } = schema.validate(req.query);
  if (error) {
    console.warn(error);
  }
  next();
};

module.exports.numericId = (req, res, next) => {
  if (!/^\d+$/.test(req.params.id)) {
    return res.sendStatus(400);
  }
  next();
};

module.exports.anyId = (req, res, next) => {
  if (!req.params.id) {
    return next(new Error('no id'));
  }
  next();
};

module.exports.checked = (req, res, next) => {
  if (!validationResult(req).isEmpty()) {
    return res.sendStatus(400);
  }
  next();
};

module.exports.given = (schema) => (req, res, next) => {
  req.given = schema.parse(req.query);
  next();
};

// Registered for all routes, elsewhere.
module.exports.tenant = function tenant(req, res, next) {
  req.tenant = req.get('x-tenant') || 'public';
  const region = req.get('x-region');
  req.region = ['eu', 'us'].includes(region) ? region : 'eu';
  next();
};

module.exports.paging = (req, res, next) => {
  req.paging = { size: Number(req.query.size), sort: req.query.sort };
  next();
};
