/** Rows of a CSV text (RFC 4180); a byte-order mark is no text. Rows of blanks are left out unless they are asked for. */
export function parseCsv(
  text: string,
  options: { readonly keepBlankRows?: boolean } = {},
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;
  const body = text.replace(/^\ufeff/, "");
  for (let match = field.exec(body); match; match = field.exec(body)) {
    const [whole, quoted, plain, end] = match;
    if (whole === "" && row.length === 0) break;
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end !== ",") {
      if (options.keepBlankRows || row.some((each) => each !== "")) rows.push(row);
      row = [];
      if (field.lastIndex >= body.length) break;
    }
  }
  return rows;
}

/** One row with its line end. */
export function writeCsvRow(fields: readonly string[]): string {
  return `${fields.map(quote).join(",")}\n`;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
