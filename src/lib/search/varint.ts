/** Bytes that grow, for coding whole numbers in as few as they need. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  /** The number of bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** Appends a whole number of 0 or more (up to 2^53), seven bits a byte, lowest first. */
  varint(value: number): void {
    this.#grow(8);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest % 0x80) + 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Appends bytes as they are. */
  raw(bytes: Uint8Array): void {
    this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A copy of what was written. */
  take(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(by: number): void {
    if (this.#length + by <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what {@link ByteWriter} wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Where the next byte is read. */
  get position(): number {
    return this.#at;
  }

  /** Whether all bytes were read. */
  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** The next whole number. Throws when the bytes end within it. */
  varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError("Unexpected end of index bytes");
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  /** A view of the next `length` bytes. */
  raw(length: number): Uint8Array {
    const view = this.#bytes.subarray(this.#at, this.#at + length);
    if (view.length < length) throw new RangeError("Unexpected end of index bytes");
    this.#at += length;
    return view;
  }

  /** Moves past `count` numbers without decoding them. */
  skipVarints(count: number): void {
    for (let left = count; left > 0; ) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError("Unexpected end of index bytes");
      if (byte < 0x80) left--;
    }
  }
}
