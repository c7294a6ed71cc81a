const xpath = require("xpath");
const { select } = xpath;

app.get("/user", (req, res) => {
  // ruleid: javascript-xpath-injection
  const a = xpath.select("//user[name='" + req.query.name + "']", doc);
  // ruleid: javascript-xpath-injection
  const b = xpath.evaluate(`//user[@id=${req.params.id}]`, doc);
  // ok: javascript-xpath-injection
  const c = xpath.parse("//user[name=$name]").select({ node: doc, variables: { name: req.query.name } });
  // ok: javascript-xpath-injection
  const d = xpath.select("//user[@id=" + Number(req.params.id) + "]", doc);
  res.json([a, b, c, d]);
});

app.get('/named', (req, res) => {
    const select = xpath.useNamespaces({ shop: 'http://shop.example/orders' });
    // ruleid: javascript-xpath-injection
    res.json(select(`//shop:order[@name='${req.query.name}']`, doc));
    // ok: javascript-xpath-injection
    res.json(select('//shop:order', doc));
});
