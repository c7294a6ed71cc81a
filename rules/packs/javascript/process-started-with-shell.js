const { spawn, execFile } = require("child_process");
// ruleid: javascript-process-started-with-shell
spawn("convert", [file, "out.png"], { shell: true });
// ruleid: javascript-process-started-with-shell
execFile(tool, args, { shell: true, cwd }, done);
// ok: javascript-process-started-with-shell
spawn("convert", [file, "out.png"]);
// ok: javascript-process-started-with-shell
spawn("npm", ["run", "build"], { shell: true });
