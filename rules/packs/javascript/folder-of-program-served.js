const express = require("express");
// ruleid: javascript-folder-of-program-served
app.use(express.static(__dirname));
// ruleid: javascript-folder-of-program-served
app.use("/files", express.static("."));
// ruleid: javascript-folder-of-program-served
app.use(express.static(process.cwd(), { index: false }));
// ok: javascript-folder-of-program-served
app.use(express.static(path.join(__dirname, "public")));
// ok: javascript-folder-of-program-served
app.use(express.static("public"));
// ruleid: javascript-folder-of-program-served
app.use("/modules", express.static("node_modules"));
// ruleid: javascript-folder-of-program-served
app.use("/modules", express.static(path.join(__dirname, "../node_modules")));
// ruleid: javascript-folder-of-program-served
app.use("/home", express.static(os.homedir()));
// ok: javascript-folder-of-program-served
app.use("/bootstrap", express.static("node_modules/bootstrap/dist"));
