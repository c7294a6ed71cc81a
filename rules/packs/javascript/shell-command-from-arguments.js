const { exec, execSync, execFileSync, spawnSync } = require("child_process");
const yargs = require("yargs");
const minimist = require("minimist");
const { Command } = require("commander");
const meow = require("meow");

function sizes() {
  const args = process.argv.slice(2);
  // ruleid: javascript-shell-command-from-arguments
  execSync("du -sh " + args[0]);
  // ruleid: javascript-shell-command-from-arguments
  execSync(`du -sh ${args.join(" ")}`);
  // ok: javascript-shell-command-from-arguments
  execFileSync("du", ["-sh", "--", args[0]]);
  // ok: javascript-shell-command-from-arguments
  execSync("du -sh /srv --max-depth " + parseInt(args[1], 10));
}

function again() {
  // ok: javascript-shell-command-from-arguments
  exec(process.argv[0] + " " + process.argv[1] + " --again");
}

function tag() {
  const options = yargs.option("name", { type: "string" }).argv;
  // ruleid: javascript-shell-command-from-arguments
  exec("git tag " + options.name);
  // ok: javascript-shell-command-from-arguments
  spawnSync("git", ["tag", "--", options.name]);
}

function branch() {
  const flags = minimist(process.argv.slice(2));
  // ruleid: javascript-shell-command-from-arguments
  exec("git branch " + flags.branch);
}

const program = new Command();
program.option("-o, --out <folder>").parse(process.argv);
// ruleid: javascript-shell-command-from-arguments
execSync("rm -rf " + program.opts().out);

program.command("pack <folder>").action((folder, options) => {
  // ruleid: javascript-shell-command-from-arguments
  execSync("tar cf out.tar " + folder);
});

const cli = meow("usage: publish <folder>");
// ruleid: javascript-shell-command-from-arguments
execSync(`rsync -a ${cli.input[0]} host:/srv`);
