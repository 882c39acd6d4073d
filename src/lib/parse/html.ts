import type { TextTable } from "./piece.ts";

/** What every outward link carries: the archive vouches for no address a report prints. */
export const LINK_REL = "nofollow noopener noreferrer";

/** Text as HTML, spelled as rehype spells it, so that both readers give the same bytes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<]/g, (character) => (character === "&" ? "&#x26;" : "&#x3C;"));
}

/** A table that is none of the three, from its texts alone. */
export function tableHtml(table: TextTable): string {
  const head = table.head.map((cell) => `<th scope="col">${escapeHtml(cell.text)}</th>`).join("");
  const rows = table.rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell.text)}</td>`).join("")}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** A table's words, for search and audit: cells parted by blanks, on one line. */
export function tableText(table: TextTable): string {
  return [table.head, ...table.rows]
    .flatMap((row) => row.map((cell) => cell.text))
    .filter((text) => text !== "")
    .join(" ");
}
