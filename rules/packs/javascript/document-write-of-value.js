const params = new URLSearchParams(location.search);
// ruleid: javascript-document-write-of-value
document.write("<p>Hello " + params.get("name") + "</p>");
// ruleid: javascript-document-write-of-value
document.writeln(`<a href="${params.get("next")}">next</a>`);
// ruleid: javascript-document-write-of-value
document.write(decodeURIComponent(params.get("x")));
// ok: javascript-document-write-of-value
document.write("<hr>");
// ok: javascript-document-write-of-value
out.write("line " + params.get("name"));
// ok: javascript-document-write-of-value
document.body.append("Hello " + params.get("name"));
