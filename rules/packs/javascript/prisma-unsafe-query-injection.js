import { PrismaClient, Prisma } from "@prisma/client";
const prisma = new PrismaClient();

app.get("/users/:id", async (req, res) => {
  // ruleid: javascript-prisma-unsafe-query-injection
  const a = await prisma.$queryRawUnsafe(`SELECT * FROM users WHERE id = ${req.params.id}`);
  const clause = "WHERE name = '" + req.query.name + "'";
  // ruleid: javascript-prisma-unsafe-query-injection
  const b = await prisma.$executeRawUnsafe("DELETE FROM users " + clause);
  // ruleid: javascript-prisma-unsafe-query-injection
  const c = await prisma.$queryRaw(Prisma.raw("SELECT * FROM users " + clause));
  // ok: javascript-prisma-unsafe-query-injection
  const d = await prisma.$queryRaw`SELECT * FROM users WHERE id = ${req.params.id}`;
  // ok: javascript-prisma-unsafe-query-injection
  const e = await prisma.$queryRawUnsafe("SELECT * FROM users WHERE id = $1", req.params.id);
  res.json([a, b, c, d, e]);
});
