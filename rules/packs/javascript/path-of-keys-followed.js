function set(object, path, value) {
  const keys = path.split(".");
  let i;
  for (i = 0; i < keys.length - 1; i++) {
    object = object[keys[i]] = object[keys[i]] || {};
  }
  // ruleid: javascript-path-of-keys-followed
  object[keys[i]] = value;
}
function setIn(object, path, value) {
  const keys = path.split(".");
  for (let i = 0; i < keys.length; ++i) {
    const key = keys[i];
    if (i < keys.length - 1) {
      if (!object[key]) object[key] = {};
      object = object[key];
    } else {
      // ruleid: javascript-path-of-keys-followed
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
    object = object[keys[i]];
  }
  // ok: javascript-path-of-keys-followed
  object[keys[i]] = value;
}
function setByPath(target, path, value) {
  const key = path[0];
  if (path.length > 1) {
    setByPath(target[key], path.slice(1), value);
  } else {
    // ruleid: javascript-path-of-keys-followed
    target[key] = value;
  }
}
function insert(list, value) {
  let node = list;
  // ok: javascript-path-of-keys-followed
  while (node.next) node = node.next;
  node.next = value;
}
