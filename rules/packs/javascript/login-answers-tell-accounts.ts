export class AuthService {
  async login(dto: LoginDto) {
    const user = await this.users.findOne({ where: { email: dto.email } });
    if (!user) {
      // ruleid: javascript-login-answers-tell-accounts
      throw new NotFoundException('User not found');
    }
    if (!(await bcrypt.compare(dto.password, user.passwordHash))) {
      throw new UnauthorizedException('Invalid password');
    }
    return this.issue(user);
  }

  async signIn(dto: LoginDto) {
    const user = await this.users.findOne({ where: { email: dto.email } });
    // ok: javascript-login-answers-tell-accounts
    if (!user) throw new UnauthorizedException('Invalid email or password');
    if (!(await bcrypt.compare(dto.password, user.passwordHash))) throw new UnauthorizedException('Invalid email or password');
    return this.issue(user);
  }

  async show(id: number) {
    const user = await this.users.findOne({ where: { id } });
    // ok: javascript-login-answers-tell-accounts
    if (!user) throw new NotFoundException('User not found');
    return user.name;
  }
}

app.post('/login', async (req, res) => {
  const user = await User.findOne({ email: req.body.email });
  // ruleid: javascript-login-answers-tell-accounts
  if (!user) return res.status(404).json({ message: 'No user with that email' });
  const right = await bcrypt.compare(req.body.password, user.hash);
  if (!right) return res.status(401).json({ message: 'Incorrect password' });
  res.json({ token: issue(user) });
});

@Injectable()
export class EntryService {
  async login(dto: LoginDto) {
    const user = await this.users.findOne({ where: { email: dto.email } });
    // ruleid: javascript-login-answers-tell-accounts
    if (!user) throw new UnauthorizedException('Credentials are not valid (email)');
    if (!bcrypt.compareSync(dto.password, user.password)) throw new UnauthorizedException('Credentials are not valid (password)');
    return this.issue(user);
  }

  async enter(dto: LoginDto) {
    const user = await this.users.findOne({ where: { email: dto.email } });
    // ok: javascript-login-answers-tell-accounts
    if (!user) throw new UnauthorizedException('Credentials are not valid');
    if (!bcrypt.compareSync(dto.password, user.password)) throw new UnauthorizedException('Credentials are not valid');
    return this.issue(user);
  }
}
