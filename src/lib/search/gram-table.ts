/**
 * Numbers gram keys in the order they are first seen. A plain Map boxes every key above 2^31;
 * at ten thousand reports this table of flat arrays is several times smaller and faster.
 */
export class GramTable {
  #keys: Float64Array;
  #numbers: Int32Array;
  #size = 0;

  /** @param expected how many keys there may be; more are taken too */
  constructor(expected: number) {
    const slots = 2 ** Math.ceil(Math.log2(expected * 2 + 1));
    this.#keys = new Float64Array(slots);
    this.#numbers = new Int32Array(slots);
  }

  /** How many different keys were seen. */
  get size(): number {
    return this.#size;
  }

  /** The number of a key (a key is above 0), given out now if it is new. */
  number(key: number): number {
    const slot = this.#slot(key);
    if (this.#keys[slot] === key) return this.#numbers[slot] as number;
    this.#keys[slot] = key;
    this.#numbers[slot] = this.#size++;
    const number = this.#numbers[slot] as number;
    if (this.#size * 2 > this.#keys.length) this.#grow();
    return number;
  }

  /** All keys by number. */
  keys(): Float64Array {
    const keys = new Float64Array(this.#size);
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const key = this.#keys[slot] as number;
      if (key !== 0) keys[this.#numbers[slot] as number] = key;
    }
    return keys;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    const high = Math.floor(key / 0x100000000);
    const low = (key - high * 0x100000000) | 0;
    let slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const numbers = this.#numbers;
    this.#keys = new Float64Array(keys.length * 2);
    this.#numbers = new Int32Array(keys.length * 2);
    keys.forEach((key, from) => {
      if (key === 0) return;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#numbers[slot] = numbers[from] as number;
    });
  }
}
