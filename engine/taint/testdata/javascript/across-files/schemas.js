const Joi = require('joi');
const { z } = require('zod');
const { query } = require('express-validator');

exports.sorted = Joi.object({
  sort: Joi.string().valid('name', 'price').default('name'),
  note: Joi.string().max(20),
});
exports.found = z.object({
  query: z.object({ field: z.enum(['name', 'city']), text: z.string() }),
  params: z.object({ id: z.coerce.number().int() }),
});
exports.rules = [query('tag').isAlphanumeric(), query('text').isString()];
