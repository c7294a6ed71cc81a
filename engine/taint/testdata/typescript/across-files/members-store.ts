import { Repository } from 'typeorm';
import { InjectRepository } from '@nestjs/typeorm';
import { PrismaClient } from '@prisma/client';
import { Member } from './members-entity';

export class Prisma extends PrismaClient {}

export class Lean extends PrismaClient {
  constructor() {
    super({ omit: { user: { password: true } } });
  }
}

export class MembersStore {
  constructor(
    @InjectRepository(Member) private readonly members: Repository<Member>,
    private readonly prisma: Prisma,
    private readonly prismaLean: Lean,
  ) {}

  all() {
    return this.members.find();
  }

  async names(): Promise<Member[]> {
    return this.members.find({ select: ['id'] });
  }

  users() {
    return this.prisma.user.findMany();
  }

  lean() {
    return this.prismaLean.user.findMany();
  }

  count() {
    return this.prisma.user.count();
  }
}
