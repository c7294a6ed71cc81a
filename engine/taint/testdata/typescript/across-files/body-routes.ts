import express, { Request, Response } from 'express';
import { exec } from 'child_process';
import { validBody, Shape } from './body-checkers';

export const api = express.Router();

api.post('/shape', validBody(Shape), (req: Request, res: Response) => {
  // ok: javascript-command-injection
  exec('draw ' + req.body.color);
  // ruleid: javascript-command-injection
  exec('draw ' + req.body.label);
});
