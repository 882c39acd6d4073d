const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * A value as JSON that may stand inside a `<script>` element: it cannot close the element, open a comment or
 * end a line of JavaScript. Parsed, it is the same value.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
