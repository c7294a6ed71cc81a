import { exec } from 'child_process';
import { Hono } from 'hono';
import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { sql } from 'drizzle-orm';

// Hono: one context holds the request.
const app = new Hono();
app.get('/:id', async (c) => {
  // ruleid: javascript-command-injection
  exec('ls ' + c.req.param('id'));
  // ruleid: javascript-command-injection
  exec('ls ' + c.req.query('q'));
  const body = await c.req.json();
  // ruleid: javascript-command-injection
  exec('ls ' + body.name);
  // ok: javascript-command-injection
  exec('ls ' + Number(c.req.query('n')));
  // ruleid: javascript-reflected-xss
  return c.html('<p>' + c.req.query('q') + '</p>');
});
app.post('/', (c) => {
  // ruleid: javascript-open-redirect
  return c.redirect(c.req.query('to')!);
});

// tRPC: a procedure gets what its schema lets through.
const t = initTRPC.create();
export const router = t.router({
  run: t.procedure.input(z.object({ name: z.string() })).mutation(({ input }) => {
    // ruleid: javascript-command-injection
    exec('ls ' + input.name);
  }),
  get: t.procedure.input(z.string()).query(async (opts) => {
    // ruleid: javascript-command-injection
    exec('ls ' + opts.input);
  }),
  safe: t.procedure.input(z.object({ kind: z.enum(['a', 'b']), count: z.number() })).query(({ input }) => {
    // ok: javascript-command-injection
    exec('ls ' + input.kind + input.count);
  }),
});

// Functions of a route, and a page with parts of its address.
export async function POST(request) {
  const { name } = await request.json();
  // ruleid: javascript-command-injection
  exec('ls ' + name);
  // ruleid: javascript-sql-injection
  sql.raw('select * from names where name = ' + name);
  // ok: javascript-sql-injection
  sql`select * from names where name = ${name}`;
}
export default async function Page({ params, searchParams }) {
  const { q } = await searchParams;
  // ruleid: javascript-command-injection
  exec('ls ' + q);
  // ruleid: javascript-command-injection
  exec('ls ' + params.slug);
}
