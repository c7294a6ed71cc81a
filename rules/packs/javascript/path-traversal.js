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

const multer = require("multer");

app.post("/photos", multer({ dest: "incoming" }).array("photos"), async (req, res) => {
  // ok: javascript-path-traversal
  fs.unlinkSync(req.files[0].path);
  for (const photo of req.files) {
    // ok: javascript-path-traversal
    fs.unlinkSync(photo.path);
    // ruleid: javascript-path-traversal
    fs.unlinkSync("photos/" + photo.originalname);
  }
  const { files } = req;
  // ok: javascript-path-traversal
  files.forEach((photo) => fs.unlinkSync(photo.path));
  // ruleid: javascript-path-traversal
  fs.unlinkSync("photos/" + req.files.cover[0].originalname);
  // ruleid: javascript-path-traversal
  fs.unlinkSync("photos/" + req.files.cover.name);
  res.sendStatus(204);
});

app.get("/upwards", (req, res) => {
  const name = req.query.file;
  if (name.startsWith("..")) return res.sendStatus(400);
  // ruleid: javascript-path-traversal
  res.send(fs.readFileSync(path.join("/srv/files", name)));
});

app.get("/below", (req, res) => {
  const place = path.join("/srv/files", req.query.file);
  if (path.relative("/srv/files", place).startsWith("..")) return res.sendStatus(400);
  // ok: javascript-path-traversal
  res.send(fs.readFileSync(place));
});
