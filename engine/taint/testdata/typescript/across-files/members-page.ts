import { Request, Response } from 'express';
import { archive } from './members-archive';

const kept = archive.wrap();

// What a module gives its variables may come from where nothing is seen.
export function show(req: Request, res: Response) {
  // ok: javascript-record-with-password-sent
  res.json(kept);
}
