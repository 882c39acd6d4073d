import { ALL_FIGURES } from "../statute/index.ts";
import type { Operand } from "./finding.ts";

/**
 * A stable key of one check: rule id, and each operand's address, state, and value or quoted text.
 * Not the wording, not the place: a reworded statement or a moved line keeps a person's verdict,
 * a changed operand reopens it. No cryptography: nobody gains by a collision.
 * @returns sixteen hexadecimal digits
 */
export function operandHash(ruleId: string, operands: readonly Operand[]): string {
  let [first, second] = lanesOf(ruleId);
  for (const { address, state, value, text } of operands) {
    const lanes = ADDRESS_LANES.get(address) ?? lanesOf(address);
    const said = value ?? text ?? "?";
    first = mixFirst(mixFirst(Math.imul(first ^ lanes[0], FIRST_PRIME), state), said);
    second = mixSecond(mixSecond(Math.imul(second ^ lanes[1], SECOND_PRIME), state), said);
  }
  return hex(avalanche(first)) + hex(avalanche(second ^ first));
}

/** Two 32-bit lanes with different odd multipliers: 64 bits without BigInt, which is far slower. */
type Lanes = readonly [first: number, second: number];

const FIRST_PRIME = 0x01000193;
const SECOND_PRIME = 0x85ebca6b;

/** Half of every text hashed is an address of the forms: those are hashed once. */
const ADDRESS_LANES: ReadonlyMap<string, Lanes> = new Map(
  ALL_FIGURES.map(({ address }) => [address, lanesOf(address)]),
);

function lanesOf(text: string): Lanes {
  return [mixFirst(0x811c9dc5, text), mixSecond(0x9e3779b9, text)];
}

/** Mixes the UTF-16 units of a text into the first lane, then its length, which parts it from the next. */
function mixFirst(lane: number, text: string): number {
  let mixed = lane;
  for (let at = 0; at < text.length; at++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), FIRST_PRIME);
  }
  return Math.imul(mixed ^ text.length, FIRST_PRIME);
}

/** The same for the second lane, which also steps, so that noughts move it. */
function mixSecond(lane: number, text: string): number {
  let mixed = lane;
  for (let at = 0; at < text.length; at++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), SECOND_PRIME) + 0x27d4eb2f;
  }
  return Math.imul(mixed ^ text.length, SECOND_PRIME);
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
