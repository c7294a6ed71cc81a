import * as vscode from 'vscode';
import type { ExecuteCommandMiddleware } from 'vscode-languageclient';

/** Commands that speak of a place in a document. From the palette they come without one, and mean the cursor. */
const aboutPlace = new Set(['appsec.explain', 'appsec.showFlow', 'appsec.suppress']);

/** Runs a command of the server. The language client registers each one that the server announces, under the same name. */
export const executeCommand: NonNullable<ExecuteCommandMiddleware['executeCommand']> = (command, args, next): unknown => {
  const editor = vscode.window.activeTextEditor;
  if (args.length === 0 && aboutPlace.has(command) && editor) {
    const { line, character } = editor.selection.active;
    return next(command, [{ uri: editor.document.uri.toString(), position: { line, character } }]);
  }
  return next(command, args);
};
