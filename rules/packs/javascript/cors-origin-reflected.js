app.use((req, res, next) => {
  // ruleid: javascript-cors-origin-reflected
  res.setHeader("Access-Control-Allow-Origin", req.headers.origin);
  // ruleid: javascript-cors-origin-reflected
  res.header("Access-Control-Allow-Origin", req.get("Origin"));
  // ok: javascript-cors-origin-reflected
  res.setHeader("Access-Control-Allow-Origin", "https://shop.example");
  // ok: javascript-cors-origin-reflected
  res.setHeader("X-Origin", req.headers.origin);
  next();
});
