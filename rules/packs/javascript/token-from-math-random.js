const crypto = require("crypto");

function make(user) {
  // ruleid: javascript-token-from-math-random
  const resetToken = Math.random().toString(36).slice(2);
  // ruleid: javascript-token-from-math-random
  user.apiKey = "k" + Math.random();
  // ruleid: javascript-token-from-math-random
  const session = { sessionId: Math.random().toString(16) };
  // ok: javascript-token-from-math-random
  const good = crypto.randomBytes(32).toString("hex");
  // ok: javascript-token-from-math-random
  const color = Math.floor(Math.random() * 256);
  // ok: javascript-token-from-math-random
  const token = crypto.randomUUID();
  return [resetToken, session, good, color, token];
}
// ruleid: javascript-token-from-math-random
function makeToken(prefix) {
  return prefix + Math.random().toString(36).slice(2);
}
// ok: javascript-token-from-math-random
function pickColour() {
  return colours[Math.floor(Math.random() * colours.length)];
}
function resetToken(user) {
  // ruleid: javascript-token-from-math-random
  const seed = "r" + user.id + Math.random();
  return seed.replace(".", "");
}
function tokenized(text) {
  // ok: javascript-token-from-math-random
  const delay = Math.random() * 100;
  wait(delay);
  return text.split(" ");
}
function otp(length) {
  let otp = "";
  for (let i = 0; i < length; i++) {
    // ruleid: javascript-token-from-math-random
    otp += Math.floor(Math.random() * 10);
  }
  return otp;
}
// ruleid: javascript-token-from-math-random
exports.makeSessionContextId = () => {
  const time = Date.now().toString(36);
  const rest = Math.random().toString(36).substring(2);
  return `${time}-${rest}`;
};
function lorem(words) {
  let text = "";
  for (const word of words) {
    // ok: javascript-token-from-math-random
    text += word.repeat(Math.floor(Math.random() * 10));
  }
  return text;
}
exports.register = async (req, res) => {
  // ruleid: javascript-token-from-math-random
  let randomNum = Math.floor(Math.random() * 1000000).toString().padStart(6, "0");
  await transporter.sendMail({ to: req.body.email, text: randomNum });
  res.end();
};
exports.coupon = async (req, res) => {
  // ok: javascript-token-from-math-random
  const randomNum = Math.floor(Math.random() * 1000000);
  res.json({ randomNum });
};
