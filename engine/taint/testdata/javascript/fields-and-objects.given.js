const express = require("express");
const { exec } = require("child_process");

const app = express();

class Shell {
  run(text) {
    // ruleid: javascript-command-injection
    exec("echo " + text);
  }
}

class Screen {
  run(text) {
    show(text);
  }
}

class Sometimes {
  run(text) {
    exec("echo sometimes" + text);
  }
}

class Controller {
  constructor(runner) {
    this.runner = runner;
    this.post = this.post.bind(this);
  }

  post(req, res) {
    this.runner.run(req.body.text);
    res.end();
  }
}

class Panel {
  constructor(runner) {
    this.runner = runner;
  }

  post(req, res) {
    this.runner.run(req.body.text);
    res.end();
  }
}

// Of which of two classes the object is, nothing says.
class Either {
  constructor(runner) {
    this.runner = runner;
  }

  post(req, res) {
    this.runner.run(req.body.text);
    res.end();
  }
}

class Printer {
  run(text) {
    // ruleid: javascript-command-injection
    exec("lp " + text);
  }
}

class Desk {
  constructor({ printer, log }) {
    this.printer = printer;
    this.log = log;
  }

  post(req, res) {
    this.log.info("post");
    this.printer.run(req.body.text);
    res.end();
  }
}

class Plotter {
  run(text) {
    // ruleid: javascript-command-injection
    exec("plot " + text);
  }
}

class Board {
  constructor(parts) {
    this.plotter = parts.plotter;
  }

  post(req, res) {
    this.plotter.run(req.body.text);
    res.end();
  }
}

const printer = new Printer();
const desk = new Desk({ printer, log: console });
const board = new Board({ plotter: new Plotter() });
app.post("/e", (req, res) => desk.post(req, res));
app.post("/f", board.post);

const shell = new Shell();
const controller = new Controller(shell);
const panel = new Panel(new Screen());
const either = new Either(new Sometimes());
const other = new Either(new Screen());
app.post("/a", controller.post);
app.post("/b", (req, res) => panel.post(req, res));
app.post("/c", (req, res) => either.post(req, res));
app.post("/d", (req, res) => other.post(req, res));
