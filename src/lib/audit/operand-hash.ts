import { ALL_FIGURES } from "../statute/index.ts";
import type { Operand } from "./finding.ts";

/**
 * A stable key of one check: rule id, and each operand's address, state, and value or quoted text.
 * Not the wording, not the place: a reworded statement or a moved line keeps a person's verdict,
 * a changed operand reopens it. No cryptography: nobody gains by a collision.
 * @returns sixteen hexadecimal digits
 */
export function operandHash(ruleId: string, operands: readonly Operand[]): string {
  const lanes = new Lanes();
  lanes.mix(ruleId);
  for (const { address, state, value, text } of operands) {
    lanes.join(ADDRESS_LANES.get(address) ?? lanesOf(address));
    lanes.mix(state);
    lanes.mix(value ?? text ?? "?");
  }
  return hex(avalanche(lanes.first)) + hex(avalanche(lanes.second ^ lanes.first));
}

const FIRST_PRIME = 0x01000193;
const SECOND_PRIME = 0x85ebca6b;
/** Moves the second lane on, so that noughts do too. */
const SECOND_STEP = 0x27d4eb2f;

/** Two 32-bit lanes with different odd multipliers: 64 bits without BigInt, which is far slower. */
class Lanes {
  first = 0x811c9dc5;
  second = 0x9e3779b9;

  /** Mixes in the UTF-16 units of a text, then its length, which parts it from the next. */
  mix(text: string): void {
    let { first, second } = this;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      first = Math.imul(first ^ unit, FIRST_PRIME);
      second = Math.imul(second ^ unit, SECOND_PRIME) + SECOND_STEP;
    }
    this.first = Math.imul(first ^ text.length, FIRST_PRIME);
    this.second = Math.imul(second ^ text.length, SECOND_PRIME);
  }

  join(other: Lanes): void {
    this.first = Math.imul(this.first ^ other.first, FIRST_PRIME);
    this.second = Math.imul(this.second ^ other.second, SECOND_PRIME);
  }
}

/** Half of every text hashed is an address of the forms: those are hashed once. */
const ADDRESS_LANES: ReadonlyMap<string, Lanes> = new Map(
  ALL_FIGURES.map(({ address }) => [address, lanesOf(address)]),
);

function lanesOf(text: string): Lanes {
  const lanes = new Lanes();
  lanes.mix(text);
  return lanes;
}

/** Spreads the last units over all bits, so that hashes of like operands look unlike. */
function avalanche(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** All bytes in hexadecimal: read off, four times faster than spelled anew for each finding. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hex(lane: number): string {
  const [first, second] = [BYTES[lane >>> 24], BYTES[(lane >>> 16) & 0xff]];
  return `${first}${second}${BYTES[(lane >>> 8) & 0xff]}${BYTES[lane & 0xff]}`;
}
