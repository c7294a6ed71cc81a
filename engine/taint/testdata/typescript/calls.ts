import { exec } from 'child_process';
import type { Request, Response } from 'express';

function identity<T>(x: T): T { return x; }
const second = <A, B>(a: A, b: B): B => b;
function fixed(_: unknown): string { return 'all.txt'; }
function optional(file?: string): string { return file ?? 'all.txt'; }
function size(text: string): number { return text.length; }

function overloaded(x: string): string;
function overloaded(x: number): string;
function overloaded(x: string | number): string { return `wc ${x}`; }

export function generic(req: Request, res: Response): void {
  // ruleid: javascript-command-injection
  exec('wc ' + identity<string>(req.query.file as string));
  // ok: javascript-command-injection
  exec('wc ' + identity<string>('x'));
}

export function picksArgument(req: Request, res: Response): void {
  // ok: javascript-command-injection
  exec('wc ' + second(req.query.file, 'fixed'));
  // ruleid: javascript-command-injection
  exec('wc ' + second('fixed', req.query.file));
}

export function constantResult(req: Request, res: Response): void {
  // ok: javascript-command-injection
  exec('wc ' + fixed(req.query.file));
}

export function optionalParameter(req: Request, res: Response): void {
  // ruleid: javascript-command-injection
  exec('wc ' + optional(req.query.file as string));
  // ok: javascript-command-injection
  exec('wc ' + optional());
}

export function numberResult(req: Request, res: Response): void {
  // ok: javascript-command-injection
  exec('head -n ' + size(req.query.file as string));
}

export function overloads(req: Request, res: Response): void {
  // ruleid: javascript-command-injection
  exec(overloaded(req.query.file as string));
  // ok: javascript-command-injection
  exec(overloaded(3));
}

namespace Tools {
  export function same(x: string): string { return x; }
  export function none(x: string): string { return ''; }
}

export function inNamespace(req: Request, res: Response): void {
  // ruleid: javascript-command-injection
  exec('wc ' + Tools.same(req.query.file as string));
  // ok: javascript-command-injection
  exec('wc ' + Tools.none(req.query.file as string));
}

import { Controller, Get, Header, Query, Redirect } from '@nestjs/common';

@Controller('pages')
export class PagesController {
  @Get('page')
  page(@Query('q') q: string) {
    // ruleid: javascript-reflected-xss
    return `<p>${q}</p>`;
  }

  @Get('text') greeting(@Query('q') q: string) {
    // ruleid: javascript-reflected-xss
    return 'hello ' + q;
  }

  @Get('data')
  data(@Query('q') q: string) {
    // ok: javascript-reflected-xss
    return { q };
  }

  @Get('plain')
  @Header('Content-Type', 'text/plain')
  plain(@Query('q') q: string) {
    // ok: javascript-reflected-xss
    return 'hello ' + q;
  }

  own(@Query('q') q: string) {
    // ok: javascript-reflected-xss
    return `<p>${q}</p>`;
  }

  @Get('go')
  @Redirect()
  go(@Query('to') to: string) {
    // ruleid: javascript-open-redirect
    return { url: to };
  }

  @Get('home')
  @Redirect()
  home(@Query('tab') tab: string) {
    // ok: javascript-open-redirect
    return { url: '/home?tab=' + tab };
  }
}
