const fs = require("fs");
const path = require("path");
const unzipper = require("unzipper");
const AdmZip = require("adm-zip");

fs.createReadStream("theme.zip").pipe(unzipper.Parse()).on("entry", (entry) => {
  // ruleid: javascript-archive-entry-written-anywhere
  entry.pipe(fs.createWriteStream(path.join("themes", entry.path)));
  // ok: javascript-archive-entry-written-anywhere
  entry.pipe(fs.createWriteStream(path.join("themes", path.basename(entry.path))));
});
const zip = new AdmZip("theme.zip");
zip.getEntries().forEach((entry) => {
  // ruleid: javascript-archive-entry-written-anywhere
  fs.writeFileSync("themes/" + entry.entryName, entry.getData());
  // ok: javascript-archive-entry-written-anywhere
  fs.writeFileSync("themes/index", entry.getData());
});

// A parser of archives hands its entries to listeners.
const { Writer } = require("fstream");
function Extract(options) {
  this.on("entry", (entry) => {
    // ruleid: javascript-archive-entry-written-anywhere
    entry.pipe(Writer({ path: path.join(options.path, entry.path) }));
    // ok: javascript-archive-entry-written-anywhere
    entry.pipe(Writer({ path: path.join(options.path, path.basename(entry.path)) }));
  });
}
