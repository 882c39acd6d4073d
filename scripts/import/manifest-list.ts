import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Lang } from "../../src/lib/message/index.ts";
import { isAgencyId } from "../../src/lib/report/index.ts";
import { parseCsv } from "./csv.ts";
import type { ImportRequest } from "./import-file.ts";

/** One line of a manifest: the file as the list names it, and what is to be imported. */
export interface ManifestEntry {
  readonly named: string;
  readonly request: ImportRequest;
}

const COLUMNS = ["file", "agency", "year", "url"] as const;

type Fields = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * The entries of a manifest, files relative to it; or everything that is wrong with it, each with its line.
 * A list saved by a Chinese Excel is GB18030, one saved elsewhere UTF-8.
 */
export function readManifest(
  path: string,
  lang: Lang,
): { readonly entries: readonly ManifestEntry[] } | { readonly problems: readonly string[] } {
  const text = readText(path);
  if (text === null) return { problems: [`${path}: ${PROBLEMS[lang].unreadable}`] };
  const [head = [], ...rows] = parseCsv(text, { keepBlankRows: true });
  const unknown = head.filter((name) => name !== "" && !isColumn(name.trim()));
  if (!head.some((name) => name.trim() === "file") || unknown.length > 0) {
    return { problems: [`${path}:1:1: ${PROBLEMS[lang].head} ${unknown.join(", ")}`.trimEnd()] };
  }
  const base = dirname(resolve(path));
  const problems: string[] = [];
  const entries: ManifestEntry[] = [];
  for (const { fields: row, line } of linesOf(text, rows)) {
    if (row.every((field) => field.trim() === "")) continue;
    const fields = fieldsOf(head, row);
    const wrong = wrongOf(fields, row.length > head.length);
    if (wrong === null) entries.push({ named: fields.file, request: requestOf(fields, base) });
    else problems.push(`${path}:${line}:1: ${PROBLEMS[lang][wrong]}`);
  }
  return problems.length > 0 ? { problems } : { entries };
}

type Problem = "unreadable" | "head" | "file" | "agency" | "year" | "url" | "fields";

const PROBLEMS: Readonly<Record<Lang, Readonly<Record<Problem, string>>>> = {
  "zh-CN": {
    unreadable: "清单不存在或无法读取",
    head: "首行应为列名 file,agency,year,url（至少有 file）",
    file: "file 一列是空的",
    agency: "agency 应为机构编号，如 410822/government",
    year: "year 应为四位年份，如 2020",
    url: "url 应以 http:// 或 https:// 开头",
    fields: "这一行的列比首行多；带逗号的内容要加引号",
  },
  en: {
    unreadable: "no such file, or it cannot be read",
    head: "expected a head line of the columns file,agency,year,url, at least file",
    file: "the column file is empty",
    agency: "agency is no id, expected one like 410822/government",
    year: "year is no year, expected one like 2020",
    url: "url is no address, expected http:// or https://",
    fields: "more fields than the head line has; a field with a comma is quoted",
  },
};

function readText(path: string): string | null {
  try {
    const bytes = readFileSync(path);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder("gb18030").decode(bytes);
    }
  } catch {
    return null;
  }
}

/** Each row with the line it begins at: a quoted field may hold line ends. */
function* linesOf(
  text: string,
  rows: readonly (readonly string[])[],
): Generator<{ readonly fields: readonly string[]; readonly line: number }> {
  const breaks = (fields: readonly string[]) => fields.join("").split(/\r\n|\n|\r/).length;
  let line = 1 + breaks(parseCsv(text, { keepBlankRows: true })[0] ?? []);
  for (const fields of rows) {
    yield { fields, line };
    line += breaks(fields);
  }
}

function isColumn(name: string): name is (typeof COLUMNS)[number] {
  return (COLUMNS as readonly string[]).includes(name);
}

function fieldsOf(head: readonly string[], row: readonly string[]): Fields {
  const field = (name: string) => row[head.findIndex((each) => each.trim() === name)]?.trim() ?? "";
  return { file: field("file"), agency: field("agency"), year: field("year"), url: field("url") };
}

function wrongOf({ file, agency, year, url }: Fields, isTooLong: boolean): Problem | null {
  if (isTooLong) return "fields";
  if (file === "") return "file";
  if (agency !== "" && !isAgencyId(agency)) return "agency";
  if (year !== "" && !/^20\d{2}$/.test(year)) return "year";
  return url === "" || /^https?:\/\/\S+$/.test(url) ? null : "url";
}

function requestOf({ file, agency, year, url }: Fields, base: string): ImportRequest {
  return {
    file: resolve(base, file),
    ...(agency === "" ? {} : { agency }),
    ...(year === "" ? {} : { year: Number(year) }),
    ...(url === "" ? {} : { url }),
  };
}
