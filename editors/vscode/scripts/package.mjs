// Makes the .vsix for one platform, with the server program inside. Usage: node scripts/package.mjs [PLATFORM]
//   PLATFORM           as VS Code names it (linux-x64, darwin-arm64, win32-x64 …); default: this machine's
//   APPSEC_LSP_BINARY  the server program for PLATFORM; default: ../../bin/appsec-lsp[.exe]
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const platform = process.argv[2] ?? `${process.platform}-${process.arch}`;
const exe = platform.startsWith('win32') ? '.exe' : '';
const binary = process.env.APPSEC_LSP_BINARY ?? `../../bin/appsec-lsp${exe}`;
if (!existsSync(binary)) {
  console.error(`package: no server program at ${binary}: build it first (make build), or name it in APPSEC_LSP_BINARY`);
  process.exit(2);
}
if (!existsSync('dist/extension.js')) {
  console.error('package: dist/extension.js is missing: npm run build');
  process.exit(2);
}
rmSync('server', { recursive: true, force: true });
mkdirSync('server');
copyFileSync(binary, `server/appsec-lsp${exe}`);
chmodSync(`server/appsec-lsp${exe}`, 0o755);
execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--target', platform, '--out', `appsec-lsp-${platform}.vsix`], { stdio: 'inherit' });
