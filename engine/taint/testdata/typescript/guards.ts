import { exec } from 'child_process';
import type { Request, Response } from 'express';

const ALLOWED = ['git', 'make'] as const;
type Tool = typeof ALLOWED[number];

function isTool(x: unknown): x is Tool {
  return ALLOWED.includes(x as Tool);
}

export function typeGuard(req: Request, res: Response): void {
  const tool = req.query.tool;
  if (!isTool(tool)) {
    res.sendStatus(404);
    return;
  }
  // ok: javascript-command-injection
  exec(tool);
}

export function castIsNoCheck(req: Request, res: Response): void {
  const tool = req.query.tool as Tool;
  // ruleid: javascript-command-injection
  exec(tool);
}

enum Job { List = 'ls', Free = 'df' }

export function enumMember(req: Request, res: Response): void {
  const job = req.query.free ? Job.Free : Job.List;
  // ok: javascript-command-injection
  exec(job);
}

export function includes(req: Request, res: Response): void {
  const tool = req.query.tool as string;
  if (ALLOWED.includes(tool as Tool)) {
    // ok: javascript-command-injection
    exec(tool);
  }
  // ruleid: javascript-command-injection
  exec(tool);
}

const TABLE: Record<string, string> = { list: 'ls', free: 'df' };

export function table(req: Request, res: Response): void {
  const command = TABLE[req.query.job as string];
  if (!command) return;
  // ok: javascript-command-injection
  exec(command);
}

function assertTool(x: string): asserts x is Tool {
  if (!ALLOWED.includes(x as Tool)) throw new Error('no');
}

export function assertion(req: Request, res: Response): void {
  const tool = req.query.tool as string;
  assertTool(tool);
  // ok: javascript-command-injection
  exec(tool);
}

export function regex(req: Request, res: Response): void {
  const file = String(req.query.file);
  if (!/^[\w]+$/.test(file)) return;
  // ok: javascript-command-injection
  exec('wc ' + file);
}

export function numeric(req: Request, res: Response): void {
  const n: number = Number(req.query.n);
  // ok: javascript-command-injection
  exec(`head -n ${n}`);
}

import { Controller as Routes, Get as Route, Query as Asked, ParseUUIDPipe, DefaultValuePipe } from '@nestjs/common';
import { IsIn, IsString, Matches } from 'class-validator';
import { exec as run } from 'child_process';

class Wanted {
  @IsIn(['name', 'date']) sort: string;
  @IsString() word: string;
  @Matches(/^[a-z_]+$/) column: string;
  @Matches(/[a-z_]+/) part: string;
}

@Routes('lists')
export class Lists {
  @Route('one')
  one(@Asked('id', ParseUUIDPipe) id: string, @Asked('name', new DefaultValuePipe('x')) name: string) {
    // ok: javascript-command-injection
    run('ls ' + id);
    // ruleid: javascript-command-injection
    run('ls ' + name);
  }

  @Route('all')
  all(@Asked() wanted: Wanted) {
    // ok: javascript-command-injection
    run('ls ' + wanted.sort + wanted.column);
    // ruleid: javascript-command-injection
    run('ls ' + wanted.word);
    // ruleid: javascript-command-injection
    run('ls ' + wanted.part);
  }
}
