app.post("/login", (req, res) => {
  // ruleid: javascript-session-cookie-without-flags
  res.cookie("session", newSession(req.body));
  // ruleid: javascript-session-cookie-without-flags
  res.cookie("authToken", sign(req.body), { maxAge: 3600 });
  // ok: javascript-session-cookie-without-flags
  res.cookie("session", newSession(req.body), { httpOnly: true, secure: true });
  // ok: javascript-session-cookie-without-flags
  res.cookie("token", sign(req.body), { ...cookieOptions });
  // ok: javascript-session-cookie-without-flags
  res.cookie("token", sign(req.body), cookieOptions);
  // ok: javascript-session-cookie-without-flags
  res.cookie("theme", "dark");
  res.end();
});

app.get("/private", (req, res) => {
  // ok: javascript-session-cookie-without-flags
  res.cookie("loginRedirect", req.path, { maxAge: 900000 });
  res.end();
});

// ruleid: javascript-session-cookie-without-flags
res.cookie('token', token, { httpOnly: true, maxAge: 3600 });
// ruleid: javascript-session-cookie-without-flags
response.cookies.set('auth-token', token, { httpOnly: true, path: '/' });
// ok: javascript-session-cookie-without-flags
response.cookies.set('auth-token', '', { httpOnly: true, path: '/' });
// ok: javascript-session-cookie-without-flags
response.cookies.set('auth-token', token, { httpOnly: true, secure: process.env.NODE_ENV === 'production' });
