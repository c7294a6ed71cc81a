const libxmljs = require("libxmljs");

app.post("/orders", (req, res) => {
  // ruleid: javascript-xml-of-request-with-entities
  const a = libxmljs.parseXml(req.body, { noent: true });
  // ruleid: javascript-xml-of-request-with-entities
  const b = libxmljs.parseXmlString(req.files.order.data.toString("utf8"), { noent: true, noblanks: true });
  // ok: javascript-xml-of-request-with-entities
  const c = libxmljs.parseXml(req.body, { noblanks: true });
  // ok: javascript-xml-of-request-with-entities
  const d = libxmljs.parseXml("<r/>", { noent: true });
  res.send([a, b, c, d]);
});

app.post("/events", (req, res) => {
  const parser = new libxmljs.SaxParser();
  // ruleid: javascript-xml-of-request-with-entities
  parser.parseString(req.body);
  // ok: javascript-xml-of-request-with-entities
  parser.parseString("<r/>");
  res.end();
});
