@Injectable()
export class AccountService {
  constructor(private readonly db: Database, private readonly prisma: PrismaService) {}

  async register(data: RegisterDto): Promise<Account> {
    // ruleid: javascript-password-stored-as-typed
    const result = this.db.execute(
      `INSERT INTO users (email, password, name)
       VALUES (?, ?, ?)`,
      [data.email, data.password, data.name || null],
    );
    return this.byNumber(result.lastInsertRowid);
  }

  async signUp(dto: SignUpDto) {
    // ruleid: javascript-password-stored-as-typed
    return this.prisma.user.create({ data: { email: dto.email, password: dto.password } });
  }
}

@Injectable()
export class HashingService {
  async register(data: RegisterDto) {
    const password = await bcrypt.hash(data.password, 12);
    // ok: javascript-password-stored-as-typed
    this.db.execute(`INSERT INTO users (email, password) VALUES (?, ?)`, [data.email, password]);
  }

  async signup(dto: SignUpDto) {
    dto.password = await argon2.hash(dto.password);
    // ok: javascript-password-stored-as-typed
    return this.prisma.user.create({ data: { email: dto.email, password: dto.password } });
  }

  async keep(dto: HashedAccount) {
    // ok: javascript-password-stored-as-typed
    return this.prisma.user.create({ data: { email: dto.email, password: dto.password } });
  }
}
