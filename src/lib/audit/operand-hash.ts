import type { Operand } from "./finding.ts";

/**
 * A stable key of one check: rule id, and each operand's address, state, and value or quoted text.
 * Not the wording, not the place: a reworded statement or a moved line keeps a person's verdict,
 * a changed operand reopens it. No cryptography: nobody gains by a collision.
 * @returns sixteen hexadecimal digits
 */
export function operandHash(ruleId: string, operands: readonly Operand[]): string {
  const hash = new Lanes();
  hash.add(ruleId);
  for (const operand of operands) {
    hash.add(operand.address);
    hash.add(operand.state);
    hash.add(operand.value ?? operand.text ?? "?");
  }
  return hash.digest();
}

const SEPARATOR = 0x1f;

/** Two 32-bit lanes over UTF-16 units with different odd multipliers; 64 bits without BigInt, which is far slower. */
class Lanes {
  #first = 0x811c9dc5;
  #second = 0x9e3779b9;

  add(text: string): void {
    for (let at = 0; at < text.length; at++) this.#mix(text.charCodeAt(at));
    this.#mix(SEPARATOR);
  }

  digest(): string {
    return hex(avalanche(this.#first)) + hex(avalanche(this.#second ^ this.#first));
  }

  #mix(unit: number): void {
    this.#first = Math.imul(this.#first ^ unit, 0x01000193);
    this.#second = Math.imul(this.#second ^ unit, 0x85ebca6b) + 0x27d4eb2f;
  }
}

/** Spreads the last units over all bits, so that hashes of like operands look unlike. */
function avalanche(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, "0");
}
