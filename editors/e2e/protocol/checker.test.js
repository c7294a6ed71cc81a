// The checker itself is checked: each conversation here has one planted fault, and a sound one has none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Checker, schemaFault } from './checker.js';
import { capabilities } from './client.js';
import { Documents } from './documents.js';
import { encode, FrameReader } from './frames.js';

const uri = 'file:///w/app.py';
const range = (line, from, to) => ({ start: { line, character: from }, end: { line, character: to } });

function conversation({ client = capabilities, server = { textDocumentSync: 2, hoverProvider: true, codeActionProvider: true } } = {}) {
  const checker = new Checker();
  let id = 0;
  const c = {
    checker,
    notify: (from, method, params) => checker.saw(from, { jsonrpc: '2.0', method, params }),
    ask: (from, method, params, result) => {
      checker.saw(from, { jsonrpc: '2.0', id: ++id, method, params });
      checker.saw(from === 'client' ? 'server' : 'client', { jsonrpc: '2.0', id, result });
    },
    publish: (diagnostics, version = 1) => c.notify('server', 'textDocument/publishDiagnostics', { uri, version, diagnostics }),
  };
  c.ask('client', 'initialize', { processId: null, rootUri: null, capabilities: client }, { capabilities: server });
  c.notify('client', 'initialized', {});
  c.notify('client', 'textDocument/didOpen', { textDocument: { uri, languageId: 'python', version: 1, text: 'a = "😀"\r\nb = 2\n' } });
  return c;
}

test('a sound conversation has no fault', () => {
  const c = conversation();
  c.publish([{ range: range(0, 4, 8), message: 'm' }, { range: range(2, 0, 0), message: 'at the end' }]);
  c.ask('client', 'textDocument/hover', { textDocument: { uri }, position: range(0, 0, 0).start }, { contents: { kind: 'markdown', value: '' }, range: range(1, 0, 5) });
  c.ask('server', 'window/workDoneProgress/create', { token: 't' }, null);
  for (const value of [{ kind: 'begin', title: 'scan', percentage: 0 }, { kind: 'report', percentage: 50 }, { kind: 'end' }]) {
    c.notify('server', '$/progress', { token: 't', value });
  }
  c.checker.finish();
  assert.deepEqual(c.checker.faults, []);
});

const without = (path) => {
  const copy = structuredClone(capabilities);
  const keys = path.split('.');
  delete keys.slice(0, -1).reduce((o, k) => o[k], copy)[keys.at(-1)];
  return copy;
};
const edit = (version) => ({ documentChanges: [{ textDocument: { uri, version }, edits: [{ range: range(0, 0, 1), newText: 'x' }] }] });
const action = (fields) => ['client', 'textDocument/codeAction', { textDocument: { uri }, range: range(0, 0, 1), context: { diagnostics: [] } }, [{ title: 't', ...fields }]];
const begin = { kind: 'begin', title: 'scan' };

const planted = [
  ['a range beyond the line', /column 9 of 8/, (c) => c.publish([{ range: range(0, 4, 9), message: 'm' }])],
  ['a range beyond the text', /line 3 of 3/, (c) => c.publish([{ range: range(3, 0, 0), message: 'm' }])],
  ['a range inside of a character', /inside of a character/, (c) => c.publish([{ range: range(0, 4, 6), message: 'm' }])],
  ['a reversed range', /end is before its start/, (c) => c.publish([{ range: range(0, 4, 3), message: 'm' }])],
  ['a related place outside', /related.*line 9/, (c) => c.publish([{ range: range(0, 0, 1), message: 'm', relatedInformation: [{ message: 'm', location: { uri, range: range(9, 0, 0) } }] }])],
  ['a version from the future', /does not exist yet/, (c) => c.publish([], 2)],
  ['a version that goes back', /version 0 after 1/, (c) => (c.publish([]), c.publish([], 0))],
  ['a field of no diagnostic', /must NOT have additional properties kode/, (c) => c.publish([{ range: range(0, 0, 1), message: 'm', kode: 1 }])],
  ['an edit of an old version', /edit of version 0/, (c) => c.ask(...action({ edit: edit(0) }))],
  ['a command that nobody runs', /command appsec\.nope/, (c) => c.ask(...action({ command: { title: 't', command: 'appsec.nope' } }))],
  ['a method of no protocol', /not an LSP method/, (c) => c.notify('server', 'appsec/findings', {})],
  ['the wrong direction', /wrong direction/, (c) => c.notify('server', 'textDocument/didClose', { textDocument: { uri } })],
  ['a response to nothing', /no open request/, (c) => c.checker.saw('server', { jsonrpc: '2.0', id: 99, result: null })],
  ['a request without an answer', /never answered/, (c) => (c.checker.saw('client', { jsonrpc: '2.0', id: 99, method: 'shutdown' }), c.checker.finish())],
  ['the client asks for what is not offered', /did not announce codeLensProvider/, (c) => c.ask('client', 'textDocument/codeLens', { textDocument: { uri } }, null)],
  ['progress without a token', /never created/, (c) => c.notify('server', '$/progress', { token: 't', value: begin })],
  ['progress reported before it begins', /report when created/, (c) => (c.ask('server', 'window/workDoneProgress/create', { token: 't' }, null), c.notify('server', '$/progress', { token: 't', value: { kind: 'report' } }))],
  ['progress without an end', /never ended/, (c) => (c.ask('server', 'window/workDoneProgress/create', { token: 't' }, null), c.notify('server', '$/progress', { token: 't', value: begin }), c.checker.finish())],
];
for (const [name, fault, say] of planted) {
  test(`seen: ${name}`, () => {
    const c = conversation();
    say(c);
    assert.equal(c.checker.faults.length, 1, c.checker.faults.join('\n'));
    assert.match(c.checker.faults[0], fault);
  });
}

const diagnostic = (fields) => (c) => c.publish([{ range: range(0, 0, 1), message: 'm', ...fields }]);
const unannounced = [
  ['textDocument.publishDiagnostics.relatedInformation', diagnostic({ relatedInformation: [] })],
  ['textDocument.publishDiagnostics.codeDescriptionSupport', diagnostic({ codeDescription: { href: 'https://example.invalid/' } })],
  ['textDocument.publishDiagnostics.tagSupport', diagnostic({ tags: [] })],
  ['textDocument.publishDiagnostics.dataSupport', diagnostic({ data: 1 })],
  ['textDocument.publishDiagnostics.versionSupport', (c) => c.publish([])],
  ['textDocument.codeAction.isPreferredSupport', (c) => c.ask(...action({ isPreferred: true, edit: edit(1) }))],
  ['textDocument.codeAction.dataSupport', (c) => c.ask(...action({ data: 1, edit: edit(1) }))],
  ['textDocument.codeAction.resolveSupport', (c) => c.ask(...action({}))],
  ['workspace.workspaceEdit.documentChanges', (c) => c.ask(...action({ edit: edit(1) }))],
  ['workspace.configuration', (c) => c.ask('server', 'workspace/configuration', { items: [] }, [])],
  ['workspace.applyEdit', (c) => c.ask('server', 'workspace/applyEdit', { edit: edit(1) }, { applied: true })],
  ['window.workDoneProgress', (c) => c.ask('server', 'window/workDoneProgress/create', { token: 't' }, null)],
  ['workspace.didChangeWatchedFiles.dynamicRegistration', (c) => c.ask('server', 'client/registerCapability', { registrations: [{ id: '1', method: 'workspace/didChangeWatchedFiles' }] }, null)],
];
for (const [path, say] of unannounced) {
  test(`seen: use of ${path} without its announcement`, () => {
    const c = conversation({ client: without(path) });
    say(c);
    assert.equal(c.checker.faults.length, 1, c.checker.faults.join('\n'));
    const sound = conversation();
    say(sound);
    assert.deepEqual(sound.checker.faults, []);
  });
}

test('seen: an encoding that was not offered', () => {
  const c = conversation({ server: { positionEncoding: 'utf-32' } });
  assert.match(c.checker.faults.join('\n'), /positionEncoding utf-32 was not offered/);
});

test('schemas know required fields, types and integers', () => {
  const publish = (d) => schemaFault('textDocument/publishDiagnostics#params', { uri, diagnostics: [d] });
  assert.equal(publish({ range: range(0, 0, 1), message: 'm' }), undefined);
  for (const d of [{ range: range(0, 0, 1) }, { range: range(-1, 0, 1), message: 'm' }, { range: range(0.5, 0, 1), message: 'm' }, { range: range(0, 0, 1), message: 'm', severity: 9 }]) {
    assert.ok(publish(d), JSON.stringify(d));
  }
  assert.ok(schemaFault('textDocument/hover#result', { content: 'slip of the pen' }));
});

for (const [encoding, column] of [['utf-16', 4], ['utf-8', 7]]) {
  test(`documents follow edits in ${encoding}`, () => {
    const documents = new Documents();
    documents.encoding = encoding;
    documents.saw('textDocument/didOpen', { textDocument: { uri, version: 1, text: '\n"é😀"\n' } });
    documents.saw('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: range(1, column, column), text: '!' }] });
    assert.equal(documents.text(uri), '\n"é😀!"\n');
    assert.equal(documents.text(uri, 1), '\n"é😀"\n');
  });
}

test('frames: cut anywhere, and nothing between them', () => {
  const bytes = Buffer.concat([encode({ n: 1 }), encode({ s: 'é😀' })]);
  for (let cut = 0; cut <= bytes.length; cut++) {
    const [messages, faults] = [[], []];
    const reader = new FrameReader((m) => messages.push(m), (f) => faults.push(f));
    reader.push(bytes.subarray(0, cut));
    reader.push(bytes.subarray(cut));
    assert.deepEqual([messages, faults], [[{ n: 1 }, { s: 'é😀' }], []]);
  }
  const faults = [];
  new FrameReader(() => {}, (f) => faults.push(f)).push(Buffer.concat([Buffer.from('panic: …\n'), encode({})]));
  assert.match(faults[0], /bad header line/);
});
