// ruleid: javascript-cors-credentials-for-every-origin
app.use(cors({ origin: true, credentials: true }));
// ruleid: javascript-cors-credentials-for-every-origin
app.enableCors({ credentials: true, origin: "*" });
// ruleid: javascript-cors-credentials-for-every-origin
app.use(cors({ origin: (origin, cb) => cb(null, true), credentials: true }));
// ok: javascript-cors-credentials-for-every-origin
app.use(cors({ origin: ["https://shop.example"], credentials: true }));
// ok: javascript-cors-credentials-for-every-origin
app.use(cors({ origin: true }));
// ok: javascript-cors-credentials-for-every-origin
app.use(cors({ origin: (origin, cb) => { if (list.has(origin)) cb(null, true); else cb(new Error("no")); }, credentials: true }));

// ruleid: javascript-cors-credentials-for-every-origin
app.use(cors({ origin: (origin, done) => done(null, origin), credentials: true }));
// ok: javascript-cors-credentials-for-every-origin
app.use(cors({ origin: (origin, done) => done(null, origin === "https://app.example.com"), credentials: true }));

// ruleid: javascript-cors-credentials-for-every-origin
koa.use(koaCors({ origin: (ctx) => ctx.get("Origin"), credentials: true }));
// ruleid: javascript-cors-credentials-for-every-origin
koa.use(koaCors({ origin: (ctx) => ctx.request.header.origin, credentials: true }));
// ok: javascript-cors-credentials-for-every-origin
koa.use(koaCors({ origin: (ctx) => known(ctx.get("Origin")), credentials: true }));

// What is compared decides nothing.
// ruleid: javascript-cors-credentials-for-every-origin
app.use(cors({
  origin: function (origin, callback) {
    if (!origin) return callback(null, true);
    if (sites.includes(origin)) {
      return callback(null, true);
    }
    console.warn("another site", origin);
    return callback(null, true);
  },
  credentials: true,
  methods: ["GET"],
}));

// ok: javascript-cors-credentials-for-every-origin
app.use(cors({
  origin: (origin, callback) => {
    if (!sites.includes(origin)) {
      return callback(new Error("not allowed"));
    }
    return callback(null, true);
  },
  credentials: true,
}));

// ok: javascript-cors-credentials-for-every-origin
app.use(cors({
  origin: function (origin, callback) {
    if (!sites.includes(origin)) {
      return callback(null, false);
    }
    return callback(null, true);
  },
  credentials: true,
}));
