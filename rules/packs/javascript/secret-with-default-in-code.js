// ruleid: javascript-secret-with-default-in-code
const key = process.env.JWT_SECRET || "change-me-later";
const db = {
  // ok: javascript-secret-with-default-in-code
  host: process.env.DB_HOST || "localhost",
  // ruleid: javascript-secret-with-default-in-code
  password: process.env.DB_PASSWORD ?? "postgres",
  // ok: javascript-secret-with-default-in-code
  other: process.env.DB_PASSWORD || "",
};
class Tokens {
  // ruleid: javascript-secret-with-default-in-code
  secret = process.env["TOKEN_SECRET"] || "keyboard cat";
  // ok: javascript-secret-with-default-in-code
  name = process.env.SECRET_NAME || "shop/jwt";
  // ok: javascript-secret-with-default-in-code
  fallback = process.env.JWT_SECRET || config.secret;
}
// ok: javascript-secret-with-default-in-code
const rounds = process.env.PASSWORD_ROUNDS || "12";
// ruleid: javascript-secret-with-default-in-code
const signing = Deno.env.get("COOKIE_SECRET") ?? "open sesame";
// ruleid: javascript-secret-with-default-in-code
const orders = config.orderSecret || "open sesame";
// ok: javascript-secret-with-default-in-code
const title = form.secret || "none yet";
// ok: javascript-secret-with-default-in-code
const shown = config.orderSecret || "";
