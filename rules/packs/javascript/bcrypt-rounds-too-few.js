const bcrypt = require("bcrypt");
async function register(password) {
  // ruleid: javascript-bcrypt-rounds-too-few
  const a = await bcrypt.hash(password, 5);
  // ruleid: javascript-bcrypt-rounds-too-few
  const salt = bcrypt.genSaltSync(8);
  // ok: javascript-bcrypt-rounds-too-few
  const b = await bcrypt.hash(password, 12);
  // ok: javascript-bcrypt-rounds-too-few
  const c = await bcrypt.hash(password, rounds);
  // ok: javascript-bcrypt-rounds-too-few
  const d = await bcrypt.compare(password, a);
  return [a, b, c, d, salt];
}
