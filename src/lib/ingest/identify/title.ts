import type { Extract } from "../extract.ts";
import { compact, type Line } from "./compact.ts";

/** The title of a report and what it says. */
export interface Title {
  /** As printed, line breaks joined, runs of blanks made one where Latin meets, none between Han. */
  readonly text: string;
  /** The body it names, empty when it names none. */
  readonly body: string;
  /** Null for a title without a year: then only its stated period says which. */
  readonly year: number | null;
  /** Blocks it stands in, empty when it comes from the source's metadata. */
  readonly blocks: readonly number[];
}

/** `<body><year>年(度)政府信息公开(工作)(年度)报告`, in either order of body and year. */
const TITLE =
  /^(?<before>[^0-9。,:;<>|]{0,45}?)(?:关于)?[(〔]?(?<year>20[0-3]\d)(?:年度|年)?[)〕]?(?<after>[^0-9。,:;<>|]{0,30}?)(?:关于)?的?(?:政府信息|信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:年度报告|年度工作报告|工作报告|工作总结报告|年报|报告)(?:书|全文)?(?:[((][^()]{0,12}[))])?$/;

/** How a body's name ends; keeps breadcrumbs and slogans from becoming an agency. */
const BODY_END =
  /(?:[省市县区旗盟州镇乡局厅委办处院署会部室站所队社府台馆校行]|中心|街道|公司|政府|基地|集团|大学|学院|园区|新区|总队|支队|管委会|委员会|领导小组)$/;

/** A line that is surely no part of a title. */
const NO_TITLE = /[。;:>|]|^(?:来源|索引|当前|首页|分享)/;

/** Titles are looked for this far down: pages put long menus before them. */
const LINES_SEARCHED = 400;

/** What a text says when it is a report's title, else null. Leading marks and a trailing date of list entries are ignored. */
export function parseTitle(text: string): { readonly body: string; readonly year: number } | null {
  const key = compact(text)
    .replace(/^[·•◆■●▪*>\-[\]【】\d.、]*?(?=[^\d·•◆■●▪*>\-[\]【】.、]|20\d\d年)/, "")
    .replace(/^《(.*)》$/, "$1");
  if (key.length > 80) return null;
  const groups = TITLE.exec(key)?.groups;
  if (!groups) return null;
  const body = bodyOf(groups["before"] ?? "", groups["after"] ?? "");
  return body === null ? null : { body, year: Number(groups["year"]) };
}

/**
 * The report's title: one to three lines in a row before the first section, else the page's own `<title>`.
 * A title that names its body wins over one that does not; then the earlier one.
 * @param end index into lines where the first section begins
 */
export function findTitle(extract: Extract, lines: readonly Line[], end: number): Title | null {
  let best: { readonly title: Title; readonly rank: number } | null = null;
  const last = Math.min(end, LINES_SEARCHED);
  for (let start = 0; start < last; start++) {
    for (let size = 1; size <= 3 && start + size <= last; size++) {
      const run = lines.slice(start, start + size);
      const title = titleOfRun(run);
      if (!title) continue;
      const rank = (title.body === "" ? 0 : 2) + (/年度报告/.test(compact(title.text)) ? 1 : 0);
      if (best === null || rank > best.rank) best = { title, rank };
    }
  }
  const fromPage = titleOfPage(extract) ?? titleOfField(lines);
  if (best === null) return fromPage ?? yearlessTitle(lines.slice(0, last));
  if (
    best.title.body === "" &&
    fromPage &&
    fromPage.body !== "" &&
    fromPage.year === best.title.year
  ) {
    return { ...fromPage, blocks: best.title.blocks };
  }
  return best.title;
}

/** A field of the document head that repeats the title: it stands over the report and is not its title. */
const FIELD = /^(?:信息|文件)?(?:名称|标题)[:|]*/;

function titleOfField(lines: readonly Line[]): Title | null {
  const line = lines.slice(0, 30).find((each) => FIELD.test(each.key));
  const text = line?.text.replace(/^.*?[称稱题題]\s*[:：|]*/, "").replace(/[\s|]+$/, "");
  const parsed = text === undefined ? null : parseTitle(text);
  return text !== undefined && parsed ? { text: tidy(text), ...parsed, blocks: [] } : null;
}

const YEARLESS = /^([^0-9。,:;<>|]{3,40}?)(?:政府信息|信息|政务)公开(?:工作)?年度(?:工作)?报告$/;

/** One or two lines that name a body and its report but no year. */
function yearlessTitle(lines: readonly Line[]): Title | null {
  for (const [at, line] of lines.entries()) {
    for (const run of [[line], lines.slice(at, at + 2)]) {
      const text = run.map((each) => each.text).join("");
      const body = YEARLESS.exec(compact(text))?.[1];
      if (body === undefined || !isBodyName(body)) continue;
      return { text: tidy(text), body, year: null, blocks: run.map((each) => each.block) };
    }
  }
  return null;
}

function titleOfRun(run: readonly Line[]): Title | null {
  if (run.some((line) => FIELD.test(line.key))) return null;
  if (run.length > 1 && run.some((line) => NO_TITLE.test(line.key) || line.key.length > 45))
    return null;
  // A run whose last or first line is a title by itself and whose rest names nobody is that line alone.
  const text = run.map((line) => line.text).join("");
  const parsed = parseTitle(text);
  if (!parsed) return null;
  if (run.length > 1 && run.some((line) => (parseTitle(line.text)?.body ?? "") !== "")) return null;
  return { text: tidy(text), ...parsed, blocks: run.map((line) => line.block) };
}

function titleOfPage(extract: Extract): Title | null {
  const parts = [extract.title ?? "", ...(extract.title ?? "").split(/\s*[-_|–—]+\s*/)];
  for (const part of parts) {
    const parsed = parseTitle(part);
    if (parsed) return { text: tidy(part), ...parsed, blocks: [] };
  }
  return null;
}

/** Whether a key may be a body's name: it ends as one, and is no 我局, no 本站 and no 政府网站. */
export function isBodyName(key: string): boolean {
  return BODY_END.test(key) && !/^[我本该全各]|网站|本网|互联网|转载/.test(key);
}

/** The body named before or after the year; null when what stands there is no body. */
function bodyOf(before: string, after: string): string | null {
  const parts = [before, after].map((part) => part.replace(/^(?:关于|的)|(?:关于|的)$/g, ""));
  const [first, second] = parts as [string, string];
  if (first !== "" && second !== "" && !/^(?:本级|机关|系统|全[县市区省])$/.test(second))
    return null;
  const body = first === "" ? second : first;
  return body === "" || BODY_END.test(body) ? body : null;
}

/** Blanks inside a title are layout, except between two Latin words. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/[\s\u00a0\u3000]+/g, (_, at: number, whole: string) =>
      /[A-Za-z]/.test(whole[at - 1] ?? "") && /[A-Za-z]/.test(whole[at + 1] ?? "") ? " " : "",
    );
}
