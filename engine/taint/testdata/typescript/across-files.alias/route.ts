import { NextRequest, NextResponse } from 'next/server';
import store from '@/lib/store';
import other from '@/lib/other';

// A sign before the path stands for a folder of the program; what a file exports as itself is found there.
export async function DELETE(request: NextRequest, { params }: { params: { id: string } }) {
  // ruleid: javascript-object-found-by-identifier-of-request
  const found = await store.letter.findFirst({ where: { id: params.id } });
  // ok: javascript-object-found-by-identifier-of-request
  await store.letter.findFirst({ where: { id: 'first' } });
  // ok: javascript-object-found-by-identifier-of-request
  await other.letter.findFirst({ where: { id: params.id } });
  return NextResponse.json(found);
}

type Context = { params: Promise<{ id: string }> };

export async function PUT(request: NextRequest, context: Context) {
  const { id } = await context.params;
  // ruleid: javascript-object-found-by-identifier-of-request
  return NextResponse.json(await store.letter.findFirst({ where: { id } }));
}
