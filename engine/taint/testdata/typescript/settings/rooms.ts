import { Body, Controller, Delete, Param, Patch, Post, UseGuards } from '@nestjs/common';
import { IsString } from 'class-validator';
import { Repository } from 'typeorm';

class RoomDto {
  @IsString() name: string;
}

// The program has a guard for all.
@Controller('rooms')
export class RoomsController {
  constructor(private readonly rooms: Repository<Room>) {}

  @UseGuards(AdminGuard)
  @Post()
  create(@Body() dto: RoomDto) {
    return this.rooms.save({ name: dto.name });
  }

  @Delete(':id')
  // ok: javascript-handler-without-guard-of-siblings
  remove(@Param('id') id: string) {
    return this.rooms.remove(id);
  }
}
