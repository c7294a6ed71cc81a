function safe(address) {
  // ruleid: javascript-script-scheme-checked-alone
  if (address.trim().toLowerCase().startsWith("javascript:")) return "about:blank";
  return address;
}
const scheme = (address) => {
  const scheme = address.split(":")[0];
  // ruleid: javascript-script-scheme-checked-alone
  if (scheme === "javascript") return null;
  return address;
};
function whole(address) {
  // ok: javascript-script-scheme-checked-alone
  if (address.startsWith("javascript:") || address.startsWith("data:") || address.startsWith("vbscript:")) return null;
  return address;
}
function allowed(address) {
  // ok: javascript-script-scheme-checked-alone
  return ["http:", "https:"].includes(new URL(address).protocol);
}

function language(type) {
  // ok: javascript-script-scheme-checked-alone
  if (type === "javascript") return "js";
  return type;
}
