import { strToU8, zipSync } from "fflate";
import type { GeneratedReport } from "./generated.ts";
import { officialForms, type PrintedForm, slotsOf } from "./official.ts";
import { openingOf } from "./printing.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A report as the smallest .docx that word processors open, with gridSpan and vMerge as WPS writes them. */
export function writeDocx(report: GeneratedReport): Uint8Array {
  const tables = officialForms(report.form, report.values, report.printing).map(wordTable);
  const headings = [
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
  ];
  const body = [
    wordParagraph(report.title),
    wordParagraph("一、总体情况"),
    ...openingOf(report.year, report.printing).map(wordParagraph),
    ...tables.flatMap((table, index) => [wordParagraph(headings[index] as string), table]),
    wordParagraph("五、存在的主要问题及改进情况"),
    wordParagraph("公开的内容还不够丰富。"),
    wordParagraph("六、其他需要报告的事项"),
    wordParagraph("无。"),
  ].join("");
  return wordPackage(`<w:body>${body}<w:sectPr/></w:body>`);
}

/** A .docx around a body of WordprocessingML, with further parts if given. */
export function wordPackage(
  body: string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return pack({
    "[Content_Types].xml": contentTypes("/word/document.xml", main),
    "_rels/.rels": relations([["rId1", `${OFFICE}/officeDocument`, "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations(
      Object.keys(parts).map((name, index) => {
        const base = name.replace(/^word\/|\.xml$/g, "");
        return [`rId${index + 1}`, `${OFFICE}/${base}`, `${base}.xml`];
      }),
    ),
    "word/document.xml": `${XML}<w:document xmlns:w="${WORD}">${body}</w:document>`,
    ...parts,
  });
}

function wordParagraph(text: string): string {
  return `<w:p>${text === "" ? "" : `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`}</w:p>`;
}

const BORDERS = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("")}</w:tblBorders>`;

function wordTable(form: PrintedForm): string {
  const width = Math.floor(9000 / form.columns);
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(form.columns);
  // Per grid column: how many rows a merged cell above still covers, and how wide it is.
  const covering = new Map<number, { readonly rows: number; readonly columnSpan: number }>();
  const rows = form.rows.map((row) => {
    const cells: string[] = [];
    const pending = [...row];
    for (let column = 0; column < form.columns; ) {
      const above = covering.get(column);
      const next = above ? undefined : pending.shift();
      if (!above && !next) break;
      const columnSpan = (above ?? (next as { readonly columnSpan: number })).columnSpan;
      const rows = above ? above.rows : (next?.rowSpan ?? 1);
      if (rows > 1) covering.set(column, { rows: rows - 1, columnSpan });
      else covering.delete(column);
      const merge = above ? "<w:vMerge/>" : rows > 1 ? '<w:vMerge w:val="restart"/>' : "";
      const span = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : "";
      cells.push(
        `<w:tc><w:tcPr><w:tcW w:w="${width * columnSpan}" w:type="dxa"/>${span}${merge}</w:tcPr>${wordParagraph(next?.text ?? "")}</w:tc>`,
      );
      column += columnSpan;
    }
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>${BORDERS}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** A report as a workbook of one sheet: texts and numbers as a spreadsheet stores them, merged ranges. */
export function writeXlsx(report: GeneratedReport): Uint8Array {
  const rows: string[][] = [
    [report.title],
    ["一、总体情况"],
    ...openingOf(report.year, report.printing).map((text) => [text]),
  ];
  const merges: string[] = [];
  const headings = [
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
  ];
  officialForms(report.form, report.values, report.printing).forEach((form, index) => {
    rows.push([headings[index] as string]);
    merges.push(...mergedRanges(form, rows.length));
    rows.push(...slotsOf(form).map((row) => [...row]));
  });
  rows.push(
    ["五、存在的主要问题及改进情况"],
    ["公开的内容还不够丰富。"],
    ["六、其他需要报告的事项"],
    ["无。"],
  );
  const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  return pack({
    "[Content_Types].xml": contentTypes("/xl/workbook.xml", sheet),
    "_rels/.rels": relations([["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relations([
      ["rId1", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
    ]),
    "xl/workbook.xml": `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="年报" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${SHEET}"><sheetData>${rows.map(sheetRow).join("")}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells></worksheet>`,
  });
}

function sheetRow(cells: readonly string[], index: number): string {
  const shown = cells.map((text, column) => {
    const reference = `${columnName(column)}${index + 1}`;
    if (text === "") return "";
    // A number that a float keeps is stored as one; a trailing zero, a sign or more digits make it a text.
    if (/^-?(?:0|[1-9]\d{0,13})(?:\.\d{0,3}[1-9])?$/.test(text)) {
      return `<c r="${reference}"><v>${text}</v></c>`;
    }
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
  });
  return `<row r="${index + 1}">${shown.join("")}</row>`;
}

function mergedRanges(form: PrintedForm, offset: number): readonly string[] {
  const taken = new Set<string>();
  return form.rows.flatMap((row, top) => {
    let left = 0;
    return row.flatMap(({ rowSpan, columnSpan }) => {
      while (taken.has(`${top},${left}`)) left++;
      for (let y = top; y < top + rowSpan; y++) {
        for (let x = left; x < left + columnSpan; x++) taken.add(`${y},${x}`);
      }
      const start = `${columnName(left)}${top + offset + 1}`;
      const end = `${columnName(left + columnSpan - 1)}${top + rowSpan + offset}`;
      return rowSpan * columnSpan === 1 ? [] : [`${start}:${end}`];
    });
  });
}

function columnName(column: number): string {
  return String.fromCharCode(65 + column);
}

function contentTypes(part: string, type: string): string {
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${type}"/></Types>`;
}

function relations(
  entries: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const items = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: "1980-01-01" });
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
