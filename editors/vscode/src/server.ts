import * as vscode from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/node';
import { Backoff } from './backoff';
import { Commands } from './commands';
import { documentSelector } from './languages';
import type { Program } from './program';

/** `waiting` is the pause between a crash and the next start; `failed` lasts until a person restarts the server. */
export type State = 'off' | 'starting' | 'running' | 'waiting' | 'failed';

/**
 * The server process and its connection. Each start makes a new LanguageClient, because one whose start failed cannot be used
 * again. Starts and stops run one after the other, in the order in which they were asked for.
 */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private timer: NodeJS.Timeout | undefined;
  private queue: Promise<void> = Promise.resolve();
  private readonly backoff = new Backoff();
  private readonly commands = new Commands();
  private readonly changed = new vscode.EventEmitter<State>();
  readonly onDidChangeState = this.changed.event;

  /** `program` is asked at each start, so that a changed setting takes effect; it throws when the setting is wrong. */
  constructor(
    private readonly program: () => Program,
    readonly output: vscode.LogOutputChannel,
  ) {}

  start(): Promise<void> {
    return this.enqueue(() => this.startNow());
  }

  stop(): Promise<void> {
    return this.enqueue(async () => {
      await this.stopNow();
      this.changed.fire('off');
    });
  }

  /** Starts anew on a person's wish: earlier crashes no longer count. */
  restart(): Promise<void> {
    return this.enqueue(async () => {
      this.backoff.reset();
      await this.stopNow();
      await this.startNow();
    });
  }

  dispose(): void {
    void this.stop().finally(() => {
      this.changed.dispose();
      this.commands.dispose();
    });
  }

  private enqueue(step: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(step).catch((e: unknown) => {
      this.output.error(String(e));
    });
    return this.queue;
  }

  private async startNow(): Promise<void> {
    if (this.client) return;
    this.changed.fire('starting');
    try {
      const { command, args } = this.program();
      const client = new LanguageClient('appsec', 'AppSec LSP', { command, args }, this.options());
      this.client = client;
      await client.start();
      this.commands.offer(client.initializeResult?.capabilities.executeCommandProvider?.commands ?? []);
      this.changed.fire('running');
    } catch (e) {
      // A server that cannot be started, or dies before it answers `initialize`, would do so again: no retry.
      this.client = undefined;
      this.fail(`The server could not be started: ${e instanceof Error ? e.message : String(e)}`);
    }
  }

  private async stopNow(): Promise<void> {
    clearTimeout(this.timer);
    const client = this.client;
    this.client = undefined;
    this.commands.offer([]);
    await client?.dispose();
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector,
      outputChannel: this.output,
      traceOutputChannel: this.output,
      // What commands return is shown as a page: the server need not show it as a message.
      initializationOptions: { results: true },
      middleware: { executeCommand: this.commands.execute },
      errorHandler: {
        error: (_error, _message, count) => ({ action: (count ?? 1) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown }),
        closed: () => {
          if (this.client?.isRunning()) this.crashed();
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    };
  }

  private crashed(): void {
    this.client = undefined;
    this.commands.offer([]);
    const delay = this.backoff.next(Date.now());
    if (delay === undefined) {
      this.fail('The server crashed too often and was not started again.');
      return;
    }
    this.output.warn(`The server ended unexpectedly. Starting it again in ${(delay / 1000).toFixed(1)} s.`);
    this.changed.fire('waiting');
    this.timer = setTimeout(() => void this.start(), delay);
  }

  private fail(message: string): void {
    this.output.error(message);
    this.changed.fire('failed');
    void vscode.window.showErrorMessage(`AppSec: ${message}`, 'Restart Server', 'Show Output').then((choice) => {
      if (choice === 'Restart Server') void this.restart();
      if (choice === 'Show Output') this.output.show();
    });
  }
}
