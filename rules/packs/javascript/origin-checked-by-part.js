function check(event, req, origin, text, host) {
  // ruleid: javascript-origin-checked-by-part
  if (event.origin.includes("shop.example")) return true;
  // ruleid: javascript-origin-checked-by-part
  if (origin.startsWith("https://shop.example")) return true;
  // ruleid: javascript-origin-checked-by-part
  if (document.referrer.indexOf("https://shop.example") === 0) return true;
  // ruleid: javascript-origin-checked-by-part
  if (host.endsWith("shop.example")) return true;
  // ok: javascript-origin-checked-by-part
  if (host.endsWith(".shop.example")) return true;
  // ok: javascript-origin-checked-by-part
  if (event.origin === "https://shop.example") return true;
  // ok: javascript-origin-checked-by-part
  if (text.includes("shop.example")) return true;
  // ok: javascript-origin-checked-by-part
  return origin.startsWith("https://");
}
