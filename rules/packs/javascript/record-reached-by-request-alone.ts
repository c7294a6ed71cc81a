import { Controller, Delete, Get, Injectable, Param, ParseIntPipe, Put, UseGuards } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { PrismaClient } from '@prisma/client';
import { and, eq } from 'drizzle-orm';
import { Router } from 'express';
import { Sequelize } from 'sequelize';
import { Repository } from 'typeorm';

@Injectable()
export class Database {
  query<T>(sql: string, params: unknown[] = []): T[] {
    return this.pool.run(sql, params);
  }
}

@Injectable()
export class PrismaService extends PrismaClient {}

@Injectable()
export class InvoicesService {
  constructor(
    private readonly db: Database,
    private readonly prisma: PrismaService,
    @InjectRepository(Invoice) private readonly invoices: Repository<Invoice>,
  ) {}

  byNumber(id: number) {
    // ruleid: javascript-record-reached-by-request-alone
    const rows = this.db.query<Invoice>(`SELECT i.*, c.name FROM invoices i JOIN customers c ON c.id = i.customer WHERE i.id = ?`, [id]);
    return rows[0];
  }

  kept(id: number) {
    // ruleid: javascript-record-reached-by-request-alone
    return this.invoices.findOneBy({ id });
  }

  loaded(id: number) {
    // ruleid: javascript-record-reached-by-request-alone
    return this.prisma.invoice.findUnique({ where: { id }, include: { lines: true } });
  }

  removed(id: number) {
    // ruleid: javascript-record-reached-by-request-alone
    return this.prisma.invoice.delete({ where: { id } });
  }

  ownOne(id: number, userId: number) {
    // ok: javascript-record-reached-by-request-alone
    return this.db.query<Invoice>('SELECT * FROM invoices WHERE id = ? AND owner = ?', [id, userId]);
  }

  loadedOfUser(id: number, userId: number) {
    // ok: javascript-record-reached-by-request-alone
    const invoice = this.prisma.invoice.findUnique({ where: { id } });
    if (invoice.userId !== userId) throw new NotFoundException();
    return invoice;
  }
}

@Controller('invoices')
@UseGuards(AuthGuard)
export class InvoicesController {
  constructor(private readonly service: InvoicesService) {}

  @Get(':id')
  byNumber(@Param('id', ParseIntPipe) id: number) {
    return this.service.byNumber(id);
  }

  @Get(':id/kept')
  kept(@Param('id', ParseIntPipe) id: number) {
    return this.service.kept(id);
  }

  @Put(':id/loaded')
  loaded(@Param('id') id: string) {
    return this.service.loaded(parseInt(id, 10));
  }

  @Delete(':id')
  removed(@Param('id') id: string) {
    return this.service.removed(Number(id));
  }

  @Get(':id/own')
  own(@Param('id', ParseIntPipe) id: number, @CurrentUser() user: User) {
    return this.service.ownOne(id, user.id);
  }

  @Get(':id/compared')
  compared(@Param('id', ParseIntPipe) id: number, @CurrentUser() user: User) {
    return this.service.loadedOfUser(id, user.id);
  }

  // Roles are asked at the method.
  @Get(':id/any')
  @Roles('accountant')
  any(@Param('id', ParseIntPipe) id: number) {
    // ok: javascript-record-reached-by-request-alone
    return this.service.invoices.findOneBy({ id });
  }
}

@Injectable()
export class ProfilesService {
  constructor(private readonly db: Database, private readonly prisma: PrismaService) {}

  profile(userId: number) {
    // ruleid: javascript-record-reached-by-request-alone
    const rows = this.db.query<Profile>('SELECT * FROM profiles WHERE id = ?', [userId]);
    if (userId === undefined || !rows.length) throw new NotFoundException();
    return rows[0];
  }

  ownProfile(userId: number, claims: Claims) {
    if (userId !== claims.sub) throw new ForbiddenException();
    // ok: javascript-record-reached-by-request-alone
    return this.db.query<Profile>('SELECT * FROM profiles WHERE id = ?', [userId]);
  }

  decodedProfile(userId: number, decoded: Claims) {
    if (decoded.userId !== userId) return null;
    // ok: javascript-record-reached-by-request-alone
    return this.db.query<Profile>('SELECT * FROM profiles WHERE id = ?', [userId]);
  }
}

@Controller('profiles')
@UseGuards(AuthGuard)
export class ProfilesController {
  constructor(private readonly service: ProfilesService) {}

  @Get(':userId')
  profile(@Param('userId', ParseIntPipe) userId: number) {
    return this.service.profile(userId);
  }

  @Get(':userId/own')
  own(@Param('userId', ParseIntPipe) userId: number, @Claims() claims: Claims) {
    return this.service.ownProfile(userId, claims);
  }

  @Get(':userId/decoded')
  decoded(@Param('userId', ParseIntPipe) userId: number, @Claims() claims: Claims) {
    return this.service.decodedProfile(userId, claims);
  }

  @Get('me')
  me(@CurrentUser() user: User) {
    return this.service.profile(user.id);
  }
}

@Injectable()
export class UsersService {
  constructor(private readonly prisma: PrismaService) {}

  // The records are called user: that asks nobody.
  async changed(id: string, dto: UserDto) {
    // ruleid: javascript-record-reached-by-request-alone
    const user = await this.prisma.user.findUnique({ where: { id } });
    if (!user) throw new NotFoundException();
    // ruleid: javascript-record-reached-by-request-alone
    return this.prisma.user.update({ where: { id }, data: { name: dto.name } });
  }

  async ownChanged(id: string, user: User) {
    if (id !== user.id) throw new ForbiddenException();
    // ok: javascript-record-reached-by-request-alone
    return this.prisma.user.update({ where: { id }, data: { seen: new Date() } });
  }
}

@Controller('users')
@UseGuards(AuthGuard)
export class UsersController {
  constructor(private readonly service: UsersService) {}

  @Put(':id')
  changed(@Param('id') id: string, @Body() dto: UserDto) {
    return this.service.changed(id, dto);
  }

  @Put(':id/seen')
  ownChanged(@Param('id') id: string, @CurrentUser() user: User) {
    return this.service.ownChanged(id, user);
  }
}

@Injectable()
export class BookingsService {
  constructor(private readonly prisma: PrismaService) {}

  // What is read beside the record belongs to nobody, the record does.
  full(id: string) {
    // ruleid: javascript-record-reached-by-request-alone
    return this.prisma.booking.findUnique({ where: { id }, include: { hotel: true } });
  }

  hotel(id: string) {
    // ok: javascript-record-reached-by-request-alone
    return this.prisma.hotel.findUnique({ where: { id } });
  }

  hotelRemoved(id: string) {
    // ruleid: javascript-record-reached-by-request-alone
    return this.prisma.hotel.delete({ where: { id } });
  }
}

@Controller('bookings')
@UseGuards(AuthGuard)
export class BookingsController {
  constructor(private readonly service: BookingsService) {}

  @Get(':id')
  full(@Param('id') id: string) {
    return this.service.full(id);
  }

  @Get('place/:id')
  hotel(@Param('id') id: string) {
    return this.service.hotel(id);
  }

  @Delete('place/:id')
  hotelRemoved(@Param('id') id: string) {
    return this.service.hotelRemoved(id);
  }
}

// A guard of the class lets administrators in alone; one that reads what methods say of roles asks nothing where they say nothing.
@Controller('ledgers')
@UseGuards(AuthGuard, AdminGuard)
export class LedgersController {
  constructor(private readonly prisma: PrismaService) {}

  @Delete(':id')
  removed(@Param('id') id: string) {
    // ok: javascript-record-reached-by-request-alone
    return this.prisma.ledger.delete({ where: { id } });
  }
}

@Controller('receipts')
@UseGuards(AuthGuard, RolesGuard)
export class ReceiptsController {
  constructor(private readonly prisma: PrismaService) {}

  @Delete(':id')
  removed(@Param('id') id: string) {
    // ruleid: javascript-record-reached-by-request-alone
    return this.prisma.receipt.delete({ where: { id } });
  }
}

const sequelize = new Sequelize('sqlite::memory:');
const Address = sequelize.define('address', {});
const router = Router();

// A log-in before the handler says who is calling, and not whose the record is.
router.delete('/addresses/:id', authenticate, async (req, res) => {
  // ruleid: javascript-record-reached-by-request-alone
  await Address.destroy({ where: { id: req.params.id } });
  res.end();
});
router.put('/addresses/:id', authenticate, async (req, res) => {
  // ruleid: javascript-record-reached-by-request-alone
  await Address.update({ city: String(req.body.city) }, { where: { id: req.params.id } });
  res.end();
});
router.delete('/addresses/own/:id', authenticate, async (req, res) => {
  // ok: javascript-record-reached-by-request-alone
  await Address.destroy({ where: { id: req.params.id, userId: req.user.id } });
  res.end();
});
router.delete('/addresses/any/:id', authenticate, isAdmin, async (req, res) => {
  // ok: javascript-record-reached-by-request-alone
  await Address.destroy({ where: { id: req.params.id } });
  res.end();
});

router.delete('/letters/:id', authenticate, async (req, res) => {
  // ruleid: javascript-record-reached-by-request-alone
  await db.delete(letters).where(eq(letters.id, Number(req.params.id)));
  res.end();
});
router.put('/letters/:id', authenticate, async (req, res) => {
  // ruleid: javascript-record-reached-by-request-alone
  await db.update(letters).set({ text: String(req.body.text) }).where(eq(letters.id, Number(req.params.id)));
  res.end();
});
router.delete('/letters/own/:id', authenticate, async (req, res) => {
  // ok: javascript-record-reached-by-request-alone
  await db.delete(letters).where(and(eq(letters.id, Number(req.params.id)), eq(letters.ownerId, req.user.id)));
  res.end();
});
router.get('/letters', authenticate, async (req, res) => {
  // ok: javascript-record-reached-by-request-alone
  res.json(await db.select().from(letters).where(eq(letters.kind, req.query.kind)));
});

// That somebody has signed in says not whose the record is.
export async function removeNote(id: number) {
  'use server';
  const session = await getServerSession(options);
  if (!session?.user) return { error: 'sign in' };
  // ruleid: javascript-record-reached-by-request-alone
  await prisma.note.delete({ where: { id } });
}
export async function removeFile(form: FormData) {
  'use server';
  const { userId } = await auth();
  if (!userId) {
    throw new Error('sign in');
  }
  // ruleid: javascript-record-reached-by-request-alone
  await prisma.file.delete({ where: { id: Number(form.get('id')) } });
}
export async function closeTask(id: number) {
  'use server';
  const session = await getSession();
  const me = session.user.id;
  if (me !== undefined) {
    // ruleid: javascript-record-reached-by-request-alone
    await prisma.task.update({ where: { id }, data: { closed: true } });
  }
}
export async function removeOwnNote(id: number) {
  'use server';
  const session = await getServerSession(options);
  if (!session?.user) return { error: 'sign in' };
  // ok: javascript-record-reached-by-request-alone
  await prisma.note.delete({ where: { id, ownerId: session.user.id } });
}
export async function removeComparedNote(id: number) {
  'use server';
  const { userId } = await auth();
  if (!userId) return;
  // ok: javascript-record-reached-by-request-alone
  const note = await prisma.note.findUnique({ where: { id } });
  if (note.writer !== userId) return;
  // ok: javascript-record-reached-by-request-alone
  await prisma.note.delete({ where: { id } });
}
export async function removeNoteOfStaff(id: number) {
  'use server';
  const session = await getServerSession(options);
  if (session?.user.kind !== 'boss') return;
  // ok: javascript-record-reached-by-request-alone
  await prisma.note.delete({ where: { id } });
}
export async function letterTaken(number: string) {
  'use server';
  // ok: javascript-record-reached-by-request-alone
  return (await prisma.letter.findUnique({ where: { number } })) !== null;
}

// What stands before a function that only hands on to the handler stands before the handler.
async function removeParcel(req, res) {
  // ok: javascript-record-reached-by-request-alone
  await Address.destroy({ where: { id: req.params.id } });
  res.end();
}
async function removeCrate(req, res) {
  // ruleid: javascript-record-reached-by-request-alone
  await Address.destroy({ where: { id: req.params.id } });
  res.end();
}
router.delete('/parcels/:id', authenticate, isAdmin, async (req, res) => {
  return await removeParcel(req, res);
});
router.delete('/crates/:id', authenticate, async (req, res) => removeCrate(req, res));

@UseGuards(JwtAuthGuard, RolesGuard)
@Controller('deliveries')
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Roles(Role.CUSTOMER)
  @Delete(':id')
  remove(@Param('id', ParseIntPipe) id: number) {
    return this.deliveries.removedDelivery(id);
  }

  @Roles(Role.ADMIN)
  @Put(':id')
  clear(@Param('id', ParseIntPipe) id: number) {
    return this.deliveries.clearedDelivery(id);
  }
}

@Injectable()
export class DeliveriesService {
  constructor(private readonly prisma: PrismaService) {}

  removedDelivery(id: number) {
    // ruleid: javascript-record-reached-by-request-alone
    return this.prisma.delivery.delete({ where: { id }, include: { user: true } });
  }

  clearedDelivery(id: number) {
    // ok: javascript-record-reached-by-request-alone
    return this.prisma.delivery.delete({ where: { id } });
  }
}

@UseGuards(JwtAuthGuard)
@Controller('parcels')
export class ParcelsController {
  constructor(private readonly prisma: PrismaService) {}

  @Delete(':id')
  remove(@Param('id', ParseUUIDPipe) id: string) {
    // ruleid: javascript-record-reached-by-request-alone
    return this.prisma.parcel.delete({ where: { id } });
  }
}
