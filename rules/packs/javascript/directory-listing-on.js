const serveIndex = require("serve-index");
// ruleid: javascript-directory-listing-on
app.use("/files", serveIndex("files", { icons: true }));
// ok: javascript-directory-listing-on
app.use("/files", express.static("files"));
