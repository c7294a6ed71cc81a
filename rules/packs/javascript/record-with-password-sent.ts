import express from 'express';
import { Body, Controller, Get, Param, Post, UseInterceptors } from '@nestjs/common';
import { Column, DataSource, Entity, getRepository, Repository } from 'typeorm';
import { PrismaClient } from '@prisma/client';
import mongoose from 'mongoose';

@Entity()
class Account {
  @Column() id: number;
  @Column() email: string;
  @Column({ nullable: true }) passwordHash: string;
}

@Entity()
class Guest {
  @Column() id: number;
  @Column() email: string;
  @Column({ select: false }) password: string;
}

@Entity()
class Member {
  @Column() id: number;
  @Column() email: string;
  @Column() password: string;
  toJSON() {
    return { id: this.id };
  }
}

@Entity()
class Note {
  @Column() id: number;
  @Column() name: string;
}

class RegisterDto {
  email: string;
  password: string;
}

const app = express();
const guests = getRepository(Guest);
const accounts = getRepository(Account);

app.get('/accounts', async (req, res) => {
  // ruleid: javascript-record-with-password-sent
  res.json(await accounts.find());
});

app.get('/accounts/:id', async (req, res) => {
  const repository = getRepository(Account);
  const account = await repository.findOne({ where: { id: Number(req.params.id) } });
  if (!account) {
    return res.status(404).json({ error: 'unknown' });
  }
  // ruleid: javascript-record-with-password-sent
  res.json({ account, now: Date.now() });
});

app.get('/accounts/:id/name', async (req, res) => {
  const account = await accounts.findOne({ where: { id: Number(req.params.id) } });
  // ok: javascript-record-with-password-sent
  res.json({ id: account.id, email: account.email });
});

app.get('/accounts/:id/card', async (req, res) => {
  const account = await accounts.findOne({ where: { id: Number(req.params.id) } });
  delete account.passwordHash;
  res.json(account);
});

app.get('/accounts/:id/rest', async (req, res) => {
  const account = await accounts.findOne({ where: { id: Number(req.params.id) } });
  const { passwordHash, ...rest } = account;
  // ok: javascript-record-with-password-sent
  res.json(rest);
});

app.get('/accounts/:id/over', async (req, res) => {
  const account = await accounts.findOne({ where: { id: Number(req.params.id) } });
  // ok: javascript-record-with-password-sent
  res.json({ ...account, passwordHash: undefined });
});

app.get('/accounts/:id/spread', async (req, res) => {
  const account = await accounts.findOne({ where: { id: Number(req.params.id) } });
  // ruleid: javascript-record-with-password-sent
  res.json({ ...account, seen: true });
});

app.get('/names', async (req, res) => {
  // ok: javascript-record-with-password-sent
  res.json(await accounts.find({ select: ['id', 'email'] }));
});

app.get('/count', async (req, res) => {
  // ok: javascript-record-with-password-sent
  res.json(await accounts.count());
});

app.get('/guests', async (req, res) => {
  // ok: javascript-record-with-password-sent
  res.json(await guests.find());
});

app.get('/members', async (req, res) => {
  // ok: javascript-record-with-password-sent
  res.json(await getRepository(Member).find());
});

function routes(source: DataSource) {
  const own = source.getRepository(Account);
  app.get('/own', async (req, res) => {
    // ruleid: javascript-record-with-password-sent
    res.json(await own.createQueryBuilder('a').where('a.id > 3').getMany());
  });
  app.get('/few', async (req, res) => {
    res.json(await own.createQueryBuilder('a').select(['a.id']).getMany());
  });
}

class AccountsService {
  constructor(private readonly store: Repository<Account>, private readonly notes: Repository<Note>, private readonly prisma: PrismaClient) {}

  all() {
    return this.store.find();
  }

  async one(id: number): Promise<Account> {
    const found = await this.store.findOne({ where: { id } });
    if (!found) {
      throw new Error('unknown');
    }
    return found;
  }

  async short(id: number): Promise<Account> {
    return this.store.findOne({ where: { id }, select: ['id', 'email'] });
  }

  lines() {
    return this.notes.find();
  }

  users() {
    return this.prisma.user.findMany({ take: 10 });
  }

  usersOf(id: number) {
    return this.prisma.user.findUnique({ where: { id }, omit: { password: true } });
  }

  orders() {
    return this.prisma.order.findMany({ include: { customer: true } });
  }

  async page() {
    const users = await this.prisma.user.findMany({ where: { active: true } });
    return { users, total: users.length };
  }
}

@Controller('accounts')
export class AccountsController {
  constructor(private readonly service: AccountsService) {}

  @Get()
  list() {
    // ruleid: javascript-record-with-password-sent
    return this.service.all();
  }

  @Get(':id')
  async one(@Param('id') id: number) {
    const account = await this.service.one(id);
    // ruleid: javascript-record-with-password-sent
    return account;
  }

  @Get(':id/short')
  short(@Param('id') id: number) {
    return this.service.short(id);
  }

  @Get('notes')
  lines() {
    return this.service.lines();
  }

  @Get('users')
  users() {
    // ruleid: javascript-record-with-password-sent
    return this.service.users();
  }

  @Get('users/:id')
  usersOf(@Param('id') id: number) {
    return this.service.usersOf(id);
  }

  @Get('orders')
  orders() {
    // ruleid: javascript-record-with-password-sent
    return this.service.orders();
  }

  @Get('page')
  page() {
    // ruleid: javascript-record-with-password-sent
    return this.service.page();
  }

  @UseInterceptors(Hide)
  @Get('hidden')
  hidden() {
    return this.service.all();
  }

  @Post()
  async register(@Body() body: RegisterDto) {
    const made = await this.service.one(1);
    return { id: made.id };
  }
}

const writerSchema = new mongoose.Schema({
  name: { type: String, required: true },
  password: { type: String, required: true },
});
const Writer = mongoose.model('Writer', writerSchema);
const Reader = mongoose.model('Reader', new mongoose.Schema({ name: String, password: { type: String, select: false } }));
const Letter = mongoose.model('Letter', new mongoose.Schema({ text: String, from: { type: mongoose.Types.ObjectId, ref: 'Writer' }, to: { type: mongoose.Types.ObjectId, ref: 'Reader' } }));
const letters = express();

letters.get('/writers', (req, res) => {
  // ruleid: javascript-record-with-password-sent
  Writer.find({ name: req.query.name }).sort({ name: 1 }).then((all) => res.send(all));
});

letters.get('/writers/names', (req, res) => {
  Writer.find().select('name').then((all) => res.send(all));
});

letters.get('/writers/first', (req, res) => {
  Writer.findOne().then((one) => res.send({ name: one.name }));
});

letters.get('/readers', async (req, res) => {
  const all = await Reader.find();
  res.json(all);
});

letters.get('/letters', async (req, res) => {
  const all = await Letter.find().populate('from').lean();
  // ruleid: javascript-record-with-password-sent
  res.json(all);
});

letters.get('/letters/names', async (req, res) => {
  const all = await Letter.find().populate('from', 'name').populate('to');
  res.json(all);
});

letters.get('/letters/alone', async (req, res) => {
  const all = await Letter.find();
  res.json(all);
});
