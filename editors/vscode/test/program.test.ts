import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverProgram } from '../src/program';

const args = ['serve', '--stdio'];

test('no setting means the program inside of the extension', () => {
  assert.deepEqual(serverProgram('', '/ext', 'linux'), { command: '/ext/server/appsec-lsp', args });
  assert.deepEqual(serverProgram('', '/ext', 'win32'), { command: '/ext/server/appsec-lsp.exe', args });
});

test('an absolute path is taken as it is', () => {
  assert.deepEqual(serverProgram('/opt/appsec-lsp', '/ext', 'darwin'), { command: '/opt/appsec-lsp', args });
  assert.deepEqual(serverProgram('C:\\bin\\appsec-lsp.exe', '/ext', 'win32'), { command: 'C:\\bin\\appsec-lsp.exe', args });
});

for (const path of ['appsec-lsp', './appsec-lsp', '~/appsec-lsp', '${workspaceFolder}/appsec-lsp']) {
  test(`a path that a workspace could answer is refused: ${path}`, () => {
    assert.throws(() => serverProgram(path, '/ext', 'linux'), /appsec\.server\.path.*not an absolute path/);
  });
}
