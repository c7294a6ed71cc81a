import * as vscode from 'vscode';
import type { ExecuteCommandMiddleware, Location } from 'vscode-languageclient';
import { isLocations } from './results';

/** Commands that speak of a place in a document. From the palette they come without one, and mean the cursor. */
const aboutPlace = new Set(['appsec.explain', 'appsec.showFlow', 'appsec.suppress']);

type Execute = NonNullable<ExecuteCommandMiddleware['executeCommand']>;

/**
 * The commands of the server. The language client registers each one that the server announces, under the same name; here
 * they get the cursor's place, and what they return is shown: Markdown as a page, locations as a list to look into.
 */
export class Commands implements vscode.Disposable {
  private readonly pages = new Pages();
  private offered: string[] = [];

  /** `command.offered` is true in `when` clauses for what the running server announced, so that the palette shows nothing dead. */
  offer(commands: string[]): void {
    for (const command of this.offered) void vscode.commands.executeCommand('setContext', `${command}.offered`, false);
    for (const command of commands) void vscode.commands.executeCommand('setContext', `${command}.offered`, true);
    this.offered = commands;
  }

  readonly execute: Execute = async (command, args, next): Promise<unknown> => {
    const editor = vscode.window.activeTextEditor;
    const atCursor = args.length === 0 && aboutPlace.has(command) && editor !== undefined;
    const result: unknown = await next(command, atCursor ? [placeOf(editor)] : args);
    if (typeof result === 'string' && result !== '') await this.pages.show(command, result);
    else if (isLocations(result)) await peek(result);
    return result;
  };

  dispose(): void {
    this.offer([]);
    this.pages.dispose();
  }
}

function placeOf(editor: vscode.TextEditor) {
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

async function peek(result: Location[]): Promise<void> {
  const locations = result.map(({ uri, range: { start, end } }) => {
    return new vscode.Location(vscode.Uri.parse(uri), new vscode.Range(start.line, start.character, end.line, end.character));
  });
  const [first] = locations;
  if (first) await vscode.commands.executeCommand('editor.action.peekLocations', first.uri, first.range.start, locations, 'peek');
}

/** Read-only Markdown pages, one for each command. */
class Pages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider('appsec', this);
  readonly onDidChange = this.changed.event;

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  async show(command: string, markdown: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: 'appsec', path: `/${command}.md` });
    this.texts.set(uri.toString(), markdown);
    this.changed.fire(uri);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
