// Starts appsec-lsp, shows its state, and keeps both in step with the settings. All that is said about code comes from the server.
import * as vscode from 'vscode';
import { serverProgram } from './program';
import { Server } from './server';
import { Status } from './status';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('AppSec LSP', { log: true });
  const settings = () => vscode.workspace.getConfiguration('appsec');
  const enabled = () => settings().get('enable', true);
  const running = new Server(() => serverProgram(settings().get('server.path', ''), context.extensionPath, process.platform), output);
  server = running;
  context.subscriptions.push(
    output,
    new Status(running.onDidChangeState),
    vscode.commands.registerCommand('appsec.restartServer', () => running.restart()),
    vscode.commands.registerCommand('appsec.showOutput', () => {
      output.show();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('appsec.enable')) void (enabled() ? running.start() : running.stop());
      else if (change.affectsConfiguration('appsec.server.path') && enabled()) void running.restart();
    }),
  );
  if (enabled()) await running.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
