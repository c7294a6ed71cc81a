const allowed = new Set(["https://shop.example"]);
function allow(res, origin) {
  // ruleid: javascript-cors-origin-from-request
  res.setHeader("Access-Control-Allow-Origin", origin);
}
app.get("/account", (req, res) => {
  const origin = req.headers.origin;
  // ruleid: javascript-cors-origin-from-request
  res.set("Access-Control-Allow-Origin", origin);
  allow(res, req.query.origin);
  if (allowed.has(origin)) {
    // ok: javascript-cors-origin-from-request
    res.set("Access-Control-Allow-Origin", origin);
  }
  // ok: javascript-cors-origin-from-request
  res.set("Access-Control-Allow-Origin", "https://shop.example");
  res.json({});
});
