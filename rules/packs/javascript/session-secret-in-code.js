const session = require("express-session");
const cookieSession = require("cookie-session");
const cookieParser = require("cookie-parser");
// ruleid: javascript-session-secret-in-code
app.use(session({ secret: "keyboard cat", resave: false }));
// ruleid: javascript-session-secret-in-code
app.use(cookieSession({ name: "s", keys: ["k1", "k2"] }));
// ruleid: javascript-session-secret-in-code
app.use(cookieParser("sign me"));
// ruleid: javascript-session-secret-in-code
koa.keys = ["old", "new"];
// ok: javascript-session-secret-in-code
app.use(session({ secret: process.env.SESSION_SECRET, resave: false }));
// ok: javascript-session-secret-in-code
app.use(cookieParser());
// ok: javascript-session-secret-in-code
app.use(cookieSession({ keys: config.keys }));
