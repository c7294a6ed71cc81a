export class AuthController {
  register(registerDto: RegisterDto) {
    // ruleid: javascript-whole-login-in-log
    console.log(registerDto);
    // ruleid: javascript-whole-login-in-log
    this.logger.debug('register', JSON.stringify(registerDto));
    // ok: javascript-whole-login-in-log
    this.logger.log(`register ${registerDto.email}`);
    // ok: javascript-whole-login-in-log
    console.log(noteDto);
    return this.auth.register(registerDto);
  }
}

router.post('/auth/login', async (req, res) => {
  // ruleid: javascript-whole-login-in-log
  console.log('body', req.body);
  // ok: javascript-whole-login-in-log
  console.log('body', req.body.email);
  res.end();
});

router.post('/notes', async (req, res) => {
  // ok: javascript-whole-login-in-log
  console.log(req.body);
  res.end();
});
