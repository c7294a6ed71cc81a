import type { Location } from 'vscode-languageclient';

/** Whether a command's result is a list of places in documents, and not an empty one. */
export function isLocations(result: unknown): result is Location[] {
  return Array.isArray(result) && result.length > 0 && result.every(isLocation);
}

function isLocation(value: unknown): value is Location {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, range } = value as { uri?: unknown; range?: { start?: { line?: unknown }; end?: { line?: unknown } } };
  return typeof uri === 'string' && typeof range?.start?.line === 'number' && typeof range.end?.line === 'number';
}
