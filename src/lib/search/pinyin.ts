/** Readings of each character of the agencies' names: pinyin without tones, several where it is polyphonic. */
export type Readings = Readonly<Record<string, readonly string[]>>;

/** The readings of every Han character in some names, sorted by character. */
export function readingsOf(
  names: readonly string[],
  read: (character: string) => readonly string[],
): Readings {
  const characters = new Set(names.flatMap((name) => [...name].filter((one) => HAN.test(one))));
  return Object.fromEntries([...characters].sort().map((one) => [one, read(one)]));
}

/**
 * How well Latin letters name a Chinese text: 2 when they are the pinyin of a run of its characters,
 * 1 when they are initials of one, 0 when neither. All readings of a character count, so a place whose
 * name is read unusually (乐清, 蔚县) is found by either. The last syllable may be unfinished.
 */
export function matchPinyin(letters: string, name: string, readings: Readings): 0 | 1 | 2 {
  const characters = [...name];
  const starts = characters.keys();
  let best: 0 | 1 = 0;
  for (const start of starts) {
    if (followsSyllables(letters, characters, start, readings)) return 2;
    if (followsInitials(letters, characters, start, readings)) best = 1;
  }
  return best;
}

/** Whether a term is Latin letters that may be pinyin: two or more. */
export function mayBePinyin(term: string): boolean {
  return /^[a-z]{2,}$/.test(term);
}

/** The usual pinyin of a name, joined: what the finder compares loosely. */
export function pinyinOf(name: string, readings: Readings): string {
  return [...name].map((one) => readings[one]?.[0] ?? "").join("");
}

const HAN = /^\p{Script=Han}$/u;

function followsSyllables(
  letters: string,
  characters: readonly string[],
  at: number,
  readings: Readings,
): boolean {
  if (letters === "") return true;
  const own = readings[characters[at] ?? ""] ?? [];
  return own.some(
    (syllable) =>
      syllable.startsWith(letters) ||
      (letters.startsWith(syllable) &&
        followsSyllables(letters.slice(syllable.length), characters, at + 1, readings)),
  );
}

function followsInitials(
  letters: string,
  characters: readonly string[],
  at: number,
  readings: Readings,
): boolean {
  return [...letters].every((letter, offset) =>
    (readings[characters[at + offset] ?? ""] ?? []).some((one) => one.startsWith(letter)),
  );
}
