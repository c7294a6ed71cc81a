// ruleid: javascript-recursive-merge-of-foreign-keys
function merge(target, source) {
  for (const key in source) {
    if (typeof source[key] === "object") {
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
}
// ok: javascript-recursive-merge-of-foreign-keys
function careful(target, source) {
  for (const key in source) {
    if (key === "__proto__" || key === "constructor") continue;
    if (typeof source[key] === "object") careful(target[key], source[key]);
    else target[key] = source[key];
  }
}
// ok: javascript-recursive-merge-of-foreign-keys
function shallow(target, source) {
  for (const key in source) {
    target[key] = source[key];
  }
}
