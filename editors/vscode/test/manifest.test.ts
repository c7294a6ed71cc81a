// What package.json promises, held against the code and against each other.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import manifest from '../package.json';
import { documentSelector, languages } from '../src/languages';

const properties: Record<string, { scope: string; default: unknown; enum?: string[] }> = manifest.contributes.configuration.properties;

test('every language of the selector starts the extension, and no other', () => {
  const events = manifest.activationEvents.filter((e) => e.startsWith('onLanguage:'));
  assert.deepEqual(events, languages.map((language) => `onLanguage:${language}`));
});

test('the selector takes files and unsaved buffers, nothing else', () => {
  assert.deepEqual(new Set(documentSelector.map((f) => f.scheme)), new Set(['file', 'untitled']));
});

test('no workspace, trusted or not, can name the server program', () => {
  assert.equal(properties['appsec.server.path']?.scope, 'machine');
  assert.ok(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations.includes('appsec.server.path'));
});

test('settings and commands are under appsec., and a default is one of its choices', () => {
  for (const command of manifest.contributes.commands) assert.match(command.command, /^appsec\./);
  for (const [name, property] of Object.entries(properties)) {
    assert.match(name, /^appsec\./);
    if (property.enum) assert.ok(property.enum.includes(property.default as string), name);
  }
});

test('the palette shows a command of the server only while the server offers it', () => {
  const own = ['appsec.restartServer', 'appsec.showOutput'];
  const when = new Map(manifest.contributes.menus.commandPalette.map((m) => [m.command, m.when]));
  for (const { command } of manifest.contributes.commands.filter((c) => !own.includes(c.command))) {
    assert.match(when.get(command) ?? '', new RegExp(`^${command}\\.offered\\b`));
  }
});

test('the files that the manifest names exist', () => {
  const media = manifest.contributes.walkthroughs.flatMap((w) => w.steps.map((s) => s.media.markdown));
  const schemas = manifest.contributes.yamlValidation.map((v) => v.url);
  for (const file of [manifest.icon, ...media, ...schemas, 'README.md', 'CHANGELOG.md', 'LICENSE']) assert.ok(existsSync(file), file);
});
