// An LSP client that shares no code with any editor or server: a child process, frames, and a Checker that sees every message.
import { spawn } from 'node:child_process';
import { Checker } from './checker.js';
import { encode, FrameReader } from './frames.js';

/** Everything that the tests announce, as a rich client does. Tests take parts away. */
export const capabilities = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true, showMessage: {}, showDocument: { support: true } },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    executeCommand: {},
  },
  textDocument: {
    synchronization: { didSave: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: {
      versionSupport: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source', 'source.fixAll'] } },
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
    },
  },
};

// Whatever ends the tests ends their servers.
const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export class ResponseError extends Error {
  constructor({ code, message }) {
    super(message);
    this.code = code;
  }
}

export class Client {
  checker = new Checker();
  diagnostics = new Map(); // uri → the last params of textDocument/publishDiagnostics
  received = []; // requests and notifications of the server, in order
  settings = {}; // what workspace/configuration answers, by section
  #next = 1;
  #open = new Map();
  #waiting = new Set();
  #stderr = '';

  constructor(argv) {
    this.child = spawn(argv[0], argv.slice(1), { stdio: 'pipe' });
    this.reader = new FrameReader((m) => this.#saw(m), (why) => this.checker.faults.push(`server framing: ${why}`));
    this.child.stdout.on('data', (chunk) => this.reader.push(chunk));
    this.child.stdout.on('end', () => this.reader.end());
    this.child.stderr.on('data', (chunk) => (this.#stderr += chunk));
    this.child.stdin.on('error', () => {}); // a server that has ended is noticed by its exit
    this.closed = new Promise((resolve, reject) => {
      this.child.once('error', reject);
      this.child.once('close', (code, signal) => resolve({ code, signal }));
    });
    this.closed.catch(() => {}); // told to whoever waits for the process
    running.add(this.child);
    this.child.once('close', () => running.delete(this.child));
  }

  send(message) {
    this.checker.saw('client', message);
    this.child.stdin.write(encode(message));
  }

  notify(method, params) {
    this.send({ jsonrpc: '2.0', method, params });
  }

  /** The result; throws a ResponseError. `id` of the request is in the promise's property `id`. */
  request(method, params) {
    const id = this.#next++;
    const answer = new Promise((resolve, reject) => this.#open.set(id, { resolve, reject }));
    this.send({ jsonrpc: '2.0', id, method, params });
    return Object.assign(this.#within(answer, `answer to ${method}`), { id });
  }

  /** Waits until `condition()` holds; it is asked after every message of the server. */
  until(what, condition) {
    const met = new Promise((resolve) => {
      const ask = () => condition() && (this.#waiting.delete(ask), resolve());
      this.#waiting.add(ask);
      ask();
    });
    return this.#within(met, what);
  }

  async initialize(changes = {}) {
    const result = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities,
      ...changes,
    });
    this.notify('initialized', {});
    return result;
  }

  open(uri, text, languageId = 'python') {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri, version, ...contentChanges) {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** Waits for the pushed diagnostics of a version. */
  async diagnosticsOf(uri, version) {
    await this.until(`diagnostics of version ${version}`, () => this.diagnostics.get(uri)?.version === version);
    return this.diagnostics.get(uri).diagnostics;
  }

  /** An orderly end; what the checker found on the way. */
  async stop() {
    await this.request('shutdown');
    this.notify('exit');
    const exit = await this.exited();
    this.checker.finish();
    return { ...exit, faults: this.checker.faults };
  }

  /** Waits for the process to end by itself: its exit code or signal. */
  exited() {
    return this.#within(this.closed, 'end of the process');
  }

  kill() {
    this.child.kill('SIGKILL');
  }

  #within(promise, what, ms = 20_000) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no ${what} within ${ms} ms; faults: ${this.checker.faults.join(' | ')}; stderr: ${this.#stderr.slice(-1000)}`)), ms);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  }

  #saw(message) {
    this.checker.saw('server', message);
    if (message.method === undefined) this.#answered(message);
    else this.#called(message);
    for (const ask of [...this.#waiting]) ask();
  }

  #answered({ id, result, error }) {
    const open = this.#open.get(id);
    this.#open.delete(id);
    if (error) open?.reject(new ResponseError(error));
    else open?.resolve(result);
  }

  #called({ id, method, params }) {
    this.received.push({ method, params });
    if (method === 'textDocument/publishDiagnostics') this.diagnostics.set(params.uri, params);
    if (id !== undefined) this.send({ jsonrpc: '2.0', id, result: this.#reply(method, params) });
  }

  #reply(method, params) {
    if (method === 'workspace/configuration') return params.items.map(({ section }) => this.settings[section] ?? null);
    if (method === 'workspace/applyEdit') return { applied: true };
    if (method === 'window/showDocument') return { success: true };
    return null; // registerCapability, workDoneProgress/create, showMessageRequest, refreshes
  }
}
