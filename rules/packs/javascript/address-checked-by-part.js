function check(address, list) {
  // ruleid: javascript-address-checked-by-part
  if (address.indexOf("example.com") !== -1) return true;
  // ruleid: javascript-address-checked-by-part
  if (address.includes("https://example.com")) return true;
  // ruleid: javascript-address-checked-by-part
  if (address.endsWith("example.com")) return true;
  // ruleid: javascript-address-checked-by-part
  if (address.startsWith("https://example.com")) return true;
  // ok: javascript-address-checked-by-part
  if (address.startsWith("https://example.com/")) return true;
  // ok: javascript-address-checked-by-part
  if (new URL(address).host.endsWith(".example.com")) return true;
  // ok: javascript-address-checked-by-part
  if (list.includes("example.com")) return true;
  // ok: javascript-address-checked-by-part
  if (["example.com", "example.org"].includes("example.com")) return true;
  // ok: javascript-address-checked-by-part
  return address.includes("/download/");
}
