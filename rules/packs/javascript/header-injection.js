const TYPES = { csv: "text/csv", txt: "text/plain" };
const disposition = require("content-disposition");
app.get("/export", (req, res) => {
  // ruleid: javascript-header-injection
  res.set("Content-Type", req.query.type);
  // ruleid: javascript-header-injection
  res.setHeader(req.query.name, "1");
  // ruleid: javascript-header-injection
  res.header("Content-Disposition", "attachment; filename=" + req.query.file);
  // ok: javascript-header-injection
  res.set("Content-Type", TYPES[req.query.type] || "text/plain");
  // ok: javascript-header-injection
  res.set("Content-Disposition", disposition(req.query.file));
  // ok: javascript-header-injection
  res.set("X-Request-Id", req.query.id);
  res.json([]);
});

function hapiHandler(request, h) {
  const answer = h.response("done");
  // ok: javascript-header-injection
  answer.header("X-Shown", "yes");
  // ruleid: javascript-header-injection
  answer.header(request.query.key, request.query.value);
  return answer;
}
