import type { Operand } from "./finding.ts";

/**
 * A stable key of one check: rule id, and each operand's address, state, and value or quoted text.
 * Not the wording, not the place: a reworded statement or a moved line keeps a person's verdict,
 * a changed operand reopens it. No cryptography: nobody gains by a collision.
 * @returns sixteen hexadecimal digits
 */
export function operandHash(ruleId: string, operands: readonly Operand[]): string {
  const parts = [ruleId];
  for (const { address, state, value, text } of operands) {
    parts.push(address, state, value ?? text ?? "?");
  }
  return digest(parts.join("\u001f"));
}

/** Two 32-bit lanes over UTF-16 units with different odd multipliers: 64 bits without BigInt, which is far slower. */
function digest(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b) + 0x27d4eb2f;
  }
  return hex(avalanche(first)) + hex(avalanche(second ^ first));
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
