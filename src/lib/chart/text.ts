/** Font size of every text in a chart, in its own pixels. */
export const FONT_SIZE = 12.5;

/** Height of a line of text. */
export const LINE_HEIGHT = 18;

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/;

/** About how wide a text is: a Chinese character is an em, everything else a little over half of one. */
export function textWidth(text: string, size: number = FONT_SIZE): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : 0.56;
  return ems * size;
}

/** The text, or as much of it as fits with an ellipsis. */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** The text in lines no wider than given: between Chinese characters anywhere, else at blanks. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    if (line !== "" && textWidth((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
