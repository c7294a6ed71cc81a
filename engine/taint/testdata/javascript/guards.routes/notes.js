import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();

export async function mine(req, res) {
  res.json(await prisma.invoice.findMany({ where: { ownerId: req.user.id } }));
}

export async function show(req, res) {
  // ruleid: javascript-record-reached-by-request-alone
  res.json(await prisma.invoice.findUnique({ where: { id: req.params.id } }));
}

export async function change(req, res) {
  // ok: javascript-record-reached-by-request-alone
  res.json(await prisma.invoice.update({ where: { id: req.params.id }, data: { paid: true } }));
}

export async function remove(req, res) {
  // ok: javascript-record-reached-by-request-alone
  await prisma.invoice.delete({ where: { id: req.params.id } });
  res.end();
}
