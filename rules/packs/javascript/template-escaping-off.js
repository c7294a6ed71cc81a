const nunjucks = require("nunjucks");
// ruleid: javascript-template-escaping-off
const a = Handlebars.compile(source, { noEscape: true });
// ruleid: javascript-template-escaping-off
nunjucks.configure("views", { autoescape: false });
// ruleid: javascript-template-escaping-off
const options = { noEscape: true };
// ok: javascript-template-escaping-off
const b = Handlebars.compile(source);
// ok: javascript-template-escaping-off
nunjucks.configure("views", { autoescape: true });
// ok: javascript-template-escaping-off
const c = Handlebars.compile(source, { noEscape: false });
