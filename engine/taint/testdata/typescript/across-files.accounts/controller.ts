import { Controller, Get } from '@nestjs/common';

class Service {
  constructor(private readonly prisma: PrismaService) {}

  users() {
    return this.prisma.user.findMany();
  }

  // Who makes an account makes a user: employees have no password.
  employees() {
    return this.prisma.employee.findMany();
  }
}

@Controller('staff')
export class StaffController {
  constructor(private readonly service: Service) {}

  @Get('users')
  users() {
    // ruleid: javascript-record-with-password-sent
    return this.service.users();
  }

  @Get('employees')
  employees() {
    // ok: javascript-record-with-password-sent
    return this.service.employees();
  }
}
