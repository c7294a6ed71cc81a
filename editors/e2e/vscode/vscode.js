// What a user of VS Code does with a finding, in the workbench itself, with the packaged extension and the program inside of it.
//   node vscode.js VSIX FOLDER HOME ARTIFACTS
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withVSCode } from './code-server.js';

const [vsix, folder, home, artifacts] = process.argv.slice(2).map((p) => path.resolve(p));
const expected = JSON.parse(fs.readFileSync(fileURLToPath(new URL('../expected.json', import.meta.url)), 'utf8'));
const file = path.join(folder, expected.file);
const column = fs.readFileSync(file, 'utf8').split('\n')[expected.line - 1].indexOf(expected.flaw) + 1;
const patient = { timeout: 60_000 }; // the first start of the workbench on a busy machine
const soon = { timeout: 60_000 }; // a step on a busy machine

// A hostile repository: its settings name a program to run as the server. The workbench trusts the folder, and yet it must not run.
const planted = path.join(folder, 'planted');
fs.writeFileSync(planted, `#!/bin/sh\ntouch '${planted}.ran'\n`, { mode: 0o755 });
fs.mkdirSync(path.join(folder, '.vscode'));
fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify({ 'appsec.server.path': planted }));

fs.rmSync(artifacts, { recursive: true, force: true });
fs.mkdirSync(artifacts, { recursive: true });

await withVSCode({ home, vsix, folder }, async ({ page, open }) => {
  let shots = 0;
  const step = async (name, action) => {
    const shot = () => page.screenshot({ path: path.join(artifacts, `${++shots}-${name.replaceAll(' ', '-')}.png`) });
    try {
      await action();
      await shot();
      console.log(`PASS vscode: ${name}`);
    } catch (e) {
      await shot();
      console.log(`FAIL vscode: ${name}: ${e.message}`);
      throw e;
    }
  };
  const until = async (what, condition) => {
    const end = Date.now() + soon.timeout;
    while (!(await condition())) {
      assert.ok(Date.now() < end, `timeout: ${what}`);
      await page.waitForTimeout(100);
    }
  };
  const command = async (title) => {
    // A preview that has just opened takes the key for itself.
    await until('the list of commands', async () => {
      await page.keyboard.press('F1');
      return page.locator('.quick-input-widget').waitFor({ timeout: 2_000 }).then(() => true, () => false);
    });
    await page.keyboard.type(title);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor(soon);
    await page.keyboard.press('Enter');
  };

  const goToTheFlaw = async () => {
    await page.keyboard.press('Control+G');
    await page.keyboard.type(`${expected.line}:${column}`);
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: `Ln ${expected.line}, Col ${column}` }).waitFor(soon);
  };

  const line = (text) => page.locator('.monaco-editor .view-line', { hasText: text });
  const squiggle = page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').first();
  const status = page.locator('.statusbar-item', { hasText: 'AppSec' });
  const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'appsec' }).first();

  await step('underlines the flaw', async () => {
    await open(file);
    await squiggle.waitFor(patient);
  });

  await step('shows in the status bar that the server runs', async () => {
    await status.locator('.codicon-shield').waitFor(soon);
  });

  await step('runs its own program, not the one that the workspace names', () => {
    assert.ok(serverProcess(home), 'the program of the extension runs');
    assert.ok(!fs.existsSync(`${planted}.ran`));
  });

  await step('explains the flaw on hover', async () => {
    const { x, y } = await squiggle.boundingBox();
    await page.mouse.move(x + 10, y);
    await page.locator('.monaco-hover:visible', { hasText: expected.hover }).first().waitFor(soon);
  });

  await step('lists the finding under Problems', async () => {
    await page.keyboard.press('Escape');
    await command('Problems: Focus on Problems View');
    await problem.waitFor(soon);
  });

  await step('restarts a server that was killed', async () => {
    const before = serverProcess(home);
    process.kill(before, 'SIGKILL');
    await until('another server process', () => ![undefined, before].includes(serverProcess(home)));
    await status.locator('.codicon-shield').waitFor(soon);
    await squiggle.waitFor(soon);
  });

  await step('restarts the server on command', async () => {
    const before = serverProcess(home);
    await command('AppSec: Restart Server');
    await until('another server process', () => ![undefined, before].includes(serverProcess(home)));
    await squiggle.waitFor(soon);
  });

  await step('explains the finding at the cursor on command', async () => {
    await goToTheFlaw();
    await command('AppSec: Explain the Finding at the Cursor');
    await page.locator('.tab', { hasText: 'Preview appsec.explain.md' }).waitFor(soon);
    await command('View: Close All Editors in Group');
  });

  await step('shows the data flow of the finding at the cursor', async () => {
    await goToTheFlaw();
    await command('AppSec: Show the Data Flow of the Finding at the Cursor');
    await page.locator('.peekview-widget, .zone-widget').first().waitFor(soon);
    await page.keyboard.press('Escape');
  });

  await step('offers the quick fix', async () => {
    await goToTheFlaw();
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row').first().waitFor(soon);
  });

  await step('applies the quick fix', async () => {
    await page.keyboard.press('Enter');
    await line(expected.fixed).waitFor(soon);
    await squiggle.waitFor({ state: 'detached', ...soon });
  });

  await step('saves the file with the fix', async () => {
    await page.keyboard.press('Control+s');
    await until('the file on disk', () => fs.readFileSync(file, 'utf8').includes(expected.fixed));
  });

  // Only that it opens: what is logged is written by a native module, which this installation of the workbench lacks.
  await step('opens the output', async () => {
    await command('AppSec: Show Output');
    await page.locator('.panel', { hasText: 'AppSec LSP' }).first().waitFor(soon);
  });
}).then(
  () => console.log('DONE'),
  (e) => {
    console.error(e.stack);
    process.exitCode = 1;
  },
);

/** The id of the language server that was started out of the extension under `home`. */
function serverProcess(home) {
  return fs
    .readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .map(Number)
    .find((pid) => commandLine(pid).some((word) => word.startsWith(home) && word.endsWith('/server/appsec-lsp')));
}

function commandLine(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return []; // it has ended in the meantime
  }
}
