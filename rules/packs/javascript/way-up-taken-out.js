function clean(name) {
  // ruleid: javascript-way-up-taken-out
  name.replace(/\.\.\//g, "");
  // ruleid: javascript-way-up-taken-out
  name.replace(/\/\.\./g, "");
  // ruleid: javascript-way-up-taken-out
  name.replace("../", "");
  // ruleid: javascript-way-up-taken-out
  name.replaceAll("/../", "");
  // ok: javascript-way-up-taken-out
  name.replace(/\.\./g, "");
  // ok: javascript-way-up-taken-out
  name.replace(/^\.\.\//, "");
  // ok: javascript-way-up-taken-out
  name.replace(/\.js$/, "");
  while (name.includes("../")) {
    // ok: javascript-way-up-taken-out
    name = name.replace(/\.\.\//g, "");
  }
}
