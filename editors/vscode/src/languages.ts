// The language ids, as VS Code names them, of the documents that are sent to the server. `activationEvents` in package.json
// lists the same ones; a test holds the two together.
export const languages = [
  'c',
  'cpp',
  'csharp',
  'dockerfile',
  'go',
  'hcl',
  'html',
  'java',
  'javascript',
  'javascriptreact',
  'json',
  'jsonc',
  'kotlin',
  'php',
  'python',
  'ruby',
  'rust',
  'scala',
  'shellscript',
  'swift',
  'terraform',
  'typescript',
  'typescriptreact',
  'yaml',
] as const;

/** What the server is told about: files on disk and buffers that were never saved. Never a diff's or a commit's old side. */
export const documentSelector = ['file', 'untitled'].flatMap((scheme) => languages.map((language) => ({ scheme, language })));
