function link(name, all) {
  // ruleid: javascript-attribute-escaped-without-quotes
  let out = '<a title="' + name.replace(/</g, "&lt;").replace(/>/g, "&gt;") + '">';
  // ruleid: javascript-attribute-escaped-without-quotes
  out += '<a title="' + name.replace(/[<>&]/g, "") + '">';
  // ruleid: javascript-attribute-escaped-without-quotes
  out += "<a title='" + name.replace(/[<>"]/g, "") + "'>";
  // ok: javascript-attribute-escaped-without-quotes
  out += "<a title='" + name.replace(/[<>']/g, "") + "'>";
  // ok: javascript-attribute-escaped-without-quotes
  out += '<a title="' + name.replace(/[<>"]/g, "") + '">';
  // ok: javascript-attribute-escaped-without-quotes
  out += '<a title="' + name.replace(/[<>]/g, "").replace(/"/g, "&quot;") + '">';
  // ok: javascript-attribute-escaped-without-quotes
  out += '<a title="' + name.replace(/[<>]/g, "").replace(/[^a-z]/g, "") + '">';
  // ok: javascript-attribute-escaped-without-quotes
  out += "<p>" + name.replace(/[<>]/g, "") + "</p>";
  // ok: javascript-attribute-escaped-without-quotes
  out += '<a title="' + name.replace(/ /g, "-") + '">';
  // ok: javascript-attribute-escaped-without-quotes
  out += '<a title="' + name + '">';
  return out;
}
