// The base protocol: a header with Content-Length, an empty line, and that many bytes of JSON.

export function encode(message) {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, 'ascii'), body]);
}

/** Cuts a byte stream into messages. Nothing but frames may come: anything else is reported as a fault. */
export class FrameReader {
  #bytes = Buffer.alloc(0);

  constructor(onMessage, onFault) {
    this.onMessage = onMessage;
    this.onFault = onFault;
  }

  push(chunk) {
    this.#bytes = Buffer.concat([this.#bytes, chunk]);
    for (let frame = this.#next(); frame !== undefined; frame = this.#next()) {
      try {
        this.onMessage(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(frame)));
      } catch (e) {
        this.onFault(`body is not JSON in UTF-8: ${e.message}`);
      }
    }
  }

  /** What is left when the stream has ended should be nothing. */
  end() {
    if (this.#bytes.length > 0) this.onFault(`${this.#bytes.length} bytes after the last frame`);
  }

  #next() {
    const end = this.#bytes.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const header = this.#bytes.toString('latin1', 0, end);
    const length = this.#contentLength(header);
    if (length === undefined) {
      this.#bytes = Buffer.alloc(0);
      return undefined;
    }
    if (this.#bytes.length < end + 4 + length) return undefined;
    const body = this.#bytes.subarray(end + 4, end + 4 + length);
    this.#bytes = this.#bytes.subarray(end + 4 + length);
    return body;
  }

  #contentLength(header) {
    let length;
    for (const line of header.split('\r\n')) {
      const match = /^Content-Length: (\d+)$/.exec(line);
      if (match) length = Number(match[1]);
      else if (!/^Content-Type: .+$/.test(line)) this.onFault(`bad header line ${JSON.stringify(line.slice(0, 80))}`);
    }
    if (length === undefined) this.onFault('header without Content-Length');
    return length;
  }
}
