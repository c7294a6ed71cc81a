const multer = require("multer");
const { randomUUID } = require("crypto");

const storage = multer.diskStorage({
  destination: "public/uploads",
  filename(req, file, done) {
    // ruleid: javascript-upload-name-kept
    done(null, Date.now() + "-" + file.originalname);
  },
});

const other = multer.diskStorage({
  filename: (req, file, cb) => {
    // ok: javascript-upload-name-kept
    cb(null, randomUUID());
  },
});

app.post("/photo", async (req, res) => {
  // ruleid: javascript-upload-name-kept
  await req.files.photo.mv("public/uploads/" + req.files.photo.name);
  // ok: javascript-upload-name-kept
  await req.files.photo.mv("uploads/" + randomUUID());
  // ok: javascript-upload-name-kept
  res.json({ name: req.files.photo.name });
});

const kept = multer.diskStorage({
  filename: (req, file, done) => {
    const name = file.originalname;
    // ruleid: javascript-upload-name-kept
    done(null, name);
  },
});
const renamed = multer.diskStorage({
  filename: (req, file, done) => {
    const name = file.originalname.replace(/[^a-z0-9]/g, '_');
    // ok: javascript-upload-name-kept
    done(null, name);
  },
});

function keepStream(stream) {
  const name = stream.hapi.filename;
  // ruleid: javascript-upload-name-kept
  return path.join(folder, name);
}

function keepOther(stream) {
  // ruleid: javascript-upload-name-kept
  const place = path.join(folder, stream.hapi.filename);
  // ok: javascript-upload-name-kept
  return path.join(folder, randomUUID());
}

const dated = multer.diskStorage({
  filename: (req, file, callback) => {
    const unique = `${Date.now()}-${file.originalname}`;
    // ruleid: javascript-upload-name-kept
    callback(null, unique);
  },
});

const cleaned = multer.diskStorage({
  filename: (req, file, callback) => {
    const unique = `${Date.now()}-${file.originalname.replace(/[^a-z0-9]/gi, "_")}`;
    // ok: javascript-upload-name-kept
    callback(null, unique);
  },
});

const short = multer.diskStorage({
  filename: (req, file, callback) => {
    const unique = randomUUID() + path.extname(file.originalname);
    // ok: javascript-upload-name-kept
    callback(null, unique);
  },
});
