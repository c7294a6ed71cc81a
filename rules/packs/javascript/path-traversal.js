const fs = require("fs");
const path = require("path");
const fsp = require("fs/promises");
const NAMES = ["a.txt", "b.txt"];

app.get("/files", async (req, res) => {
  // ruleid: javascript-path-traversal
  fs.readFile(path.join("/srv/files", req.query.name), (err, data) => res.json({ data }));
  const target = path.resolve("/srv/files", req.params.name);
  // ruleid: javascript-path-traversal
  fs.writeFileSync(target, req.body.text);
  // ruleid: javascript-path-traversal
  await fsp.unlink("/srv/files/" + req.query.name);
  // ruleid: javascript-path-traversal
  fs.createReadStream(`/srv/${req.params[0]}`).pipe(res);
  // ok: javascript-path-traversal
  fs.readFile(path.join("/srv/files", path.basename(req.query.name)), () => {});
  // ok: javascript-path-traversal
  fs.readFile("/srv/files/" + Number(req.query.id) + ".txt", () => {});
  if (NAMES.includes(req.query.name)) {
    // ok: javascript-path-traversal
    fs.readFileSync("/srv/files/" + req.query.name);
  }
  if (/^[a-z]+$/.test(req.query.name)) {
    // ok: javascript-path-traversal
    fs.readFileSync("/srv/files/" + req.query.name);
  }
  // ok: javascript-path-traversal
  fs.writeFileSync("/srv/log.txt", req.body.text);
});

const forms = require("formidable");
app.post("/pictures", (req, res) => {
  forms({}).parse(req, (err, fields, files) => {
    // ok: javascript-path-traversal
    const bytes = fs.readFileSync(files.picture.filepath);
    // ruleid: javascript-path-traversal
    fs.writeFileSync("/srv/pictures/" + files.picture.originalFilename, bytes);
  });
});
