// ruleid: javascript-hostname-expression-with-open-dot
new RegExp("^http://test.example.com");
// ruleid: javascript-hostname-expression-with-open-dot
if (/^http:\/\/test.example.com/.test(x)) {}
// ruleid: javascript-hostname-expression-with-open-dot
s.match("^http://test.example.com");
// ruleid: javascript-hostname-expression-with-open-dot
const a = /^https?:\/\/api.example.com/;
// ruleid: javascript-hostname-expression-with-open-dot
const b = { host: /^https:\/\/[a-z]*.example.com$/ };
// ruleid: javascript-hostname-expression-with-open-dot
RegExp('^protos?://(localhost|.+.example.net|.+.example-a.com|.+.example-b.com|.+.example.internal)');
// ruleid: javascript-hostname-expression-with-open-dot
new RegExp(`test.example.com$`);
// ruleid: javascript-hostname-expression-with-open-dot
new RegExp('^https?://.+.example\\.com/');
// ok: javascript-hostname-expression-with-open-dot
/^http:\/\/example.com/.test(x);
// ok: javascript-hostname-expression-with-open-dot
/^http:\/\/test\.example.com/.test(x);
// ok: javascript-hostname-expression-with-open-dot
new RegExp('^http://test\\.example\\.com').test(x);
// ok: javascript-hostname-expression-with-open-dot
/^https?:\/\/.+\.example\.com/.test(x);
// ok: javascript-hostname-expression-with-open-dot
const url = "https://www.example.com/";
// ok: javascript-hostname-expression-with-open-dot
const list = ["www.example.com"];
// ok: javascript-hostname-expression-with-open-dot
/see www.example.com/.test(x);
