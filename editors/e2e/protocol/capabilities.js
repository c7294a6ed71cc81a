// What each side may use because the other has announced it. Beyond whole methods, LSP ties many single fields to a capability
// of the client; the fields that a security server has reason to send are checked here.

export const at = (object, path) => path.split('.').reduce((o, key) => o?.[key], object);
const has = (object, path) => ![undefined, null, false].includes(at(object, path));

// Allowed without being announced: 3.17 lists fields under these paths, but the messages themselves are part of every client.
const always = ['window.showMessage', 'textDocument.publishDiagnostics', 'workspace.didChangeConfiguration'];
// The published values leave out the last part of these paths.
const exact = {
  'workspace/codeLens/refresh': 'workspace.codeLens.refreshSupport',
  'workspace/textDocumentContent/refresh': 'workspace.textDocumentContent',
};
const sync = /^textDocument\/(did|will)/;

/** Whether `from` may send `method`; the fault, or undefined. */
export function methodFault(from, method, { capabilities: needs }, client, server, registered) {
  if (from === 'server') {
    const path = exact[method] ?? needs.client;
    if (method === 'client/registerCapability' || path === undefined || always.includes(path)) return undefined;
    return has(client, path) ? undefined : `the client did not announce ${path}`;
  }
  if (needs.server === undefined || registered.has(method)) return undefined;
  // `textDocumentSync` may be a mere number, which stands for everything about open, change and close.
  if (sync.test(method) && typeof server.textDocumentSync === 'number') return undefined;
  return has(server, needs.server) ? undefined : `the server did not announce ${needs.server}`;
}

/** Whether the server may register `method` at run time. */
export function registrationFault(method, meta, client) {
  const path = { 'workspace/didChangeConfiguration': 'workspace.didChangeConfiguration' }[method] ?? meta?.capabilities.client;
  if (path === undefined) return `${method} cannot be registered`;
  const section = path.split('.').slice(0, 2).join('.');
  return at(client, `${section}.dynamicRegistration`) ? undefined : `the client did not announce ${section}.dynamicRegistration`;
}

const diagnosticFields = {
  relatedInformation: (c) => c?.relatedInformation,
  tags: (c) => c?.tagSupport,
  codeDescription: (c) => c?.codeDescriptionSupport,
  data: (c) => c?.dataSupport,
};

/** Fields of a diagnostic, pushed or pulled, that the client did not ask for. */
export function* diagnosticFaults(diagnostic, client, pulled) {
  const announced = pulled ? { ...client.textDocument?.publishDiagnostics, ...client.textDocument?.diagnostic } : client.textDocument?.publishDiagnostics;
  for (const [field, allowed] of Object.entries(diagnosticFields)) {
    if (diagnostic[field] !== undefined && !allowed(announced)) yield `diagnostic.${field} was not announced`;
  }
  for (const tag of diagnostic.tags ?? []) {
    if (!announced?.tagSupport?.valueSet?.includes(tag)) yield `diagnostic tag ${tag} was not announced`;
  }
}

/** Fields of a code action that the client did not ask for, and commands that nobody runs. */
export function* actionFaults(action, client, server) {
  const announced = client.textDocument?.codeAction;
  const isCommand = typeof action.command === 'string';
  if (!isCommand && !announced?.codeActionLiteralSupport) yield 'a code action literal was not announced';
  if (action.isPreferred !== undefined && !announced?.isPreferredSupport) yield 'isPreferred was not announced';
  if (action.disabled !== undefined && !announced?.disabledSupport) yield 'disabled was not announced';
  if (action.data !== undefined && !announced?.dataSupport) yield 'data was not announced';
  if (!isCommand && !action.edit && !action.command && !action.disabled && !announced?.resolveSupport?.properties?.includes('edit')) {
    yield 'no edit and no command, and the client cannot resolve one';
  }
  const command = isCommand ? action.command : action.command?.command;
  if (command !== undefined && !server.executeCommandProvider?.commands?.includes(command)) yield `command ${command} was not announced`;
}

/** Forms of a workspace edit that the client did not ask for. */
export function* editFaults(edit, client) {
  const announced = client.workspace?.workspaceEdit;
  if (edit.documentChanges && !announced?.documentChanges) yield 'documentChanges was not announced';
  if (edit.changeAnnotations && !announced?.changeAnnotationSupport) yield 'changeAnnotations was not announced';
  for (const change of edit.documentChanges ?? []) {
    if (change.kind && !announced?.resourceOperations?.includes(change.kind)) yield `resource operation ${change.kind} was not announced`;
  }
}

/** What the answer to `initialize` may not say. */
export function* initializeFaults(result, client) {
  const encoding = result.capabilities.positionEncoding ?? 'utf-16';
  const offered = client.general?.positionEncodings ?? ['utf-16'];
  if (!offered.includes(encoding)) yield `positionEncoding ${encoding} was not offered`;
  if (result.capabilities.diagnosticProvider && !client.textDocument?.diagnostic) yield 'diagnosticProvider, but the client does not pull';
}
