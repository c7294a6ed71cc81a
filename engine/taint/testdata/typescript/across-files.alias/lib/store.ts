import { PrismaClient } from '@prisma/client';

const store = new PrismaClient();

export default store;
