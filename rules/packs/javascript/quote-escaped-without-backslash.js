function literals(a, b, c, d) {
  // ruleid: javascript-quote-escaped-without-backslash
  a = a.replace(/'/g, "\\'");
  // ruleid: javascript-quote-escaped-without-backslash
  b = b.replace(/['"]/g, "\\$&");
  // ok: javascript-quote-escaped-without-backslash
  c = c.replace(/\\/g, "\\\\").replace(/"/g, '\\"');
  // ok: javascript-quote-escaped-without-backslash
  d = d.replace(/"/g, "&quot;");
  return [a, b, c, d];
}
function inTwoSteps(text) {
  text = text.replace(/\\/g, "\\\\");
  // ok: javascript-quote-escaped-without-backslash
  text = text.replace(/'/g, "\\'");
  return text;
}
