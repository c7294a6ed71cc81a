const vm = require("vm");
// ruleid: javascript-sandbox-of-vm-module
const { VM } = require("vm2");
// ruleid: javascript-sandbox-of-vm-module
vm.runInNewContext(req.body.formula, { x });
// ruleid: javascript-sandbox-of-vm-module
vm.runInContext(script, context);
// ok: javascript-sandbox-of-vm-module
vm.runInNewContext("x + 1", { x });
// ok: javascript-sandbox-of-vm-module
const ivm = require("isolated-vm");
