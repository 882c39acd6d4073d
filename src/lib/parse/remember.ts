/** So many answers are kept: all labels and values that recur, without growing with the archive. */
const LIMIT = 4096;

/**
 * A pure function of a text that keeps its answers. The same few hundred labels and numbers fill every
 * report; working them out anew took two thirds of the time of parsing.
 */
export function remember<Value>(compute: (text: string) => Value): (text: string) => Value {
  const answers = new Map<string, Value>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const value = compute(text);
    if (answers.size >= LIMIT) answers.clear();
    answers.set(text, value);
    return value;
  };
}
