app.get("/debug", (req, res) => {
  // ruleid: javascript-environment-sent-to-client
  res.json({ uptime: process.uptime(), env: process.env });
  // ruleid: javascript-environment-sent-to-client
  res.send(process.env);
  // ruleid: javascript-environment-sent-to-client
  res.end(JSON.stringify(process.env, null, 2));
  // ok: javascript-environment-sent-to-client
  res.json({ version: process.env.APP_VERSION });
  // ok: javascript-environment-sent-to-client
  spawn("make", { env: process.env });
});
router.get("/env", async (ctx) => {
  // ruleid: javascript-environment-sent-to-client
  ctx.body = { env: process.env };
  // ok: javascript-environment-sent-to-client
  ctx.body = { mode: process.env.NODE_ENV };
});

app.get("/about", (req, res) => {
  const about = { title: process.title, env: process.env, version: process.version };
  // ruleid: javascript-environment-sent-to-client
  res.json(about);
});

app.get("/title", (req, res) => {
  const title = { title: process.title, mode: process.env.MODE };
  // ok: javascript-environment-sent-to-client
  res.json(title);
});

router.get("/debug", async (ctx) => {
  // ruleid: javascript-environment-sent-to-client
  ctx.body = { debug: { env: process.env, version: process.version } };
  // ok: javascript-environment-sent-to-client
  ctx.body = { set: Boolean(process.env.JWT_SECRET), region: process.env.AWS_REGION };
});
export async function GET() {
  // ruleid: javascript-environment-sent-to-client
  return NextResponse.json({ env: { secret: process.env.JWT_SECRET } });
}
