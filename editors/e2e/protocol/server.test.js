// Conversations with the real program. Whatever a test is about, it also fails on any fault that the checker has seen.
//   APPSEC_LSP   the program; default: ../../bin/appsec-lsp
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import test from 'node:test';
import { capabilities, Client } from './client.js';

const here = (p) => fileURLToPath(new URL(p, import.meta.url));
const program = process.env.APPSEC_LSP ?? here('../../../bin/appsec-lsp');
const expected = JSON.parse(fs.readFileSync(here('../expected.json'), 'utf8'));
const source = fs.readFileSync(here(`../workspace/${expected.file}`), 'utf8');
const position = (line, character) => ({ line, character });

/** Runs `body` with a new client in a new copy of the workspace, and ends the server in order. */
function session(name, body, { initialize = {}, start = true } = {}) {
  test(name, { timeout: 60_000 }, async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'appsec-e2e-'));
    fs.cpSync(here('../workspace'), folder, { recursive: true });
    const client = new Client([program, 'serve', '--stdio', '--no-cache']);
    try {
      const uri = pathToFileURL(path.join(folder, expected.file)).href;
      const root = { uri: pathToFileURL(folder).href, name: 'workspace' };
      const answer = start && (await client.initialize({ rootUri: root.uri, workspaceFolders: [root], ...initialize }));
      await body({ client, uri, folder, server: answer?.capabilities });
      if (start) assert.deepEqual(await client.stop(), { code: 0, signal: null, faults: [] });
      else assert.deepEqual(client.checker.faults, []);
    } finally {
      client.kill();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
}

const codeActions = (client, uri, d) =>
  client.request('textDocument/codeAction', { textDocument: { uri }, range: d.range, context: { diagnostics: [d], only: ['quickfix'] } });

async function resolved(client, action) {
  return action.edit || action.disabled ? action : client.request('codeAction/resolve', action);
}

/** The text edits for a document in a workspace edit of either form. */
const editsFor = (edit, uri) => edit.changes?.[uri] ?? edit.documentChanges.filter((c) => c.textDocument.uri === uri).flatMap((c) => c.edits);

/** Applies the edits as a client does: from the last to the first, so that earlier positions stay true. */
function apply(client, uri, version, edits) {
  const order = (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character;
  client.change(uri, version, ...[...edits].sort(order).map(({ range, newText }) => ({ range, text: newText })));
}

session('a finding: diagnostic, hover, quick fix, gone', async ({ client, uri }) => {
  client.open(uri, source);
  const [finding] = await client.diagnosticsOf(uri, 1);
  assert.equal(finding.source, 'appsec');
  assert.equal(finding.range.start.line, expected.line - 1);
  assert.equal(typeof finding.code, 'string');

  const hover = await client.request('textDocument/hover', { textDocument: { uri }, position: finding.range.start });
  assert.equal(hover.contents.kind, 'markdown');
  assert.match(hover.contents.value, new RegExp(expected.hover));

  const actions = await codeActions(client, uri, finding);
  for (const action of actions) assert.match(action.kind, /^quickfix/);
  const fixes = await Promise.all(actions.map((a) => resolved(client, a)));
  const fix = fixes.find((a) => a.isPreferred) ?? fixes[0];
  apply(client, uri, 2, editsFor(fix.edit, uri));
  assert.equal(client.checker.documents.text(uri), source.replace(expected.flaw, expected.fixed));
  assert.deepEqual(await client.diagnosticsOf(uri, 2), []);
});

session('every quick fix leaves the document without its finding', async ({ client, uri }) => {
  client.open(uri, source);
  const [finding] = await client.diagnosticsOf(uri, 1);
  const count = (await codeActions(client, uri, finding)).length;
  assert.ok(count >= 2, 'a fix and a suppression');
  let version = 1;
  for (let i = 0; i < count; i++) {
    const [d] = await client.diagnosticsOf(uri, version);
    const action = await resolved(client, (await codeActions(client, uri, d))[i]);
    if (!action.edit) continue;
    apply(client, uri, ++version, editsFor(action.edit, uri));
    assert.deepEqual((await client.diagnosticsOf(uri, version)).filter((x) => x.code === d.code), [], action.title);
    client.change(uri, ++version, { text: source });
  }
});

for (const [encoding, column] of [['utf-16', 9], ['utf-8', 11]]) {
  const general = { positionEncodings: [encoding] };
  session(`columns count ${encoding}`, async ({ client, uri, server }) => {
    assert.equal(server.positionEncoding ?? 'utf-16', encoding);
    client.open(uri, 'import yaml\ns = "😀"; yaml.load(x)\n');
    const [finding] = await client.diagnosticsOf(uri, 1);
    assert.deepEqual(finding.range.start, position(1, column + 1));
  }, { initialize: { capabilities: { ...capabilities, general } } });
}

session('a client that announces the least is sent nothing that needs an announcement', async ({ client, uri, server }) => {
  assert.equal(server.positionEncoding ?? 'utf-16', 'utf-16');
  client.open(uri, source);
  await client.until('diagnostics', () => client.diagnostics.get(uri)?.diagnostics.length);
  const [finding] = client.diagnostics.get(uri).diagnostics;
  await client.request('textDocument/hover', { textDocument: { uri }, position: finding.range.start });
  await codeActions(client, uri, finding);
}, { initialize: { capabilities: { textDocument: { publishDiagnostics: {}, codeAction: {} } } } });

session('incremental edits end where a new session begins', async ({ client, uri }) => {
  client.open(uri, '');
  let version = 1;
  let [line, character] = [0, 0];
  for (const char of source) {
    const here = position(line, character);
    client.change(uri, ++version, { range: { start: here, end: here }, text: char });
    [line, character] = char === '\n' ? [line + 1, 0] : [line, character + 1];
  }
  const typed = await client.diagnosticsOf(uri, version);
  client.change(uri, ++version, { text: source });
  const pasted = await client.diagnosticsOf(uri, version);
  const place = ({ code, range, message }) => ({ code, range, message });
  assert.equal(typed.length, 1);
  assert.deepEqual(typed.map(place), pasted.map(place));
});

session('a closed document has no diagnostics left', async ({ client, uri }) => {
  client.open(uri, source);
  assert.equal((await client.diagnosticsOf(uri, 1)).length, 1);
  client.notify('textDocument/didClose', { textDocument: { uri } });
  await client.until('empty diagnostics', () => client.diagnostics.get(uri).diagnostics.length === 0);
});

const pulling = structuredClone(capabilities);
pulling.textDocument.diagnostic = { relatedDocumentSupport: false };
session('pulled diagnostics: full, then unchanged, then full', async ({ client, uri, server }) => {
  assert.ok(server.diagnosticProvider, 'the client pulls');
  client.open(uri, source);
  const pull = (previousResultId) => client.request('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId && { previousResultId }) });
  const first = await pull();
  assert.deepEqual([first.kind, first.items.length], ['full', 1]);
  const second = await pull(first.resultId);
  assert.deepEqual([second.kind, second.resultId], ['unchanged', first.resultId]);
  client.change(uri, 2, { text: source.replace(expected.flaw, expected.fixed) });
  const third = await pull(second.resultId);
  assert.deepEqual([third.kind, third.items], ['full', []]);
  assert.equal(client.diagnostics.get(uri)?.diagnostics.length ?? 0, 0, 'a finding is not pushed as well as pulled');
}, { initialize: { capabilities: pulling } });

session('the workspace is scanned with progress, closed files too', async ({ client, uri, server }) => {
  assert.ok(server.executeCommandProvider.commands.includes('appsec.scanWorkspace'));
  await client.request('workspace/executeCommand', { command: 'appsec.scanWorkspace', arguments: [], workDoneToken: 'scan' });
  await client.until('the finding of a file that was never opened', () => client.diagnostics.get(uri)?.diagnostics.length === 1);
  const kinds = client.received.filter((m) => m.method === '$/progress').map((m) => m.params.value.kind);
  assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
});

session('commands are named appsec.*, and an unknown one is refused', async ({ client, server }) => {
  for (const command of server.executeCommandProvider.commands) assert.match(command, /^appsec\./);
  await assert.rejects(client.request('workspace/executeCommand', { command: 'appsec.noSuchCommand' }), (e) => [-32602, -32601].includes(e.code));
});

session('a cancelled request is still answered', async ({ client, uri }) => {
  client.open(uri, source);
  const hover = client.request('textDocument/hover', { textDocument: { uri }, position: position(expected.line - 1, 12) });
  client.notify('$/cancelRequest', { id: hover.id });
  client.notify('$/cancelRequest', { id: 4711 }); // one that never was
  await hover.catch((e) => assert.equal(e.code, -32800));
});

session('unknown methods: requests are refused, notifications ignored', async ({ client }) => {
  await assert.rejects(client.request('no/such', {}), { code: -32601 });
  await assert.rejects(client.request('$/noSuch', {}), { code: -32601 });
  client.notify('no/suchNotification', {});
  client.notify('$/noSuchNotification', {});
});

session('nothing before initialize, nothing after shutdown', async ({ client, uri }) => {
  const hover = () => client.request('textDocument/hover', { textDocument: { uri }, position: position(0, 0) });
  await assert.rejects(hover(), { code: -32002 });
  await client.initialize();
  await client.request('shutdown');
  await assert.rejects(hover(), { code: -32600 });
  client.notify('exit');
  assert.equal((await client.exited()).code, 0);
}, { start: false });

session('exit without shutdown is exit code 1', async ({ client }) => {
  await client.initialize();
  client.notify('exit');
  assert.equal((await client.exited()).code, 1);
}, { start: false });

session('the end of standard input ends the server', async ({ client }) => {
  await client.initialize();
  client.child.stdin.end();
  await client.exited();
}, { start: false });
