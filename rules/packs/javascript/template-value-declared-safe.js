const Handlebars = require("handlebars");

app.get("/hello", (req, res) => {
  // ruleid: javascript-template-value-declared-safe
  const a = new Handlebars.SafeString("<b>" + req.query.name + "</b>");
  // ok: javascript-template-value-declared-safe
  const b = new Handlebars.SafeString("<b>" + Handlebars.escapeExpression(req.query.name) + "</b>");
  // ok: javascript-template-value-declared-safe
  const c = new Handlebars.SafeString("<hr>");
  res.render("hello", { a, b, c });
});
