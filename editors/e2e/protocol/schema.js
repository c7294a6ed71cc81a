// Makes .cache/lsp.schema.json: for every LSP message the JSON schema of its params and result, its direction, and the
// capabilities that allow it. The facts are the official npm package's own: types from its declarations, the rest from its values.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as tsj from 'ts-json-schema-generator';
import * as lsp from 'vscode-languageserver-protocol';

const require = createRequire(import.meta.url);
const cache = fileURLToPath(new URL('../.cache/', import.meta.url));
export const schemaFile = path.join(cache, 'lsp.schema.json');
const declarations = path.join(path.dirname(require.resolve('vscode-languageserver-protocol')), '../common');
const packageVersion = JSON.parse(fs.readFileSync(path.join(declarations, '../../package.json'), 'utf8')).version;

// Part of the base protocol, so not declared as protocol messages.
const base = [
  { method: '$/cancelRequest', params: '{ id: number | string }', direction: 'both', types: [] },
  { method: '$/progress', params: '{ token: ProgressToken; value: any }', direction: 'both', types: ['ProgressToken'] },
  { method: '$/setTrace', params: 'SetTraceParams', direction: 'clientToServer', types: ['SetTraceParams'] },
  { method: '$/logTrace', params: 'LogTraceParams', direction: 'serverToClient', types: ['LogTraceParams'] },
];

/** The type arguments of every `const type: ProtocolRequestType<P, R, …>` in the declarations, by the namespace that holds it. */
function declaredTypes() {
  const found = new Map();
  for (const name of fs.readdirSync(declarations).filter((f) => /^protocol.*\.d\.ts$/.test(f))) {
    const source = ts.createSourceFile(name, fs.readFileSync(path.join(declarations, name), 'utf8'), ts.ScriptTarget.Latest, true);
    for (const namespace of source.statements.filter(ts.isModuleDeclaration)) {
      const type = variable(namespace, 'type')?.type;
      const kind = type && ts.isTypeReferenceNode(type) ? /^Protocol(Request|Notification)Type(0?)$/.exec(type.typeName.getText()) : null;
      if (kind) found.set(namespace.name.getText(), { request: kind[1] === 'Request', hasParams: kind[2] === '', args: [...(type.typeArguments ?? [])] });
    }
  }
  return found;
}

function variable(namespace, name) {
  const statements = (namespace.body?.statements ?? []).filter(ts.isVariableStatement);
  return statements.flatMap((s) => [...s.declarationList.declarations]).find((d) => d.name.getText() === name);
}

/** The names that a type mentions, and that must be imported to write it down elsewhere. */
function typeNames(node) {
  const names = [];
  const visit = (n) => {
    if (ts.isTypeReferenceNode(n)) names.push(n.typeName.getText().split('.')[0]);
    n.forEachChild(visit);
  };
  visit(node);
  return names.filter((n) => !['Array', 'Record', 'Partial', 'Omit', 'Pick'].includes(n));
}

function messages() {
  const text = (node) => (node.getText() === 'void' ? 'null' : node.getText());
  const list = [...base];
  for (const [namespace, { request, hasParams, args }] of declaredTypes()) {
    const value = lsp[namespace];
    if (!value) throw new Error(`${namespace} is declared, but has no value`);
    const [params, result] = hasParams ? args : [undefined, args[0]];
    list.push({
      method: value.method,
      params: params && text(params),
      result: request ? text(result) : undefined,
      direction: value.messageDirection,
      capabilities: value.capabilities,
      types: [params, request ? result : undefined].filter(Boolean).flatMap(typeNames),
    });
  }
  return list;
}

/** A TypeScript interface with one property for the params and one for the result of each message. */
function source(list) {
  const types = [...new Set(list.flatMap((m) => m.types))].sort();
  const properties = list.flatMap((m) => [m.params && `'${m.method}#params': ${m.params};`, m.result && `'${m.method}#result': ${m.result};`]);
  return `import type { ${types.join(', ')} } from 'vscode-languageserver-protocol';
export interface Messages {\n${properties.filter(Boolean).join('\n')}\n}\n`;
}

function generate() {
  fs.mkdirSync(cache, { recursive: true });
  const list = messages();
  const [input, config] = [path.join(cache, 'messages.ts'), path.join(cache, 'messages.tsconfig.json')];
  fs.writeFileSync(input, source(list));
  const compilerOptions = { module: 'nodenext', moduleResolution: 'nodenext', strict: true, skipLibCheck: true, types: [] };
  fs.writeFileSync(config, JSON.stringify({ compilerOptions, files: [input] }));
  const options = { path: input, tsconfig: config, type: 'Messages', expose: 'all', additionalProperties: false, strictTuples: true, jsDoc: 'none' };
  const schema = tsj.createGenerator(options).createSchema('Messages');
  // TypeScript knows only `number`; the specification has 32-bit integers.
  schema.definitions.uinteger = { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 };
  schema.definitions.integer = { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
  const methods = Object.fromEntries(list.map((m) => [m.method, { request: m.result !== undefined, direction: m.direction, capabilities: m.capabilities ?? {} }]));
  return { packageVersion, definitions: schema.definitions, methods };
}

/** The schema, from the cache when it is of the installed package. */
export function loadSchema() {
  if (fs.existsSync(schemaFile)) {
    const cached = JSON.parse(fs.readFileSync(schemaFile, 'utf8'));
    if (cached.packageVersion === packageVersion) return cached;
  }
  const schema = generate();
  fs.writeFileSync(schemaFile, JSON.stringify(schema));
  return schema;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { methods, definitions } = loadSchema();
  console.log(`${Object.keys(methods).length} methods, ${Object.keys(definitions).length} definitions`);
}
