// Takes the picture of the README: a finding with its explanation, in VS Code, cut to what matters.
//   node picture.js VSIX FOLDER FILE HOME OUT.png     hovers over the first finding
import path from 'node:path';
import { withVSCode } from './code-server.js';

const [vsix, folder, file, home, out] = process.argv.slice(2);
const patient = { timeout: 60_000 };

await withVSCode({ home: path.resolve(home), vsix: path.resolve(vsix), folder: path.resolve(folder) }, async ({ page, open }) => {
  await page.setViewportSize({ width: 1000, height: 620 });
  await open(path.resolve(folder, file));
  const squiggle = page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').first();
  await squiggle.waitFor(patient);
  await page.keyboard.press('Control+b'); // no side bar

  // The hover says "no quick fixes" while it asks for them, so it is opened twice.
  const hover = page.locator('.monaco-hover:visible').first();
  for (let i = 0; i < 2; i++) {
    await page.mouse.move(5, 5);
    await hover.waitFor({ state: 'hidden', ...patient });
    const { x, y } = await squiggle.boundingBox();
    await page.mouse.move(x + 12, y);
    await hover.waitFor(patient);
    await page.waitForTimeout(1500); // it grows while its parts arrive, and nothing says when it has them all
  }
  const editor = await page.locator('.editor-group-container').first().boundingBox();
  await page.screenshot({ path: out, clip: editor });
});
