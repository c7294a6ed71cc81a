const jwt = require("jsonwebtoken");
class Keys { static jwtSecret = read("jwt"); }
function check(user, password, hashedPassword) {
  // ruleid: javascript-secret-variable-in-log
  console.log(`checking ${password} of ${user.id}`);
  // ruleid: javascript-secret-variable-in-log
  logger.debug("checking " + password);
  // ruleid: javascript-secret-variable-in-log
  console.log("with", password);
  // ok: javascript-secret-variable-in-log
  console.log(hashedPassword);
  // ok: javascript-secret-variable-in-log
  console.log(`checking ${password.length} characters`);
  // ok: javascript-secret-variable-in-log
  console.log(messages.IncorrectPassword, user.hasPassword);
}
function sign(user) {
  const accessToken = jwt.sign({ id: user.id }, Keys.jwtSecret);
  // ruleid: javascript-secret-variable-in-log
  this.logger.info(`token ${accessToken}`);
  // ruleid: javascript-secret-variable-in-log
  console.log(`key ${Keys.jwtSecret}`);
  const examplePassword = "123";
  // ok: javascript-secret-variable-in-log
  console.log(examplePassword);
  // ok: javascript-secret-variable-in-log
  form.set("password", password);
}
