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

module.exports = function extend() {
  let options, name, src, copy, clone;
  const target = arguments[0];
  for (let i = 1; i < arguments.length; i++) {
    options = arguments[i];
    for (name in options) {
      src = target[name];
      copy = options[name];
      if (copy && typeof copy === "object") {
        clone = src && typeof src === "object" ? src : {};
        target[name] = extend(clone, copy);
      } else {
        // ruleid: javascript-recursive-merge-of-foreign-keys
        target[name] = copy;
      }
    }
  }
  return target;
};

function extendChecked() {
  const target = arguments[0];
  const options = arguments[1];
  for (const name in options) {
    const src = target[name];
    if (name === "__proto__" || name === "constructor") continue;
    if (typeof src === "object") {
      target[name] = extendChecked(src, options[name]);
    } else {
      // ok: javascript-recursive-merge-of-foreign-keys
      target[name] = options[name];
    }
  }
  return target;
}

function flat(target, options) {
  for (const name in options) {
    const src = target[name];
    // ok: javascript-recursive-merge-of-foreign-keys
    if (src === undefined) target[name] = options[name];
  }
}

const overlay = (target, source) => {
  for (let key in source) {
    if (typeof source[key] === "object" && source[key] !== null) {
      // ruleid: javascript-recursive-merge-of-foreign-keys
      if (!target[key]) target[key] = {};
      overlay(target[key], source[key]);
    } else {
      // ruleid: javascript-recursive-merge-of-foreign-keys
      target[key] = source[key];
    }
  }
  return target;
};
