const express = require("express");
const { exec } = require("child_process");
const app = express();

app.get("/orders", async (req, res) => {
  try {
    res.json(await orders.list());
  } catch (err) {
    // ruleid: javascript-error-text-sent-to-client
    res.status(500).json({ error: err.message });
  }
});

app.get("/goods", (req, res) => {
  pool.query("SELECT * FROM goods", (err, result) => {
    // ruleid: javascript-error-text-sent-to-client
    if (err) return res.status(500).json({ error: err.message });
    res.json(result.rows);
  });
});

app.get("/space", (req, res) => {
  exec("df -h", (err, stdout) => {
    if (err) {
      // ruleid: javascript-error-text-sent-to-client
      return res.status(500).send("failed: " + err.message);
    }
    res.send(stdout);
  });
});

app.post("/orders", async (req, res) => {
  try {
    await orders.add(req.body);
  } catch (error) {
    // ruleid: javascript-error-text-sent-to-client
    return res.status(500).json({ error: "not saved", details: error instanceof Error ? error.message : "unknown" });
  }
});

export async function GET() {
  try {
    return NextResponse.json(await list());
  } catch (error) {
    // ruleid: javascript-error-text-sent-to-client
    return NextResponse.json({ error: error.message }, { status: 500 });
  }
}

app.get("/promised", (req, res) => {
  list().then((all) => res.json(all))
    // ruleid: javascript-error-text-sent-to-client
    .catch((err) => res.status(500).send(err.message));
});

app.get("/plain", async (req, res) => {
  try {
    res.json(await orders.list());
  } catch (err) {
    console.error(err);
    // ok: javascript-error-text-sent-to-client
    res.status(500).json({ error: "internal" });
  }
});

app.post("/checked", async (req, res) => {
  try {
    check(req.body);
  } catch (err) {
    // ok: javascript-error-text-sent-to-client
    res.status(400).json({ error: err.message });
  }
});

app.get("/developers", async (req, res) => {
  try {
    res.json(await orders.list());
  } catch (err) {
    // ok: javascript-error-text-sent-to-client
    res.status(500).json({ error: process.env.NODE_ENV === "development" ? err.message : "internal" });
  }
});

app.get("/stack", async (req, res) => {
  try {
    res.json(await orders.list());
  } catch (err) {
    // ok: javascript-error-text-sent-to-client
    res.status(500).json({ error: err.message, stack: err.stack });
  }
});

// ok: javascript-error-text-sent-to-client
app.use((err, req, res, next) => res.status(err.status).json({ error: err.message }));

router.get("/koa", async (ctx) => {
  try {
    ctx.body = await orders.list();
  } catch (error) {
    ctx.status = 500;
    // ruleid: javascript-error-text-sent-to-client
    ctx.body = { success: false, error: error.message };
  }
});

router.get("/koa/checked", async (ctx) => {
  try {
    ctx.body = await orders.list(ctx.query);
  } catch (error) {
    ctx.status = 422;
    // ok: javascript-error-text-sent-to-client
    ctx.body = { error: error.message };
  }
});

app.post('/orders', async (req, res) => {
  try {
    await Order.create({ note: req.body.note });
  } catch (e) {
    // ruleid: javascript-error-text-sent-to-client
    res.status(400).json({ message: e.message });
  }
});
app.post('/orders/paid', async (req, res) => {
  try {
    const order = await Order.findOne({ number: req.body.number });
    if (order.paid) throw new Error('This order is paid.');
  } catch (e) {
    // ok: javascript-error-text-sent-to-client
    res.status(400).json({ message: e.message });
  }
});

export async function GET() {
  try {
    return new Response(JSON.stringify(await orders.list()), { status: 200 });
  } catch (error) {
    // ruleid: javascript-error-text-sent-to-client
    return new Response(JSON.stringify({ error: "Server error", message: error.message }), { status: 500 });
  }
}
export async function POST(request) {
  try {
    return Response.json(await orders.add(await request.json()));
  } catch (error) {
    // ruleid: javascript-error-text-sent-to-client
    return new NextResponse(JSON.stringify(error), { status: 500, headers: { "Content-Type": "application/json" } });
  }
}
export async function PUT(request) {
  try {
    return Response.json(await orders.add(await request.json()));
  } catch (error) {
    console.error(error.message);
    // ok: javascript-error-text-sent-to-client
    return new NextResponse(JSON.stringify({ error: "failed" }), { status: 500 });
  }
}

app.use((err, req, res, next) => {
  // ruleid: javascript-error-text-sent-to-client
  res.status(500).json({ error: err.message });
});

app.use((err, req, res, next) => {
  // ok: javascript-error-text-sent-to-client
  res.status(err.status).json({ error: err.message });
});

app.get('/parts', async (req, res) => {
  try {
    res.json(await parts.list());
  } catch (err) {
    // ruleid: javascript-error-text-sent-to-client
    res.status(500).send('query failed: ' + err);
  }
});

app.get('/pieces', async (req, res) => {
  try {
    res.json(await pieces.list());
  } catch (err) {
    // ruleid: javascript-error-text-sent-to-client
    res.status(500).json({ error: err.toString() });
  }
});
