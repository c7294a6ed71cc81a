import { Body, Controller, Delete, Get, Param, Patch, Post, UseGuards } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

@Controller('rooms')
export class RoomsController {
  constructor(private readonly rooms: RoomsService) {}

  @Get()
  list() {
    return this.rooms.all();
  }

  @UseGuards(JwtAuthGuard)
  @Post()
  create(@Body() dto: RoomDto) {
    return this.rooms.create(dto);
  }

  @Patch(':id')
  // ruleid: javascript-handler-without-guard-of-siblings
  rename(@Param('id') id: string, @Body() dto: RoomDto) {
    return this.rooms.rename(id, dto);
  }

  @Delete(':id')
  // ruleid: javascript-handler-without-guard-of-siblings
  async remove(@Param('id') id: string) {
    await this.rooms.remove(id);
  }

  @Delete(':id/all')
  @UseGuards(JwtAuthGuard, OwnerGuard)
  async removeAll(@Param('id') id: string) {
    await this.rooms.removeAll(id);
  }

  @Post('webhook')
  // ok: javascript-handler-without-guard-of-siblings
  told(@Body() dto: RoomDto) {
    return this.rooms.told(dto);
  }

  @Public()
  @Post(':id/greetings')
  // ok: javascript-handler-without-guard-of-siblings
  greet(@Param('id') id: string) {
    return this.rooms.greet(id);
  }

  @Auth('member')
  @Post(':id/lines')
  // ok: javascript-handler-without-guard-of-siblings
  write(@Param('id') id: string) {
    return this.rooms.write(id);
  }
}

@Resolver()
export class RoomsResolver {
  @UseGuards(GqlGuard)
  @Mutation(() => Room)
  make(@Args('name') name: string) {
    return this.rooms.create(name);
  }

  @Mutation(() => Boolean)
  // ruleid: javascript-handler-without-guard-of-siblings
  drop(@Args('id') id: string) {
    return this.rooms.remove(id);
  }

  @Mutation(() => Session)
  // ok: javascript-handler-without-guard-of-siblings
  login(@Args('name') name: string) {
    return this.rooms.login(name);
  }

  @Query(() => [Room])
  all() {
    return this.rooms.all();
  }
}

@UseGuards(JwtAuthGuard)
@Controller('plans')
export class PlansController {
  @UseGuards(AdminGuard)
  @Post()
  create() {
    return this.plans.create();
  }

  @Delete(':id')
  remove(@Param('id') id: string) {
    return this.plans.remove(id);
  }
}

@Controller('seats')
export class SeatsController {
  @Post()
  // ok: javascript-handler-without-guard-of-siblings
  create() {
    return this.seats.create();
  }

  @Delete(':id')
  remove(@Param('id') id: string) {
    return this.seats.remove(id);
  }
}
