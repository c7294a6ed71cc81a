function trusted(host) {
  // ruleid: javascript-expression-anchored-in-part
  if (/^good\.com|better\.com/.test(host)) return true;
  // ruleid: javascript-expression-anchored-in-part
  if (host.match(/good\.com|better\.com$/)) return true;
  // ruleid: javascript-expression-anchored-in-part
  if (new RegExp("^good|better").test(host)) return true;
  // ok: javascript-expression-anchored-in-part
  if (/^(?:good\.com|better\.com)$/.test(host)) return true;
  // ok: javascript-expression-anchored-in-part
  if (/good\.com|better\.com/.test(host)) return true;
  // ok: javascript-expression-anchored-in-part
  return /^good\.com$|^better\.com$/.test(host);
}
