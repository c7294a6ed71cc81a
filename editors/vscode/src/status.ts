import * as vscode from 'vscode';
import type { State } from './server';

const look: Record<State, { icon: string; tooltip: string; color?: string }> = {
  off: { icon: 'circle-slash', tooltip: 'AppSec is switched off' },
  starting: { icon: 'sync~spin', tooltip: 'AppSec: the server is starting' },
  running: { icon: 'shield', tooltip: 'AppSec reviews code as you type' },
  waiting: { icon: 'sync~spin', tooltip: 'AppSec: the server ended unexpectedly and is started again', color: 'statusBarItem.warningBackground' },
  failed: { icon: 'error', tooltip: 'AppSec: the server is not running. Click to see why.', color: 'statusBarItem.errorBackground' },
};

/** The item in the status bar: what the server is doing; a click shows its output. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('appsec.status', vscode.StatusBarAlignment.Right, 50);

  constructor(onDidChangeState: vscode.Event<State>) {
    this.item.name = 'AppSec';
    this.item.command = 'appsec.showOutput';
    this.show('off');
    this.item.show();
    onDidChangeState((state) => {
      this.show(state);
    });
  }

  dispose(): void {
    this.item.dispose();
  }

  private show(state: State): void {
    const { icon, tooltip, color } = look[state];
    this.item.text = `$(${icon}) AppSec`;
    this.item.tooltip = tooltip;
    this.item.accessibilityInformation = { label: tooltip };
    this.item.backgroundColor = color === undefined ? undefined : new vscode.ThemeColor(color);
  }
}
