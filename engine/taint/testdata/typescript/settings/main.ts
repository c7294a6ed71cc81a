import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';

@Module({ providers: [{ provide: APP_GUARD, useClass: TokenGuard }] })
export class AppModule {}

async function start() {
  const app = await NestFactory.create(AppModule);
  await app.listen(3000);
}

start();
