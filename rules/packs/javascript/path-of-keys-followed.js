function set(object, path, value) {
  const keys = path.split(".");
  let i;
  for (i = 0; i < keys.length - 1; i++) {
    // ruleid: javascript-path-of-keys-followed
    object = object[keys[i]] = object[keys[i]] || {};
  }
  object[keys[i]] = value;
}
function setIn(object, path, value) {
  const keys = path.split(".");
  for (let i = 0; i < keys.length; ++i) {
    const key = keys[i];
    if (i < keys.length - 1) {
      if (!object[key]) object[key] = {};
      // ruleid: javascript-path-of-keys-followed
      object = object[key];
    } else {
      object[key] = value;
    }
  }
}
function get(object, path) {
  const keys = path.split(".");
  for (let i = 0; i < keys.length; ++i) {
    // ok: javascript-path-of-keys-followed
    object = object[keys[i]];
  }
  return object;
}
function setOwn(object, path, value) {
  const keys = path.split(".");
  let i;
  for (i = 0; i < keys.length - 1; i++) {
    if (!Object.hasOwn(object, keys[i])) return;
    // ok: javascript-path-of-keys-followed
    object = object[keys[i]];
  }
  object[keys[i]] = value;
}
