import { Controller, Get } from '@nestjs/common';
import { MembersService } from './members-service';

// What services find for a controller is sent as the database has it.
@Controller('members')
export class MembersController {
  constructor(private readonly service: MembersService) {}

  @Get()
  all() {
    // ruleid: javascript-record-with-password-sent
    return this.service.all();
  }

  @Get('names')
  names() {
    // ok: javascript-record-with-password-sent
    return this.service.names();
  }

  @Get('users')
  async users() {
    // ruleid: javascript-record-with-password-sent
    return await this.service.users();
  }

  @Get('lean')
  lean() {
    // ok: javascript-record-with-password-sent
    return this.service.lean();
  }

  @Get('count')
  count() {
    // ok: javascript-record-with-password-sent
    return this.service.count();
  }
}
