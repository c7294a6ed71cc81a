import NextAuth from 'next-auth';
import { NextResponse } from 'next/server';
import { revalidatePath } from 'next/cache';
import { prisma } from './prisma';

export const { auth } = NextAuth(options);

async function opened(day: string) {
  return prisma.invoice.findMany({ where: { day } });
}

// ruleid: javascript-next-handler-asks-nobody
export async function GET() {
  return NextResponse.json(await opened('monday'));
}

// ruleid: javascript-next-handler-asks-nobody
export async function POST(request: Request) {
  const { name } = await request.json();
  return NextResponse.json(await prisma.room.create({ data: { name } }));
}

// ok: javascript-next-handler-asks-nobody
export async function PUT(request: Request) {
  const session = await auth();
  if (!session) return new NextResponse(null, { status: 401 });
  const { name } = await request.json();
  return NextResponse.json(await prisma.room.create({ data: { name } }));
}

async function mayChange() {
  return (await auth())?.user.role === 'keeper';
}

// ok: javascript-next-handler-asks-nobody
export async function DELETE() {
  if (!(await mayChange())) return new NextResponse(null, { status: 403 });
  await prisma.room.deleteMany();
  return NextResponse.json({});
}

// ok: javascript-next-handler-asks-nobody
export async function PATCH() {
  return NextResponse.json(await prisma.room.findMany());
}

export async function closeRooms(day: string) {
  'use server';
  await auth();
  await prisma.room.updateMany({ where: { day }, data: { open: false } });
  revalidatePath('/');
}

// ruleid: javascript-next-handler-asks-nobody
export async function openRooms(day: string) {
  'use server';
  await prisma.room.updateMany({ where: { day }, data: { open: true } });
  revalidatePath('/');
}

// ruleid: javascript-next-handler-asks-nobody
export const emptyRooms = async (day: string) => {
  'use server';
  await prisma.guest.deleteMany({ where: { day } });
};

// ok: javascript-next-handler-asks-nobody
export async function submitMessage(text: string) {
  'use server';
  await prisma.message.create({ data: { text } });
}

// ok: javascript-next-handler-asks-nobody
export async function listRooms() {
  'use server';
  return prisma.room.findMany();
}

// ok: javascript-next-handler-asks-nobody
async function stored(day: string) {
  'use server';
  await prisma.room.create({ data: { day } });
}

// ok: javascript-next-handler-asks-nobody
export async function store(day: string) {
  'use server';
  const who = await auth();
  if (who) await stored(day);
}

// ruleid: javascript-next-handler-asks-nobody
export async function sendAway(id: string) {
  'use server';
  await prisma.session.deleteMany({ where: { personId: id } });
  await prisma.person.updateMany({ where: { id }, data: { role: 'NONE' } });
}
