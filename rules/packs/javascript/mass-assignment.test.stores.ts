import express from 'express';
import { PrismaClient } from '@prisma/client';
import { getRepository } from 'typeorm';
import { Body, Controller, Patch } from '@nestjs/common';

const app = express();
const prisma = new PrismaClient();

app.put('/users/:id', async (req, res) => {
  const changes = req.body;
  // ruleid: javascript-mass-assignment
  await getRepository(User).update(req.params.id, changes);
  // ok: javascript-mass-assignment
  await getRepository(User).update(req.params.id, { name: req.body.name });
  // ruleid: javascript-mass-assignment
  await prisma.user.update({ where: { id: 1 }, data: req.body });
  // ruleid: javascript-mass-assignment
  await prisma.user.create({ data: { ...req.body, seen: true } });
  // ruleid: javascript-mass-assignment
  await prisma.user.upsert({ where: { id: 1 }, create: req.body, update: {} });
  const { name, bio } = req.body;
  // ok: javascript-mass-assignment
  await prisma.user.update({ where: { id: 1 }, data: { name, bio } });
  // ok: javascript-mass-assignment
  await prisma.user.create({ data: { name: String(req.body.name), age: Number(req.body.age) } });
  res.end();
});

class Users {
  constructor(private readonly prisma: PrismaClient) {}

  change(id: number, data: any) {
    // ruleid: javascript-mass-assignment
    return this.prisma.user.update({ where: { id }, data });
  }
}

@Controller('users')
class UsersController {
  constructor(private readonly users: Users) {}

  @Patch()
  change(@Body() body: any) {
    return this.users.change(1, body);
  }
}
