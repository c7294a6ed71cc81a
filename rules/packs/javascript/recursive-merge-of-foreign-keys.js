function merge(target, source) {
  for (const key in source) {
    if (typeof source[key] === "object") {
      merge(target[key], source[key]);
    } else {
      // ruleid: javascript-recursive-merge-of-foreign-keys
      target[key] = source[key];
    }
  }
}
function careful(target, source) {
  for (const key in source) {
    if (key === "__proto__" || key === "constructor") continue;
    // ok: javascript-recursive-merge-of-foreign-keys
    if (typeof source[key] === "object") careful(target[key], source[key]);
    else target[key] = source[key];
  }
}
function shallow(target, source) {
  for (const key in source) {
    // ok: javascript-recursive-merge-of-foreign-keys
    target[key] = source[key];
  }
}
const extend = (to, from) => {
  Object.keys(from).forEach((key) => {
    if (isObject(to[key])) {
      to[key] = extend(to[key], from[key]);
    } else {
      // ruleid: javascript-recursive-merge-of-foreign-keys
      to[key] = from[key];
    }
  });
  return to;
};
function ownOfSource(target, source) {
  for (var key in source) {
    if (!source.hasOwnProperty(key)) continue;
    if (target[key]) ownOfSource(target[key], source[key]);
    // ruleid: javascript-recursive-merge-of-foreign-keys
    else target[key] = source[key];
  }
}
function ownOfTarget(target, source) {
  for (let key in source) {
    // ok: javascript-recursive-merge-of-foreign-keys
    if (Object.hasOwn(target, key)) ownOfTarget(target[key], source[key]);
    else target[key] = source[key];
  }
}
function visit(tree, seen) {
  for (const key in tree) {
    // ok: javascript-recursive-merge-of-foreign-keys
    visit(tree[key], seen);
  }
}
function equal(a, b) {
  for (const key in b) {
    // ok: javascript-recursive-merge-of-foreign-keys
    if (!equal(a[key], b[key])) return false;
  }
  return true;
}
module.exports = function defaults(target, source) {
  Object.entries(source).forEach(([key, value]) => {
    const present = target[key];
    if (isObject(present) && isObject(value)) defaults(present, value);
    // ruleid: javascript-recursive-merge-of-foreign-keys
    else target[key] = value;
  });
  return target;
};
function clone(source, depth) {
  const out = {};
  for (const key in source) {
    // ok: javascript-recursive-merge-of-foreign-keys
    out[key] = isObject(source[key]) ? clone(source[key], depth - 1) : source[key];
  }
  return out;
}
function mergeObjects(target, source) {
  for (const key in source) {
    if (source[key] instanceof Object) target[key] = mergeObjects(target[key], source[key]);
    // ruleid: javascript-recursive-merge-of-foreign-keys
    else target[key] = source[key];
  }
  return target;
}
