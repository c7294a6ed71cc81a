import * as path from 'node:path';

/** How the server is started: a program and its arguments. No shell is involved. */
export interface Program {
  command: string;
  args: string[];
}

/**
 * The server program. `configured` is the setting `appsec.server.path`; empty means the program inside of the extension. A
 * relative path is refused: it would be looked up in the workspace or on the PATH, and so let a repository choose what runs.
 */
export function serverProgram(configured: string, extensionPath: string, platform: NodeJS.Platform): Program {
  const args = ['serve', '--stdio'];
  if (configured === '') {
    const name = platform === 'win32' ? 'appsec-lsp.exe' : 'appsec-lsp';
    return { command: path.join(extensionPath, 'server', name), args };
  }
  const rules = platform === 'win32' ? path.win32 : path.posix;
  if (!rules.isAbsolute(configured)) {
    throw new Error(`appsec.server.path: ${JSON.stringify(configured)} is not an absolute path`);
  }
  return { command: configured, args };
}
