// ruleid: javascript-cookie-sent-across-sites
res.cookie("session", id, { httpOnly: true, secure: true, sameSite: "none" });
// ruleid: javascript-cookie-sent-across-sites
app.use(session({ secret, cookie: { sameSite: false } }));
// ok: javascript-cookie-sent-across-sites
res.cookie("session", id, { sameSite: "lax" });
// ok: javascript-cookie-sent-across-sites
const rule = { sameSite: "none" };
