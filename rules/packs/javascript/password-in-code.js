// ruleid: javascript-password-in-code
const ADMIN_PASSWORD = "winter2024";
// ruleid: javascript-password-in-code
let password = "12345";
// ruleid: javascript-password-in-code
config.dbPassword = "s3cret";
// ok: javascript-password-in-code
const RESET_PASSWORD = "RESET_PASSWORD";
// ok: javascript-password-in-code
const FORGOT_PASSWORD = "/accounts/v1/password";
// ok: javascript-password-in-code
const passwordHint = "8 characters";
// ok: javascript-password-in-code
const DB_PASSWORD = process.env.DB_PASSWORD;
// ok: javascript-password-in-code
const title_password = "login.password2";
// ok: javascript-password-in-code
let pwd = `${user}1`;

async function firstAccount() {
  // ruleid: javascript-password-in-code
  await User.create({ name: 'admin', password: await bcrypt.hash('letmein', 10) });
  // ok: javascript-password-in-code
  await User.create({ name: 'admin', password: await bcrypt.hash(process.env.ADMIN_PASSWORD, 10) });
}
