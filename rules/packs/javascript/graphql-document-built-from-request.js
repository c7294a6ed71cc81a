const { graphql } = require("graphql");

app.get("/name", async (req, res) => {
  // ruleid: javascript-graphql-document-built-from-request
  const a = await graphql({ schema, source: `{ user(id: "${req.query.id}") { name } }` });
  const source = "query($id: ID!) { user(id: $id) { name } }";
  // ok: javascript-graphql-document-built-from-request
  const b = await graphql({ schema, source, variableValues: { id: req.query.id } });
  res.json([a, b]);
});
