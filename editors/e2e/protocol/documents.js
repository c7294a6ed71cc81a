// The client's open documents, and whether a range of the protocol lies inside of one.

export class Documents {
  #open = new Map(); // uri → { versions: Map of version → text, version }
  encoding = 'utf-16';

  /** Follows the client's notifications. */
  saw(method, params) {
    if (method === 'textDocument/didOpen') {
      const { uri, version, text } = params.textDocument;
      this.#open.set(uri, { version, versions: new Map([[version, text]]) });
    } else if (method === 'textDocument/didChange') {
      const document = this.#open.get(params.textDocument.uri);
      if (!document) return;
      const text = params.contentChanges.reduce((t, change) => this.#apply(t, change), document.versions.get(document.version));
      document.version = params.textDocument.version;
      document.versions.set(document.version, text);
    } else if (method === 'textDocument/didClose') {
      this.#open.delete(params.textDocument.uri);
    }
  }

  isOpen(uri) {
    return this.#open.has(uri);
  }

  version(uri) {
    return this.#open.get(uri)?.version;
  }

  text(uri, version = this.version(uri)) {
    return this.#open.get(uri)?.versions.get(version);
  }

  /** Why a range is not one of the document at that version; undefined when it is, or when the document is not open. */
  rangeFault(uri, range, version) {
    const text = this.text(uri, version);
    if (text === undefined) return undefined;
    const [start, end] = [this.#offset(text, range.start), this.#offset(text, range.end)];
    if (start.fault || end.fault) return start.fault ?? end.fault;
    return start.offset > end.offset ? 'its end is before its start' : undefined;
  }

  #apply(text, change) {
    if (!change.range) return change.text;
    const [start, end] = [this.#offset(text, change.range.start), this.#offset(text, change.range.end)];
    if (start.fault || end.fault) throw new Error(`the client's own edit is wrong: ${start.fault ?? end.fault}`);
    return text.slice(0, start.offset) + change.text + text.slice(end.offset);
  }

  /** The offset in UTF-16 units of a position, or why there is none. The end of a line's text is its last position. */
  #offset(text, { line, character }) {
    const lines = [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)];
    if (text !== '' && !/[\r\n]$/.test(text)) lines.pop(); // the empty match after a last line that is not ended
    const at = lines[line];
    if (!at) return { fault: `line ${line} of ${lines.length}` };
    let units = 0;
    let offset = 0;
    for (const char of at[1]) {
      if (units >= character) break;
      units += this.encoding === 'utf-8' ? Buffer.byteLength(char) : char.length;
      offset += char.length;
    }
    if (units < character) return { fault: `column ${character} of ${units} in line ${line}` };
    if (units > character) return { fault: `column ${character} of line ${line} is inside of a character` };
    return { offset: at.index + offset };
  }
}
