function endings(host, domain) {
  // ruleid: javascript-ending-checked-by-position
  if (host.indexOf(domain) === host.length - domain.length) return true;
  // ruleid: javascript-ending-checked-by-position
  if (host.lastIndexOf(domain) == host.length - domain.length) return true;
  // ok: javascript-ending-checked-by-position
  if (host.includes(domain) && host.indexOf(domain) === host.length - domain.length) return true;
  // ok: javascript-ending-checked-by-position
  return host.endsWith(domain);
}
