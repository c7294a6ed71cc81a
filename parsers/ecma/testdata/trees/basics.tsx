import React, { useState as us } from 'react';
import type { T } from "./t";
const { a, b: c = 2, ...rest } = require('x');
export default class A extends B<T> implements I {
  @Input() private x: string = 'a';
  static async m<T>(this: A, @Body() p: Dto, q?: number, ...r: any[]): Promise<void> {
    for (const k of r) { if (k) continue; else if (q) break; else f(); }
    for (let i = 0; i < 3; i++) g(i);
    switch (q) { case 1: h(); default: l() }
    try { await this.x!.y?.(z) } catch (e: any) { throw e } finally { done() }
    do { } while (a); lbl: while (b) yield* c;
    const f = async x => ({ [k]: v, m() { return 1 }, a });
    return x ? <div {...p} id="a">t {y}<B.C/></div> : (y as string) + `a${b}c`;
  }
}
enum E { A = 1, B }
interface I { m(): void }
