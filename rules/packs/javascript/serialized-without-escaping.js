const serialize = require("serialize-javascript");
// ruleid: javascript-serialized-without-escaping
const a = serialize(state, { unsafe: true });
// ruleid: javascript-serialized-without-escaping
const b = serialize(state, { isJSON: true, unsafe: true });
// ok: javascript-serialized-without-escaping
const c = serialize(state, { isJSON: true });
// ok: javascript-serialized-without-escaping
const d = convert(state, { unsafe: true });
