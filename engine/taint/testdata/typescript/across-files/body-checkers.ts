import { RequestHandler } from 'express';
import { AnyZodObject, z } from 'zod';

export const validBody = (schema: AnyZodObject): RequestHandler => (req, res, next) => {
  const result = schema.safeParse(req.body);
  if (!result.success) {
    res.status(400).json(result.error.issues);
    return;
  }
  req.body = result.data;
  next();
};

export const Shape = z.object({ color: z.enum(['red', 'blue']), label: z.string() });
