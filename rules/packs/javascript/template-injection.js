const ejs = require("ejs");
const pug = require("pug");
const _ = require("lodash");
const Handlebars = require("handlebars");
const nunjucks = require("nunjucks");

app.get("/hello", (req, res) => {
  // ruleid: javascript-template-injection
  const a = ejs.render("<p>Hello " + req.query.name + "</p>");
  // ruleid: javascript-template-injection
  const b = pug.compile(req.body.template)({});
  // ruleid: javascript-template-injection
  const c = _.template(req.body.template)({});
  // ruleid: javascript-template-injection
  const d = Handlebars.compile(req.body.template)({});
  // ruleid: javascript-template-injection
  const e = nunjucks.renderString("Hello " + req.query.name, {});
  // ok: javascript-template-injection
  const f = ejs.render("<p>Hello <%= name %></p>", { name: req.query.name });
  // ok: javascript-template-injection
  const g = Handlebars.compile("Hello {{name}}")({ name: req.query.name });
  res.json([a, b, c, d, e, f, g]);
});

app.post("/card", (req, res) => {
  // ruleid: javascript-template-injection
  res.render("card", req.body);
  // ok: javascript-template-injection
  res.render("card", { name: req.body.name });
});

app.get("/shelf", async (req, res) => {
  const shelf = loadShelf();
  shelf.term = req.query.term;
  // ok: javascript-template-injection
  res.render("shelf", shelf);
  // ruleid: javascript-template-injection
  res.render("shelf", { ...shelf, ...req.query });
});

// What a service gave is told what else the page shows, under names and under keys of the request, by the function that shows it.
async function showFound(req, res, found) {
  found.pages = count(found.total);
  found[`by_${req.query.by}`] = true;
  // ok: javascript-template-injection
  res.render("users", found);
}

app.get("/users/search", async (req, res) => {
  const found = await users.search({ text: "a" });
  found.query = String(req.query.query);
  found.sortBy = req.query.sortBy;
  await showFound(req, res, found);
});
