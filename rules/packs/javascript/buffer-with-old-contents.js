function read(length) {
  // ruleid: javascript-buffer-with-old-contents
  const a = Buffer.allocUnsafe(length);
  // ruleid: javascript-buffer-with-old-contents
  const b = new Buffer(1024);
  // ok: javascript-buffer-with-old-contents
  const c = Buffer.alloc(length);
  // ok: javascript-buffer-with-old-contents
  const d = Buffer.from("text");
  // ok: javascript-buffer-with-old-contents
  const e = new Buffer("text", "utf8");
  return [a, b, c, d, e];
}
