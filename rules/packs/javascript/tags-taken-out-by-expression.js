function clean(html) {
  // ruleid: javascript-tags-taken-out-by-expression
  html = html.replace(/<script\b[^<]*(?:(?!<\/script>)<[^<]*)*<\/script>/gi, "");
  // ruleid: javascript-tags-taken-out-by-expression
  html = html.replace(/ on\w+="[^"]*"/g, "");
  // ruleid: javascript-tags-taken-out-by-expression
  html = html.replace(/<!--[\s\S]*?-->/g, "");
  // ruleid: javascript-tags-taken-out-by-expression
  html = html.replace(/<script\b[^<]*<\/script>/gi, (found) => (isOurs(found) ? found : ""));
  // ok: javascript-tags-taken-out-by-expression
  html = html.replace(/<br\s*\/?>/g, " ");
  // ok: javascript-tags-taken-out-by-expression
  html = html.replace(/<\/script>/g, "");
  // ok: javascript-tags-taken-out-by-expression
  html = html.replace(/<script/g, "&lt;script");
  // ok: javascript-tags-taken-out-by-expression
  return DOMPurify.sanitize(html);
}
