// Watches one connection and writes down every breach of the protocol by either side. It takes no part in the conversation.
import Ajv from 'ajv';
import * as capabilities from './capabilities.js';
import { Documents } from './documents.js';
import { Progress } from './progress.js';
import { loadSchema } from './schema.js';

const schema = loadSchema();
const ajv = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true });
ajv.addSchema({ $id: 'lsp', definitions: schema.definitions });
const compiled = new Map();

/** Why a value is not the params or the result of a method (`key` is 'textDocument/hover#result'); undefined when it is. */
export function schemaFault(key, value) {
  if (!(key in schema.definitions.Messages.properties)) return undefined;
  if (!compiled.has(key)) {
    const pointer = encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
    compiled.set(key, ajv.compile({ $ref: `lsp#/definitions/Messages/properties/${pointer}` }));
  }
  const validate = compiled.get(key);
  if (validate(value)) return undefined;
  const faults = validate.errors.map((e) => `${e.instancePath || '/'} ${e.message} ${e.params.additionalProperty ?? ''}`.trim());
  return [...new Set(faults)].slice(0, 6).join('; ');
}

// The only things that a server may say before it has answered `initialize`.
const early = ['window/showMessage', 'window/logMessage', 'window/showMessageRequest', 'telemetry/event', '$/progress'];

export class Checker {
  faults = [];
  documents = new Documents();
  client = {}; // the capabilities that the client announced
  server = {}; // … and the server
  registered = new Map(); // registration id → method
  #progress = new Progress((why) => this.#fault('server $/progress', why));
  #open = { client: new Map(), server: new Map() }; // requests without an answer: id → message
  #published = new Map(); // uri → last version with pushed diagnostics
  #phase = 'new'; // initialized, shutdown

  saw(from, message) {
    if (Array.isArray(message)) return this.#fault(from, 'a batch, which LSP does not have');
    if (message.jsonrpc !== '2.0') this.#fault(from, 'jsonrpc is not "2.0"');
    if (message.method === undefined) this.#response(from, message);
    else this.#call(from, message);
  }

  /** What must hold when the connection has ended in an orderly way. */
  finish() {
    for (const { method, id } of this.#open.client.values()) this.#fault(`server ${method}`, `request ${id} was never answered`);
    this.#progress.finish();
  }

  #fault(what, why) {
    this.faults.push(`${what}: ${why}`);
  }

  #all(what, faults) {
    for (const why of faults) this.#fault(what, why);
  }

  #call(from, message) {
    const { method, id, params } = message;
    const what = `${from} ${method}`;
    const meta = schema.methods[method];
    if ('id' in message) this.#request(from, message);
    if (from === 'server' && this.#phase === 'new' && !early.includes(method)) this.#fault(what, 'sent before the answer to initialize');
    if (!meta) return method.startsWith('$/') || from === 'client' || this.#fault(what, 'not an LSP method');
    if (meta.request !== 'id' in message) this.#fault(what, meta.request ? 'a request without id' : 'a notification with id');
    if (meta.direction !== 'both' && !meta.direction.startsWith(from)) this.#fault(what, 'wrong direction');
    const fault = schemaFault(`${method}#params`, params);
    if (fault) return this.#fault(what, fault);
    // The client under test never sends what was not announced, except in tests of refusals, where there is no announcement yet.
    const unannounced = this.#phase === 'initialized' && capabilities.methodFault(from, method, meta, this.client, this.server, new Set(this.registered.values()));
    if (unannounced) this.#fault(what, unannounced);
    if (from === 'client') this.#clientCall(method, params, id);
    else this.#serverCall(what, method, params);
  }

  #request(from, message) {
    if (typeof message.id !== 'string' && !Number.isInteger(message.id)) this.#fault(`${from} ${message.method}`, `id ${JSON.stringify(message.id)}`);
    if (this.#open[from].has(message.id)) this.#fault(`${from} ${message.method}`, `id ${message.id} is in use`);
    this.#open[from].set(message.id, message);
  }

  #clientCall(method, params, id) {
    if (method === 'initialize') this.client = params.capabilities;
    if (id !== undefined) this.#progress.offered(id, params);
    this.documents.saw(method, params);
  }

  #serverCall(what, method, params) {
    if (this.#phase === 'shutdown' && !early.includes(method)) this.#fault(what, 'sent after shutdown');
    if (method === '$/progress') this.#progress.saw(params);
    if (method === 'textDocument/publishDiagnostics') this.#publish(what, params);
    if (method === 'workspace/applyEdit') this.#edit(what, params.edit);
    if (method === 'client/registerCapability') this.#register(what, params.registrations);
    if (method === 'client/unregisterCapability') for (const { id } of params.unregisterations) this.registered.delete(id);
  }

  #response(from, message) {
    const asked = this.#open[from === 'server' ? 'client' : 'server'];
    const request = asked.get(message.id);
    if (!request) {
      if (message.id !== null || !message.error) this.#fault(from, `response to no open request: ${message.id}`);
      return;
    }
    asked.delete(message.id);
    const what = `${from} ${request.method} response`;
    if (from === 'server' && request.method === 'shutdown') this.#phase = 'shutdown'; // what was under way may still come before the answer
    if (from === 'server') this.#progress.answered(message.id);
    if ('result' in message === 'error' in message) return this.#fault(what, 'needs exactly one of result and error');
    if (message.error) return this.#error(what, message.error);
    const fault = schemaFault(`${request.method}#result`, message.result);
    if (fault) this.#fault(what, fault);
    else if (from === 'server') this.#result(what, request, message.result);
    else if (request.method === 'window/workDoneProgress/create') this.#progress.created(request.params.token);
  }

  #error(what, { code, message }) {
    if (!Number.isInteger(code) || typeof message !== 'string') this.#fault(what, 'a malformed error');
  }

  #result(what, { method, params }, result) {
    const uri = params?.textDocument?.uri;
    if (method === 'initialize') this.#initialized(what, result);
    if (method === 'textDocument/hover' && result) this.#hover(what, uri, result);
    if (method === 'textDocument/codeAction') for (const action of result ?? []) this.#action(what, uri, action);
    if (method === 'codeAction/resolve') this.#action(what, undefined, result);
    if (method === 'textDocument/diagnostic') for (const d of result.items ?? []) this.#diagnostic(what, uri, d, undefined, true);
    if (['textDocument/codeLens', 'textDocument/documentLink', 'textDocument/foldingRange'].includes(method)) {
      for (const item of result ?? []) if (item.range) this.#range(what, uri, item.range);
    }
    if (method === 'workspace/diagnostic') {
      for (const report of result.items) for (const d of report.items ?? []) this.#diagnostic(what, report.uri, d, report.version ?? undefined, true);
    }
  }

  #initialized(what, result) {
    this.#phase = 'initialized';
    this.server = result.capabilities;
    this.documents.encoding = result.capabilities.positionEncoding ?? 'utf-16';
    this.#all(what, capabilities.initializeFaults(result, this.client));
  }

  #hover(what, uri, { contents, range }) {
    if (range) this.#range(what, uri, range);
    const formats = this.client.textDocument?.hover?.contentFormat;
    if (contents.kind && formats && !formats.includes(contents.kind)) this.#fault(what, `${contents.kind} was not announced`);
  }

  #publish(what, { uri, version, diagnostics }) {
    if (version !== undefined) {
      if (!this.client.textDocument?.publishDiagnostics?.versionSupport) this.#fault(what, 'version was not announced');
      if (this.documents.isOpen(uri) && version > this.documents.version(uri)) this.#fault(what, `version ${version} does not exist yet`);
      if (version < this.#published.get(uri)) this.#fault(what, `version ${version} after ${this.#published.get(uri)}`);
      this.#published.set(uri, version);
    }
    for (const d of diagnostics) this.#diagnostic(what, uri, d, version, false);
  }

  #diagnostic(what, uri, diagnostic, version, pulled) {
    this.#range(what, uri, diagnostic.range, version);
    for (const { location } of diagnostic.relatedInformation ?? []) {
      this.#range(`${what}, related`, location.uri, location.range, location.uri === uri ? version : undefined);
    }
    this.#all(what, capabilities.diagnosticFaults(diagnostic, this.client, pulled));
  }

  #action(what, uri, action) {
    this.#all(what, capabilities.actionFaults(action, this.client, this.server));
    for (const d of action.diagnostics ?? []) if (uri) this.#range(what, uri, d.range);
    if (action.edit) this.#edit(what, action.edit);
  }

  #edit(what, edit) {
    this.#all(what, capabilities.editFaults(edit, this.client));
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) for (const e of edits) this.#range(what, uri, e.range);
    for (const { textDocument, edits } of (edit.documentChanges ?? []).filter((c) => c.textDocument)) {
      const current = this.documents.version(textDocument.uri);
      if (current !== undefined && textDocument.version !== current) this.#fault(what, `edit of version ${textDocument.version}, the document is at ${current}`);
      for (const e of edits) this.#range(what, textDocument.uri, e.range);
    }
  }

  #register(what, registrations) {
    for (const { id, method } of registrations) {
      if (this.registered.has(id)) this.#fault(what, `id ${id} is in use`);
      this.registered.set(id, method);
      const fault = capabilities.registrationFault(method, schema.methods[method], this.client);
      if (fault) this.#fault(what, fault);
    }
  }

  #range(what, uri, range, version) {
    const fault = this.documents.rangeFault(uri, range, version);
    if (fault) this.#fault(what, `range ${JSON.stringify(range)}: ${fault}`);
  }
}
