exports.parse = function (text) {
  // ruleid: javascript-code-made-of-parameter
  return eval("(" + text + ")");
};

exports.compile = (format) => {
  const code = 'return "' + format.replace(/"/g, '\\"') + '"';
  // ruleid: javascript-code-made-of-parameter
  return new Function("value", code);
};

class Formula {
  constructor(text) {
    this.text = text;
  }
  run(value) {
    // ruleid: javascript-code-made-of-parameter
    return new Function("x", `return ${this.text}`)(value);
  }
}
exports.Formula = Formula;

// Code as a whole is what the function is for.
exports.run = (code) => {
  // ok: javascript-code-made-of-parameter
  return new Function(code)();
};

exports.constant = (value) => {
  // ok: javascript-code-made-of-parameter
  return new Function("value", "return value")(value);
};

exports.number = (value) => {
  // ok: javascript-code-made-of-parameter
  return new Function("return " + Number(value));
};

// What the file passes itself is followed there.
function getter(name) {
  // ok: javascript-code-made-of-parameter
  return new Function("o", "return o." + name);
}
exports.size = getter("size");

exports.ping = (address) => {
  // ok: javascript-code-made-of-parameter
  new Function(`ping(${JSON.stringify(address)})`)();
  // ruleid: javascript-code-made-of-parameter
  new Function(`ping("${address}")`)();
};
